/**
 * Controls, and everything that Unicode calls ignorable: zero-width spaces, soft hyphens, direction marks, fillers, tag
 * characters, selectors; invisible, and able to change what is read or pasted (threat 16). A joiner stays between letters
 * that it joins (not in Latin, Korean, Chinese or Cyrillic), a selector behind a sign that it selects, a tag in a flag.
 */
const INVISIBLE =
  /\p{Cc}|[\ufff0-\ufffb]|(?!\u200c|\u200d|\p{VS}|[\u{e0020}-\u{e007f}])\p{DI}|(?<=^|[\s\d\p{sc=Latn}\p{sc=Hang}\p{sc=Han}\p{sc=Cyrl}\p{sc=Grek}])(?:\u200c|\u200d)|(?<![\p{Emoji}\p{sc=Han}\u2190-\u2bff\u3000-\u303f])\p{VS}|(?<!\u{1f3f4}[\u{e0061}-\u{e007a}]{0,6})[\u{e0020}-\u{e007f}]|(?<!\p{sc=Han})[\u{e0100}-\u{e01ef}]/gu;

/** Outside these ranges one may stand; building the pattern above takes a millisecond, and most texts need none of it. */
const SUSPECT = /[^ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0600\u2010-\u2027\u3000-\u3163\u3165-\ud7ff]/;

/** White space other than one space at a time. Most texts have none, and to look is faster than to replace. */
const FOLDED = /\s\s|[^\S ]/;

/** White space folded to one space, invisible characters out; every other character stays as the page has it. */
export function cleanText(text: string): string {
  const own = text.trim();
  if (own === '') return '';
  const folded = FOLDED.test(own) ? own.replace(/\s+/g, ' ') : own;
  if (!SUSPECT.test(folded)) return folded;
  const seen = folded.replace(INVISIBLE, '');
  return (seen.length === folded.length ? seen : seen.replace(/ {2,}/g, ' ')).trim();
}

/**
 * Zero-width spaces, soft hyphens, direction marks, Hangul fillers, tag characters (but for those of a flag), variation
 * selectors that no font answers: invisible, and able to change what is read or pasted (threat 16).
 */
const INVISIBLE =
  /\p{Cc}|[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|(?<!\u{1f3f4}[\u{e0061}-\u{e007a}]{0,6})[\u{e0000}-\u{e007f}]|(?<!\p{Script=Han})[\u{e0100}-\u{e01ef}]/gu;

/** Outside these ranges one may stand; building the pattern above takes a millisecond, and most texts need none of it. */
const SUSPECT = /[^ -~\u00a0-\u00ac\u00ae-\u0600\u2010-\u2027\u3000-\u3163\u3165-\ud7ff]/;

/** White space folded to one space, invisible characters out; every other character stays as the page has it. */
export function cleanText(text: string): string {
  const folded = text.replace(/\s+/g, ' ');
  if (!SUSPECT.test(folded)) return folded.trim();
  const seen = folded.replace(INVISIBLE, '');
  return (seen.length === folded.length ? seen : seen.replace(/ {2,}/g, ' ')).trim();
}

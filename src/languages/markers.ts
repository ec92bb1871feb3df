import { brackets } from './brackets';
import type { MarkerKind, Signs } from './language';

/** A marker found at the start of a line. */
export interface Marker {
  kind: MarkerKind;
  /** As printed: "[LEAD]", "◀ 리포트 ▶", "⊙기자:". */
  label: string;
  /** What follows on the same line. */
  rest: string;
  /** The person the marker names ("박소리 기자"); null for a bare word. */
  who: string | null;
}

type Word = Pick<Marker, 'kind' | 'who'>;

/** Brackets belong to nobody: whichever stand around one of the language's words make it a marker. */
const BRACKETED =
  /^\s*([[<‹〈《【◀(（])\s*([^[\]<>‹›〈〉《》【】◀▶()（）]{1,40}?)\s*([\]>›〉》】▶)）])\s*[:：]?\s*(.*)$/s;
const CLOSES: Record<string, string> = { ...brackets, '(': ')', '（': '）' };
/** "[Sound bite: Title Name (Korean)]": word and label share one bracket. */
const INSIDE = /^\s*\[\s*([\p{L} ]{2,24}?)\s*[:：]\s*(.+)\]\s*$/su;
const PREFIXED = /^\s*[⊙◉●○◇◆▷▶■□☎]\s*([^:：>]{1,40}?)\s*(?:\(☎\)\s*)?([:：>])\s*(.*)$/s;
/** "■ 앵커": a sign in front of the word, which stands alone. */
const SIGNED = /^\s*[⊙◉●○◇◆▷▶■□]\s*([^:：>]{1,40}?)\s*$/;
/** "앵커: …", "앵커> …", "앵커) …"; a letter before a bracket numbers a list. */
const RUN_IN = /^\s*(?![a-z]\))(\p{L}[\p{L} -]{0,24}?)\s*([:：>)])(?:\s+(.*))?$/isu;
/** "INT-이름/직함", "인터뷰_이름": newsrooms hang the label on the word of a sound. */
const HYPHENED = /^\s*([A-Z]{3,5}|[가-힣]{2,4})[-_](\S.*)$/s;
/** What opens a part wherever it stands; "■ 인터뷰" alone may as well be a heading. */
const OPENERS: ReadonlySet<MarkerKind> = new Set(['lead', 'anchor', 'report', 'reporter']);
/** "(SOUNDBITE) (English) NAME, …": agencies name the language behind the word. */
const SPOKEN_IN = /^\(\p{Lu}\p{Ll}{3,}\) \p{Lu}/u;
/** "– – pkg – –": rundowns rule a word off by dashes. */
const RULED = /^\s*(?:[-–—=*]\s?){2,}([\p{L} ]{2,24}?)\s*(?:[-–—=*]\s?){2,}$/u;
/** "4. SOUNDBITE: (English) …": shot lists number their soundbites, some without the colon. */
const NUMBERED = /^\s*\d{1,2}\.\s+SOUNDBITE\b:?/;
const QUESTION = /^\s*([QA])(?:\s?[.):]\s*|\s{2,})(.*)$/s;

/** The part marker or sound marker at the start of a line, if there is one; never one inside a sentence. */
export const markerOf = (line: string, languages: readonly Signs[]): Marker | null =>
  markerIn(line, languages, false);

/** A marker in round brackets, "(앵커)", which on most pages hold an aside. */
export const asideMarkerOf = (line: string, languages: readonly Signs[]): Marker | null =>
  /^[(（]/.test(line) ? markerIn(line, languages, true) : null;

function markerIn(printed: string, languages: readonly Signs[], takesAside: boolean): Marker | null {
  const line = printed.replace(NUMBERED, 'SOUNDBITE:');
  const ruled = RULED.exec(line);
  if (ruled) return marked(wordOf(ruled[1] ?? '', languages), line, '');
  const inside = INSIDE.exec(line);
  const inner = inside && wordOf(inside[1] ?? '', languages);
  if (inner?.kind === 'sound') return { ...inner, label: line.trim(), rest: inside?.[2] ?? '' };
  const bracketed = BRACKETED.exec(line);
  if (bracketed && CLOSES[bracketed[1] ?? ''] === bracketed[3]) {
    const [whole, , inner = '', , rest = ''] = bracketed;
    const found = wordOf(inner, languages);
    const isAside = !takesAside && /^[(（]/.test(line) && !(found?.kind === 'sound' && SPOKEN_IN.test(rest));
    return isAside ? null : marked(found, whole, rest);
  }
  const prefixed = PREFIXED.exec(line);
  if (prefixed) {
    const [whole, inner = '', , rest = ''] = prefixed;
    return marked(wordOf(inner, languages), whole, rest);
  }
  const signed = SIGNED.exec(line);
  if (signed) {
    const found = wordOf(signed[1] ?? '', languages);
    return found && OPENERS.has(found.kind) ? marked(found, line, '') : null;
  }
  const question = QUESTION.exec(line);
  if (question) {
    const kind = question[1] === 'Q' ? 'question' : 'answer';
    return { kind, label: question[1] ?? '', rest: question[2] ?? '', who: null };
  }
  const hyphened = HYPHENED.exec(line);
  const hung = hyphened && wordOf(hyphened[1] ?? '', languages);
  if (hung?.kind === 'sound') return marked(hung, line, hyphened?.[2] ?? '');
  const runIn = RUN_IN.exec(line);
  if (runIn) {
    const [whole, inner = '', , rest = ''] = runIn;
    const found = wordOf(inner, languages);
    return found?.kind === 'end' ? null : marked(found, whole, rest);
  }
  return bareMarker(line, languages);
}

const marked = (found: Word | null, whole: string, rest: string): Marker | null =>
  found && { ...found, label: whole.slice(0, whole.length - rest.length).trim(), rest };

/** Copies lose the brackets and the line break behind: "앵커 멘트 …"; only a page with both ends of such a script is read so. */
export function looseMarkerOf(line: string, languages: readonly Signs[]): Marker | null {
  for (const count of [2, 1]) {
    const label = line.split(' ', count).join(' ');
    const rest = line.slice(label.length).trim();
    const found = rest && label.length < 12 ? wordOf(label, languages) : null;
    const isSound = found?.kind === 'sound' && /^[^:：]{2,40}[:：] ?["“]/.test(rest);
    if (found?.who === null && (found.kind === 'lead' || found.kind === 'report' || isSound))
      return { ...found, label, rest };
  }
  return null;
}

/** Copies of a script lose their brackets: a capital word, or a Korean one, alone on its line. */
function bareMarker(line: string, languages: readonly Signs[]): Marker | null {
  const text = line.trim();
  if (text.length > 20 || (/[a-z]/.test(text) && text !== text.toUpperCase())) return null;
  const found = wordOf(text, languages);
  return found && found.who === null && found.kind !== 'end' && text.length > 1
    ? marked(found, line, '')
    : null;
}

/** What a marker's words mean: "앵커", "질문1", "Anchor Lead", "박소리 기자", "지역-박소리 통신원". */
function wordOf(inner: string, languages: readonly Signs[]): Word | null {
  const folded = inner
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\s?\d{1,2}$/, '')
    .replace(/[.:]$/, '')
    .trim();
  for (const { markers, staffWords } of languages) {
    const kind = markers.get(folded) ?? markers.get(folded.replaceAll(' ', ''));
    if (kind) return { kind, who: null };
    const words = folded.split(' ');
    const kinds = words.map((word) => markers.get(word));
    const last = kinds.at(-1);
    if (last && words.length === 2 && kinds.every(Boolean)) return { kind: last, who: null };
    const staff = words.length > 1 && words.length < 4 ? staffWords.get(words.at(-1) ?? '') : undefined;
    if (staff) return { kind: staff, who: inner.replace(/^[^\s-]+-(?=[가-힣])/, '').trim() };
  }
  return null;
}

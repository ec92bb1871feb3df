/** A quotation mark and what it can do where it stands. */
export interface Mark {
  at: number;
  /** Two for marks of two signs, `` and ''. */
  length: number;
  /** either: the letters around it do not tell. */
  duty: 'open' | 'close' | 'either';
}

/** The three classes of marks; each is paired on its own. */
export type MarkClass = 'double' | 'single' | 'corner';

const SIGNS: Record<MarkClass, { open: string; close: string; straight: string }> = {
  double: { open: '“„‟«', close: '”»', straight: '"″＂' },
  single: { open: '‘‚', close: '’', straight: "'′" },
  corner: { open: '「『', close: '」』', straight: '' },
};

const SPACE = ' \t\n\u00a0\u202f\u3000\u200b—–―‒-·/=';
const LEFT = `${SPACE}([{<:“‘"'`;
const RIGHT = `${SPACE})]}>:;,.!?…”’"'`;
/** Whether what stands before a mark lets it open, and what stands after it lets it close. */
const isLeft = (char: string) => char === '' || LEFT.includes(char);
const isRight = (char: string) => char === '' || RIGHT.includes(char);
const isDigit = (char: string) => char >= '0' && char <= '9';
const isLatin = (char: string) => char !== '' && /[A-Za-z\u00c0-\u024f]/.test(char);

const FIND: Record<MarkClass, RegExp> = {
  double: /``|''|[“„‟«”»"″＂]/g,
  single: /[‘‚’'′]/g,
  corner: /[「『」』]/g,
};

/** The marks of one class in a paragraph. Directional marks are believed unless the letters say the opposite. */
export function marksIn(text: string, kind: MarkClass): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: sign, index: at } of text.matchAll(FIND[kind])) {
    const before = text[at - (text[at - 1] === "'" ? 2 : 1)] ?? ''; // “… 'today'” ends as “… today” does
    const after = text[at + sign.length] ?? '';
    if (kind === 'single' && isInWord(before, after)) continue;
    const duty = dutyOf(sign, before, after, SIGNS[kind]);
    if (duty) marks.push({ at, length: sign.length, duty });
  }
  return marks;
}

/** "don't", "'90s", and a mark between two letters. */
const isInWord = (before: string, after: string) =>
  (isLatin(after) && (isLatin(before) || isDigit(before))) || (isLeft(before) && isDigit(after));

function dutyOf(
  char: string,
  before: string,
  after: string,
  signs: (typeof SIGNS)['double'],
): Mark['duty'] | null {
  const opens = isLeft(before) && !isRight(after);
  const closes = !isLeft(before) && isRight(after);
  if (signs.open.includes(char)) return closes ? 'close' : 'open';
  if (signs.close.includes(char)) return opens || before === '' ? 'open' : 'close';
  if (before === '=' || /[<>]/.test(after)) return null; // attr="…"
  if (closes || isDigit(before) || (!isLeft(before) && after === '[')) return 'close'; // 12", alone, closes nothing
  if (opens) return 'open';
  return 'either';
}

/**
 * Text whose letters are A to Z, a to z and Hangul syllables, whose digits are 0 to 9, and that else holds common signs. Nearly
 * every line of an English or Korean page is of this kind.
 */
export const PLAIN =
  /^[\0-\x7f\u00a0-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u2010-\u205e\u2190-\u23ff\u2500-\u2775\u3000-\u3003\u3008-\u3020\uac00-\ud7a3\uff01-\uff0f\uff1a-\uff20]*$/;

/** What the classes of letters come down to in plain text. */
const plainLetters: Readonly<Record<string, string>> = {
  L: 'A-Za-z가-힣',
  Lu: 'A-Z',
  Ll: 'a-z',
  N: '0-9',
  Lo: '가-힣',
  'Script=Hangul': '가-힣',
  'Script=Han': '',
};

/** The source of a pattern for plain text, or null where it has none: `\\p{Lu}\\p{L}+` is `[A-Z][A-Za-z가-힣]+` there. */
export function plainSourceOf(source: string): string | null {
  if (!source.includes('\\p{') || source.includes('\\u{')) return null;
  let isKnown = true;
  let isInClass = false;
  const plain = source.replace(/\\p\{([\w=]+)\}|\\.|[[\]]/gs, (piece, name: string | undefined) => {
    if (piece === '[') isInClass = true;
    if (piece === ']') isInClass = false;
    if (name === undefined) return piece;
    const letters = plainLetters[name];
    isKnown &&= letters !== undefined;
    return isInClass ? `${letters}` : `[${letters}]`;
  });
  return isKnown ? plain : null;
}

/** Many patterns are asked about the same line in turn. */
let lastText = '';
let isLastPlain = true;

function isPlain(text: string): boolean {
  if (text !== lastText) {
    lastText = text;
    isLastPlain = PLAIN.test(text);
  }
  return isLastPlain;
}

/** Stands for a pattern until somebody asks it something; see `latePattern`. */
class LatePattern {
  readonly source: string;
  readonly flags: string;
  #whole: RegExp | null = null;
  #plain: RegExp | null = null;
  #isMixed: boolean;
  /** Whether it forgets where it last found something. */
  #isStill: boolean;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
    this.#isMixed = flags.includes('u');
    this.#isStill = !/[gy]/.test(flags);
  }

  get #pattern(): RegExp {
    this.#whole ??= new RegExp(this.source, this.flags);
    return this.#whole;
  }

  #patternFor(text: string): RegExp {
    if (!this.#isMixed || !isPlain(text)) return this.#pattern;
    this.#plain ??= this.#makePlain();
    return this.#plain ?? this.#pattern;
  }

  #makePlain(): RegExp | null {
    const source = plainSourceOf(this.source);
    this.#isMixed = source !== null;
    return source === null ? null : new RegExp(source, this.flags.replace('u', ''));
  }

  get lastIndex(): number {
    return this.#pattern.lastIndex;
  }
  set lastIndex(index: number) {
    this.#pattern.lastIndex = index;
  }

  exec(text: string) {
    return (this.#isStill ? this.#patternFor(text) : this.#pattern).exec(text);
  }
  test(text: string): boolean {
    return (this.#isStill ? this.#patternFor(text) : this.#pattern).test(text);
  }

  [Symbol.match](text: string) {
    return this.#patternFor(text)[Symbol.match](text);
  }
  [Symbol.matchAll](text: string) {
    return this.#patternFor(text)[Symbol.matchAll](text);
  }
  [Symbol.replace](text: string, by: string) {
    return this.#patternFor(text)[Symbol.replace](text, by);
  }
  [Symbol.search](text: string) {
    return this.#patternFor(text)[Symbol.search](text);
  }
  [Symbol.split](text: string, limit?: number) {
    return this.#patternFor(text)[Symbol.split](text, limit);
  }
}

/**
 * A pattern that is made when it is first asked, and for plain text without classes of letters. The build puts it in the place
 * of every pattern in our sources (scripts/late-patterns.mjs): checking them all takes a fresh page a third of the time
 * to load the script, and making one with such a class takes up to a millisecond.
 */
export const latePattern = (source: string, flags: string): RegExp =>
  new LatePattern(source, flags) as unknown as RegExp;

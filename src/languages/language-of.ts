/** Scripts that decide by themselves, with the share of the letters they need. */
const SCRIPTS: readonly { code: string; letters: RegExp; share: number }[] = [
  { code: 'ko', letters: /\p{Script=Hangul}/gu, share: 0.3 },
  { code: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, share: 0.15 },
  { code: 'zh', letters: /\p{Script=Han}/gu, share: 0.3 },
  { code: 'ru', letters: /\p{Script=Cyrillic}/gu, share: 0.3 },
  { code: 'ar', letters: /\p{Script=Arabic}/gu, share: 0.3 },
  { code: 'he', letters: /\p{Script=Hebrew}/gu, share: 0.3 },
  { code: 'th', letters: /\p{Script=Thai}/gu, share: 0.3 },
  { code: 'hi', letters: /\p{Script=Devanagari}/gu, share: 0.3 },
];

/** Frequent small words of languages in Latin letters. */
const WORDS: Record<string, string> = {
  en: 'the and of to in that is was for with said his her',
  de: 'der die und das ist nicht mit den von sich auch eine',
  fr: 'le les des est dans une pour que qui sur pas avec',
  es: 'el los las del una que por con para como pero más',
  pt: 'os as do da uma que não com para mais foi são',
  it: 'il gli che della per una non con sono più anche nel',
  id: 'yang dan di dengan untuk dari ini pada tidak akan',
  vi: 'của và các được người trong không một',
};

const byWord = new Map<string, string[]>();
for (const [code, words] of Object.entries(WORDS))
  for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), code]);

/** Letters of any script but Latin, which alone can make another language of a text. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\uffff]/;

/** Judged on at most this much of the body, in UTF-16 units. */
const SAMPLE = 6000;

/** The language of a body as BCP 47, judged on its letters; `declared` counts only among languages in Latin letters. */
export function languageOf(body: string, declared: string): string {
  const text = body.slice(0, SAMPLE);
  if (!/\p{L}/u.test(text)) return declared || 'und';
  const own = BEYOND_LATIN.test(text) ? scriptOf(text) : null;
  if (own) return own;
  const counts = new Map<string, number>(Object.keys(WORDS).map((code) => [code, 0]));
  for (const word of text.toLowerCase().match(/[a-z\u00df-\u1ef9]+/g) ?? [])
    for (const code of byWord.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [best, count] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one));
  const isLatin =
    !SCRIPTS.some(({ code }) => code === declared.slice(0, 2)) && /^[a-z]{2,3}(?:-|$)/i.test(declared);
  if (count > 0) return best === declared.slice(0, 2) ? declared : best;
  return isLatin ? declared : 'en';
}

/** The language that a text's letters decide by themselves. */
function scriptOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const own = SCRIPTS.find((script) => (text.match(script.letters)?.length ?? 0) >= letters * script.share);
  return own?.code ?? null;
}

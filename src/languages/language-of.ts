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
const WORDS: readonly { code: string; words: RegExp }[] = [
  { code: 'en', words: /\b(?:the|and|of|to|in|that|is|was|for|with|said|his|her)\b/giu },
  { code: 'de', words: /\b(?:der|die|und|das|ist|nicht|mit|den|von|sich|auch|eine)\b/giu },
  { code: 'fr', words: /\b(?:le|les|des|est|dans|une|pour|que|qui|sur|pas|avec)\b/giu },
  { code: 'es', words: /\b(?:el|los|las|del|una|que|por|con|para|como|pero|más)\b/giu },
  { code: 'pt', words: /\b(?:os|as|do|da|uma|que|não|com|para|mais|foi|são)\b/giu },
  { code: 'it', words: /\b(?:il|gli|che|della|per|una|non|con|sono|più|anche|nel)\b/giu },
  { code: 'id', words: /\b(?:yang|dan|di|dengan|untuk|dari|ini|pada|tidak|akan)\b/giu },
  { code: 'vi', words: /(?:của|và|các|được|người|trong|không|một)/giu },
];

/** Judged on at most this much of the body, in UTF-16 units. */
const SAMPLE = 6000;

/** The language of a body as BCP 47, judged on its letters; `declared` counts only among languages in Latin letters. */
export function languageOf(body: string, declared: string): string {
  const text = body.slice(0, SAMPLE);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return declared || 'und';
  const own = SCRIPTS.find((script) => (text.match(script.letters)?.length ?? 0) >= letters * script.share);
  if (own) return own.code;
  const counts = WORDS.map(({ code, words }) => ({ code, count: text.match(words)?.length ?? 0 }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  const isLatin =
    !SCRIPTS.some(({ code }) => code === declared.slice(0, 2)) && /^[a-z]{2,3}(?:-|$)/i.test(declared);
  if (best.count > 0) return best.code === declared.slice(0, 2) ? declared : best.code;
  return isLatin ? declared : 'en';
}

import type { Stretch, Unit } from '../grammar';
import { SAYING, SAYING_NOUN } from './cues';
import { CLAUSE_END, isModifier, isOutside, particleCode, subjectIn } from './particles';
import { isFullName, looksLikeSpeaker } from './person-of';

const SPACE = ' \t\n\u00a0\u3000\u200b';
const MARK = ',.:;!?=…·▲△■◆▶◇○□<>〈〉《》/';
/** How many words of a phrase may stand before the one with the particle. */
const LONGEST_PHRASE = 7;

/**
 * A paragraph of Korean as units, a word each. `T J` a topic or subject that can speak, `t j` one that hardly can;
 * `r d o` the particle glued to a quote (see `particles.ts`); `v` a verb of saying; `w` a noun of saying; `c` the end
 * of a clause; `s` "…에 따르면"; `g` "…의 말"; `n` all others.
 */
export function unitsOf(text: string, stretches: readonly Stretch[]): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  let at = 0;
  while (at < text.length) {
    const stretch = stretches[next];
    if (stretch && at >= stretch.from) {
      headline(units, text);
      units.push({ code: 'q', start: stretch.from, end: stretch.to, head: '', quote: next++ });
      const word = wordEnd(text, stretch.to, stretches[next]?.from ?? text.length);
      const glued = isNewSentence(text, stretch, word) ? stretch.to : word;
      if (glued > stretch.to) units.push(afterQuote(text.slice(stretch.to, glued), stretch.to, glued));
      else if (word > glued || endsSentence(text, stretch))
        units.push({ code: '.', start: stretch.to, end: stretch.to, head: '', quote: -1 });
      at = Math.max(at + 1, glued);
      continue;
    }
    const char = text[at] ?? '';
    if (SPACE.includes(char)) at++;
    else if (MARK.includes(char)) {
      const isStop = '.!?'.includes(char) && !/[\d가-힣A-Za-z]/.test(text[at + 1] ?? '');
      const code = isStop ? '.' : ',:='.includes(char) ? char : '';
      if (code) units.push({ code, start: at, end: at + 1, head: '', quote: -1 });
      at++;
    } else {
      const end = wordEnd(text, at, stretch?.from ?? text.length);
      const unit = wordUnit(units, text, at, Math.max(end, at + 1));
      while ((units.at(-1)?.start ?? -1) >= unit.start) units.pop();
      units.push(unit);
      at = Math.max(end, at + 1);
    }
  }
  return units;
}

/** Where a word ends; an age or a note in brackets belongs to it. */
function wordEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const char = text[at] ?? '';
    if (char === '(') {
      const close = text.slice(at, at + 40).indexOf(')');
      if (close < 0 || at + close >= limit) return at;
      at += close + 1;
    } else if (SPACE.includes(char)) return at;
    else if (char === '.' && /[\dA-Za-z]/.test(text[at + 1] ?? '')) at++;
    else if (MARK.includes(char) && char !== '·') return at;
    else at++;
  }
  return at;
}

/** “… 그렇습니다.”정비를 마친: old pages set no space before the next sentence. */
function isNewSentence(text: string, { end, to }: Stretch, word: number): boolean {
  const glued = text.slice(to, word);
  return (
    word > to + 1 &&
    /[.?!…]/.test(text[end - 1] ?? '') &&
    particleCode(glued) === 'o' &&
    !PARTICLE.test(glued)
  );
}

const PARTICLE =
  /^(?:을|를|은|는|이|가|의|에|로|와|과|도|만|등|라|란|까지|부터|에서|으로|보다|처럼|에게|에는|이나|이든)/;

const afterQuote = (glued: string, start: number, end: number): Unit => {
  const plain = glued.replace(/\([^)]*\)/g, '');
  return { code: plain === '' ? 'n' : particleCode(plain), start, end, head: glued, quote: -1 };
};

/** A sentence ends with a quote that ends in a stop and has no particle. */
const endsSentence = (text: string, { start, end, to }: Stretch): boolean =>
  /[.?!…]['’]?$/.test(text.slice(Math.max(start, end - 2), end)) &&
  !/^(?:[,.]| ?[“"])/.test(text.slice(to, to + 2)) &&
  !/^ ?(?:이?라고|고|며|이?라며|이?라는|면서)(?=[ ,])/.test(text.slice(to, to + 6));

function wordUnit(units: Unit[], text: string, start: number, end: number): Unit {
  const word = text.slice(start, end);
  const before = units.at(-1);
  const unit = (code: string, from = start, to = end): Unit => ({
    code,
    start: from,
    end: to,
    head: word,
    quote: -1,
  });
  if (before?.code === 'q' && /^(?:이?라고|고|며|이?라며|면서|하고|이?라면서)$/.test(word)) return unit('r');
  if (before?.code === 'q' && /^(?:이?라는|는)$/.test(word)) return unit('d');
  if (/^(?:따르면|의하면)$/.test(word) && before && /에$/.test(before.head))
    return unit('s', phraseStart(units.slice(0, -1), before.start), before.end - 1);
  if ('dgq'.includes(before?.code ?? ' ') && SAYING_NOUN.test(word)) return unit('w');
  const subject = subjectIn(word);
  const from = subject ? phraseStart(units, start) : start;
  const isStrong = subject !== null && looksLikeSpeaker(text.slice(from, start) + subject.stem);
  if (!isStrong && SAYING.test(word)) return unit(CLAUSE_END.test(word) ? 'c' : 'v');
  if (subject)
    return unit(isStrong ? subject.code : subject.code.toLowerCase(), from, start + subject.stem.length);
  if (word.length > 1 && word.endsWith('의')) {
    const owner = phraseStart(units, start);
    if (looksLikeSpeaker(text.slice(owner, end - 1))) return unit('g', owner, end - 1);
  }
  return unit(CLAUSE_END.test(word) ? 'c' : isModifier(word) ? 'm' : 'n');
}

/** 탁유림 박사 “…”: a speaker without a particle, as headlines print him. */
function headline(units: Unit[], text: string) {
  const last = units.at(-1);
  if (last?.code !== 'n') return;
  const start = phraseStart(units, last.start);
  let first = units.length - 1;
  while (first > 0 && (units[first - 1]?.start ?? -1) >= start) first--;
  if (first > 0 && units[first - 1]?.code !== '.') return;
  if (looksLikeSpeaker(text.slice(start, last.end))) {
    while ((units.at(-1)?.start ?? -1) >= start) units.pop();
    units.push({ ...last, code: 'h', start });
  }
}

/** Where the noun phrase begins whose last word starts at `start`: back over words that carry no other particle. */
function phraseStart(units: Unit[], start: number): number {
  let from = start;
  for (let index = units.length - 1; index >= Math.max(0, units.length - LONGEST_PHRASE); index--) {
    const unit = units[index];
    const isNamed =
      unit !== undefined &&
      'TJtj'.includes(unit.code) &&
      unit.end - unit.start === 2 &&
      isFullName(unit.head); // 이종은, not 이종 + 은
    if (!unit || !(isNamed || ('ng'.includes(unit.code) && !isOutside(unit.head)))) break;
    if (unit.head === '한' && /[을를]$/.test(units[index - 1]?.head ?? '')) break;
    from = unit.start;
  }
  return from;
}

import type { Stretch, Unit } from '../grammar';
import { isQuoted } from './not-quotes';
import { isOutside, particleCode } from './particles';
import { isNamed, looksLikeSpeaker } from './person-of';
import { LONGEST_PHRASE, phraseStart } from './phrase-start';
import { hasSurname } from './titles';
import { wordUnit } from './word-unit';

const SPACE = ' \t\n\u00a0\u3000\u200b';
const MARK = '#*,.:;!?=…·▲△■◆▶◇○□●◎◈▼▽★☞※〓≫<>〈〉《》/．。，';
/**
 * A paragraph of Korean as units, a word each. `T J` a topic or subject that can speak, `t j` one that hardly can, `l` a place;
 * `r d o` the particle glued to a quote (see `particles.ts`); `v` a verb of saying, `a` one that changes a noun, `u` one that another reports;
 * `w` a noun of saying, `e` one that somebody answers; `b` "…에 대해서는"; `c` the end
 * of a clause; `s` "…에 따르면"; `i` "…를 인용해"; `h H` a speaker in a headline; `g` "…의 말"; `k` a source in brackets; `n` all others.
 */
export function unitsOf(text: string, stretches: readonly Stretch[]): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  let at = 0;
  while (at < text.length) {
    const stretch = stretches[next];
    if (stretch && at >= stretch.from && isAside(text, stretch)) {
      const end = wordEnd(text, stretch.to, stretches[++next]?.from ?? text.length);
      pushWord(units, text, stretch.from, end, stretches[next]);
      at = end;
    } else if (stretch && at >= stretch.from) {
      headline(units, text);
      units.push({ code: 'q', start: stretch.from, end: stretch.to, head: '', quote: next++ });
      const word = wordEnd(text, stretch.to, stretches[next]?.from ?? text.length);
      const glued = isNewSentence(text, stretch, word) ? stretch.to : word;
      if (stretch.isOpen)
        units.push({ code: 'r', start: stretch.to, end: stretch.to, head: '', quote: -1 }); // goes on in the next paragraph
      else if (glued > stretch.to) units.push(...afterQuote(text, stretch.to, glued));
      else if (word > glued || endsSentence(text, stretch))
        units.push({ code: '.', start: stretch.to, end: stretch.to, head: '', quote: -1 });
      at = Math.max(at + 1, glued);
    } else at = step(units, text, at, stretch);
  }
  return units;
}

/** Reads one word, one mark or one space; the place behind it. */
function step(units: Unit[], text: string, at: number, stretch: Stretch | undefined): number {
  const char = text[at] ?? '';
  if (SPACE.includes(char)) return at + 1;
  const limit = stretch?.from ?? text.length;
  const close = closing(text, at, limit);
  if (close < 0 && MARK.includes(char)) {
    const isStop = '.!?．。'.includes(char) && !isWordChar(text[at + 1] ?? '');
    const code = isStop ? '.' : char === '，' ? ',' : ',:='.includes(char) ? char : '';
    if (code) units.push({ code, start: at, end: at + 1, head: '', quote: -1 });
    return at + 1;
  }
  const end = Math.max(wordEnd(text, close < 0 ? at : close + 1, limit), at + 1);
  pushWord(units, text, at, end, stretch);
  return end;
}

const isWordChar = (char: string) => /[\d가-힣A-Za-z]/.test(char);

/** <한겨레>, 〈새벽〉: a name in brackets is one word; where it closes, -1 for none. */
function closing(text: string, at: number, limit: number): number {
  const kind = '<〈《'.indexOf(text[at] ?? '');
  if (kind < 0 || text[at] === '') return -1;
  const close = text.slice(at, Math.min(at + 32, limit)).indexOf('>〉》'[kind] ?? '');
  return close > 1 && ' 은는이가도의을를에로와과'.includes(text[at + close + 1] ?? ' ') ? at + close : -1;
}

function pushWord(units: Unit[], text: string, start: number, end: number, stretch: Stretch | undefined) {
  const unit = wordUnit(units, text, start, end, stretch !== undefined && stretch.from - end < 2);
  if (unit.start < start) while ((units.at(-1)?.start ?? -1) >= unit.start) units.pop();
  units.push(unit);
}

/** A name or an emphasis in single marks, which nobody says. */
const isAside = (text: string, { mark, isOpen, isContinued, to }: Stretch): boolean =>
  mark !== 'double' && !isOpen && !isContinued && !isQuoted(text.slice(to, to + 24));

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
    (word > to + 1 || (word > to && text[word] === ' ' && hasSurname(glued))) &&
    text[to] !== '(' &&
    /[.?!…다요죠까]/.test(text[end - 1] ?? '') &&
    particleCode(glued) === 'o' &&
    !PARTICLE.test(glued)
  );
}

const PARTICLE =
  /^(?:을|를|은|는|이|가|의|에|로|와|과|도|만|등|라|란|까지|부터|에서|으로|보다|처럼|에게|에는|이나|이든)/;

/** The particle glued to a closing mark, or the one who is named in brackets there: “…”(오하람 시장). */
function afterQuote(text: string, start: number, end: number): Unit[] {
  const glued = text.slice(start, end);
  const plain = glued.replace(/\([^)]*\)/g, '');
  const close = glued[0] === '(' ? glued.indexOf(')') : -1;
  if (close > 3 && !/[,\d]/.test(glued.slice(0, close)) && looksLikeSpeaker(glued.slice(1, close)))
    return [{ code: 'k', start: start + 1, end: start + close, head: glued, quote: -1 }];
  return plain === '' ? [] : [{ code: particleCode(plain), start, end, head: glued, quote: -1 }];
}

/** A sentence ends with a quote that ends in a stop and has no particle. */
const endsSentence = (text: string, { start, end, to }: Stretch): boolean =>
  /[.?!…]['’]?$/.test(text.slice(Math.max(start, end - 2), end)) &&
  !/^(?:[,.]| ?[“"])/.test(text.slice(to, to + 2)) &&
  !/^ ?(?:이?라고|고|며|이?라며|이?라는|면서|하[고며자])(?=[ ,])/.test(text.slice(to, to + 6));

/** 탁유림 박사 “…”: a speaker without a particle, as headlines print him; `H` where other words stand between. */
function headline(units: Unit[], text: string) {
  let end = units.length - 1;
  while (end > 0 && ':,='.includes(units[end]?.code ?? '.')) end--;
  for (let at = end; at >= 0 && units[at]?.code !== '.'; at--)
    if (!'nmdo,:='.includes(units[at]?.code ?? '.')) return;
  const isNear = end === units.length - 1 || '=:'.includes(units[end + 1]?.code ?? '.');
  for (let at = end; at > Math.max(-1, end - LONGEST_PHRASE); at--) {
    const last = units[at];
    if (last?.code !== 'n') {
      if (last?.code === '.') return;
      continue;
    }
    const start = phraseStart(units.slice(0, at), last.start, last.head);
    if (
      !looksLikeSpeaker(text.slice(start, last.end)) ||
      ((at < end || isOutside(last.head)) && !isNamed(text.slice(start, last.end)))
    )
      continue;
    let first = at;
    while (first > 0 && (units[first - 1]?.start ?? -1) >= start) first--;
    units.splice(first, at + 1 - first, { ...last, code: at === end && isNear ? 'h' : 'H', start });
    return;
  }
}

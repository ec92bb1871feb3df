import type { Unit } from '../grammar';
import { wordList } from '../word-list';
import { SAYING, SAYING_NOUN } from './cues';
import { isFullName, isTitle } from './names';
import { isClauseEnd, isModifier, isNaming, type Subject, subjectIn } from './particles';
import { looksLikeSpeaker } from './person-of';
import { phraseStart } from './phrase-start';

const PRONOUNS = wordList('그 그녀 그들 이들 나 우리');

/** What a word is behind the `units` before it, and where its phrase begins; the codes are those of `unitsOf`. */
export function wordUnit(
  units: readonly Unit[],
  text: string,
  start: number,
  end: number,
  isBeforeQuote: boolean,
): Unit {
  const word = text.slice(start, end);
  const before = units.at(-1);
  const unit = (code: string, from = start, to = end): Unit => ({
    code,
    start: from,
    end: to,
    head: word,
    quote: -1,
  });
  if (
    before?.code === 'q' &&
    /^(?:이?라고|고|며|이?라며|면서|하(?:고|며|더.*|니까?|자)|이?라면서)$/.test(word)
  )
    return unit('r');
  if (before?.code === 'q' && /^(?:이?라는|는)$/.test(word)) return unit('d');
  if (/^(?:따르면|의하면)$/.test(word) && before && /에$/.test(before.head))
    return unit('s', phraseStart(units.slice(0, -1), before.start, before.head.slice(0, -1)), before.end - 1);
  if (/^인용(?:해|하)/.test(word) && before && /[을를]$/.test(before.head)) {
    const owner = units.at(-2);
    if (owner?.code === 'g') return unit('i', owner.start, owner.end);
    const from = phraseStart(units.slice(0, -1), before.start, before.head.slice(0, -1));
    if (looksLikeSpeaker(text.slice(from, before.end - 1))) return unit('i', from, before.end - 1);
  }
  if (('dgq'.includes(before?.code ?? ' ') || before?.head === '등의') && SAYING_NOUN.startOf(word))
    return unit(before?.code === 'd' && ANSWERED.test(word) ? 'e' : 'w');
  if (/^(?:역시도?|또한)$/.test(word) && before?.code === 'n') {
    const from = phraseStart(units.slice(0, -1), before.start, before.head);
    if (looksLikeSpeaker(text.slice(from, before.end))) return unit('T', from, before.end);
  }
  if (/^[것점데](?:[을에이]|으로|$)/.test(word) && 'ma'.includes(before?.code ?? ' ')) {
    const inner = units.at(-2); // "문 의원이 뽑힌 것을" speaks for no quote
    if (inner?.code === 'J') inner.code = 'n';
  }
  if (/^.[은는]$/.test(word) && /[을를]$/.test(before?.head ?? '')) return unit('m'); // 뜻을 담은
  const subject = subjectIn(word, isBeforeQuote) ?? artist(word, before);
  const from = subject && !PRONOUNS.has(subject.stem) ? phraseStart(units, start, subject.stem) : start;
  if (/(?:해서|질문에|물음에)[는도]$/.test(word)) return unit('b');
  if (isNaming(word)) return unit('m'); // ‘바다’라는 강연
  const isStrong = subject !== null && looksLikeSpeaker(text.slice(from, start) + subject.stem);
  if (!isStrong && (DONE.test(word) || SAYING.startOf(word)))
    return unit(
      isClauseEnd(word) || (text[end] === ',' && /[해혀]$/.test(word))
        ? clause(word)
        : isModifier(word)
          ? 'a'
          : /[다라]고$/.test(word)
            ? 'u'
            : 'v',
    );
  if (subject?.code === 'l' && (!isStrong || isFullName(subject.stem))) return unit('n'); // 온라인에서는
  if (subject)
    return unit(
      isStrong && subject.code !== 'l' ? subject.code : subject.code.toLowerCase(),
      from,
      start + subject.stem.length,
    );
  if (word.length > 1 && word.endsWith('의') && !word.endsWith('주의')) {
    const owner = phraseStart(units, start, word);
    if (looksLikeSpeaker(text.slice(owner, end - 1))) return unit('g', owner, end - 1);
  }
  return unit(isClauseEnd(word) ? clause(word) : isModifier(word) ? 'm' : 'n');
}

/** “…하자”: another does something next. */
const clause = (word: string) => (word.endsWith('자') ? 'x' : 'c');

/** Nouns with “did”: 강조했다, 하소연했습니다. */
const DONE = /^[가-힣]{2,3}했/;

/** A noun of saying as what somebody answers: "…"는 지적에, "…"는 비판에도. */
const ANSWERED = /에(?:도|는)?$/;

/** "배우 강별하는": a name that ends as a verb's form does, behind what somebody is. */
function artist(word: string, before: Unit | undefined): Subject | null {
  const stem = word.slice(0, -1);
  const isFirst = before === undefined || before.code === '.';
  if (!/[하리지][는가]$/.test(word) || !isFullName(stem) || !(isFirst || isTitle(before.head))) return null;
  return { code: word.endsWith('는') ? 'T' : 'J', stem };
}

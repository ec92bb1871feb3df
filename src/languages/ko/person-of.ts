import type { Mention } from '../grammar';
import { wordList } from '../word-list';
import {
  bare,
  FOREIGN,
  isBody,
  isFamily,
  isFullName,
  isHangul,
  isName,
  isQualifier,
  isTitle,
  nameBefore,
} from './names';
import { titles } from './titles';

/** Words for somebody whose name is hidden: "김모(35)씨", "A씨". */
export const MASKED = /^(?:[A-Z]{1,5}|[가-힣]모|[가-힣]?[○◯]{1,3})(?:\(\d+[^)]*\))? ?(?:씨|양|군)?$/;
/** "박 모 씨", which newsrooms write in one word or in two. */
export const HIDDEN = /(?<=[가-힣]) 모 (?=씨)/g;
const PRONOUN: Record<string, Mention['stands']> = {
  그: 'same',
  그녀: 'she',
  이들: 'same',
  그들: 'same',
};
const SAME =
  /^(?:이|그|해당|같은|이 같은) (?:관계자|당국자|소식통|인사|회사|업체|단체|전문가|매체|신문|통신|남성|여성|직원|간부|주민|상인)$|^(?:그|해당|같은) (?:의원|교수|후보)$/;

/** The longest title a word ends with, when something stands before it: "국회의장" ends with 의장. */
function titleEnd(word: string): string | null {
  for (let from = 1; from < word.length - 1; from++) if (isTitle(word.slice(from))) return word.slice(from);
  return word.length > 2 && '씨장관상'.includes(word.at(-1) ?? '') ? word.slice(-1) : null;
}

const endsInTitle = (word: string) => isTitle(word) || titleEnd(word) !== null;

/** Family names that begin no verb, so that "김용한" is no form of one. */
const NO_VERB = '김윤류곽';

/** …and given names that end none but a few: 정이한, not 전이한. */
const NO_VERB_TAIL = /^[^전변용상특기판][이두]한$/;

const isOffice = (word: string) => endsInTitle(word) || isBody(word);

/** Whether a word that looks like a subject or a verb's form is a name, by the title behind it: "김영도 경사", "김용한 위원장". */
export function isNameBefore(word: string, next: string, isVerbal: boolean): boolean {
  const stem = word.slice(0, -1);
  return (
    word.length === 3 &&
    isName(word) &&
    !'들씨'.includes(word[1] ?? '') &&
    !isTitle(stem) &&
    (!isBody(stem) || !'은도'.includes(word[2] ?? '')) &&
    (!isVerbal || NO_VERB.includes(word[0] ?? ' ') || NO_VERB_TAIL.test(word)) &&
    isOffice(bare(next))
  );
}

/** "국문과 교수", "산업과 사무관": a department before a title, no "과" that joins. */
export const isDepartment = (word: string, next: string): boolean =>
  word.length > 2 &&
  word.endsWith('과') &&
  titles.has(bare(next)) &&
  !endsInTitle(word.slice(0, -1)) &&
  !isFullName(word.slice(0, -1));

/** The ends of words for those who speak: people, bodies, papers. */
const SPEAKING = wordList(
  '계 국 군 글 님 당 들 등 련 사 씨 양 위 쪽 측 협 회 노총 단체 매체 방송 성명 신문 언론 은행 의힘 일보 자료 통신 편지 보고서',
);

/** Whether a phrase can speak: a name, a title, somebody without a name, a body. */
export function looksLikeSpeaker(phrase: string): boolean {
  const text = phrase.replace(/\([^)]*\)/g, '').trimEnd();
  const raw = text.slice(text.lastIndexOf(' ') + 1);
  const last = bare(raw) || bare(text);
  if (/[’'>〉》」』]$/.test(raw)) return SPEAKING.endOf(last) !== ''; // ‘주체성’ is no name, <새벽일보> speaks
  if (PRONOUN[last] !== undefined && last === text.trim()) return true;
  if (/\d[천백만]?여? ?명$/.test(text)) return true; // 의원 13명
  if (isTitle(last) || (isName(last) && last.length > 2) || MASKED.test(last)) return true;
  return (last.length > 1 && SPEAKING.endOf(last) !== '') || isBody(last) || titleEnd(last) !== null;
}

/** Whether a phrase is a full name, with a title or without. */
export function isNamed(phrase: string): boolean {
  const words = phrase.split(' ').map(bare);
  const last = words.at(-1) ?? '';
  return (isFullName(last) || endsInTitle(last)) && words.some(isFullName);
}

/** A phrase cut into a name, a title and an affiliation. */
export function mentionOf(text: string): Mention {
  const label = text.trim();
  const words = label
    .replace(/\([^)]*\)/g, ' ')
    .replace(HIDDEN, '모 ')
    .split(/\s+/)
    .filter(Boolean);
  const none: Mention = { name: null, title: null, affiliation: null, label, stands: null, family: null };
  const stands = words.length === 1 ? PRONOUN[label] : undefined;
  if (stands) return { ...none, stands };
  if (SAME.test(label)) return { ...none, stands: 'same' };
  const masked = label.split(/\s+/).slice(-2).join(' ');
  if (MASKED.test(masked)) return { ...none, label: masked };
  if (MASKED.test(label)) return none;
  return named(words, none) ?? unnamed(words, none);
}

/** Forms of address that stand behind a name with a space or without. */
const isAddress = (word: string) => /^[씨군양옹]$/.test(word);

function named(words: string[], none: Mention): Mention | null {
  const plain = words.map(bare).filter(Boolean);
  const last = plain.at(-1) ?? '';
  const [, glued, address] = /^([가-힣]{2,4}(?=[씨양옹])|[가-힣]{3})([씨군양옹])$/.exec(last) ?? [];
  if (glued && address && isName(glued)) return addressed([...plain.slice(0, -1), glued, address], none);
  if (isAddress(last) && isName(plain.at(-2) ?? '')) return addressed(plain, none);
  const split = /^([가-힣]{3})(.{2,})$/.exec(last);
  if (
    split?.[1] &&
    split[2] &&
    isFullName(split[1]) &&
    titles.is(split[2]) &&
    !plain.slice(0, -1).some(isFullName)
  )
    return { ...none, name: split[1], title: split[2], affiliation: plain.slice(0, -1).join(' ') || null };
  const title = isTitle(last) ? last : titleEnd(last);
  if (title === null || title.length < 2) {
    if (isFamily(plain.at(-2) ?? '')) return { ...none, family: plain.at(-2) ?? null, title: last };
    if (!isName(last) || last.length < 3) return foreign(plain, none);
    const before = plain.slice(0, -1);
    const role = isTitle(before.at(-1) ?? '') ? (before.pop() ?? null) : null;
    return {
      ...none,
      name: last,
      title: role,
      affiliation: before.join(' ').replace(/^.*역의$/, '') || null,
    };
  }
  const at = nameBefore(plain);
  if (at >= 0) {
    const place = [...plain.slice(0, at), ...plain.slice(at + 1, -1)].join(' ').replace(/의$/, '');
    return { ...none, name: plain[at] ?? null, title: last, affiliation: place || null };
  }
  const near = plain.at(-2) ?? '';
  const isAlone = isFamily(near) && !isQualifier(near) && titles.has(last); // "애호가인 김 위원장" is no name from abroad
  return plain.length > 2 && !isAlone ? foreign(plain.slice(0, -1), { ...none, title: last }) : null;
}

/** "농민 구가온 씨": what somebody is stands before the name. */
function addressed(words: string[], none: Mention): Mention {
  const before = words.slice(0, -2);
  const role = isTitle(before.at(-1) ?? '') ? before.pop() : undefined;
  return {
    ...none,
    name: words.at(-2) ?? null,
    title: role ?? words.at(-1) ?? null,
    affiliation: before.join(' ') || null,
  };
}

/** A name from abroad, "카를로스 멘데라 과테라 대통령": the words before the land or the house and the title. */
function foreign(words: string[], none: Mention): Mention | null {
  const start = words.findLastIndex((word) => isTitle(word) || /의$/.test(word)) + 1;
  const rest = words.slice(start);
  if (none.title === null)
    return rest.length > 1 &&
      isTitle(words[start - 1] ?? '') &&
      FOREIGN.test(rest.join('')) &&
      rest.every((word) => /^[가-힣]{2,6}$/.test(word) && !isBody(word))
      ? { ...none, name: rest.join(' '), title: words[start - 1] ?? null }
      : null;
  const isOther = (word: string) =>
    isBody(word) || isTitle(word) || /^(?:한|두|고위|전|현|핵심|다른|일부)$/.test(word);
  if (rest.length === 2 && start > 0 && !rest.some(isOther))
    return { ...none, name: rest.join(' '), affiliation: words.slice(0, start).join(' ').replace(/의$/, '') };
  if (rest.length < 3 || rest.slice(0, -1).some(isOther)) return null;
  return { ...none, name: rest.slice(0, -1).join(' '), affiliation: rest.at(-1) ?? null };
}

/** "펜 총리", "로런스 펜 총리": perhaps a name from abroad that the page has in full elsewhere. */
const isForeignShort = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length < 4 &&
  words
    .slice(0, -1)
    .every(
      (word) => word.length < 7 && isHangul(word) && !isBody(word) && !isTitle(word) && !isQualifier(word),
    );

/** What stands at the head of a title: "고위 관계자". */
const RANKS = wordList('전 현 고위 수석 실무 중진 핵심 현장');

function unnamed(words: string[], none: Mention): Mention {
  const last = bare(words.at(-1) ?? '');
  const isFormer = isQualifier(words.at(-2) ?? '') && isFamily(bare(words.at(-3) ?? '')); // "김 전 대통령"
  const near = bare(words.at(isFormer ? -3 : -2) ?? '');
  const [, glued = '', rest = ''] = /^([가-힣])([가-힣]{2,}|씨)$/.exec(last) ?? [];
  const title = titles.has(last) ? last : (titleEnd(last) ?? last);
  if (isFamily(near) && titles.has(title))
    return {
      ...none,
      family: near,
      title: last,
      affiliation: words.slice(0, isFormer ? -3 : -2).join(' ') || null,
    };
  if (isFamily(glued) && titles.is(rest) && !titles.is(last) && !'부전현여'.includes(glued))
    return { ...none, family: glued, title: rest };
  if (isForeignShort(words) && titles.is(last)) return { ...none, family: near, title: last };
  if (!isTitle(last)) return none;
  const from = RANKS.has(near) ? -2 : -1;
  const place = words
    .slice(0, from)
    .join(' ')
    .replace(/(?:^|의 )한$|의$/, '');
  return { ...none, title: words.slice(from).join(' '), affiliation: place || null };
}

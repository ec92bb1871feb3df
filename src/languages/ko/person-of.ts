import type { Mention } from '../grammar';
import { wordList } from '../word-list';
import { bodyEnds, hasLongSurname, hasSurname, roles, titles } from './titles';

const MASKED = /^(?:[A-Z]{1,2}|[가-힣]모|[가-힣]?[○◯]{1,3})(?:\(\d+[^)]*\))? ?(?:씨|양|군)?$/;
const PRONOUN: Record<string, Mention['stands']> = {
  그: 'same',
  그녀: 'she',
  이들: 'same',
  그들: 'same',
  양측: null,
};
const SAME =
  /^(?:이|그|해당|같은|이 같은) (?:관계자|당국자|소식통|인사|의원|교수|회사|업체|단체|전문가|매체|신문|통신|남성|여성|직원|간부|후보)$/;

const isTitle = (word: string) => titles.has(word) || roles.has(word);
const isBody = (word: string) => bodyEnds.endOf(word) !== '';
/** A family name alone, as it stands before a title: "배 원내대표". */
const isFamily = (word: string) => hasSurname(word) && word.length === (hasLongSurname(word) ? 2 : 1);
const isHangul = (word: string) => /^[가-힣]+$/.test(word);
const isName = (word: string) =>
  word.length > 1 &&
  word.length < (hasLongSurname(word) ? 5 : 4) &&
  hasSurname(word) &&
  isHangul(word) &&
  !isTitle(word) &&
  (word.length === 3 || !isBody(word));
/** A word without its brackets and marks. */
const bare = (word: string) => word.replace(/\([^)]*\)|[‘’'`<>〈〉《》「」『』]/g, '');

/** The longest title a word ends with, when something stands before it: "국회의장" ends with 의장. */
function titleEnd(word: string): string | null {
  for (let from = 1; from < word.length - 1; from++) if (isTitle(word.slice(from))) return word.slice(from);
  return word.length > 2 && '씨장관상'.includes(word.at(-1) ?? '') ? word.slice(-1) : null;
}

const endsInTitle = (word: string) => isTitle(word) || titleEnd(word) !== null;

/** Whether a word is a name of three syllables, whatever particle it seems to end in. */
export const isFullName = (word: string): boolean =>
  word.length === 3 && isName(word) && !isBody(word) && !isTitle(word.slice(0, -1)) && word[1] !== '들';

/** Family names that begin no verb, so that "김용한" is no form of one. */
const NO_VERB = '김윤류곽';

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
    (!isVerbal || NO_VERB.includes(word[0] ?? ' ')) &&
    isOffice(bare(next))
  );
}

/** "국문과 교수", "산업과 사무관": a department before a title, no "과" that joins. */
export const isDepartment = (word: string, next: string): boolean =>
  word.length > 2 &&
  word.endsWith('과') &&
  titles.has(bare(next)) &&
  !endsInTitle(word.slice(0, -1)) &&
  !isName(word.slice(0, -1));

/** The ends of words for those who speak: people, bodies, papers. */
const SPEAKING = wordList(
  '씨 측 쪽 들 계 군 양 님 등 국 사 회 단체 업체 매체 언론 당 부처 당국 은행 위 노총 협 련 신문 일보 통신 방송 보고서 성명 논평 자료 공문 안내문 편지 글',
);

/** Whether a phrase can speak: a name, a title, somebody without a name, a body. */
export function looksLikeSpeaker(phrase: string): boolean {
  const text = phrase.replace(/\([^)]*\)/g, '').trimEnd();
  const raw = text.slice(text.lastIndexOf(' ') + 1);
  const last = bare(raw) || bare(text);
  if (/[’'>〉》」』]$/.test(raw)) return SPEAKING.endOf(last) !== ''; // ‘주체성’ is no name, <새벽일보> speaks
  if (PRONOUN[last] !== undefined && last === text.trim()) return true;
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
  const label = text.trim().replace(/^(?:그러나|하지만|한편|또|이에|이어) /, '');
  const words = label
    .replace(/\([^)]*\)/g, ' ')
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

function named(words: string[], none: Mention): Mention | null {
  const plain = words.map(bare);
  const last = plain.at(-1) ?? '';
  const glued = /^([가-힣]{2,4})씨$/.exec(last)?.[1];
  if (glued && isName(glued))
    return { ...none, name: glued, title: '씨', affiliation: plain.slice(0, -1).join(' ') || null };
  const split = /^([가-힣]{3})(.{2,})$/.exec(last);
  if (split?.[1] && split[2] && isName(split[1]) && !isBody(split[1]) && isTitle(split[2]))
    return { ...none, name: split[1], title: split[2], affiliation: plain.slice(0, -1).join(' ') || null };
  const title = isTitle(last) ? last : titleEnd(last);
  if (title === null || title.length < 2) {
    if (!isName(last) || last.length < 3) return foreign(plain, none);
    const before = plain.slice(0, -1);
    const role = isTitle(before.at(-1) ?? '') ? (before.pop() ?? null) : null;
    return { ...none, name: last, title: role, affiliation: before.join(' ') || null };
  }
  const at = nameBefore(plain);
  if (at >= 0) {
    const place = [...plain.slice(0, at), ...plain.slice(at + 1, -1)].join(' ').replace(/의$/, '');
    return { ...none, name: plain[at] ?? null, title: last, affiliation: place || null };
  }
  return plain.length > 2 ? foreign(plain.slice(0, -1), { ...none, title: last }) : null;
}

/** A name of two syllables is believed only before a title of one's own, "한별 교수", not before "관계자". */
const isShortName = (word: string, words: string[]) =>
  titles.has(words.at(-1) ?? '') &&
  !/^(?:고위|현지|주요|한국|전국|경기|강원|전남|전북|경남|경북|서울|부산|대구|인천|광주|여성|남성|정치|경제|사회|문화|전문|선임|수석|공동|명예|상임|현직|전직|구단|지역|도시|국제|안전|기획|홍보|연구)$/.test(
    word,
  );

const QUALIFIERS = wordList('전 현 前 現 당시 신임');
const isQualifier = (word: string) => QUALIFIERS.has(word);

/** Where the name stands before the title at the end; a word that could be a body only at need. */
function nameBefore(words: string[]): number {
  let possible = -1;
  for (let at = words.length - 2; at >= Math.max(0, words.length - 6); at--) {
    const word = words[at] ?? '';
    if (
      !isName(word) ||
      (word.length === 2 && !(words.slice(at + 1, -1).every(isQualifier) && isShortName(word, words))) ||
      /[쪽측]$/.test(word)
    )
      continue;
    if (word.length > 2 && !isBody(word) && !/[협련]$/.test(word)) return at;
    if (possible < 0) possible = at;
  }
  return possible;
}

/** A name from abroad, "카를로스 멘데라 과테라 대통령": the words before the land or the house and the title. */
function foreign(words: string[], none: Mention): Mention | null {
  const start = words.findLastIndex((word) => isTitle(word) || /의$/.test(word)) + 1;
  const rest = words.slice(start);
  if (none.title === null)
    return rest.length > 1 && start > 0 && rest.every((word) => /^[가-힣]{2,6}$/.test(word) && !isBody(word))
      ? { ...none, name: rest.join(' '), title: words[start - 1] ?? null }
      : null;
  const isOther = (word: string) =>
    isBody(word) || isTitle(word) || /^(?:한|두|고위|전|현|핵심|다른|일부)$/.test(word);
  if (rest.length === 2 && start > 0 && !rest.some(isOther))
    return { ...none, name: rest.join(' '), affiliation: words.slice(0, start).join(' ').replace(/의$/, '') };
  if (rest.length < 3 || rest.slice(0, -1).some(isOther)) return null;
  return { ...none, name: rest.slice(0, -1).join(' '), affiliation: rest.at(-1) ?? null };
}

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
  if (isFamily(glued) && titles.has(rest) && !titles.has(last))
    return { ...none, family: glued, title: rest };
  if (!isTitle(last)) return none;
  return { ...none, title: last, affiliation: words.slice(0, -1).join(' ') || null };
}

/** The full names in a text that a family name with a title can mean: "배소윤 원내대표" for "배 원내대표". */
export function fullNames({ family, title, ...mention }: Mention, text: string): Mention[] {
  if (!family || !title) return [];
  const found = new Map<string, Mention>();
  for (let at = text.indexOf(family); at >= 0; at = text.indexOf(family, at + 1)) {
    if (isHangul(text[at - 1] ?? ' ')) continue;
    for (const length of [2, 1]) {
      const name = text.slice(at, at + family.length + length);
      if (!isName(name) || /[씨을를는]/.test(name.slice(1)) || isTitle(name.slice(1))) continue;
      const affiliation = placeBefore(title, text.slice(at + name.length, at + name.length + 60));
      if (affiliation === null) continue;
      if (!found.has(name))
        found.set(name, {
          ...mention,
          family,
          title,
          name,
          affiliation: mention.affiliation ?? (affiliation || null),
        });
      break;
    }
  }
  return [...found.values()];
}

/** What stands between a name and its title behind it, "(45) 나래항 조합장", "/나래항 조합장"; null: no such title follows. */
function placeBefore(title: string, after: string): string | null {
  const label = /^ ?[/(]([^)\]:\n]{0,40})/.exec(after)?.[1];
  if (label?.includes(title)) return label.slice(0, label.indexOf(title)).trim();
  const words = after
    .replace(/^\([^)]{1,20}\)/, '')
    .split(' ')
    .slice(0, 5);
  for (const [index, word] of words.entries()) {
    const before = word.indexOf(title);
    if (before >= 0 && before <= 6) return words.slice(1, index).join(' ');
    if (index === 0 ? word !== '' : word.length > 12 || /[.,“”"‘’\n]/.test(word)) return null;
  }
  return null;
}

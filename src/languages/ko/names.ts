import { wordList } from '../word-list';
import { bodyEnds, hasLongSurname, hasSurname, roles, titles } from './titles';

/** Whether a word ends in a title or in a noun for somebody. */
export const isTitle = (word: string): boolean => titles.has(word) || roles.has(word);
/** Whether a word ends as the names of bodies and places do. */
export const isBody = (word: string): boolean => bodyEnds.endOf(word) !== '' && !word.endsWith('리');
/** A family name alone, as it stands before a title: "배 원내대표". */
export const isFamily = (word: string): boolean =>
  hasSurname(word) && word.length === (hasLongSurname(word) ? 2 : 1);
/** Whether a word holds Hangul only. */
export const isHangul = (word: string): boolean => /^[가-힣]+$/.test(word);

/** Syllables that names from abroad are full of and given names of Koreans never hold. */
export const FOREIGN = /[스즈츠트드크프브르러퍼키토카타티테케코쿠쓰데페베네렌벨엘앨웰콜델칼폴톰팀벤]/;

/** Ends of bodies and kinds that no given name has: 소속사, 주민들, 이용객. */
const NO_NAME_END = '사협련측쪽들씨님팀처점읍면역위당총통본께적의객족계과파부가군';

/** Whether a word can be a Korean's name. */
export const isName = (word: string): boolean => {
  const isLong = hasLongSurname(word);
  return (
    word.length > (isLong ? 2 : 1) &&
    word.length < (isLong ? 5 : 4) &&
    hasSurname(word) &&
    isHangul(word) &&
    !isTitle(word) &&
    !FOREIGN.test(word.slice(1)) &&
    (word.length === 3 ? !NO_NAME_END.includes(word.at(-1) ?? '') && !bodyEnds.has(word) : !isBody(word))
  );
};

/** Whether a word is a name of three syllables, whatever particle it seems to end in. */
export const isFullName = (word: string): boolean =>
  word.length === 3 &&
  isName(word) &&
  !isBody(word) &&
  !isTitle(word.slice(0, -1)) &&
  word[1] !== '들' &&
  !/[^가노]을$|[를에]$/.test(word);

/** A word without its brackets and marks. */
export const bare = (word: string): string => word.replace(/\([^)]*\)|[‘’'`<>〈〉《》「」『』]/g, '');

/** The family names most Koreans have. A word that begins with another is rather a noun: 부동산, 온라인. */
const COMMON = '김이박최정강조윤장임한오서신권황안송류전홍';
const PLACES = wordList('강남구 강동구 강북구 강서구 서초구 송파구');
/** Words before somebody who is not named. */
const UNNAMED = wordList('한 두 세 어느 모 다른 일부 익명의');
const QUALIFIERS = wordList('전 현 前 現 당시 신임 차기');
/** Whether a word says that somebody holds a title no more, or just now. */
export const isQualifier = (word: string): boolean => QUALIFIERS.has(word);

/** A name of two syllables is believed only before a title of one's own, "한별 교수", not before "관계자". */
const isShortName = (word: string, title: string): boolean =>
  titles.has(title) &&
  !/^(?:고위|현지|현장|주요|경기|전남|전북|경남|경북|서울|부산|인천|여성|남성|정치|경제|사회|문화|전문|선임|공동|명예|상임|현직|전직|국제|안전|기획|홍보)$/.test(
    word,
  );

/** How much a word before the title `title` looks like a name: 0 not at all, 3 surely. */
function rankOf(word: string, title: string, between: readonly string[]): number {
  if (!isName(word)) return 0;
  if (word.length === 2) return between.every(isQualifier) && isShortName(word, title) ? 1 : 0;
  const isCommon = COMMON.includes(word[0] ?? ' ');
  if (isBody(word) || word.endsWith('리'))
    return isCommon && titles.has(title) && /[원구동]$/.test(word) && !PLACES.has(word) ? 1 : 0;
  if (isCommon || hasLongSurname(word)) return 3;
  return titles.has(title) ? 2 : 0;
}

/** Where the name stands before the title at the end of a phrase, -1 for none. "국가온 선장의 아들" holds none. */
export function nameBefore(words: readonly string[]): number {
  const title = words.at(-1) ?? '';
  let best = -1;
  let rank = 0;
  for (let at = words.length - 2; at >= Math.max(0, words.length - 6); at--) {
    const word = words[at] ?? '';
    if (word === '측') break; // "국가온 측 변호인" is somebody else
    if (word.endsWith('의') && (isTitle(word.slice(0, -1)) || isFullName(word.slice(0, -1)))) break;
    if (UNNAMED.has(word) && rank < 3) return -1;
    const own = rankOf(word, title, words.slice(at + 1, -1));
    if (own > rank) [best, rank] = [at, own];
  }
  return best;
}

import { wordList } from '../word-list';
import { isTitle } from './names';

/** What may stand glued to a closing mark and makes the words before it somebody's: "…"라고, "…"며. */
const QUOTATIVE =
  /^(?:이?라(?:고|며|면서|지만|거나| )?|[고며]|거나|면서|하(?:고|며|면서|자)|[한했]다|하?다(?:며|면서|고)|이?냐[고며]|자[고며])(?:[도는만]|까지|서)?(?=$|[,.\s말밝전했하주답강지설덧])/;
/** …and what makes a noun of them, somebody's only where a word of saying follows: "…"라는 말. */
const NAMING = wordList('는 냐는 다는 라는 이라는 자는 던 라던 이라던 란 이란');

/** `r` a quotative, `d` a naming particle, `o` any other particle glued to a closing mark. */
export function particleCode(glued: string): 'r' | 'd' | 'o' {
  if (NAMING.has(glued)) return 'd';
  return QUOTATIVE.test(glued) ? 'r' : 'o';
}

/** Whether a name in marks carries a naming particle: ‘바다’라는. */
export const isNaming = (word: string): boolean =>
  /[’'>〉》」』](?:이?라는|이?란|이?라던|이?라고)$/.test(word);

/** The number of a syllable's final consonant: 0 for none, 4 ㄴ, 8 ㄹ; -1 for what is no syllable. */
const finalOf = (char: string): number => {
  const code = char.charCodeAt(0) - 0xac00;
  return code >= 0 && code < 11172 ? code % 28 : -1;
};

/** Whether a syllable, a digit or a letter ends in a consonant as it is spoken. */
function hasFinal(char: string): boolean {
  const final = finalOf(char);
  return final < 0 ? '013678LMNRlmnr'.includes(char) : final > 0;
}

/** Whether a word tells what was or is there, by its ㅆ: 건넸고, 있으며. */
const isPast = (word: string) => [...word].some((char) => finalOf(char) === 20);

/** Stems before 은, 는, 이, 가 that make a verb's form or an adverb and no subject. */
const VERBAL = wordList(
  '달라 이라 냐 하자 려고 하고 에게 으로 대해 하 되 지 려 없 않 싶 같 많 높 좋 받 맡 앉 젊 넘 찾 얻 잃 밝 늙 낮 깊 넓 짧 먹 잡 놓 쌓 읽 굳 묻 묶 겪 닦 맞 남 작 머금 입 숨 붙 나가 나오 다니 보이 시키 미치 바꾸 나누 이루 다루 거두 만드 돌아가 바라보 지켜보 앞두 나타나 일어나 벗어나 보내 여기 옮기 뜨리 주고 두고 가고 오고',
);
const VERBAL_TAIL = /(?:[늘알열걸가내올돌살달다불풀밀물들갈떨쏠울]리|[모따이부치누흐]르|[고아어해나가면]서)$/;
/** …and the nouns that end as those do. */
const NOUN_TAIL = /(?:보고서|아버지|편지)$/;
const ADVERBIAL = wordList('길 널리 달리 멀리 빨리 끊임없 더욱 일일 일찍');
/** Words that never speak, with such a particle behind them or in them. */
const NEVER = wordList(
  '이는 게 건 누군가 이것 그것 것 수 때 점 이번 오늘 어제 지난해 당시 현재 지금 경우 결과 문제 이유 상황 사실 가능성 필요 일 말 중에 대상 내용 정도 데 바 적 뜻 입장 방안 계획 위로 아래로 한번 따위 자신이 본인이',
);
/** Words that end in 도 or 가 and carry no particle: nouns, places. */
const WHOLE = wordList(
  '국가 작가 참가 추가 평가 강도 그런데도 독도 그래도 아마도 시도 여의도 인도 주도 지도 연평도',
);
/** …and the ends of others. */
const WHOLE_TAIL = wordList(
  '남도 북도 속도 정도 제도 철도 태도 강원도 경기도 경상도 전라도 전문가 제주도 충청도 평안도 한반도 함경도 황해도',
);

/** Papers that speak, "보고서에는 …". */
const PAPER = wordList(
  '보고서 자료 문건 편지 메시지 공문 성명 안내문 댓글 문서 판결문 유서 논문 공지 안내판 쪽지',
);
const PAPER_TAIL = wordList('에는 에선 엔');
/** Endings of more than one syllable that make a subject; a place carries the second set as well. */
const LONG = wordList('께서는 측은 측이 측도 측에서는 측에서 쪽은 쪽이 쪽도 쪽에서는 쪽에서 들은 들이 들도');
const PLACE_TAIL = wordList('에서는 에서도');

/** The particle of a word, and what stands before it. */
export interface Subject {
  /** `T` topic, `J` subject, `l` a place or a body in one. */
  code: 'T' | 'J' | 'l';
  stem: string;
}

/** The subject a word is by its particle; null for a word with none. Right before a quote "편지에" speaks as well. */
export function subjectIn(word: string, isBeforeQuote: boolean): Subject | null {
  const last = word.at(-1) ?? '';
  const stem = word.slice(0, -1);
  if (
    !'은는이가도엔선서에'.includes(last) ||
    [word, stem].some(NEVER.has) ||
    WHOLE.has(word) ||
    WHOLE_TAIL.endOf(word)
  )
    return null;
  const long = LONG.endOf(word);
  if (long && word.length > long.length) {
    const end = word.length - long.length + ('측쪽들'.includes(long[0] ?? '') ? 1 : 0);
    return { code: long.endsWith('이') || long.endsWith('에서') ? 'J' : 'T', stem: word.slice(0, end) };
  }
  const before = stem.at(-1) ?? '';
  if (stem === '') return null;
  const tail = PAPER_TAIL.endOf(word) || (isBeforeQuote && last === '에' ? last : '');
  if (tail && PAPER.endOf(word.slice(0, -tail.length)))
    return { code: 'T', stem: word.slice(0, -tail.length) };
  const place = PLACE_TAIL.endOf(word);
  if (place) return { code: 'l', stem: word.slice(0, -place.length) };
  if ('엔선서에'.includes(last) || (last === '는' && before === '에')) return null;
  const isTopic = last !== '이' && last !== '가';
  const code = isTopic ? 'T' : 'J';
  if (!isFitting(last, before) || isJoining(stem) || isPast(stem)) return null;
  if (last === '도' && stem !== '등' && (stem.length < 2 || '고며서에로다어아라지만게'.includes(before)))
    return null;
  if (
    (VERBAL.endOf(stem) ||
      VERBAL_TAIL.test(stem) ||
      (before === '다' && (last === '가' || stem.length > 2))) &&
    !NOUN_TAIL.test(stem)
  )
    return null;
  return last === '이' && ADVERBIAL.endOf(stem) ? null : { code, stem };
}

const CLOSERS = ")’'>〉》」』]";

/** Whether the syllable before a particle ends as the particle asks: 은 and 이 behind a consonant, 는 and 가 behind a vowel. */
function isFitting(particle: string, before: string): boolean {
  if (particle === '도' || CLOSERS.includes(before)) return true;
  if (particle === '은' || particle === '이') return hasFinal(before);
  return !hasFinal(before) || finalOf(before) < 0;
}

const CLAUSE_TAIL = wordList(
  '이자 하자 되자 오자 가자 나자 묻자 놓자 주자 보자 서자 치자 않자 닫자 받자 잡자 히자 지만 으나 는데 한데 반면 대해 면서 으며 하며 했고 였고 았고 었고 혔고 됐고 하고',
);
const CLAUSE_WORD = wordList('뒤 후 가운데 이어 전에 전부터');

/** Whether a word closes a clause, so that another may speak after it: "…고 하자", "…했지만". */
export const isClauseEnd = (word: string): boolean =>
  CLAUSE_WORD.has(word) || CLAUSE_TAIL.endOf(word) !== '' || /[^관대처돌]리자$|[^지]지자$/.test(word);

/** Nouns that end as a verb's form does: "북한", "상인". */
const NOUN_LIKE = wordList(
  '가은 개인 군인 권한 기한 남한 노인 다은 대한 방한 법인 본인 부인 상인 상한 성인 시인 시한 신한 역할 연인 요한 유한 장인 정은 주인 주한 타인',
);
const MODIFIER = wordList(
  '된 던 될 할 받은 맡은 앉은 않은 입은 찾은 맞은 잃은 높은 같은 많은 만난 열린 나선 나온 거친 벌인 펼친 가진 남긴 숨진 꾸린 불린 해온 적인 중인 보인 모인 쓰인 따른 오른 치른 내린 이룬 올린 걸린 나눈 바꾼 지은 마친 걸친 앞둔 둘러본 지켜본 내세운 읽은 힌 낸 녀온 아온 어온 여온 져온 아든 여든 만든 낀 머문 드린 끈',
);
const ADVERB = wordList(
  '당장 게 곧 등 때 또 중 놓고 두고 보고 결국 최근 함께 지난 이날 오늘 모두 한때 그런 관련 무렵 바로 서로 물론 달리 다만 이미 이번 앞서 계속 다시 당시 역시 맞아 동안 넘어 이어 더욱 처음 내일 정작 가장 현재 먼저 오전 직전 직접 실제 어제 당초 애초 마침 한편 대한 대해 올해 통해 오후 이후 직후 게다가 그리고 더구나 그러나 지난달 예컨대 그런데 그래도 아니라 아울러 오히려 실제로 하지만 따라서 그래서 그동안 급기야 심지어 그러자 지난해 관련해 대해서도 관련해서도',
);
const OTHER_PARTICLE = wordList(
  '에게 하게 다고 라고 보다 면서도 에서도 에도 듯 따라 처럼 으로 를 며 으면 하면 로서 면서 어서 에서 해서 로써 에 하여 을 없이 까지 부터 위해 히',
);
/** Words that end in 과 or 와 and join nothing. */
const JOINED = wordList('학과 분과 안과 성과 결과 효과 경과 통과');

/** Whether a word joins another to it: "위원장과", "평화와". */
export function isJoining(word: string): boolean {
  const last = word.at(-1);
  if (word.length < 2 || (last !== '과' && last !== '와')) return false;
  return hasFinal(word.at(-2) ?? '') === (last === '과') && !JOINED.endOf(word);
}

const isDate = (word: string): boolean => '일월년시분'.includes(word.at(-1) ?? ' ') && /^\d+.$/.test(word);

/** Whether a word cannot stand inside the phrase that names a speaker: it carries another particle, or changes a noun. */
export const isOutside = (word: string): boolean =>
  ADVERB.has(word) ||
  isDate(word) ||
  OTHER_PARTICLE.endOf(word) !== '' ||
  isPast(word) ||
  isJoining(word) ||
  isModifier(word);

/** "애호가인", "사장인": who somebody is, before the name. */
const isCopula = (word: string) =>
  word.endsWith('인') && (isTitle(word.slice(0, -1)) || /..[가자생사수장]인$/.test(word));

/** Whether a word is a verb's form that changes the noun behind it: "만난", "출석한". */
export function isModifier(word: string): boolean {
  const final = finalOf(word.at(-1) ?? '');
  if (word.length < 2) return '쓴낸온탄본든큰선몬찬딴둔'.includes(word);
  if ((final !== 4 && final !== 8) || word === '북한' || word === '제한' || NOUN_LIKE.endOf(word))
    return false;
  return MODIFIER.endOf(word) !== '' || /[는한]$/.test(word) || isCopula(word);
}

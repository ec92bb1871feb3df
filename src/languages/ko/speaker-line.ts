import type { Spoken } from '../language';
import { markers } from './labels';
import { bodyEnds, hasSurname, roles, titles } from './titles';

/** Notes on how the words were made public; they are shown but say nothing about who speaks. */
const FLAG =
  /(?<!\s)\s*[/(,]\s*(?:음성 ?변조(?: ?[^)/]*)?|음성 ?대역|대역(?: 재연)?|가명|익명|제보자|☎|전화 ?(?:통화|인터뷰|연결)?|화상 ?(?:통화|인터뷰|연결)?|영어 ?통역본?|통역|자막|(?:지난|이번|오늘|어제|그제|올해|작년|지난해)[^)/]*|\d{1,2}월 ?\d{0,2}일?[^)/]*|\d{4}년[^)/]*|\d{1,2} ?\. ?\d{1,2}\b[^)/]*|유튜브[^)/]*|출처[^)/]*)\s*\)?/g;

const MASKED = /^(?:[A-Z]|[가-힣] ?모|[○◯●]{1,3}|[가-힣][○◯]{1,2})(?:\s*\(\d+(?:세|살)?\))?\s*(?:씨|양|군)?$/;
const HANGUL_NAME = /^[가-힣]{2,4}$/;
const FOREIGN_NAME = /^[가-힣A-Z][가-힣A-Za-z.]*(?:[ ·-][가-힣A-Z][가-힣A-Za-z.]*){1,4}$/;

const isBody = (word: string): boolean => bodyEnds.endOf(word) !== '';

/** Whether a Korean label can stand for a speaker: short, no sentence, no address, none of the lines that only look like one. */
export function isSpeaker(label: string): boolean {
  const text = label.trim();
  if (text.length < 1 || text.length > 60) return false;
  if (/[!?;“”"@#]|https?:|니다|습니까|세요|[다요죠]\.$/.test(text)) return false;
  if (/^(?:[■▷▶◇◆※*·\-–]|\d+[.)]|\d{2,4}[-.)]\d)/.test(text)) return false;
  if (
    /^(?:전화|이메일|메일|카카오톡|카톡|홈페이지|유튜브|제보|사진|영상|자료|출처|출연|진행|방송|주소|시간|일시|장소)/.test(
      text,
    ) &&
    !endsInPerson(text)
  )
    return false;
  return /[가-힣A-Z○]/.test(text);
}

/** "전화 상담원/음성변조", "방송 관계자": what somebody is makes a label of words that otherwise head a tip box. */
function endsInPerson(label: string): boolean {
  const last = label.replace(FLAG, '').trim().split(/[ /]/).at(-1) ?? '';
  return titles.has(last) || roles.has(last);
}

/** Whether a short line ends in a role and holds no name: "골프장 관계자", "피해 주민(음성변조)". */
export function isRole(label: string): boolean {
  const words = label.replace(FLAG, '').trim().split(' ');
  const last = words.at(-1) ?? '';
  return (
    words.length < 5 &&
    isSpeaker(label) &&
    (titles.has(last) || roles.has(last)) &&
    speakerOf(label).name === null
  );
}

/** "이름/직함", "이름(소속 직함)", "직함(이름)", "이름 직함 *소속*", "OO구청 관계자/음성변조" as name, title and affiliation. */
export function speakerOf(label: string): Spoken {
  const plain = label.replace(FLAG, '').replace(/^故 ?/, '').trim();
  const [, who = plain, mark = '', detail = ''] =
    /^(.*?)(?:(?<!\s)\s+)?(\/|,|\(|\*)\s*(.*?)(?:(?<![\s)*])[\s)*]+)?$/s.exec(plain) ?? [];
  const name = nameOf(who, detail !== '');
  if (name) return { name, ...placeOf(detail), label };
  const titled = titledName(who, mark === '*');
  if (isHolder(detail) && endsInPerson(who) && (!titled || / .* /.test(who) || !isHolder(titled.name)))
    return { name: detail, ...placeOf(who), label };
  if (titled) {
    const place = placeOf(detail);
    const { title, affiliation } = titled.place;
    return {
      name: titled.name,
      title: title ?? place.title,
      affiliation: affiliation ?? place.affiliation ?? place.title,
      label,
    };
  }
  return { name: null, ...placeOf([who, detail].filter(Boolean).join(' ')), label };
}

/** Whether the slot behind a title can only be who bears it, as in "조합장(이름)": no field of study, no body. */
const isHolder = (word: string): boolean =>
  word.length === 3 && isPersonName(word) && !isBody(word) && !word.endsWith('학');

interface TitledName {
  name: string;
  place: ReturnType<typeof placeOf>;
}

/** "이름 직함", "직함 이름", "직함 A 씨": a title says that the word beside it is a name; a bare role ("피해 운전자") does not. */
function titledName(who: string, hasStars: boolean): TitledName | null {
  const words = who.split(' ');
  const masked = words.slice(/^씨$/.test(words.at(-1) ?? '') ? -2 : -1).join(' ');
  if (MASKED.test(masked) && masked.length < who.length)
    return { name: masked, place: placeOf(who.slice(0, -masked.length)) };
  const [first = '', ...rest] = words;
  const last = words.at(-1) ?? '';
  if (rest.length === 0) return null;
  const isTitled = titles.has(last) || (roles.has(last) && hasStars);
  if (isTitled && (MASKED.test(first) || (isPersonName(first) && first.length > 2)))
    return { name: first, place: placeOf(rest.join(' ')) };
  const isAfter = isPersonName(last) && last.length > 2 && titles.has(words.at(-2) ?? '');
  return isAfter ? { name: last, place: placeOf(words.slice(0, -1).join(' ')) } : null;
}

/** A name in the slot before the separator: two to four syllables, spaced syllables, a masked or a foreign name. */
function nameOf(who: string, hasDetail: boolean): string | null {
  if (MASKED.test(who)) return who;
  const folded = /^(?:[가-힣] ){1,3}[가-힣]$/.test(who) ? who.replaceAll(' ', '') : who;
  if (isPersonName(folded)) return folded;
  const isWord = who.split(' ').some((word) => roles.has(word) || titles.has(word));
  if (hasDetail && !isWord && HANGUL_NAME.test(folded) && !isBody(folded)) return folded;
  const isPlace = isBody(who.split(' ').at(-1) ?? '') && who.split(' ').length > 1;
  if (hasDetail && !isWord && !isPlace && FOREIGN_NAME.test(who)) return who;
  return null;
}

function isPersonName(word: string): boolean {
  return (
    HANGUL_NAME.test(word) &&
    hasSurname(word) &&
    !roles.has(word) &&
    !titles.has(word) &&
    !markers.has(word) && // "[인터뷰]" names nobody
    word.length > 1
  );
}

/** A word that ends a body or a place, so that what follows is a title of somebody there. */
const PLACE_END =
  /(?:업체|운영사|제조사|시공사|건설사|보험사|통신사|항공사|배달앱|대리점|판매점|매장|공장|농장|마을|동네|정류장|[가-힣](?:시장|상가|거리|골목|포구|항)|아파트|관리사무소|노동조합)$/;

/** Words before a title that belong to it: a former, a present, an acting one. */
const QUALIFIER = /^(?:전|현|前|現|당시|신임|예비|수석|부|고위|핵심|일부|한)$/;

/** "다온대 환경공학과 교수" as affiliation and title; a place of residence is an affiliation without a title. */
function placeOf(detail: string): { title: string | null; affiliation: string | null } {
  const [first = '', ...behind] = detail.split(/, ?/);
  if (behind.length > 0 && (titles.has(first) || roles.has(first)))
    return { title: first, affiliation: behind.join(' ') };
  const words = detail
    .replace(/[()*]/g, ' ')
    .split(/[\s/]+/)
    .filter(Boolean);
  const last = words.at(-1);
  if (!last) return { title: null, affiliation: null };
  const isTitle = titles.has(last) || roles.has(last) || endsInTitle(last);
  if (!isTitle)
    return isBody(last)
      ? { title: null, affiliation: words.join(' ') }
      : { title: words.join(' '), affiliation: null };
  const before = words.slice(0, -1);
  const own = before.at(-1) ?? '';
  if (QUALIFIER.test(own))
    return { title: `${own} ${last}`, affiliation: before.slice(0, -1).join(' ') || null };
  const isPlace =
    own === '' ||
    titles.has(last) ||
    endsInTitle(last) ||
    isBody(own) ||
    PLACE_END.test(own) ||
    last === '관계자';
  return isPlace
    ? { title: last, affiliation: before.join(' ') || null }
    : { title: words.join(' '), affiliation: null };
}

function endsInTitle(word: string): boolean {
  for (let from = 1; from < word.length - 1; from++) if (titles.has(word.slice(from))) return true;
  return false;
}

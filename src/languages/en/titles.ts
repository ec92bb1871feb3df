import { wordList } from '../word-list';
import { BODY_NOUNS, CALLINGS, FORMS } from './nouns';

/** Short forms that are ranks only with their point, and ranks that stand in labels alone. */
const RANK = wordList('hon. right pres. min. amb. sec. adm. supt. brig. vp pm ex doctor');

/** How many ranks and callings stand before the capitalised rest of a label: "Former Min. Han So-ra" has two. */
export function ranksBefore(words: readonly string[]): number {
  let count = 0;
  for (; /^\p{Lu}/u.test(words[count + 1] ?? ''); count++) {
    const word = words[count]?.toLowerCase() ?? '';
    if (!RANK.has(word) && !FORMS.has(word.replace(/\.$/, ''))) break;
  }
  const rest = words.slice(count).join(' ').toLowerCase();
  return rest === 'members' || FORMS.has(rest) ? 0 : count; // "PRIME MINISTER" names nobody
}

/** What somebody is, besides the nouns of `CALLINGS`; a label made of them is no name. */
const ROLES = wordList(
  'pupil librarian visitor tourist tenant trader merchant vendor shopper customer victim parent staffer ' +
    'grader police firefighter athlete soldier diver designer volunteer head commissioner superintendent inspector member ' +
    'chef cook baker mechanic technician operator curator guide commuter cyclist hiker fan applicant buyer seller user ' +
    'viewer caller participant defendant patient refugee immigrant defector retired former child boy girl broadcaster ' +
    'crowd correspondent presenter byline announcer moderator unidentified male female questioner ' +
    'organiser organizer haenyeo pilot clerk cashier waiter ' +
    'landlord broker agent',
);

/** Whether a text holds a noun that says what somebody is. A list: as a pattern it took a fresh page a millisecond to make. */
export const hasRole = (text: string): boolean =>
  (text.toLowerCase().match(/\w+/g) ?? []).some((word) => ROLES.has(word) || CALLINGS.has(word)) ||
  /\bvox pops?\b/i.test(text);

/** Words of bodies that labels cut short, or that only labels hold. */
const BODIES = wordList('univ inst dept assn co hq lab laboratory academy broadcasting service research');

/** Whether a text holds a word of bodies: a ministry, a school, a company. */
export const hasBody = (text: string): boolean =>
  (text.toLowerCase().match(/\w+/g) ?? []).some((word) => BODIES.has(word) || BODY_NOUNS.has(word));

/** Slots that are a date, an occasion or a note, and no affiliation. */
export const NOTE =
  /^(?:\(?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b.*|(?:last|this|yesterday|today|on)\b.*|(?:in )?(?:korean|english|japanese|chinese|russian|french|german|spanish|arabic|vietnamese|ukrainian|portuguese)|voice (?:modified|altered|distorted)|(?:face )?blurred|via telephone|on the phone|phone|translated|ph|through (?:an? )?(?:translator|interpreter)|voice-?over|on camera|off camera|reading|byline|\d{1,2}[:.]\d{2})$/i;

/** Romanised family names whose bearers hyphenate the given name, with a small letter behind the hyphen. */
const KOREAN_FAMILIES = wordList(
  'kim lee yi rhee park pak choi choe jung jeong chung cheong kang gang cho jo yoon yun jang chang lim ' +
    'im rim oh han shin sin seo suh kwon gwon hwang ahn an song ryu yoo yu hong ko go moon mun yang son ' +
    'sohn bae pae baek paik heo hur nam shim sim noh no roh ha kwak gwak sung seong cha joo ju woo wu koo ' +
    'gu min jin chin na ra ji chi eom um chae won bang cheon kong gong hyun hyeon ham yeo byun byeon yeom ' +
    'do seok sun seol ma gil kil wi pyo myung myeong ki gi ban wang geum ok yook in maeng je mo tak kook ' +
    'eun pyeon yong ye bong kyung sa boo namgung hwangbo sagong seonu jegal dokgo',
);

/** Whether a word is such a family name, in capitals or not. */
export const isKoreanFamily = (word: string): boolean => KOREAN_FAMILIES.has(word.toLowerCase());

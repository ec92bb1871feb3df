import { wordList } from '../word-list';

/** Ranks and forms of address that stand before a name. */
export const RANK =
  /^(?:(?:former|ex-?|acting|then-?|vice|deputy|sen\.|senior|lt\.|maj\.|rear|brig\.|first|chief)\s+)*(?:Pres(?:\.|ident)|VP|PM|Prime Minister|Min(?:\.|ister)|Amb(?:\.|assador)|Gov(?:\.|ernor)|Mayor|Sen(?:\.|ator)|Rep(?:\.|resentative)|Sec(?:\.|retary)|Gen(?:\.|eral)|Col(?:\.|onel)|Capt(?:\.|ain)|Maj(?:\.|or)|Sgt\.|Adm(?:\.|iral)|Supt\.|Superintendent|Insp(?:\.|ector)|Chief|Sheriff|Judge|Justice|Prof(?:\.|essor)|Dr\.?|Doctor|Rev(?:\.|erend)|Sir|Dame|Lord|Lady|Mrs?\.?|Ms\.?|Chair(?:man|woman|person)?|Director|Spokes(?:man|woman|person)|Speaker|Pope|King|Queen|Prince(?:ss)?|Officer|Deputy|Coach|CEO|Congress(?:man|woman)|Lt\.)\s+(?=\p{Lu})/iu;

/** Nouns that say what somebody is; a label made of them is no name. */
const ROLES = wordList(
  'owner resident official farmer farmers fisherman fishermen fisher researcher professor doctor nurse ' +
    'teacher student pupil grader driver librarian visitor tourist tenant trader merchant vendor shopper ' +
    'customer passenger witness victim parent mother father brother sister son daughter wife husband ' +
    'neighbour neighbor worker employee staffer manager director president minister mayor governor ' +
    'senator lawmaker lawyer attorney judge prosecutor police officer firefighter captain skip coach ' +
    'player athlete veteran soldier diver expert analyst economist scientist engineer designer artist ' +
    'actor actress singer writer author critic activist volunteer founder chief head chairman chairwoman ' +
    'chairperson chair ceo spokesman spokeswoman spokesperson secretary commissioner superintendent ' +
    'inspector member leader representative ambassador chef cook baker mechanic technician operator ' +
    'curator guide commuter cyclist hiker fan applicant buyer seller user viewer caller participant ' +
    'defendant survivor patient refugee immigrant defector retired former person man woman child boy girl ' +
    'people broadcaster crowd protesters protester host anchor correspondent reporter presenter byline ' +
    'announcer moderator unidentified male female singers questioner master apprentice organiser ' +
    'organizer haenyeo mason grazier keeper warden pilot sailor clerk cashier barista waiter waitress ' +
    'landlord broker agent dealer planner collector',
);

/** Whether a text holds a noun that says what somebody is. A list: as a pattern it took a fresh page a millisecond to make. */
export const hasRole = (text: string): boolean =>
  (text.toLowerCase().match(/\w+/g) ?? []).some(ROLES.has) || /\bvox pops?\b/i.test(text);

/** Words of bodies: ministries, schools, companies. */
export const BODY =
  /\b(?:univ(?:\.|ersity)?|inst(?:\.|itute)?|institute|college|school|center|centre|ministry|department|dept\.?|agency|bureau|office|association|assn\.?|union|party|committee|commission|council|corp\.?|inc\.?|ltd\.?|co\.|company|group|bank|hospital|police|court|fund|foundation|federation|society|museum|library|station|tv|television|broadcasting|news|newspaper|press|assembly|administration|army|navy|air force|guard|city|county|province|club|team|house|hq|service|service center|academy|laboratory|lab|research)\b/i;

/** Slots that are a date, an occasion or a note, and no affiliation. */
export const NOTE =
  /^(?:\(?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b.*|(?:last|this|yesterday|today|on)\b.*|(?:in )?(?:korean|english|japanese|chinese|russian|french|german|spanish|arabic|vietnamese|ukrainian|portuguese)|voice (?:modified|altered|distorted)|(?:face )?blurred|via telephone|on the phone|phone|translated|ph|through (?:an? )?(?:translator|interpreter)|voice-?over|on camera|off camera)$/i;

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

import { wordList } from '../word-list';

/** Nouns by their singular: a plural in -s counts as well. */
/* @__NO_SIDE_EFFECTS__ */
function nouns(words: string) {
  const list = wordList(words);
  return { has: (word: string) => list.has(word) || (word.endsWith('s') && list.has(word.slice(0, -1))) };
}

/** Nouns for what somebody says: "his statement", "Quill's answer". */
export const SPEECH_NOUNS = nouns(
  'plea rhetoric advice message pledge phrase promise response warning speech remark email call claim term criticism slogan column opinion expression explanation prediction description assertion suggestion question order letter answer words address tweet insult statement comment assessment argument complaint post view vow essay apology reply testimony',
);
/** Trades, and nouns that end as trades do: "novelist", "musician". */
const TRADE = nouns(
  'rancher defender striker skipper gardener headteacher nurse rabbi comedian bishop founder engineer singer researcher farmer writer pastor survivor actor actress author professor veteran',
);
const TRADE_ENDS = /(?:\w\w(?:[gmnpty]|tiv)|[aceilou][lr]|tr|tyl)ists?$|icians?$/;
const TRADES = { has: (word: string) => TRADE.has(word) || TRADE_ENDS.test(word) };
const PERSON = nouns(
  'pupil intern player student employee juror operator principal barrister solicitor magistrate trustee boy girl teenager grandson granddaughter grandfather grandmother uncle aunt cousin widow critic head husband friend justice aide nominee wife judge people candidate colleague representative executive chief king coach official rival man woman queen captain son person ceo officer leader commander manager passenger teacher father mother brother lawmaker worker partner owner adviser daughter voter reporter supporter protester minister sister driver lawyer chair neighbor ambassador anchor governor advisor senator administrator director doctor editor prosecutor mayor neighbour witness boss consultant resident president expert host analyst attorney secretary deputy',
);
/** Offices whose name says who holds them: "spokeswoman", "councilman". */
const OFFICE =
  /^(?:spokes|chair|council|congress|assembly|business|police|fisher)(?:m[ae]n|wom[ae]n|person|people)$/;
/** What somebody is by work, family or part. */
export const CALLINGS = { has: (word: string) => PERSON.has(word) || TRADES.has(word) || OFFICE.test(word) };
const PARTY = nouns('democrat republican conservative liberal');
/** Nouns for people who speak without a name. */
export const PEOPLE = { has: (word: string) => CALLINGS.has(word) || PARTY.has(word) };
/** Bodies and papers that speak. */
export const SPEAKING_THINGS = nouns(
  'ad board crowd office police audience source committee article some headline guideline magazine site website note filing ruling book editorial journal manual email council poll team campaign sign union administration petition memo group order banner paper poster letter others lawsuit affidavit statement government indictment department document complaint report court post law agency study survey many company ministry party',
);
/** Nouns for people, bodies and papers that speak without a name. */
export const ROLE_NOUNS = { has: (word: string) => PEOPLE.has(word) || SPEAKING_THINGS.has(word) };
/** Forms of address and ranks, and the callings that stand before a name as they do. */
export const FORMS = { has: (word: string) => ADDRESS.has(word) || CALLINGS.has(word) };
const ADDRESS = nouns(
  'lord vice prince dame prime pope advocate associate state detective sheriff prof acting maj general admiral colonel col historian gen then sen rep archbishop insp dr co-founder premier speaker former commissioner rapper sir mr senior major chancellor councillor inspector ms mrs princess miss det sgt lt sergeant lieutenant assistant superintendent correspondent capt first adv rev gov lady',
);
/** Seats of governments, which speak in the news and are never "he". */
export const PLACES = wordList(
  'NATO America Canada India Australia Russia China England France Ukraine Europe Pyongyang Beijing Israel Seoul Japan Iran Tehran Taiwan Britain Berlin London Pentagon Washington Mexico Tokyo Iraq Hamas Brussels Congress Parliament Moscow Turkey Germany',
);
/** Forms of address, ranks and nouns for those who speak, which stand before a name. */
export const RANKS = { has: (word: string) => FORMS.has(word) || ROLE_NOUNS.has(word) };
/** Words that make a run of capitals a body, a place or a thing and no person. */
export const BODY_NOUNS = nouns(
  'firm startup retailer airline club republic democratic inc road united island fund guard ltd office police alliance conference province force committee bridge college magazine theatre centre house senate state institute league avenue initiative building church north south bank network national international hospital council school team kingdom museum stadium republican american plan campaign union television commission foundation association federation administration organisation station organization coalition constitution northern southern radio gop corp group war theater center river tower olympics games times congress press news democrat act district street summit parliament amendment agreement department airport court east west post bureau tv law review show today agency valley assembly army company library ministry society city university county party navy',
);
/** Works and programmes, whose titles stand in marks. */
export const WORK_NOUNS = wordList(
  'book novel film movie song album single series show sitcom program programme podcast play musical memoir poem essay article documentary episode game painting magazine newspaper column track hit video drama comedy opera exhibition study report chapter blog sequel anthem bestseller',
);

import { wordList } from '../word-list';

/** Nouns by their singular: a plural in -s counts as well. */
function nouns(words: string) {
  const list = wordList(words);
  return { has: (word: string) => list.has(word) || (word.endsWith('s') && list.has(word.slice(0, -1))) };
}

/** Nouns for what somebody says: "his statement", "Quill's answer". */
export const SPEECH_NOUNS = nouns(
  'statement comment remark claim tweet answer reply response words speech address suggestion assertion promise warning call question advice message post complaint criticism description argument vow pledge letter email view opinion slogan assessment prediction explanation phrase rhetoric insult apology plea order testimony column essay term expression',
);
const PERSON = nouns(
  'official minister president governor senator representative lawmaker mayor secretary adviser advisor aide candidate nominee officer judge justice prosecutor attorney lawyer critic supporter voter resident analyst expert professor scientist researcher author writer reporter columnist editor person people man woman mother father wife husband son daughter brother sister friend colleague leader chair chief director manager founder owner executive ceo coach player captain activist protester student teacher doctor nurse driver worker employee witness neighbor neighbour survivor veteran commander ambassador bishop pastor rabbi king queen singer actor actress artist economist strategist consultant rival host anchor comedian engineer farmer passenger deputy partner boss',
);
/** Offices whose name says who holds them: "spokeswoman", "councilman". */
const OFFICE =
  /^(?:spokes|chair|council|congress|assembly|business|police|fisher)(?:m[ae]n|wom[ae]n|person|people)$/;
/** What somebody is by work, family or part. */
export const CALLINGS = { has: (word: string) => PERSON.has(word) || OFFICE.test(word) };
const PARTY = nouns('democrat republican conservative liberal');
/** Nouns for people who speak without a name. */
export const PEOPLE = { has: (word: string) => CALLINGS.has(word) || PARTY.has(word) };
/** Bodies and papers that speak. */
export const SPEAKING_THINGS = nouns(
  'campaign committee party government administration police court paper magazine journal report study poll survey letter document memo email note source company group union agency department ministry office board council team crowd audience statement website site ad lawsuit complaint filing affidavit indictment ruling order sign banner poster post article editorial headline book petition law manual guideline others many some',
);
/** Nouns for people, bodies and papers that speak without a name. */
export const ROLE_NOUNS = { has: (word: string) => PEOPLE.has(word) || SPEAKING_THINGS.has(word) };
/** Forms of address and ranks, and the callings that stand before a name as they do. */
export const FORMS = { has: (word: string) => ADDRESS.has(word) || CALLINGS.has(word) };
const ADDRESS = nouns(
  'mr ms mrs miss dr det insp sen rep gov gen col capt sgt lt maj prof rev sir dame lord lady general vice premier chancellor colonel sergeant lieutenant major admiral archbishop pope prince princess superintendent inspector commissioner councillor sheriff speaker detective prime first acting former then state assistant associate senior co-founder historian journalist correspondent rapper',
);
/** Seats of governments, which speak in the news and are never "he". */
export const PLACES = wordList(
  'America Australia Beijing Berlin Britain Brussels Canada China Congress England Europe France Germany Hamas India Iran Iraq Israel Japan London Mexico Moscow NATO Parliament Pentagon Pyongyang Russia Seoul Taiwan Tehran Tokyo Turkey Ukraine Washington',
);
/** Forms of address, ranks and nouns for those who speak, which stand before a name. */
export const RANKS = { has: (word: string) => FORMS.has(word) || ROLE_NOUNS.has(word) };
/** Words that make a run of capitals a body, a place or a thing and no person. */
export const BODY_NOUNS = nouns(
  'university college school institute center centre committee commission council department ministry agency bureau office association union party league federation foundation fund group corp inc ltd company bank hospital court house senate congress parliament assembly administration army navy force police guard city county state province district street avenue road river valley island north south east west northern southern united national international american post times journal news press magazine network radio television tv review today show act law amendment tower building bridge airport station church museum library theater theatre stadium club team games olympics conference summit war agreement plan initiative campaign coalition alliance society republic kingdom republican democratic democrat gop',
);
/** Works and programmes, whose titles stand in marks. */
export const WORK_NOUNS = wordList(
  'book novel film movie song album single series show sitcom program programme podcast play musical memoir poem essay article documentary episode game painting magazine newspaper column track hit video drama comedy opera exhibition study report chapter blog sequel anthem bestseller',
);

import { wordList } from '../word-list';

/** Nouns by their singular: a plural in -s counts as well. */
function nouns(words: string) {
  const list = wordList(words);
  return { has: (word: string) => list.has(word) || (word.endsWith('s') && list.has(word.slice(0, -1))) };
}

/** Nouns for what somebody says: "his statement", "Quill's answer". */
export const SPEECH_NOUNS = nouns(
  'statement comment remark claim tweet answer reply response words speech address suggestion assertion promise warning call question advice message post complaint criticism description argument vow pledge letter email e-mail view opinion slogan motto assessment prediction declaration explanation phrase rhetoric insult apology plea order testimony op-ed column essay blog',
);
/** Nouns for people who speak without a name. */
export const PEOPLE = nouns(
  'spokesman spokeswoman spokesperson spokespeople official minister president governor senator congressman congresswoman representative lawmaker mayor secretary adviser advisor aide candidate nominee officer judge justice prosecutor attorney lawyer critic supporter voter resident analyst expert professor scientist researcher author writer reporter columnist editor person people man woman mother father wife husband son daughter brother sister friend colleague leader chairman chairwoman chair chief director manager founder owner executive ceo coach player captain activist protester fans student teacher doctor nurse driver worker employee witness witnesses neighbor neighbour survivor veteran soldier general commander ambassador diplomat bishop pope priest pastor rabbi imam king queen prince duke singer actor actress artist economist strategist pollster consultant operative opponent rival democrat republican conservative liberal host anchor moderator commentator star comedian billionaire businessman mogul',
);
const SPEAKING_THINGS = nouns(
  'campaign committee party government administration police court newspaper paper magazine journal report study poll survey letter document memo email note source company group organization organisation union agency department ministry office board council team crowd audience statement release website page site ad advertisement lawsuit complaint filing affidavit indictment ruling opinion order sign banner poster post article editorial story headline book petition bill resolution law rule manual guideline others many some',
);
/** Nouns for people, bodies and papers that speak without a name. */
export const ROLE_NOUNS = { has: (word: string) => PEOPLE.has(word) || SPEAKING_THINGS.has(word) };
/** Lands and seats of governments, which speak in the news and are never "he". */
export const PLACES = wordList(
  'America Argentina Australia Austria Baghdad Beijing Belgium Berlin Brazil Britain Brussels Cairo Canada Chile China Colombia Congress Cuba Damascus Denmark Egypt England Europe Finland France Gaza Germany Greece Hamas Hezbollah Hungary India Indonesia Iran Iraq Ireland Israel Italy Japan Jerusalem Kabul Kenya Kyiv Lebanon London Mexico Moscow NATO Nato Netherlands Nigeria Norway Pakistan Palestine Paris Parliament Pentagon Poland Portugal Pyongyang Qatar Russia Scotland Seoul Singapore Spain Sweden Switzerland Syria Taiwan Tehran Thailand Tokyo Turkey Ukraine Venezuela Vietnam Wales Warsaw Washington Yemen',
);
/** Forms of address and ranks that stand before a name. */
export const RANKS = nouns(
  'mr ms miss dr sen rep gov gen col capt sgt lt maj adm prof rev fr sir dame lord lady president vice senator representative congressman congresswoman governor mayor secretary minister premier chancellor judge justice general colonel captain sergeant lieutenant major admiral professor reverend pastor bishop archbishop cardinal pope king queen prince princess ambassador chief director chairman chairwoman chairperson chair spokesman spokeswoman spokesperson officer deputy coach ceo attorney superintendent inspector commissioner councilman councilwoman councilor councillor assemblyman assemblywoman sheriff speaker detective prime first acting former then ex-president ex-governor retired state assistant associate senior executive co-founder founder doctor father brother sister rabbi imam sheikh comedian actor actress singer rapper author host anchor columnist commentator strategist consultant analyst adviser advisor manager aide lawyer businessman billionaire activist economist historian journalist reporter correspondent contributor editor publisher donor researcher scientist messrs nominee candidate',
);
/** Words that make a run of capitals a body, a place or a thing and no person. */
export const BODY_NOUNS = nouns(
  'university college school institute center centre committee commission council department ministry agency bureau office association union party league federation foundation fund group corp inc ltd company bank hospital court house senate congress parliament assembly administration army navy force police guard city county state province district street avenue road square park beach lake river valley island hill mountain north south east west northern southern eastern western united national international american post times journal news press magazine network radio television tv daily weekly tribune herald gazette globe review today show week project act bill law amendment constitution tower building bridge airport station church cathedral temple mosque museum library theater theatre hall arena stadium club team cup games olympics convention conference summit day night eve christmas easter war treaty accord agreement plan initiative campaign coalition alliance society institution republic kingdom empire emirates republican democratic democrat gop english spanish french german chinese russian korean japanese british tea',
);
/** Works and programmes, whose titles stand in marks. */
export const WORK_NOUNS = wordList(
  'book novel film movie song album single series show sitcom program programme podcast play musical memoir biography poem essay article documentary episode game painting magazine newspaper column track hit video drama comedy opera exhibition exhibit paper study report chapter blog sequel trilogy anthem hymn ballad segment section bestseller best-seller',
);

/** The small words of English by what they do in a sentence; the letters are the codes of `alphabet`. */
const WORDS: Record<string, string> = {
  // articles and what stands for them
  D: 'the a an this these those its my our your their his whose some any each every no another both all several many few most other such more less half two three four five six seven eight nine ten dozens hundreds thousands one retired',
  // who speaks without a name
  h: 'he she they it we i you who’d',
  // never a subject
  m: 'him them us me',
  W: 'who which whom whose',
  t: 'that',
  X: 'am is are was were be been being has have had do does did will would can could may might must shall should ought cannot can’t won’t don’t didn’t doesn’t isn’t wasn’t aren’t weren’t hasn’t haven’t hadn’t wouldn’t couldn’t shouldn’t ain’t',
  I: 'in on at by for from with without about into onto over under after before during between among against through since till toward towards upon within across along around behind beside besides near off out up down like unlike despite via per amid outside inside beyond above below throughout alongside ahead regarding concerning following including',
  o: 'of',
  L: 'where because if though although when so whether whenever wherever whatever unless what lest how why',
  C: 'or and nor yet but plus while until whereas',
  K: 'to',
  a: 'as',
  A: 'afterwards afterward also not never ever even still just only again already soon later earlier once often sometimes always then now thus instead meanwhile rather quite very too almost perhaps maybe however further furthermore moreover there here simply well back away forward together apart twice right publicly famously himself herself themselves itself myself yourself',
  T: 'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight january february march april june july august september october november december jan feb mar apr jun jul aug sept oct nov dec ago',
};

/** Verbs that say nothing, in the forms that no ending gives away. */
const VERBS = `took made went got came gave ran saw kept left began held stood let meant met paid sat led grew lost fell sent built drew broke spent cut rose drove bought wore chose won put set shot struck beat bore became brought caught dealt ate fought fled flew forgot hung hid hurt laid lay lit rode puts runs goes gets says sees means seems appears looks wants needs remains makes takes comes gives keeps leaves holds shows involves includes requires represents serves faces follows uses works leads sank sold shook shut slept spread stole stuck threw woke gone done taken given show seem want need keep make take get give go come love stay remain bring live become wept swam crept leapt knelt swept swung flung clung sprang bent lent bled fed sped dug stung froze rang drank shrank blew withdrew overcame undertook arose awoke spun quit grins disagrees smiles nods shrugs pauses stops sits walks`;

let table: Map<string, string> | undefined;

/** The code of a small word or of a verb that says nothing; undefined for all others. */
export function codeOf(word: string): string | undefined {
  if (!table) {
    table = new Map();
    for (const verb of VERBS.split(/\s+/)) table.set(verb, 'V');
    for (const [code, words] of Object.entries(WORDS))
      for (const word of words.split(' ')) if (!table.has(word) || code !== 'A') table.set(word, code);
  }
  return table.get(word);
}

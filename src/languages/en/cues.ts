/**
 * The verbs that bring words on record, by what they take. say: a whole sentence, and they may stand before their
 * subject; tell: the same with the one who is told; call: a fragment; think: a sentence nobody need have heard.
 */
const STEMS = {
  say: `say add write ask reply answer note explain argue warn insist claim recall announce state respond continue conclude
    acknowledge admit confirm declare joke shout stress pledge vow urge remark testify tweet post assert observe contend
    maintain allege charge counter retort quip proclaim predict promise suggest recommend comment complain concede confess
    cry demand deny emphasize emphasise exclaim interject lament mention murmur mutter object opine plead pray protest
    reason rejoin reiterate relate repeat report reveal roar sigh snap speculate swear tease thunder underscore volunteer
    whisper wonder yell yelp text message email chant sing laugh bark boast brag gush rant scoff intone deadpan elaborate
    clarify estimate guess caution disclose enthuse fume gripe groan grumble growl grouse holler inquire jeer mumble
    offer order shriek squeal stammer stutter sob spit muse reflect summarize marvel blurt blog retweet advise agree hint
    point propose pronounce project reckon rejoice remonstrate scream signal sneer specify sniff stipulate utter vent
    venture wail write relay crow counsel cheer chuckle shrug smile grin nod wave smirk read`,
  tell: 'tell inform assure remind notify brief persuade convince alert instruct teach',
  call: `call mock describe dismiss accuse hail label brand dub denounce blast slam criticize criticise condemn praise ridicule
    deride characterize characterise term refer decry reject compare depict portray view cast tout frame bill
    rail rip attack tear lambast lambaste laud applaud question cite quote welcome defend deem blame paint trash bash
    rate disparage pan skewer savage chide scold assail castigate lampoon insult taunt threaten speak talk define
    challenge address discuss celebrate admonish berate rebuke congratulate thank salute commend hit knock lash
    single invoke pitch summon endorse oppose support back credit commit point liken bemoan deplore`,
  think: `believe think feel hope know worry fear expect doubt suspect imagine understand realize learn decide
    seek consider`,
} as const;

/** Past forms (and participles) that are not built with -ed. */
const IRREGULAR: Record<string, string> = {
  say: 'said',
  write: 'wrote written',
  tell: 'told',
  swear: 'swore sworn',
  sing: 'sang sung',
  speak: 'spoke spoken',
  think: 'thought',
  feel: 'felt',
  know: 'knew known',
  cast: 'cast',
  tear: 'tore torn',
  hit: 'hit',
  understand: 'understood',
  teach: 'taught',
  seek: 'sought',
  read: 'read',
  spit: 'spat spit',
};

/** Cues that are also nouns: they speak only where no article, possessive or adjective stands before them. */
const NOUNS =
  'claim report call note state charge promise comment answer reply post tweet question remark text message email demand order protest estimate guess project hint point view cast term label brand frame bill cry boast laugh snap fear hope worry doubt address back support offer cheer smile shrug wave nod chant rant roar whisper sigh challenge attack praise blame rate pan signal brief alert counsel pitch credit mention request pledge vow object talk groan growl scream read';

/** A class of cue: `S` says, `s` tells, `F` names in a fragment, `E` thinks. */
export type CueCode = 'S' | 's' | 'F' | 'E';

/** What one written form of a cue is. */
export interface Cue {
  code: CueCode;
  form: 'base' | 'third' | 'past' | 'ing';
  isNoun: boolean;
}

const CODES: Record<keyof typeof STEMS, CueCode> = { say: 'S', tell: 's', call: 'F', think: 'E' };

let forms: Map<string, Cue> | undefined;

/** Every written form of every cue. */
export function cues(): ReadonlyMap<string, Cue> {
  if (forms) return forms;
  const made = new Map<string, Cue>();
  const nouns = new Set(NOUNS.split(' '));
  for (const [kind, code] of Object.entries(CODES)) {
    for (const stem of (STEMS as Record<string, string>)[kind]?.split(/\s+/) ?? []) {
      const isNoun = nouns.has(stem);
      const put = (form: string, name: Cue['form'], noun: boolean) => {
        if (!made.has(form)) made.set(form, { code, form: name, isNoun: noun });
      };
      const last = stem.at(-1) ?? '';
      const cut = last === 'e' ? stem.slice(0, -1) : stem;
      const isY = last === 'y' && !VOWELS.includes(stem.at(-2) ?? 'a');
      const third = isY
        ? `${stem.slice(0, -1)}ies`
        : /(?:s|sh|ch|x|z)$/.test(stem)
          ? `${stem}es`
          : `${stem}s`;
      put(stem, 'base', isNoun);
      put(third, 'third', isNoun);
      put(`${cut}ing`, 'ing', false);
      const past = isY ? `${stem.slice(0, -1)}ied` : `${cut}ed`;
      for (const form of IRREGULAR[stem]?.split(' ') ?? [past]) put(form, 'past', false);
      if (!isDoubled(stem)) continue;
      put(`${stem}${last}ed`, 'past', false);
      put(`${stem}${last}ing`, 'ing', false);
    }
  }
  forms = made;
  return made;
}

const VOWELS = 'aeiou';

/** "nod", "nodded": a consonant behind one vowel doubles. */
const isDoubled = (stem: string): boolean =>
  'bdglmnprt'.includes(stem.at(-1) ?? '-') &&
  VOWELS.includes(stem.at(-2) ?? '-') &&
  !VOWELS.includes(stem.at(-3) ?? 'a');

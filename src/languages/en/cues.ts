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
    pitch summon oppose support point liken bemoan deplore`,
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

interface Stem {
  code: CueCode;
  isNoun: boolean;
}

let stems: Map<string, Stem> | undefined;
let irregular: Map<string, string> | undefined;

function tables() {
  if (!stems || !irregular) {
    const nouns = new Set(NOUNS.split(' '));
    stems = new Map();
    irregular = new Map();
    for (const [kind, code] of Object.entries(CODES))
      for (const stem of (STEMS as Record<string, string>)[kind]?.split(/\s+/) ?? [])
        if (!stems.has(stem)) stems.set(stem, { code, isNoun: nouns.has(stem) });
    for (const [stem, past] of Object.entries(IRREGULAR))
      for (const form of past.split(' ')) irregular.set(form, stem);
  }
  return { stems, irregular };
}

/** What a written form is a cue of; undefined for all other words. */
export function cueOf(word: string): Cue | undefined {
  const { stems, irregular } = tables();
  const last = word.at(-1);
  const past = irregular.get(word);
  if (past && past !== word) return made(stems.get(past), 'past');
  const base = stems.get(word);
  if (base) return { ...base, form: 'base' };
  if (last === 's')
    return made(
      stems.get(word.slice(0, -1)) ??
        (word.endsWith('ies') ? stems.get(`${word.slice(0, -3)}y`) : undefined) ??
        (HISSING.test(word) ? stems.get(word.slice(0, -2)) : undefined),
      'third',
    );
  if (word.endsWith('ing')) return made(stemOf(word.slice(0, -3), stems), 'ing');
  if (!word.endsWith('ed')) return undefined;
  const cut = word.slice(0, -2);
  const isY = cut.endsWith('i') ? stems.get(`${cut.slice(0, -1)}y`) : undefined;
  return made(isY ?? stemOf(cut, stems), 'past');
}

const made = (stem: Stem | undefined, form: Cue['form']): Cue | undefined =>
  stem && { code: stem.code, form, isNoun: form === 'third' && stem.isNoun };

const HISSING = /(?:s|sh|ch|x|z)es$/;

/** "stat" of "stated", "nodd" of "nodded": the stem before its ending. */
function stemOf(cut: string, stems: ReadonlyMap<string, Stem>): Stem | undefined {
  return (
    stems.get(cut) ??
    stems.get(`${cut}e`) ??
    (cut.at(-1) === cut.at(-2) ? stems.get(cut.slice(0, -1)) : undefined)
  );
}

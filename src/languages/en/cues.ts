/**
 * The verbs that bring words on record, by what they take. say: a whole sentence, and they may stand before their
 * subject; tell: the same with the one who is told; call: a fragment; think: a sentence nobody need have heard.
 */
const STEMS = {
  say: `say add write ask reply answer note explain argue warn insist claim recall announce state respond continue conclude
    acknowledge admit confirm declare joke shout stress pledge vow urge remark testify tweet post assert observe contend
    maintain allege charge counter retort quip proclaim predict promise suggest recommend comment complain concede confess
    cry demand deny emphasize emphasise exclaim interrupt lament mention object opine plead pray protest
    reason reiterate relate repeat report reveal sigh speculate swear tease underscore volunteer
    whisper wonder yell text message email chant sing laugh boast brag rant scoff elaborate
    clarify estimate guess caution disclose muse reflect marvel advise agree hint offer order
    point propose reckon scream signal specify utter read`,
  tell: 'tell inform assure remind notify brief persuade convince alert instruct teach',
  call: `call mock describe dismiss accuse hail label brand dub denounce blast slam criticize criticise condemn praise ridicule
    deride characterize characterise term refer decry reject compare depict portray view cast tout frame bill
    rail rip attack tear lambast lambaste laud applaud question cite quote welcome defend deem blame paint trash bash
    rate disparage chide scold assail insult taunt threaten speak talk define challenge address discuss celebrate
    rebuke congratulate thank salute commend hit knock pitch summon oppose support liken`,
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
};

/** Cues that are also nouns: they speak only where no article, possessive or adjective stands before them. */
const NOUNS =
  'claim report call note state charge promise comment answer reply post tweet question remark text message email demand order protest estimate guess point view cast term label brand frame bill cry boast laugh fear hope worry doubt address support offer chant sigh challenge attack praise blame rate signal brief alert pitch mention pledge vow object talk scream read';

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

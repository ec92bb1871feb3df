/**
 * The verbs that bring words on record, by what they take. say: a whole sentence, and they may stand before their
 * subject; tell: the same with the one who is told; call: a fragment; think: a sentence nobody need have heard.
 */
const STEMS = {
  say: `acknowledge add admit advise agree allege announce answer argue ask assert boast brag caution chant charge claim clarify comment complain concede conclude confess confirm contend continue counter cry declare demand deny disclose elaborate email emphasise emphasize estimate exclaim explain guess hint insist interrupt joke lament laugh maintain marvel mention message muse note object observe offer opine order plead pledge point post pray predict proclaim promise propose protest quip rant read reason recall reckon recommend reflect reiterate relate remark repeat reply report respond retort reveal say scoff scream shout sigh signal sing specify speculate state stress suggest swear tease testify text tweet underscore urge utter volunteer vow warn whisper wonder write yell correct interject deadpan mutter murmur chuckle beg`,
  tell: 'tell inform assure remind notify brief persuade convince alert instruct teach',
  call: `accuse address applaud assail attack bash bill blame blast brand call cast celebrate challenge characterise characterize chide cite commend compare condemn congratulate criticise criticize decry deem defend define denounce depict deride describe discuss dismiss disparage dub frame hail hit insult knock label lambast lambaste laud liken mock oppose paint pitch portray praise question quote rail rate rebuke refer reject ridicule rip salute scold slam speak summon support talk taunt tear term thank threaten tout trash view welcome`,
  think: `understand decide imagine hope believe realize seek think feel learn fear consider doubt suspect expect know worry`,
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
  'address alert answer attack bill blame boast brand brief call cast challenge chant charge claim comment correct cry demand doubt email estimate fear frame guess hope label laugh mention message note object offer order pitch pledge point post praise promise protest question rate read remark reply report scream sigh signal state support talk term text tweet view vow worry';

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

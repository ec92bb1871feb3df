import type { MarkerKind } from '../language';

const WORDS: Record<MarkerKind, readonly string[]> = {
  lead: [
    'lead',
    'anchor lead',
    'anchor lead in',
    'anchor lead-in',
    'lead-in',
    'lead in',
    'anchor intro',
    'intro',
  ],
  anchor: ['anchor', 'host', 'announcer', 'presenter', 'anchor tag', 'tag', 'outro', 'anchor outro'],
  question: ['question', 'q'],
  report: ['report', 'pkg', 'package', 'pkg report', 'vcr'],
  reporter: ['reporter', 'correspondent', 'vo', 'voice over', 'voiceover'],
  answer: ['answer', 'a', 'guest'],
  sound: ['soundbite', 'sound bite', 'sot', 'sound', 'interview', 'bite', 'nat', 'nats', 'nat sound'],
  end: ['end'],
};

/** The words of English part markers. */
export const markers: ReadonlyMap<string, MarkerKind> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.map((word) => [word, kind as MarkerKind] as const)),
);

/** Words that make a person staff of the program. */
export const staffWords: ReadonlyMap<string, 'anchor' | 'reporter'> = new Map([
  ['anchor', 'anchor'],
  ['host', 'anchor'],
  ['presenter', 'anchor'],
  ['announcer', 'anchor'],
  ['byline', 'reporter'],
  ['reporter', 'reporter'],
  ['correspondent', 'reporter'],
]);

/** Lines that name the crew, or the sources of pictures. */
export const credits =
  /^(?:[■□] ?(?:Host|Hosted by|Starring|Guests?|Cast|Panel|Appearance|Broadcast|Program(?:me)?|Date|Time|On air)\b ?[:：]|\(?(?:Reporting by|Editing by|Writing by|Additional reporting|Video by|Edited by|Produced by|Photographs? by|Camera(?:man|work)?\s*:|Film(?:ed|ing)(?: by)?\s*:|(?:Video |Sound )?Edit(?:ing|or|ed by)\s*:|Script\s*:|Narration\s*:|Producer\s*:|Editor\s*:|Videographer\s*:|Graphics\s*:))/i;

/** Bracketed lines that are nobody's words. */
export const notSpeakers =
  /^[[(](?:photo|image|video|source|file|graphic|exclusive|breaking|update|advertisement|music|applause|laughter|crosstalk|inaudible)\b/i;

import type { Tongue } from './tongues.test-support';

/** What stands before a word, and behind it. */
export type Pair = readonly [open: string, close: string];

/** Everything that newsrooms put around the word of a marker. */
const AROUND: readonly Pair[] = [
  ['[', ']'],
  ['<', '>'],
  ['‹ ', ' ›'],
  ['〈', '〉'],
  ['《', '》'],
  ['【 ', ' 】'],
  ['【', '】'],
  ['◀ ', ' ▶'],
  ['◀', '▶'],
];
const SIGNS = ['■ ', '● ', '⊙', '◇ ', '◆ ', '▶ ', '▷', ''];
/** Behind a sign, or behind nothing, a colon or a bracket ends the word. */
const ENDED = SIGNS.flatMap((sign): Pair[] => [
  [sign, ':'],
  [sign, ' :'],
  [sign, '> '],
]);
/** Everything that makes a word a marker. */
export const MARKERS: readonly Pair[] = [...AROUND, ...ENDED];

/** Quotation marks, matched and not. */
export const QUOTES: readonly Pair[] = [
  ['"', '"'],
  ['“', '”'],
  ['"', '”'],
  ['“', '"'],
];

/** A speaker's label, the name before the title and behind it. */
export const LABELS: Record<Tongue['code'], ((name: string, title: string, place: string) => string)[]> = {
  ko: [
    (name, title, place) => `${name}/${place} ${title}`,
    (name, title, place) => `${name} / ${place} ${title}`,
    (name, title, place) => `${name}(${place} ${title})`,
    (name, title, place) => `${name} (${title}, ${place})`,
    (name, title, place) => `${place} ${title}(${name})`,
    (name, title, place) => `${place} ${title}/${name}`,
  ],
  en: [
    (name, title, place) => `${name} / ${title}, ${place}`,
    (name, title, place) => `${name}/${title}, ${place}`,
    (name, title, place) => `${name} (${title}, ${place})`,
    (name, title, place) => `${name}(${title}, ${place})`,
    (name, title, place) => `${title} ${name} / ${place}`,
    (name, title, place) => `${title} ${name} (${place})`,
  ],
};

/** A soundbite's lines; `said` are the words in their marks. */
type Form = (label: string, said: string[]) => string[];
const lastOf = (head: string, [first = '', ...more]: string[], tail = '') =>
  [head + first, ...more].map((line, at, all) => (at === all.length - 1 ? line + tail : line));

/** With no word of a sound. */
export const PLAIN: readonly Form[] = [
  (label, said) => lastOf(`[${label} : `, said, ']'),
  (label, said) => lastOf(`[${label}: `, said, ']'),
  (label, said) => lastOf(`[${label} `, said, ']'),
  (label, said) => [`[${label}]`, ...said],
  (label, said) => [`<${label}>`, ...said],
  (label, said) => [`◀ ${label} ▶`, ...said],
  (label, said) => lastOf(`⊙${label}: `, said),
  (label, said) => lastOf(`● ${label} : `, said),
];

/** Labels with a slot stand over the words or before them by themselves. */
export const SLOTTED: readonly Form[] = [
  (label, said) => [label, ...said],
  (label, said) => lastOf(`${label} : `, said),
];

/** Words without marks, which end with their block. */
export const UNMARKED: readonly Form[] = [
  (label, said) => lastOf(`[${label} : `, said, ']'),
  (label, said) => lastOf(`[${label}: `, said, ']'),
  (label, said) => lastOf(`[녹취] ${label} : `, said),
  (label, said) => ['[Soundbite]', ...lastOf(`${label}: `, said)],
  (label, said) => lastOf(`⊙${label}: `, said),
];

/** With the word of a sound, whatever stands around it, on one line with the label and above it. */
export const soundForms = (word: string, [open, close]: Pair): readonly Form[] => [
  (label, said) => lastOf(`${open}${word}${close} ${label} : `, said),
  (label, said) => lastOf(`${open}${word}${close}${label}: `, said),
  (label, said) => [`${open}${word}${close}`, ...lastOf(`${label} : `, said)],
  (label, said) => [`${open}${word}${close} ${label}`, ...said],
  ...(/[:>]/.test(close) && !/[<]/.test(open)
    ? [
        (label: string, said: string[]) => lastOf(`${open}${word} ${label} : `, said),
        (label: string, said: string[]) => lastOf(`${open}${word} ${label} `, said),
      ]
    : [
        (label: string, said: string[]) => [`${open}${word} ${label}${close}`, ...said],
        (label: string, said: string[]) => lastOf(`${open}${word}: ${label}${close} `, said),
        (label: string, said: string[]) => lastOf(`${open}${word} ${label} : `, said, close),
      ]),
];

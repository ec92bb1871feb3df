import type { Language, TurnLabel } from '../languages/language';
import type { Item } from './items';
import { isSittingHead } from './sitting-heads';
import { nameKey } from './spoken';

/** Fewest labels in capitals, and fewest in ordinary letters, that make a text a transcript. */
const LEAST_CAPITALS = 3;
const LEAST_MIXED = 4;

/** At least one line in so many opens a turn. */
const MOST_LINES = { capitals: 12, mixed: 6, questions: 4 };

/** Whether a label opens a turn on this page. */
export type IsTurn = (label: TurnLabel) => boolean;

/** The label of a line; in parliament's reports a heading of its own names who speaks below it. */
export function labelOf(item: Item, language: Language): TurnLabel | null {
  if (!('text' in item)) return null;
  if (item.type === 'line') return language.turnLabel(item.text);
  if (item.type !== 'heading') return null;
  const label = language.turnLabel(item.text);
  if (label?.style === 'question') return label;
  if (language.speakerOf(item.text).name === null) return null;
  return { label: item.text, rest: '', style: 'heading', isStaff: false };
}

/** A label with the words behind it. */
interface Opening extends TurnLabel {
  words: string;
}

/**
 * What opens turns here, or null when this is no talk: labels in capitals that come back; in a parliament headings and
 * labels; else names in ordinary letters that come back with the words of people who talk to each other. Lists of products
 * and of results have labels, too ("Pros:", "Price range:"); nobody asks in them.
 */
export function turnTest(items: readonly Item[], labels: readonly (TurnLabel | null)[]): IsTurn | null {
  const openings = labels.flatMap((label, at) =>
    label ? [{ ...label, words: wordsAt(items, at, label) }] : [],
  );
  const capitals = openings.filter(({ style }) => style === 'capitals' || style === 'question');
  const mixed = openings.filter(({ style }) => style !== 'heading');
  const back = recurring(mixed);
  const isPrinted = capitals.every(({ label, style }) => style === 'question' && !label.includes(' '));
  const again = recurring(capitals).size;
  const isInitialled = mixed.some(({ label }) => capitals.some((short) => short.label === initialsOf(label)));
  if (
    isEnough(capitals, labels, LEAST_CAPITALS, MOST_LINES[isPrinted ? 'questions' : 'capitals']) &&
    again > 0 &&
    new Set(capitals.map(keyOf)).size > 1 &&
    !capitals.every(({ label }) => /^[A-Z][a-z]+$/.test(label)) &&
    (capitals.some(saysWho) || isTalk(capitals) || (again > 1 && areSentences(capitals)))
  )
    return (label) =>
      label.style === 'capitals' ||
      label.style === 'question' ||
      (back.has(keyOf(label)) && mayBePerson(label)) ||
      (isInitialled && FULL_NAMES.test(label.label));
  if (
    openings.filter(isSittingHead).length > 0 &&
    isEnough(openings, labels, LEAST_CAPITALS, MOST_LINES.mixed)
  )
    return () => true;
  if (!isEnough(mixed, labels, LEAST_MIXED, MOST_LINES.mixed)) return null;
  const named = new Set(
    items
      .flatMap((item) => ('text' in item ? [...item.text.matchAll(FULL_NAME)] : []))
      .flatMap(([, ...names]) => names),
  );
  const people = new Set(
    mixed.filter((each) => back.has(keyOf(each)) && (mayBePerson(each) || named.has(each.label))).map(keyOf),
  );
  const isDense = mixed.length * 3 > labels.length * 2;
  const isMixed =
    people.size > 0 &&
    people.size * 2 >= back.size &&
    (isTalk(mixed) || (mixed.some(({ isStaff }) => isStaff) && areSentences(mixed)));
  return isMixed
    ? (label) =>
        label.style !== 'heading' &&
        (isDense ||
          label.style === 'capitals' ||
          named.has(label.label) ||
          (label.isPerson ?? /^[^,([]* /.test(label.label.trim())) ||
          back.has(keyOf(label)))
    : null;
}

const isEnough = (
  found: readonly unknown[],
  lines: readonly unknown[],
  least: number,
  most: number,
): boolean => found.length >= least && found.length * most >= lines.length;

/** The words of a turn: behind its label, or on the next lines. */
const wordsAt = (items: readonly Item[], at: number, { rest }: TurnLabel): string =>
  rest ||
  items
    .slice(at + 1, at + 4)
    .map((item, index) => (item.type === 'line' && (index === 0 || !item.head) ? item.text : ''))
    .join(' ')
    .trimEnd();

const keyOf = ({ label }: TurnLabel): string => nameKey(label);

const whoOf = ({ label }: TurnLabel): string => label.split(/[,([]/)[0]?.trim().toLowerCase() ?? '';

/** The names that come back: in full, or by their last word behind no other first name. */
function recurring(found: readonly TurnLabel[]): ReadonlySet<string> {
  const seen = new Map<string, { whole: Set<string>; hasShort: boolean }>();
  const back = new Set<string>();
  for (const each of found) {
    const [key, who] = [keyOf(each), whoOf(each)];
    const before = seen.get(key) ?? { whole: new Set(), hasShort: false };
    const isShort = !who.replace(/^\S{1,12}\. ?/, '').includes(' ');
    if (seen.has(key) && (isShort || before.hasShort || before.whole.has(who))) back.add(key);
    before.whole.add(who);
    before.hasShort ||= isShort;
    seen.set(key, before);
  }
  return back;
}

/** A label that says what somebody is: "NAME, ROLE", "Mr. NAME (Role)", a host, a question. */
const saysWho = ({ label, style, isStaff }: TurnLabel): boolean =>
  isStaff || style === 'question' || /, \S|\(\D/.test(label);

/** Two words, a form of address, or somebody of the program; "Pros" and "Lakers" are no person. */
const mayBePerson = ({ label, isStaff, isPerson, style }: TurnLabel): boolean =>
  isPerson ??
  (isStaff ||
    style !== 'mixed' ||
    /\S[ .]\S/.test(label) ||
    /^(?:Reporter|Interviewer|Questioner|Caller|Man|Woman)s?$/i.test(label));

/** "NS" of "Name Surname", which stands for it at later turns. */
const initialsOf = (label: string): string =>
  FULL_NAMES.test(label) ? label.replace(/[^\p{Lu}]/gu, '') : '';

const FULL_NAMES = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){1,3}$/u;

/** The words of a name in full, by which its bearer may be labelled. */
const FULL_NAME = /(\p{Lu}\p{Ll}+) (\p{Lu}\p{L}+)/gu;

const ADDRESSES =
  /\?|\b(?:I|you|your|we|our|my|me|thanks|welcome|hello|good (?:morning|afternoon|evening))\b|[요죠까][.…]|저[는희도]/i;

/** People who talk ask, and say "I" and "you", or speak politely. */
const isTalk = (found: readonly Opening[]): boolean =>
  found.filter(({ words }) => ADDRESSES.test(words)).length * 3 >= found.length && areSentences(found);

const SENTENCE = /[.?!…](?:[)\]"”'’\s]|$)/;

const areSentences = (found: readonly Opening[]): boolean =>
  found.filter(({ words }) => SENTENCE.test(words)).length * 2 >= found.length;

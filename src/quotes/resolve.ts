import type { Grammar, Mention } from '../languages/grammar';
import type { FoundQuote, Place } from './found-quote';
import type { Row } from './sentence';

/** How many paragraphs back somebody can be who is only called "he". */
const FURTHEST = 8;

/** Somebody named in the text, where. */
interface Named {
  place: Place;
  mention: Mention;
}

/** Finds out who a mention is: the fullest name the text gives, or the one that "he" stands for. */
export interface Resolver {
  /** null: "he" and nobody before him. */
  resolve(quote: FoundQuote): Mention | null;
}

/** Starts the resolver of one text; quotes are to be asked about in reading order. `labels` name people too. */
export function resolverOf(
  paragraphs: readonly string[],
  rows: (paragraph: number) => Row,
  labels: readonly string[],
  grammar: Grammar,
): Resolver {
  const whole = [...paragraphs, ...labels].join('\n');
  const fuller = new Map<string, readonly Mention[]>();
  const holders = new Map<string, string | null>();
  const subjects = new Map<number, readonly Named[]>();
  const spoken: Named[] = [];
  /** How those were called whose name does not tell. */
  const called = new Map<string, Mention['stands']>();
  const spokenIn = new Map<number, Named[]>();
  const remember = (named: Named) => {
    spoken.push(named);
    const before = spokenIn.get(named.place.paragraph);
    if (before) before.push(named);
    else spokenIn.set(named.place.paragraph, [named]);
  };

  const textAt = ({ paragraph, start, end }: Place) => paragraphs[paragraph]?.slice(start, end) ?? '';
  const mentionAt = (place: Place) =>
    grammar.mentionOf(textAt(place), paragraphs[place.paragraph]?.slice(place.end, place.end + 140) ?? '');

  const fullOf = (mention: Mention, place: Place): Mention => {
    const key = mention.name ?? (mention.family ? `${mention.family} ${mention.title}` : null);
    if (key === null) return knownBy(mention, place) ?? mention;
    let forms = fuller.get(key);
    if (!forms) {
      forms = grammar.fullNames(mention, whole);
      fuller.set(key, forms);
    }
    const full = chosen(mention, forms, place);
    if (!full) return mention;
    return {
      ...mention,
      name: full.name,
      title: mention.title ?? full.title,
      affiliation: mention.affiliation ?? full.affiliation,
    };
  };

  /** The one of several that fits by gender, or that alone has been named before. */
  const chosen = (
    mention: Mention,
    forms: readonly Mention[],
    { paragraph, start }: Place,
  ): Mention | undefined => {
    if (forms.length < 2) return forms[0];
    const pronoun = grammar.pronounOf(mention);
    const told = pronoun ? forms.filter((form) => grammar.pronounOf(form) === pronoun) : forms;
    const fitting = told.length > 0 ? told : forms.filter((form) => grammar.pronounOf(form) === null);
    if (fitting.length === 1) return fitting[0];
    const before = `${paragraphs.slice(0, paragraph).join('\n')}\n${paragraphs[paragraph]?.slice(0, start)}`;
    const named = fitting.filter(({ name }) => name !== null && before.includes(name));
    return named.length === 1 ? named[0] : undefined;
  };

  /** "The minister": the last one with that title who spoke, or who did something right before, or the only one there is. */
  const knownBy = (mention: Mention, place: Place): Mention | undefined => {
    const noun = grammar.roleIn(mention);
    if (noun === null) return undefined;
    const isMeant = ({ mention: { name, title } }: Named) =>
      name !== null && title !== null && grammar.hasRole(title, noun);
    const near = () => [...namedIn(place.paragraph - 1), ...lastBefore(namedIn(place.paragraph), place)];
    const known = spoken.slice(-MANY).findLast(isMeant) ?? near().findLast(isMeant);
    if (known) return { ...known.mention, label: mention.label };
    let holder = holders.get(noun);
    if (holder === undefined) {
      holder = grammar.onlyHolder(whole, noun);
      holders.set(noun, holder);
    }
    return holder === null ? undefined : { ...mention, name: holder, title: noun };
  };

  const namedIn = (paragraph: number): readonly Named[] => {
    let named = subjects.get(paragraph);
    if (!named) {
      const { units } = rows(paragraph);
      named = grammar.subjectsOf(units).flatMap((at): Named[] => {
        const unit = units[at];
        if (!unit) return [];
        const place = { paragraph, start: unit.start, end: unit.end };
        const mention = mentionAt(place);
        return mention.stands === null ? [{ place, mention }] : [];
      });
      subjects.set(paragraph, named);
    }
    return named;
  };

  /** One word that opens its sentence or is joined to another, with no longer form, no title and no words: "Syria", "Happiness". */
  const isUnheard = ({ name, title }: Mention, { paragraph, start }: Place): boolean =>
    name !== null &&
    !title &&
    fuller.get(name)?.length === 0 &&
    !name.includes(' ') &&
    /(?:^|[.!?”] |nd |in |of )$/.test(paragraphs[paragraph]?.slice(Math.max(0, start - 5), start) ?? '') &&
    !spoken.some(({ mention }) => mention.name === name);

  /** The nearest one before who can be meant: who does something, or spoke last. */
  const antecedent = (mention: Mention, place: Place): Mention | null => {
    const { stands } = mention;
    const takesAll = stands === 'same' || stands === 'they';
    const isAged = mention.title !== null; // "the 63-year-old"
    const last = Math.max(0, place.paragraph - (stands === 'they' || isAged ? 1 : FURTHEST));
    let unsure: Mention | undefined; // a name that does not tell gives way to one that does in its paragraph
    for (let paragraph = place.paragraph; paragraph >= last; paragraph--) {
      const fits = (one: Named) =>
        stands === 'they' ? grammar.isBody(one.mention) : grammar.isPerson(one.mention);
      const doers = lastBefore(namedIn(paragraph), place).filter(fits);
      const speakers = lastBefore(spokenIn.get(paragraph) ?? [], place).filter(
        (one) => stands === 'same' || fits(one),
      );
      for (const one of [...doers, ...speakers].sort((a, b) => b.place.start - a.place.start)) {
        const full = fullOf(one.mention, one.place);
        if ((stands === 'they' && grammar.isPerson(full)) || (isAged && full.name === null)) continue;
        if (!takesAll && isUnheard(full, one.place)) continue;
        const pronoun = takesAll ? stands : (grammar.pronounOf(full) ?? called.get(full.name ?? ''));
        if (pronoun === stands) return full;
        if (!pronoun) unsure ??= full;
      }
      if (unsure) return unsure;
    }
    if (stands === 'they' || isAged) return { ...mention, stands: null };
    const near = paragraphs.slice(last, place.paragraph).map((text) => text.slice(0, NEAR));
    near.push(paragraphs[place.paragraph]?.slice(Math.max(0, place.start - NEAR), place.start) ?? '');
    const name = grammar.onlyPerson(near.join('\n'), stands ?? '');
    return name ? { ...mention, name, stands: null } : null;
  };

  return {
    resolve({ mention: place, relative }) {
      if (!place) return null;
      const mention = mentionAt(place);
      const found = mention.stands === null ? fullOf(mention, place) : antecedent(mention, place);
      if (!found) return null;
      if (/^s?he$/.test(mention.stands ?? '') && found.name?.includes(' '))
        called.set(found.name, mention.stands);
      if (!relative || found.name !== null) remember({ place, mention: found }); // not "her aunt, who told her"
      return found;
    },
  };
}

/** How much of a paragraph may name the only person. */
const NEAR = 600;

/** How many are looked at, the nearest first. */
const MANY = 40;

/** The last few of a row in order that stand before a place. */
function lastBefore(row: readonly Named[], { paragraph, start }: Place): readonly Named[] {
  let from = 0;
  let to = row.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const place = row[middle]?.place;
    if (place && (place.paragraph < paragraph || place.end <= start)) from = middle + 1;
    else to = middle;
  }
  return row.slice(Math.max(0, from - MANY), from);
}

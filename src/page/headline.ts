import { lettersOf, plainWords } from './title-block';

/** One place a page gives its title in, and how much its word counts. */
export interface TitleSource {
  text: string | null | undefined;
  trust: number;
}

/** The outlet's name behind a title: " | The Harbour Post", " - 항구일보". */
const TAIL = /(?:(?<!\s)\s+)?(?:[|｜·]|:{1,2}|\s[-–—])\s*[^|｜·:–—]{1,40}$/u;

/** Longest tail, in letters, and the least share of a text that its title makes. */
const TAIL_LETTERS = 35;
const LEAST_SHARE = 0.5;

/** Shortest part of a site's name, in letters, and how much of its word a source keeps that gives nothing else. */
const LEAST_NAME = 4;
const OF_SITE = 0.2;

/** A source whose title is this one with a tail agrees almost as much as one that is equal. */
const WITH_TAIL = 0.9;

/**
 * The title most of the page's own places agree on, in letters; of two equal ones the first, as fully punctuated as any place
 * has it. What the site calls itself, alone or behind a title, is none: `site` are its name and its host.
 */
export function headlineOf(sources: readonly TitleSource[], site: readonly string[] = []): string {
  const names = site.map(lettersOf);
  const isSite = (text: string) => {
    const own = lettersOf(text);
    return names.some(
      (name) =>
        name !== '' &&
        (own === name ||
          (own.length >= LEAST_NAME &&
            (name.includes(own) || (own.startsWith(name) && own.length < name.length * 2)))),
    );
  };
  const said = sources
    .filter(({ text }) => text)
    .map(({ text, trust }) => {
      const own = withoutSite(text ?? '', isSite);
      return { text: own, letters: lettersOf(own), trust: isSite(own) ? trust * OF_SITE : trust };
    });
  const candidates = said.flatMap(({ text }) => [text, text.replace(TAIL, '')]);
  let best = { text: '', votes: 0 };
  for (const text of new Set(candidates)) {
    const own = lettersOf(text);
    const votes = own.length < 3 ? 0 : said.reduce((sum, source) => sum + vote(source, own), 0);
    if (votes > best.votes) best = { text, votes };
  }
  const letters = lettersOf(best.text);
  const alike = said.filter((source) => source.letters === letters).map(({ text }) => text);
  return (
    [best.text, ...alike].reduce((one, other) => (other.length > one.length ? other : one)) ||
    (said[0]?.text ?? '')
  );
}

const withoutSite = (text: string, isSite: (tail: string) => boolean): string => {
  const [tail = ''] = TAIL.exec(text) ?? [];
  return tail && tail.length < text.length && isSite(tail) ? text.slice(0, -tail.length) : text;
};

function vote({ letters, trust }: { letters: string; trust: number }, own: string): number {
  if (letters === own) return trust;
  const isTailed =
    letters.startsWith(own) &&
    own.length > letters.length * LEAST_SHARE &&
    letters.length - own.length < TAIL_LETTERS;
  return isTailed ? trust * WITH_TAIL : 0;
}

/** The first `<h1>` most of whose words the page's metadata has too. */
export function printedHeadline(
  headings: readonly string[],
  told: readonly (string | null | undefined)[],
): string | null {
  const known = new Set(told.flatMap((text) => plainWords(text ?? '')));
  const isKnown = (heading: string) => {
    const words = plainWords(heading);
    return words.length > 0 && words.filter((word) => known.has(word)).length > words.length / 2;
  };
  const starts = told.map((text) => lettersOf(text ?? ''));
  return (
    headings.find(
      (heading) => isKnown(heading) || starts.some((text) => heading && text.startsWith(lettersOf(heading))),
    ) ?? null
  );
}

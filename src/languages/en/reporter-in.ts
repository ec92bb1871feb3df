const NAME =
  "(?:\\p{Lu}{2,6}[’']s )?(?<name>\\p{Lu}[\\p{L}’'-]+(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]+|de|van|von|al|bin)){1,3})";

/** What a reporter does in the sentence that hands over: "Name has our story." */
const HANDS_OVER =
  /(?:reports|has (?:more|(?:the|our|this) (?:details|story|report))|explains|tells us more|filed this report)\b/;

/**
 * Sign-offs and hand-overs, tried in order: the words they cannot do without, and the whole. Most lines lack the words, and
 * a pattern with classes of letters costs a first use half a millisecond.
 */
const LINES: readonly { words: RegExp; line: () => RegExp }[] = [
  { words: /This is KBS/, line: once(() => `^This is KBS News,? ${NAME}\\.?$`) },
  {
    words: /^This is/,
    line: once(() => `^This is ${NAME}(?:,? reporting)?(?:,? (?:from|for|in) .{2,60})?\\.$`),
  },
  { words: /I[’']m /, line: once(() => `^(?:For .{3,60} )?I[’']m ${NAME}(?: in .{2,40})?\\.$`) },
  {
    words: /, [A-Z].*News\b/,
    line: once(() => `^${NAME}, (?:\\p{Lu}[\\p{L}.]* ){1,3}News\\b.{0,40}$`),
  },
  {
    words: /[Rr]eporter .+ (?:is|was|went|joins|visited|looks|met|takes|tells|found|spent)\b/,
    line: once(
      () =>
        `(?:^|[.!?] )(?:Our )?[Rr]eporter ${NAME} (?:is|was|went|joins|visited|looks|met|takes|tells|found|spent)\\b`,
    ),
  },
  {
    words: HANDS_OVER,
    line: once(
      () =>
        `(?:^|[.!?] |, )(?:Our |[Oo]ur reporter |[Rr]eporter |[Cc]orrespondent )?${NAME} ${HANDS_OVER.source}`,
    ),
  },
];

function once(source: () => string): () => RegExp {
  let made: RegExp | null = null;
  return () => {
    made ??= new RegExp(source(), 'u');
    return made;
  };
}

/** A line that ends an introduction: "Name reports.", "Here’s more.", "Our reporter has the details." */
export const handover =
  /(?:\p{Lu}[\p{L}’'-]{1,40} (?:reports|explains|filed this report|has (?:more|(?:the|our|this) (?:details|story|report)))(?: from .{2,30}| on .{2,40})?\.|(?:^|[.!?] )(?:Here[’']s more|We have the details|Let[’']s take a look|Take a look)\.)$/u;

/** The reporter a line signs off with or hands over to, "This is Hong Gil-dong reporting."; null when it names nobody. */
export function reporterIn(line: string): string | null {
  const text = line.trim();
  for (const { words, line: whole } of LINES) {
    const name = words.test(text) ? whole().exec(text)?.groups?.['name'] : undefined;
    if (name) return name;
  }
  return null;
}

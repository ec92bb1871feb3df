const NAME = "(?<name>\\p{Lu}[\\p{L}’'-]+(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]+|de|van|von|al|bin)){1,3})";

/** Sign-offs and hand-overs, tried in order. */
const LINES: readonly RegExp[] = [
  new RegExp(`^This is KBS News,? ${NAME}\\.?$`, 'u'),
  new RegExp(`^This is ${NAME}(?:,? reporting)?(?:,? (?:from|for|in) .{2,60})?\\.$`, 'u'),
  new RegExp(`^(?:For .{3,60} )?I[’']m ${NAME}(?: in .{2,40})?\\.$`, 'u'),
  new RegExp(`^${NAME}, (?:KBS World Radio|Arirang|NPR|CNN|CBS|ABC|BBC|VOA|YTN|KBS) ?News\\b.{0,40}$`, 'u'),
  new RegExp(
    `(?:^|[.!?] )(?:Our )?[Rr]eporter ${NAME} (?:is|was|went|joins|visited|looks|met|takes|tells|found|spent)\\b`,
    'u',
  ),
  new RegExp(
    `(?:^|[.!?] |, )(?:Our |[Oo]ur reporter |[Rr]eporter |[Cc]orrespondent )?${NAME} (?:reports|has (?:more|the (?:details|story))|explains|tells us more)\\b`,
    'u',
  ),
];

/** A line that ends an introduction: "Name reports.", "Here’s more.", "Our reporter has the details." */
export const handover =
  /(?:\p{Lu}[\p{L}’'-]+ (?:reports|explains|has (?:more|the (?:details|story)|our report))(?: from .{2,30}| on .{2,40})?\.|(?:^|[.!?] )(?:Here[’']s more|We have the details|Let[’']s take a look|Take a look)\.)$/u;

/** The reporter a line signs off with or hands over to, "This is Hong Gil-dong reporting."; null when it names nobody. */
export function reporterIn(line: string): string | null {
  for (const pattern of LINES) {
    const name = pattern.exec(line.trim())?.groups?.['name'];
    if (name) return name;
  }
  return null;
}

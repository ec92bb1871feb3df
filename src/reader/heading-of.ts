import type { Article } from '../article';

/** The headline of a story that stands over a part; none where the title of the page, right above it, says the same. */
export function headingOf({ title, parts }: Article, index: number): string | null {
  const heading = parts[index]?.heading ?? null;
  return index === 0 && heading === title ? null : heading;
}

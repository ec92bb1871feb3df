import type { Article } from '../article';

/**
 * The place of every speaker, by index, in the row in which colours are given out; -1 for who never speaks. Those who
 * are quoted come first, then those who only take turns.
 */
export function speakerRanksOf(article: Article): number[] {
  const order = new Set<number>();
  for (const quote of article.quotes) if (quote.speaker !== null) order.add(quote.speaker);
  for (const part of article.parts) if (part.speaker !== null) order.add(part.speaker);
  const row = [...order].filter((speaker) => speaker in article.speakers);
  const ranks = article.speakers.map(() => -1);
  row.forEach((speaker, rank) => {
    ranks[speaker] = rank;
  });
  return ranks;
}

import type { Article } from '../article';

const COLOURS = 8;
const again = ['', ' speaker-dashed', ' speaker-dotted'];

/** What a speaker nobody could name is painted with. */
export const unclearClass = 'speaker-unclear';

/**
 * The class of every speaker, by index. Those who are quoted get the colours first, then those who only take
 * turns. After eight the colours come round again with a second cue: a dashed bar, then a dotted one.
 */
export function speakerClassesOf(article: Article): string[] {
  const order = new Set<number>();
  for (const quote of article.quotes) if (quote.speaker !== null) order.add(quote.speaker);
  for (const part of article.parts) if (part.speaker !== null) order.add(part.speaker);
  const classes = article.speakers.map(() => unclearClass);
  [...order].forEach((speaker, rank) => {
    const cue = again[Math.floor(rank / COLOURS) % again.length];
    if (speaker in classes) classes[speaker] = `speaker-${rank % COLOURS}${cue}`;
  });
  return classes;
}

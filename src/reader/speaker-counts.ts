import { countText } from './printed';
import type { View } from './view';
import type { WordKey } from './words';

/** How often somebody speaks: in turns of a conversation, and in quotes. */
export interface SpeakerCount {
  /** An index into the speakers; null for words that nobody could be found for. */
  speaker: number | null;
  turns: number;
  quotes: number;
}

/** Who speaks and how often, in the order of the story: guests first, then staff of the program, the unclear last. */
export function speakerCounts({ article, speakerAt }: View): SpeakerCount[] {
  const turns = article.parts.map(({ speaker }, part) => ({ part, speaker, kind: 'turns' as const }));
  const quotes = article.quotes.map(({ at, speaker }) => ({
    part: at.part,
    speaker,
    kind: 'quotes' as const,
  }));
  const counts = new Map<number | null, SpeakerCount>();
  for (const { speaker: index, kind } of [...turns, ...quotes].sort((a, b) => a.part - b.part)) {
    const speaker = speakerAt(index) ? index : null;
    if (kind === 'turns' && speaker === null) continue; // narration
    const count = counts.get(speaker) ?? { speaker, turns: 0, quotes: 0 };
    count[kind] += 1;
    counts.set(speaker, count);
  }
  const order = ({ speaker }: SpeakerCount) => (speaker === null ? 2 : Number(speakerAt(speaker)?.staff));
  return [...counts.values()].sort((a, b) => order(a) - order(b));
}

/** A count in words: "2 turns, 1 quote". */
export function spokenText({ words, locale }: View, { turns, quotes }: SpeakerCount): string {
  const texts = [
    turns > 0 && (turns === 1 ? words('turnsOne') : words('turnsMany', countText(turns, locale))),
    quotes > 0 && (quotes === 1 ? words('quotesOne') : words('quotesMany', countText(quotes, locale))),
  ];
  return texts.filter(Boolean).join(', ');
}

/** What the speakers of a story are called together: in a conversation they speak, else they are quoted. */
export const speakersWord = ({ hasTurns }: View): WordKey => (hasTurns ? 'whoSpeaks' : 'speakers');

import type { Attribution, Language } from '../languages/language';
import { type Stretch, scanMarks } from './scan';

/** Somebody's words inside narration, and what the sentence says of the speaker. */
export interface InlineQuote extends Stretch {
  /** null: no frame names anybody. */
  mention: string | null;
  frame: Attribution['name'] | null;
  evidence: string | null;
}

/** Words without a frame count as words on record only from this length on; shorter ones are mostly names and terms. */
const WORDS_ALONE = 5;

/** The quotes of one paragraph of narration: a frame of attribution names the speaker, or nobody is named. */
export function inlineQuotes(text: string, language: Language): InlineQuote[] {
  const stretches = scanMarks(text);
  return stretches.flatMap((stretch): InlineQuote[] => {
    const masked = maskedFor(text, stretches, stretch);
    for (const { name, pattern } of language.attributions) {
      const match = pattern.exec(masked);
      const mention = match?.groups?.['speaker']?.trim();
      if (match && mention) {
        return [{ ...stretch, mention, frame: name, evidence: match[0].replaceAll(/[❝❞]/g, '…').trim() }];
      }
    }
    const words = text.slice(stretch.start, stretch.end);
    const isAlone = words.split(/\s+/).length >= WORDS_ALONE && /[.!?…,]$/.test(words);
    return isAlone ? [{ ...stretch, mention: null, frame: null, evidence: null }] : [];
  });
}

/** The paragraph with every quote folded into one sign, so that frames see the sentence around them. */
function maskedFor(text: string, stretches: readonly Stretch[], asked: Stretch): string {
  let masked = '';
  let from = 0;
  for (const stretch of stretches) {
    masked += text.slice(from, stretch.start - 1) + (stretch === asked ? '❞' : '❝');
    from = stretch.end + 1;
  }
  return masked + text.slice(from);
}

import type { Article, Quote } from '../article';

/** What somebody says in a turn in the form of a quote, paragraph by paragraph, to be cited like one; undefined for no words. */
export function turnAsQuote({ parts }: Article, index: number): Quote | undefined {
  const part = parts[index];
  const texts = part?.blocks.map((block) => (block.type === 'paragraph' ? block.text : '')) ?? [];
  const first = texts.findIndex((text) => text !== '');
  if (!part || first < 0) return undefined;
  const { speaker, label } = part;
  const at = { part: index, block: first, start: 0, end: texts[first]?.length ?? 0 };
  const text = texts.filter(Boolean).join('\n');
  return { text, form: 'soundbite', speaker, label, at, confidence: 'stated', evidence: label };
}

import { languageFor, languages } from '../languages';
import type { PageBlock } from '../page-text';
import { parseScript } from './parse-script';

/** A printed script: blank lines end blocks, as on a page. */
export const blocksOf = (text: string): PageBlock[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      if (block.startsWith('# ')) return { type: 'heading', level: 3, text: block.slice(2) };
      return { type: 'lines', lines: block.split('\n').map((line) => line.trim()) };
    });

/** A script told back: parts at the margin, narration behind a dash, soundbites behind their label. */
export function told(text: string, code: 'ko' | 'en'): string {
  const { parts, credits } = parseScript(blocksOf(text), languageFor(code), languages, []);
  const lines = parts.flatMap(({ role, label, heading, turn, blocks }) => [
    [role, label, heading && `“${heading}”`, role === 'exchange' && turn?.label && `= ${turn.label}`]
      .filter(Boolean)
      .join(' '),
    ...blocks.map(({ block, bite }) => {
      const words = block.type === 'paragraph' ? block.text : block.type;
      return bite ? `  ${bite.label ?? bite.beside ?? '?'} > ${words}` : `  - ${words}`;
    }),
  ]);
  return [...lines, ...credits.map((credit) => `credit ${credit}`)].join('\n');
}

/** A printed script, and how it is told back. */
export interface Case {
  name: string;
  script: string;
  reads: string;
}

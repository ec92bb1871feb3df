import type { Article, Block } from './article';
import { languageFor, languages } from './languages';
import { languageOf } from './languages/language-of';
import { extract } from './page/extract';
import { wordsIn } from './page-text';
import { attribute } from './quotes/attribute';
import { parseScript } from './script/parse-script';

/** Reads a page: the whole journey from the DOM to an article, or null when the page is none. Changes nothing. */
export function readPage(document: Document, url: string): Article | null {
  const page = extract(document, url);
  if (!page) return null;
  const { blocks, regionWords, declaredLanguage, ...facts } = page;
  const body = blocks.map((block) => (block.type === 'lines' ? block.lines.join('\n') : '')).join('\n');
  const code = languageOf(body, declaredLanguage);
  const language = languageFor(code);
  const signed = blocks
    .flatMap((block) => (block.type === 'lines' ? block.lines : []))
    .map(language.reporterIn);
  const named = signed.filter((name) => name !== null);
  const reporters = facts.reporters.length > 0 ? facts.reporters : [...new Set(named)];
  const script = parseScript(blocks, language, languages, reporters);
  const { parts, quotes, speakers } = attribute(script, language, reporters);
  const labels = quotes.map(({ label }) => label ?? '');
  const shown = [
    ...parts.flatMap((part) => [part.label ?? '', part.heading ?? '', ...part.blocks.map(textOf)]),
    ...labels,
    ...script.credits,
  ];
  const words = Math.min(regionWords, wordsIn(shown.join('\n')));
  return {
    schema: 'onrecord/article@1',
    ...facts,
    language: code,
    reporters,
    parts,
    speakers,
    quotes,
    credits: script.credits,
    kept: { words, of: regionWords },
  };
}

function textOf(block: Block): string {
  if (block.type === 'paragraph' || block.type === 'heading') return block.text;
  if (block.type === 'list') return block.items.join('\n');
  if (block.type === 'table') return block.rows.flat().join('\n');
  return block.type === 'figure' ? block.caption : block.title;
}

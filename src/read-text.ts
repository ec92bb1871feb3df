import type { Article } from './article';
import { languageFor, languages } from './languages';
import type { Language } from './languages/language';
import { languageOf } from './languages/language-of';
import { type PageBlock, type PageText, textOf, wordsIn } from './page-text';
import { attributing } from './quotes/attribute';
import { dropped } from './script/dropped';
import { parseScript } from './script/parse-script';
import type { Script } from './script/script';
import type { Steps } from './steps';

/** Reads what was taken from a page, in steps: its script, its quotes and who speaks them. Knows no page and no browser. */
export function* readingText(page: PageText): Steps<Article> {
  const { blocks, regionWords, leftOut, declaredLanguage, onAir, ...facts } = page;
  const code = languageOf(blocks.map(textOf).join('\n'), declaredLanguage);
  const language = languageFor(code);
  const named = facts.reporters.length > 0 ? facts.reporters : signersOf(blocks, language);
  yield;
  const script = parseScript(blocks, language, languages, named);
  yield;
  const { parts, quotes, speakers } = yield* attributing(script, language, named);
  const { credits } = script;
  const missing = dropped(blocks, printedOf(script, { parts, quotes, credits }));
  const words = wordsIn(blocks.map(textOf).join('\n')) - wordsIn(missing.join('\n'));
  const kept = { words: Math.min(regionWords, words), of: regionWords };
  const reporters = named.length > 0 ? named : reportersIn(script, language);
  return {
    schema: 'onrecord/article@1',
    ...facts,
    program: facts.program ?? (isReported(parts) ? onAir : null),
    language: code,
    reporters,
    parts,
    speakers,
    quotes,
    credits,
    kept,
    ...(leftOut && { leftOut: [...leftOut, ...missing] }),
  };
}

/** Whether somebody leads in and somebody reports or answers: a story of a program, not one written for the site. */
const isReported = (parts: Article['parts']): boolean =>
  parts.some(({ role, label }) => role === 'lead' && label !== null) &&
  parts.some(({ role, label }) => role === 'report' || (role === 'exchange' && label !== null));

/** The people whom the body hands over to or who sign off in it. */
function signersOf(blocks: readonly PageBlock[], language: Language): string[] {
  const lines = blocks.flatMap((block) => (block.type === 'lines' ? block.lines : []));
  const names = lines.map(language.reporterIn).filter((name) => name !== null);
  return [...new Set(names)];
}

/** The people whom a transcript's labels call reporters. */
function reportersIn({ parts }: Script, language: Language): string[] {
  const labels = parts.flatMap(({ turn }) => (turn?.staff === 'reporter' && turn.label ? turn.label : []));
  const names = labels
    .filter((label) => !language.markers.has(label.toLowerCase())) // "Report" names nobody
    .map((label) => language.speakerOf(label).name);
  return [...new Set(names.filter((name) => name !== null))];
}

/** All that the page printed and the story holds, its data included: labels of parts, turns and soundbites, credits. */
function printedOf(
  script: Script,
  { parts, quotes, credits }: Pick<Article, 'parts' | 'quotes' | 'credits'>,
): string[] {
  const turns = script.parts.map(({ label, turn }) => (label === null ? turn?.label : null));
  const labels = [...parts.map(({ label }) => label), ...turns, ...quotes.map(({ label }) => label)];
  const texts = parts.flatMap(({ heading, blocks }) => [heading, ...blocks.map(textOf)]);
  return [...labels, ...texts, ...credits].map((text) => text ?? '');
}

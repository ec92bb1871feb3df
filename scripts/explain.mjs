// npm run explain -- "“We are late,” said Ina Trujillo." ["next paragraph" …]
// Prints how the engine reads the paragraphs: the row of units, and for every quote which rule spoke and why.
import { withSources } from './engine.mjs';
import { giveUp } from './setup.mjs';

/** How words come to a speaker without a frame of their own (src/quotes/carry.ts). */
const LINKS = {
  continued: 'goes on from the paragraph before, whose marks were left open',
  carried: 'stands alone behind a quote of the same speaker',
  next: 'stands alone before a quote that names its speaker',
  lead: 'stands alone behind a sentence about the speaker',
  'subject-after': 'stands alone before a sentence about the speaker',
  listed: 'joined to the fragment before it',
  near: 'a fragment without a cue; the nearest speaker is only a guess',
  label: 'a block given to one speaker by its label',
  none: 'nothing names a speaker',
};

const paragraphs = process.argv.slice(2);
if (paragraphs.length === 0)
  giveUp('usage: npm run explain -- "a sentence with “words on record”" ["next paragraph"]');

await withSources(
  ['/src/languages/index.ts', '/src/languages/language-of.ts', '/src/quotes/scan.ts', '/src/quotes-of.ts'],
  ({ languageFor }, { languageOf }, { scan }, { quotesOf }) => {
    const code = languageOf(paragraphs.join('\n'), '');
    const { grammar } = languageFor(code);
    const marked = scan(paragraphs, grammar.hasSingles);
    paragraphs.forEach((text, index) => {
      const units = grammar.unitsOf(text, marked[index]);
      console.log(units.map(({ code, start, end }) => `${code}‹${text.slice(start, end)}›`).join(' '));
    });
    const marks = marked.flat().length;
    const quotes = quotesOf(paragraphs, code);
    console.log(`\n${code}: ${marks} marked, ${quotes.length} said by somebody`);
    for (const { text, rule, confidence, speaker, speakerText } of quotes) {
      const frame = grammar.frames.find(({ name }) => name === rule);
      console.log(`\n“${text}”`);
      console.log(
        `  speaker   ${speaker ? (speaker.name ?? speaker.label) : 'nobody is named'}${speaker?.title ? ` (${speaker.title})` : ''}`,
      );
      console.log(`  named by  ${speakerText ?? '-'}`);
      console.log(`  rule      ${rule}, ${confidence}: ${frame ? frame.pattern : LINKS[rule]}`);
      if (frame) console.log(`  as in     ${frame.example.text}`);
    }
  },
);

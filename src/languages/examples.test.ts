import { expect, test } from 'vitest';
import { languages } from '.';
import { LINES } from './example-lines.test-support';
import type { Language } from './language';
import { markerOf } from './markers';

const cell = (text: string | null) => (text ?? '').replaceAll('|', '\\|').replaceAll('<', '\\<');

/** The page for people who read the language and not the code. */
function examplesOf(language: Language): string {
  const lines = LINES[language.code];
  const rows = (head: string, cells: string[][]) => [
    `| ${head} |`,
    `|${' --- |'.repeat(head.split('|').length)}`,
    ...cells.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ];
  return [
    `# What we make of lines in ${language.code}`,
    '',
    'Written by `npm run unit -- -u`; a changed row is a change of behaviour. Every line is invented.',
    '',
    '## Who a label names',
    '',
    ...rows(
      'line | name | title | affiliation',
      (lines?.labels ?? []).map((label) => {
        const { name, title, affiliation } = language.speakerOf(label);
        return [label, name ?? '', title ?? '', affiliation ?? ''];
      }),
    ),
    '',
    '## What a marker opens',
    '',
    ...rows(
      'line | kind | rest',
      (lines?.markers ?? []).map((line) => {
        const marker = markerOf(line, languages);
        return [
          line,
          marker ? `${marker.kind}${marker.who ? ` (${marker.who})` : ''}` : 'none',
          marker?.rest ?? '',
        ];
      }),
    ),
    '',
    '## Who signs off or is handed over to',
    '',
    ...rows(
      'line | reporter',
      (lines?.reporters ?? []).map((line) => [line, language.reporterIn(line) ?? 'nobody']),
    ),
    '',
    '## Who takes the turn, where names open lines',
    '',
    ...rows(
      'line | label | words',
      (lines?.turns ?? []).map((line) => {
        const turn = language.turnLabel(line);
        return [line, turn ? `${turn.label}${turn.isStaff ? ' (staff)' : ''}` : 'none', turn?.rest ?? ''];
      }),
    ),
    '',
    '## Lines that nobody speaks',
    '',
    ...rows(
      'line | what it is',
      (lines?.credits ?? []).map((line) => [
        line,
        language.credits.test(line) ? 'credits' : language.stage.test(line) ? 'stage direction' : 'text',
      ]),
    ),
    '',
  ].join('\n');
}

test.each(languages.map((language) => ({ language, code: language.code })))(
  '$code/examples.md tells what the code does',
  async ({ language, code }) => expect(examplesOf(language)).toMatchFileSnapshot(`${code}/examples.md`),
);

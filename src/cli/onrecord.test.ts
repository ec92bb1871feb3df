import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'dist/cli/onrecord.js');
const PAGE = join(ROOT, 'src/outlets/fixtures/kbs-newstoday-en.html');
const URL = 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8300001';

function onrecord(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const oneLine = (text: string) => text.trim().split('\n').length === 1;

beforeAll(() => {
  if (!existsSync(PROGRAM)) throw new Error('dist/cli is not built: run `npm run build` first');
});

test('says how it is called when asked, and when an option is none of its own', () => {
  const asked = onrecord(['--help']);
  expect(asked.status).toBe(0);
  expect(asked.stdout).toMatch(/^usage:\n {2}onrecord read FILE/);
  const { status, stderr } = onrecord(['read', PAGE, '--format', 'text']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^onrecord: Unknown option '--format'\nusage:/);
});

describe('onrecord read FILE', () => {
  test('prints clean text by default', () => {
    const { status, stdout } = onrecord(['read', PAGE, '--url', URL]);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^\[News Today\] “Clock tower keeps its own time”\n\nKBS · News Today · 2025-05-21 16:08 \+09:00/,
    );
    expect(stdout).toContain('Yang Do-hui, Watchmaker, Marusil: “I could mend it in an afternoon.');
  });

  test.each(['text', 'markdown', 'html', 'json', 'jsonld', 'csv'])('knows the format %s', (format) => {
    const { status, stdout } = onrecord(['read', PAGE, '--url', URL, '--as', format]);
    expect(status).toBe(0);
    expect(stdout).toContain('A town that agrees on the wrong hour still agrees.');
  });

  const refused: [string, string[], string, number][] = [
    ['an empty document', ['read', '-', '--url', URL], '', 3],
    [
      'a drawing',
      ['read', '-', '--url', 'https://a.example/x.svg'],
      '<svg xmlns="http://www.w3.org/2000/svg"><text>Hi</text></svg>',
      3,
    ],
    ['a page with no body', ['read', '-', '--url', URL], '<html><head><title>x</title></head></html>', 3],
    ['a page of frames', ['read', '-', '--url', URL], '<frameset><frame src="a"></frameset>', 3],
    ['a missing file', ['read', '/nowhere/page.html', '--url', URL], '', 1],
    ['no address', ['read', PAGE], '', 2],
    ['an address that is none', ['read', PAGE, '--url', 'not an address'], '', 2],
    ['an unknown format', ['read', PAGE, '--url', URL, '--as', 'docx'], '', 2],
    ['an unknown option', ['read', '--frobnicate'], '', 2],
    ['an unknown command', ['write'], '', 2],
  ];
  test.each(refused)('%s ends in an exit code and no stack trace', (_, args, input, code) => {
    const { status, stdout, stderr } = onrecord(args, input);
    expect(status).toBe(code);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/\n\s+at /);
    if (code !== 2) expect(oneLine(stderr)).toBe(true);
  });
});

describe('onrecord read --ndjson', () => {
  test('answers every line and never stops for a bad one', () => {
    const lines = [
      'not json',
      '[]',
      '{"id":1}',
      '{"id":2,"url":"https://a.example/","html":"<p>Hi"}',
      '',
      '{"id":"三","url":5,"html":""}',
    ];
    const { status, stdout } = onrecord(['read', '--ndjson'], lines.join('\n'));
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers.map(({ id, article }) => [id, article])).toEqual([
      [null, null],
      [null, null],
      [1, null],
      [2, null],
      ['三', null],
    ]);
    expect(answers.map(({ error }) => typeof error)).toEqual([
      'string',
      'string',
      'string',
      'undefined',
      'string',
    ]);
  });
});

describe('onrecord quotes --ndjson', () => {
  test('gives offsets into the joined paragraphs, marks left out', () => {
    const paragraphs = ['The room has one window.', '“That chair is taken,” said Ilona Veress.'];
    const { stdout } = onrecord(
      ['quotes', '--ndjson'],
      JSON.stringify({ id: 'a', language: 'en', paragraphs }),
    );
    const { id, quotes } = JSON.parse(stdout);
    const [quote] = quotes;
    const text = paragraphs.join('\n');
    expect(id).toBe('a');
    expect(quotes).toHaveLength(1);
    expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    expect(quote.text).toBe('That chair is taken,');
    expect(quote.speaker.name).toBe('Ilona Veress');
    expect(quote.speakerSpans.map(([from, to]: [number, number]) => text.slice(from, to))).toEqual([
      'Ilona Veress',
    ]);
  });
});

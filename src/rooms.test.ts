import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const src = import.meta.dirname;
const house = join(src, '..');

/** Who may import whom. A file beside the rooms is a room of its own; `room/file` opens only that one file. */
const rooms: Record<string, string[]> = {
  article: [],
  'article-schema': ['article'],
  'page-schema': ['article', 'article-schema', 'page-text'],
  'settings-schema': ['reader/settings'],
  'speech-schema': ['reader/aloud/speech'],
  'page-text': ['article'],
  steps: [],
  languages: ['article'],
  outlets: ['article', 'languages'],
  script: ['article', 'page-text', 'languages'],
  quotes: ['article', 'languages', 'script', 'steps'],
  'quotes-of': ['article', 'languages', 'script', 'quotes'],
  page: ['article', 'page-text', 'languages/signs', 'languages/language', 'languages/markers', 'outlets'],
  'read-text': ['article', 'page-text', 'languages', 'script', 'quotes', 'steps'],
  'read-page': ['article', 'page', 'read-text', 'steps'],
  export: ['article'],
  reader: ['article', 'export', 'words'],
  extension: [
    'article',
    'article-schema',
    'settings-schema',
    'speech-schema',
    'outlets',
    'page/blocks-to-pick',
    'page/detect',
    'page/find-player',
    'page/find-words',
    'page/outlet-of',
    'page/readability',
    'page/selector-of',
    'page/wishes',
    'export',
    'reader',
  ],
  cli: ['article', 'page/readability', 'read-page', 'quotes-of', 'export'],
};

/** Files with doors of their own: the page's script alone takes text from the DOM, the background alone reads it, so no page of ours carries either. */
const doors: Record<string, string[]> = {
  'extension/reading.ts': ['page/extract', 'page-text'],
  'extension/read-article.ts': ['page-schema', 'read-text', 'steps'],
};

/** Where a package may be imported: a room, or one file of it. Everything not named here is for tests only. */
const packages: Record<string, string[]> = {
  '@mozilla/readability': ['page/readability.ts'],
  preact: ['reader', 'extension'],
  'webextension-polyfill': ['extension/browser.ts', 'extension/page-browser.ts'],
  valibot: ['article-schema', 'page-schema'],
  jsdom: ['cli'],
  node: ['cli'],
};

const slashed = (path: string) => path.split(sep).join('/');
const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(join(house, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${slashed(name)}`)
    .filter((name) => ending.test(name) && !name.includes('node_modules'));
const textOf = (file: string) => readFileSync(join(house, file), 'utf8');
const sources = filesIn('src', /\.tsx?$/).filter((file) => !/\.test\.tsx?$/.test(file));

const roomOf = (path: string) => path.replace(/^src\//, '').replace(/(\/|\.).*$/, '');
const packageOf = (name: string) =>
  name.startsWith('node:') ? 'node' : name.split('/', name.startsWith('@') ? 2 : 1).join('/');
const importLine =
  /^(?:import|export|\})[^'"\n]*\bfrom\s+['"]([^'"\n]+)|^import\s+['"]([^'"\n]+)|\bimport\(\s*['"]([^'"\n]+)/gm;
const importsOf = (text: string) =>
  [...text.matchAll(importLine)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

/** What is wrong with one import, as a sentence; null when it may be. */
function complaint(file: string, imported: string): string | null {
  const here = file.replace(/^src\//, '');
  const room = roomOf(file);
  if (!imported.startsWith('.')) {
    const places = packages[packageOf(imported)] ?? [];
    const isAllowed = places.includes(room) || places.includes(here);
    return isAllowed ? null : `${here} may not import ${imported}`;
  }
  const target = slashed(relative(src, join(src, dirname(here), imported.replace(/\?.*$/, ''))));
  const targetRoom = target.startsWith('../public/_locales/') ? 'words' : roomOf(target);
  const open = [...(rooms[room] ?? []), ...(doors[here] ?? [])];
  if (rooms[room] === undefined) return `${here} stands in a room that rooms.test.ts does not know`;
  const isAllowed = targetRoom === room || open.includes(targetRoom) || open.includes(target);
  return isAllowed ? null : `${here} may not reach into ${targetRoom}`;
}

describe('the rooms', () => {
  test('import only what the table allows', () => {
    const complaints = sources.flatMap((file) =>
      importsOf(textOf(file)).map((imported) => complaint(file, imported)),
    );
    expect(complaints.filter((sentence) => sentence !== null)).toEqual([]);
  });

  test('are held by the table: a wrong import has a sentence', () => {
    expect(complaint('src/export/text.ts', '../page/extract')).toBe('export/text.ts may not reach into page');
    expect(complaint('src/page/extract.ts', 'preact')).toBe('page/extract.ts may not import preact');
    expect(complaint('src/extension/popup.tsx', '../page/extract')).toContain('may not reach into page');
    expect(complaint('src/extension/detector.ts', '../page/detect')).toBeNull();
    expect(complaint('src/attic/misc.ts', '../article')).toContain('does not know');
  });

  test('read import lines over several lines, with side effects and on demand', () => {
    const text =
      "import {\n  a,\n} from './a';\nimport './b.css';\nexport { c } from './c';\nawait import('./d');";
    expect(importsOf(text)).toEqual(['./a', './b.css', './c', './d']);
  });
});

describe('the house', () => {
  const sink =
    /innerHTML|outerHTML|insertAdjacentHTML|setHTML|srcdoc|createContextualFragment|document\.write|\beval\(|new Function|parseHTML/;

  test('has no HTML sink', () => {
    const found = sources.filter((file) => sink.test(textOf(file).replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')));
    expect(found).toEqual([]);
  });

  test.each(['webextension-polyfill', '@mozilla/readability', 'preact'])(
    '%s is fixed: it stays in use',
    (name) => {
      const { dependencies } = JSON.parse(textOf('package.json'));
      expect(dependencies).toHaveProperty(name);
      expect(sources.some((file) => importsOf(textOf(file)).includes(name))).toBe(true);
    },
  );

  test('has no size in rem: over a page that is the page’s own measure', () => {
    const measured = filesIn('src', /\.css$/).filter((file) => /[\d.]rem\b/.test(textOf(file)));
    expect(measured).toEqual([]);
  });

  test('has no file of more than 250 lines', () => {
    const code = ['src', 'e2e', 'scripts'].flatMap((folder) => filesIn(folder, /\.(tsx?|mjs)$/));
    const long = code.filter((file) => textOf(file).split('\n').length > 251);
    expect(long).toEqual([]);
  });

  test('has no file with a name that says nothing', () => {
    const vague = /(^|\/|-)(utils?|helpers?|common|manager|service|misc|shared)\.(tsx?|mjs)$/;
    expect(sources.filter((file) => vague.test(file))).toEqual([]);
  });
});

// The sample pages, and what any edition must show of them: the command line's reading of the same files.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, root } from '../../scripts/setup.mjs';
import { fold } from './frame-hand.mjs';

/** The site that the samples belong to, and an address there that is no story. */
const HOST = 'news.kbs.co.kr';
/** Every site of the stories; what another is asked for is a stray. */
export const HOSTS = [
  HOST,
  'www.cnbc.com',
  ...['harbour', 'other', 'hard', 'slow', 'hang'].map((name) => `${name}.example`),
];
export const FRONT_PAGE = `https://${HOST}/news/pc/main/main.html`;
const FRONT_HTML =
  '<!DOCTYPE html><html lang="ko"><title>KBS 뉴스</title><h1>KBS 뉴스</h1><p>오늘의 뉴스</p></html>';

const files = { 1234567: 'news-today.html', 1234568: 'news-9.html' };

/** Reads the samples: address, article, HTML, the roles of the parts, every text and name, the number of speakers, the clean text. */
export function readSamples() {
  return Object.entries(files).map(([number, name]) => {
    const file = join(root, 'e2e/pages', name);
    const url = `https://${HOST}/news/pc/view/view.do?ncd=${number}`;
    const article = JSON.parse(readByCommand(file, url, 'json'));
    const { title, parts, speakers } = article;
    const texts = parts.flatMap(({ blocks }) => blocks.map((block) => block.text ?? ''));
    const names = speakers.map((speaker) => speaker.name ?? speaker.label);
    return {
      url,
      article,
      html: readFileSync(file, 'utf8'),
      roles: parts.map(({ role }) => role),
      words: [title, ...texts, ...names].map(fold),
      clean: readByCommand(file, url, 'text'),
      speakers: speakers.length,
    };
  });
}

/** What the command line reads in a file, as it would print it. */
export function readByCommand(file, url, form) {
  const command = [join(root, 'dist/cli/onrecord.js'), 'read', file, '--url', url, '--as', form];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status === 0) return stdout;
  return giveUp(`The command line cannot read ${file}: ${stderr.trim() || 'it says nothing'}`);
}

/** Every page of the site: address to HTML. */
export const pagesOf = (samples) => ({
  ...Object.fromEntries(samples.map(({ url, html }) => [url, html])),
  [FRONT_PAGE]: FRONT_HTML,
});

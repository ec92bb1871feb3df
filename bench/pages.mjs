// Pages to measure on: a folder of NAME.html with NAME.json, or a packed file, one page a line.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Every article of a folder or a packed file as { id, url, html, text }; or every page, known to be one or not. */
export function pagesIn(place, isAny = false) {
  const pages = statSync(place).isDirectory() ? folder(place) : packed(place);
  const isArticle = ({ kind, text }) => text && (kind === undefined || kind === 'article');
  return isAny ? pages : pages.filter(isArticle);
}

/** A pair is NAME.html and NAME.json with `url` and either `text` or the `parts` of our own format. */
const folder = (place) =>
  readdirSync(place)
    .filter((name) => name.endsWith('.html') && existsSync(join(place, name.replace(/html$/, 'json'))))
    .sort()
    .map((name) => {
      const told = JSON.parse(readFileSync(join(place, name.replace(/html$/, 'json')), 'utf8'));
      const text = told.text ?? told.parts?.flatMap((part) => part.paragraphs ?? []).join('\n');
      return { id: name.slice(0, -5), url: told.url, html: readFileSync(join(place, name), 'utf8'), text };
    });

/** `{ id, url, kind, html, gold: { text } }` a line, gzipped or plain. */
function packed(place) {
  const bytes = readFileSync(place);
  const lines = (place.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ id, url, kind, html, gold, text }) => ({ id, url, kind, html, text: text ?? gold?.text }));
}

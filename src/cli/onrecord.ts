import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exports } from '../export';
import { readability } from '../page/readability';
import { quotesOf } from '../quotes-of';
import { readPage } from '../read-page';
import { documentFrom } from './document-from';
import { filterLines } from './lines';

const USAGE = `usage:
  onrecord read FILE --url URL [--as ${[...exports.keys()].join('|')}]   one page, FILE or - for standard input
  onrecord read --ndjson                a line a page, {"id","url","html"}
  onrecord quotes --ndjson              a line a text, {"id","language","paragraphs"}`;

/** A page that is no article: its own exit code, so that a script can tell it from a fault. */
const NO_ARTICLE = 3;
const BAD_CALL = 2;

/** Ends with one line on standard error. */
function end(code: number, line: string): never {
  console.error(line);
  process.exit(code);
}

function readOne(file: string | undefined, url: string | undefined, format: string) {
  const write = exports.get(format);
  if (!file || !url || !write) end(BAD_CALL, USAGE);
  if (!URL.canParse(url)) end(BAD_CALL, `onrecord: ${url} is no address`);
  const html = contentOf(file);
  const article = readPage(documentFrom(html), url, { opinion: readability });
  if (!article) end(NO_ARTICLE, `onrecord: no article on ${url}`);
  process.stdout.write(write(article));
}

function contentOf(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return end(1, `onrecord: ${file} cannot be read (${why})`);
  }
}

function pageAnswer({ url, html }: Record<string, unknown>) {
  if (typeof url !== 'string' || !URL.canParse(url)) throw new Error('"url" is no address');
  if (typeof html !== 'string') throw new Error('"html" is no text');
  return { article: readPage(documentFrom(html), url, { opinion: readability }) };
}

function quotesAnswer({ language, paragraphs }: Record<string, unknown>) {
  const isText = Array.isArray(paragraphs) && paragraphs.every((paragraph) => typeof paragraph === 'string');
  if (!isText) throw new Error('"paragraphs" is no list of texts');
  return { quotes: quotesOf(paragraphs, typeof language === 'string' ? language : '') };
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      as: { type: 'string', default: 'text' },
      ndjson: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const [command, file] = positionals;
  if (command === 'read' && values.ndjson) await filterLines(pageAnswer, { article: null });
  else if (command === 'read') readOne(file, values.url, values.as);
  else if (command === 'quotes' && values.ndjson) await filterLines(quotesAnswer, { quotes: [] });
  else end(BAD_CALL, USAGE);
}

process.stdout.on('error', () => process.exit(0)); // whoever reads us has read enough
main().catch((error: unknown) => {
  const [told = ''] = (error instanceof Error ? error.message : String(error)).split(/\n|\. To specify/);
  end(BAD_CALL, `onrecord: ${told}${told.startsWith('Unknown option') ? `\n${USAGE}` : ''}`);
});

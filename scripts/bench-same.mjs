// npm run bench:same -- [FOLDER or packed file]…: whether the command line and Chromium read the same JSON from every page.
// A page whose styles hide words inside sentences is told apart: read again without styles, it must be the same, too.
import { basename, join } from 'node:path';
import { openBrowser } from '../bench/in-page.mjs';
import { pagesIn } from '../bench/pages.mjs';
import { scriptOf } from '../bench/script-of.mjs';
import { withSources } from './engine.mjs';
import { findChromium, giveUp, root } from './setup.mjs';

const places = process.argv.length > 2 ? process.argv.slice(2) : [join(root, 'bench/pages')];
const browser = await openBrowser(findChromium() ?? giveUp('No Chromium found. Set CHROMIUM_PATH to one.'));
const script = await scriptOf('bench/readers/article.ts');
const styleless = 'Element.prototype.checkVisibility = undefined;';

/** The first place where two texts part, with a few words of each. */
function partingOf(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const around = (text) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60));
  return `command line ${around(one)}\n  Chromium     ${around(other)}`;
}

async function compare(page, readWithCli) {
  const own = readWithCli(page) ?? 'null';
  await browser.load(page);
  const { text } = await browser.firstCall(script, page.url);
  if (own === (text ?? 'null')) return 'same';
  const plain = await browser.firstCall(`${styleless}${script}`, page.url);
  if (own === (plain.text ?? 'null')) return 'hidden by styles';
  console.log(`DIFFERENT ${page.id}\n  ${partingOf(own, plain.text ?? 'null')}`);
  return 'different';
}

let different = 0;
await withSources(
  ['/src/cli/document-from.ts', '/src/read-page.ts', '/src/page/readability.ts', '/src/export/json.ts'],
  async ({ documentFrom }, { readPage }, { readability }, { articleToJson }) => {
    const readWithCli = ({ html, url }) => {
      const article = readPage(documentFrom(html), url, { opinion: readability });
      return article && articleToJson(article);
    };
    for (const place of places) {
      const counts = { same: 0, 'hidden by styles': 0, different: 0 };
      for (const page of pagesIn(place, true)) counts[await compare(page, readWithCli)]++;
      different += counts.different;
      console.log(`${basename(place)}: ${JSON.stringify(counts)}`);
    }
  },
);
await browser.close();
process.exitCode = different > 0 ? 1 : 0;

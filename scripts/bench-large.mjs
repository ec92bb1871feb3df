// npm run bench:large: what a first call costs on pages that are far too long, in real Chromium: text by the megabyte with
// a quote in every fifth paragraph, and many nodes. Readability reads the same pages beside us. Fails over a bar.
import { openBrowser } from '../bench/in-page.mjs';
import { scriptOf } from '../bench/script-of.mjs';
import { findChromium, giveUp } from './setup.mjs';

const RUNS = 3;

const told = (day) =>
  `The ferry left the northern pier at noon on day ${day}, and the people of the island, who had waited since the morning, walked home along the wet road past the mill and the old school.`;
const quoted = (day) =>
  `“The ferry is late again,” said Anna Holm, ${day} years a captain of the northern line. “Nobody told us anything before noon.”`;

/** A page of one story whose paragraphs are made one by one until it is as long as wanted, in characters. */
function pageOf(size, paragraph) {
  const paragraphs = [];
  let length = 0;
  for (let day = 0; length < size; day++) {
    const html = `<p>${paragraph(day)}</p>`;
    paragraphs.push(html);
    length += html.length;
  }
  return `<!DOCTYPE html><html lang="en"><head><title>The long ferry story</title><meta property="og:type" content="article"></head><body><article><h1>The long ferry story</h1>${paragraphs.join('\n')}</article></body></html>`;
}

const story = (day) => (day % 5 === 0 ? quoted(day) : told(day));
const pages = [
  { name: '1 MB of text', bar: 300, html: pageOf(1e6, story) },
  { name: '10 MB of text', bar: 2_000, html: pageOf(1e7, story) },
  { name: '50 MB of text, cut', bar: 6_000, html: pageOf(5e7, story) },
  { name: '200,000 nodes', bar: 6_000, html: pageOf(2.4e6, (day) => `Ferry <b>${day}</b>.`) },
];

const executablePath = findChromium() ?? giveUp('No Chromium found. Set CHROMIUM_PATH to one.');
const readers = Object.fromEntries(
  await Promise.all(
    ['onrecord', 'readability'].map(async (name) => [name, await scriptOf(`bench/readers/${name}.ts`)]),
  ),
);
const url = 'https://harbour-post.example/2025/01/02/the-long-ferry-story.html';
let isOver = false;
for (const { name, bar, html } of pages) {
  const browser = await openBrowser(executablePath); // of its own: what a page leaves behind is no cost of the next
  const least = {};
  for (let run = 0; run < RUNS; run++) {
    for (const [reader, script] of Object.entries(readers)) {
      await browser.load({ url, html });
      const { text, ms } = await browser.firstCall(script, url);
      if (!text) giveUp(`${reader} found nothing on ${name}.`);
      least[reader] = Math.min(least[reader] ?? Number.POSITIVE_INFINITY, ms);
    }
  }
  await browser.close();
  isOver ||= least.onrecord > bar;
  console.log(
    `${name.padEnd(20)} ${Math.round(least.onrecord)} ms (bar: ${bar} ms), Readability ${Math.round(least.readability)} ms`,
  );
}
if (isOver) giveUp('Over a bar.');

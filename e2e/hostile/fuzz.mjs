// npm run fuzz:browser [-- --pages N --seed S]: random hostile pages in Chromium, made of the pieces of the attack set
// and of their ruins. The seed is printed; the same seed gives the same pages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { giveUp, root } from '../../scripts/setup.mjs';
import { openNewsSite } from '../firefox/news-site.mjs';
import { cases, pageOf } from './cases/index.mjs';
import { openChromium } from './chromium.mjs';
import { tryCase } from './try-case.mjs';

const { values } = parseArgs({
  options: { pages: { type: 'string', default: '200' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const wanted = Number(values.pages);

let state = seed;
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const one = (list) => list[random(list.length)];

const fragments = cases.filter(({ body }) => typeof body === 'string').map(({ body }) => body);
/** Stories that stay: a page that never rests or looks for extensions finds itself out. */
const sources = cases.filter(
  ({ html, threat, fault }) =>
    typeof html === 'string' &&
    html.length < 20_000 &&
    !fault &&
    threat < 18 &&
    ![9, 13, 14, 15].includes(threat),
);

/** A ruined page may be no article any more: then there is no button to press. */
const NO_ARTICLE = /^no answer: locator\.click/;

/** A piece as it is, cut in two, doubled, or with a character changed. */
const ruins = [
  (text) => text,
  (text) => text,
  (text) => text.slice(0, random(text.length)),
  (text) => text.slice(random(text.length)),
  (text) => text + text,
  (text) => text.replace(one([...'<>"\'&/=;']), one([...'<>"\'&/=; \u0000'])),
];

/** A page: a story of the set with random pieces at random places. */
function pageFor(number) {
  const source = one(sources);
  let html = pageOf(source, 'chrome-extension://nobody').body;
  for (let pieces = 1 + random(12); pieces > 0; pieces--) {
    const at = html.indexOf('<br', random(html.length));
    if (at > 0) html = html.slice(0, at) + one(ruins)(one(fragments)) + html.slice(at);
  }
  return {
    name: `page ${number}, from ${source.name}`,
    threat: 0,
    url: `https://news.kbs.co.kr/news/pc/view/view.do?ncd=${8_000_000 + number}`,
    page: { body: html },
    shows: null,
    steps: [one(['page', 'tab', 'copy'])],
    copied: {},
  };
}

const pages = {};
const site = await openNewsSite('news.kbs.co.kr', pages);
const browser = await openChromium({ folder: join(root, 'dist/chromium'), proxyPort: site.proxyPort });
await browser.grant('https://news.kbs.co.kr');
console.log(`seed ${seed}`);
let findings = 0;
const start = performance.now();
for (let number = 0; number < wanted; number++) {
  const attack = pageFor(number);
  pages[attack.url] = attack.page;
  const tried = await tryCase(browser, site, attack);
  const breaches = tried.breaches.filter((breach) => !NO_ARTICLE.test(breach));
  delete pages[attack.url];
  if (breaches.length > 0) {
    findings++;
    console.log(`FAIL ${attack.name}: ${breaches.join('; ')}`);
  }
}
await browser.close();
site.close();
console.log(
  `${wanted} pages, seed ${seed}, ${Math.round((performance.now() - start) / 1000)} s, ${findings} findings`,
);
mkdirSync(join(root, 'output/trust'), { recursive: true });
writeFileSync(join(root, 'output/trust/pages.json'), JSON.stringify({ pages: wanted, seed, findings }));
if (findings > 0) giveUp(`Run again with --seed ${seed}.`);

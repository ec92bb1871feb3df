import { readFileSync } from 'node:fs';
import { type Extension, expect, SAMPLE, test } from './browser';

const sample = readFileSync(SAMPLE, 'utf8');
const inBody = (script: string) => sample.replace('</body>', `<script>${script}</script></body>`);
const comment = '<div class="comment"><p>The ferry came late again, and <b>nobody</b> minded.</p></div>\n';

const none = /No article here/;
const story = /A white ferry leaves the pier/;
const either = /No article here|A white ferry leaves the pier/;

/** What a page throws at us, and what the popup may answer. A person waits two seconds, not longer. */
const pages = [
  { name: 'an empty document', html: '', says: none },
  {
    name: 'an SVG',
    html: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">[LEAD]</text></svg>',
    contentType: 'image/svg+xml',
    says: none,
  },
  { name: 'plain text', html: '[LEAD]\nwords', contentType: 'text/plain', says: none },
  { name: 'XML', html: '<news><lead>words</lead></news>', contentType: 'application/xml', says: none },
  {
    name: 'a page without a body',
    html: '<!doctype html><title>x</title><script>document.body?.remove();onload=()=>document.body.remove()</script>',
    says: none,
  },
  {
    name: 'a page without any element',
    html: '<script>onload=()=>document.documentElement.remove()</script>',
    says: none,
  },
  {
    name: 'a frameset',
    html: '<frameset cols="50%,50%"><frame src="/a"><frame src="/b"></frameset>',
    says: /./,
  },
  {
    name: 'a page that is a frame around its story',
    html: `<title>A pier</title><iframe srcdoc="${sample.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
    says: story,
  },
  {
    name: 'a page of 5 MB',
    html: sample.replace('</body>', `${comment.repeat(5_000_000 / comment.length)}</body>`),
    says: story,
  },
  {
    name: 'a page that empties itself all the time',
    html: inBody('setInterval(() => document.body.replaceChildren(), 1)'),
    says: either,
  },
  {
    name: 'a page that replaces its root all the time',
    html: inBody(
      "setInterval(() => document.documentElement?.replaceWith(document.createElement('html')), 1)",
    ),
    says: either,
  },
  {
    name: 'a page that names its elements like our tools',
    html: sample.replace(
      '<body',
      '<body><form id="browser"><input name="runtime" id="x"></form><img name="querySelector"><img name="createElement"><p id="module"></p><p id="exports"></p><i',
    ),
    says: /./,
  },
];

for (const { name, html, contentType, says } of pages) {
  test(`${name}: a clear answer within two seconds`, async ({ extension }) => {
    const page = await extension.visit(html, contentType ? { contentType } : {});
    const took = await timeToAnswer(extension, page, says);
    expect(took).toBeLessThan(2_000);
  });
}

test('a page that never yields: the popup says so within two seconds', async ({ extension }) => {
  const page = await extension.visit(inBody('setTimeout(() => { for (;;); }, 500)'));
  await page.waitForTimeout(1_000);
  expect(await timeToAnswer(extension, page, /could not be read|still loading/)).toBeLessThan(2_000);
});

test('a page still on its way: the popup says so, then reads it by itself', async ({ extension }) => {
  const slow = sample.replace('</head>', '<script src="/slow.js"></script></head>');
  const { context } = extension;
  let arrive = () => {};
  const arrived = new Promise<void>((done) => {
    arrive = done;
  });
  const page = await context.newPage();
  await context.route('https://news.kbs.co.kr/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: slow }),
  );
  await context.route('**/slow.js', async (route) => {
    await arrived;
    await route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  await page.goto('https://news.kbs.co.kr/news/pc/view/view.do?ncd=7', { waitUntil: 'commit' });
  const popup = await extension.click(page);
  await expect(popup.locator('body')).toContainText('The page is still loading');
  arrive();
  await expect(popup.locator('body')).toContainText(story);
});

type Page = Awaited<ReturnType<Extension['visit']>>;

/** On the popup's own clock, which starts when the popup does: how soon the driver hears of it is not our speed. */
async function timeToAnswer(extension: Extension, page: Page, says: RegExp): Promise<number> {
  const popup = await extension.click(page);
  const answered = popup.waitForFunction(
    (pattern) =>
      new RegExp(pattern).test(document.querySelector('.onrecord')?.textContent ?? '') && performance.now(),
    says.source,
  );
  return Number(await (await answered).jsonValue());
}

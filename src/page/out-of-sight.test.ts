// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { extract } from './extract';

const URL_HERE = 'https://paper.example/2031/05/12/the-harbour-in-the-long-winter';
const SECRET = 'Nobody sees these words.';
const hidden = `<span style="opacity:0">${SECRET}</span>`;
const paragraph = `<p>The harbour stayed open through the whole of the long winter, said the master of the pier, and nobody lost a boat to the ice that year.</p>`;
const asked = new Set<string>();

// jsdom lays nothing out: a browser that does, as far as inline styles tell.
beforeEach(() => {
  asked.clear();
  Element.prototype.checkVisibility = () => true;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    asked.add(this.id);
    return new DOMRect(0, 0, 300, 20);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
});

function textOf(body: string): string {
  document.head.innerHTML =
    '<title>The harbour in the long winter</title><meta property="og:type" content="article">';
  document.body.innerHTML = `<h1>The harbour in the long winter</h1>${body}`;
  return JSON.stringify(extract(document, URL_HERE)?.blocks ?? null);
}

test.each(['', 'story', 'related'])('words that nobody sees are not read in a place called "%s"', (name) => {
  const text = textOf(
    `<div class="${name}">${paragraph.repeat(6)}<p>It thawed in April. ${hidden}</p>${paragraph}</div>`,
  );
  expect(text).toContain('It thawed in April.');
  expect(text).not.toContain(SECRET);
});

test('what stands aside is not asked whether it can be seen', () => {
  const link = (id: string) => `<p><a id="${id}" class="l" href="/a">Another story of the day</a></p>`;
  const text = textOf(
    `<div class="menu">${link('aside')}</div><div class="story">${paragraph.repeat(6)}${link('inside')}</div>`,
  );
  expect(text).toContain('The harbour stayed open');
  expect(asked).toContain('inside');
  expect(asked).not.toContain('aside');
});

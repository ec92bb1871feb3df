// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import ko from '../../public/_locales/ko/messages.json';
import type { Article } from '../article';
import { Reader } from './Reader';
import { samples } from './samples';
import { articleWith, partWith, quoteAt, speakerNamed } from './samples/article-with';
import { wordsFrom } from './words';

function draw(article: Article, locale = 'en') {
  const ground = document.createElement('div');
  const words = wordsFrom(locale === 'ko' ? ko : en);
  void act(() => render(<Reader article={article} words={words} locale={locale} place="tab" />, ground));
  return ground;
}
const all = (ground: Element, selector: string) => [...ground.querySelectorAll<HTMLElement>(selector)];
const texts = (ground: Element, selector: string) =>
  all(ground, selector).map((element) => element.textContent);
const text = (ground: Element, selector: string) => ground.querySelector(selector)?.textContent;

describe.each(Object.entries(samples))('the sample %s', (_, article) => {
  const ground = draw(article);

  test('every quote stands once, with its words and its speaker', () => {
    const drawn = all(ground, '[data-quote]');
    expect(drawn.map((element) => Number(element.dataset['quote']))).toEqual([...article.quotes.keys()]);
    expect(drawn.map((element) => element.textContent)).toEqual(article.quotes.map((quote) => quote.text));
    expect(drawn.map((element) => element.dataset['speaker'])).toEqual(
      article.quotes.map((quote) => String(quote.speaker ?? 'unclear')),
    );
  });

  test('every part is a landmark with its role and a name of its own', () => {
    const parts = all(ground, 'section[data-role]');
    expect(parts.map((part) => part.dataset['role'])).toEqual(article.parts.map((part) => part.role));
    const names = parts.map((part) => part.getAttribute('aria-label'));
    expect(new Set(names).size).toBe(parts.length);
    expect(names.every(Boolean)).toBe(true);
  });

  test('every paragraph keeps its text to the letter, in the language of the article', () => {
    const paragraphs = article.parts.flatMap((part) =>
      part.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])),
    );
    expect(texts(ground, 'p.text, blockquote')).toEqual(paragraphs);
    expect(ground.querySelector('article')?.lang).toBe(article.language);
    expect(
      all(ground, 'p.text, blockquote').every(
        (element) => element.closest('[dir]')?.getAttribute('dir') === 'auto',
      ),
    ).toBe(true);
  });

  test('no colour without a printed name: each soundbite says whose it is', () => {
    for (const figure of all(ground, '.soundbite')) expect(text(figure, 'figcaption .name')).not.toBe('');
  });
});

test('the head tells outlet, program, title, reporter and time', () => {
  const ground = draw(samples.ferry);
  expect(text(ground, 'h1')).toBe('Island Ferry Returns After Six Winters');
  expect(text(ground, '.kicker')).toBe('KBSNews Today');
  expect(text(ground, '.facts')).toContain('By Moon Ha-rin');
  expect(all(ground, 'time').map((time) => time.getAttribute('datetime'))).toEqual([
    samples.ferry.publishedAt,
    samples.ferry.modifiedAt,
  ]);
});

test('a soundbite prints name, title and affiliation above the words, once for its paragraphs', () => {
  const [captain] = all(draw(samples.ferry), '.soundbite');
  expect(text(captain as Element, 'figcaption')).toBe('Baek Seung-joo Captain, Haemaru Ferry Cooperative');
  expect(captain?.querySelectorAll('blockquote')).toHaveLength(2);
});

test('a turn prints its speaker, and a run of turns its label once', () => {
  const ground = draw(samples.nightBus, 'ko');
  expect(texts(ground, 'section[data-role=exchange] .name')).toHaveLength(6);
  expect(texts(ground, 'section[data-role=exchange] .label')).toEqual(['대담']);
});

test('an inline quote says on focus who speaks, and adds nothing to the text', () => {
  const quotes = all(draw(samples.orchard, 'ko'), 'q');
  expect(quotes.map((quote) => quote.dataset['who'])).toEqual([
    '도현갑, 사과 재배 농민 (앞뒤 문맥으로 짐작)',
    '표지안, 연구관, 가람농업기상연구소',
    '표지안, 연구관, 가람농업기상연구소',
    '화자 불분명. 누가 한 말인지 기사에 나오지 않습니다.',
  ]);
  expect(quotes[1]?.getAttribute('aria-description')).toBe(
    '인용: 표지안, 연구관, 가람농업기상연구소. 기사 표현: “표지안 연구관은”',
  );
  expect(quotes[1]?.dataset['why']).toBe('\n기사 표현: “표지안 연구관은”');
  expect(quotes.every((quote) => quote.tabIndex === 0)).toBe(true);
});

test('quotes that overlap or reach too far lose no text', () => {
  const paragraph = 'One two three four.';
  const article = articleWith({
    speakers: [speakerNamed('Ann')],
    parts: [partWith([paragraph])],
    quotes: [
      quoteAt(0, 0, 4, 13, { speaker: 0 }),
      quoteAt(0, 0, 8, 99),
      quoteAt(0, 7, 0, 3),
      quoteAt(5, 0, 0, 3),
    ],
  });
  const ground = draw(article);
  expect(text(ground, 'p.text')).toBe(paragraph);
  expect(texts(ground, '[data-quote]')).toEqual(['two three', ' four.']);
});

test('an index that points nowhere is an unclear speaker', () => {
  const ground = draw(
    articleWith({
      parts: [partWith(['Yes.'], { speaker: 9 })],
      quotes: [quoteAt(0, 0, 0, 4, { speaker: 7 })],
    }),
  );
  expect(ground.querySelector<HTMLElement>('[data-quote]')?.dataset['speaker']).toBe('unclear');
  expect(text(ground, '.chip .name')).toBe('Unclear');
});

test('quotation marks around a soundbite stay, outside the quote', () => {
  const ground = draw(
    articleWith({
      parts: [partWith(['“Yes.”'])],
      quotes: [quoteAt(0, 0, 1, 5, { form: 'soundbite', label: 'A tenant' })],
    }),
  );
  expect(text(ground, '.soundbite blockquote')).toBe('“Yes.”');
  expect(text(ground, '.soundbite [data-quote]')).toBe('Yes.');
  expect(text(ground, '.soundbite .name')).toBe('A tenant');
});

test('markup in any text stays text', () => {
  const bad = '<img src=x onerror=alert(1)><script>x</script>&amp;';
  const ground = draw(
    articleWith({
      title: bad,
      outlet: bad,
      reporters: [bad],
      credits: [bad],
      url: 'javascript:alert(1)',
      speakers: [speakerNamed(bad, { title: bad })],
      parts: [
        {
          ...partWith([bad], { heading: bad, speaker: 0, role: 'exchange' }),
          blocks: [
            { type: 'paragraph', text: bad },
            { type: 'heading', level: 2, text: bad },
            { type: 'list', ordered: true, items: [bad] },
            { type: 'table', header: true, rows: [[bad], [bad]] },
            { type: 'figure', src: bad, alt: bad, caption: '' },
            { type: 'video', poster: bad, title: bad },
          ],
        },
      ],
      quotes: [quoteAt(0, 0, 0, 20, { speaker: 0 })],
    }),
  );
  expect(ground.querySelector('img, script, a, video, iframe, [src]')).toBeNull();
  expect(text(ground, 'h1')).toBe(bad);
  expect(text(ground, 'p.text')).toBe(bad);
});

test('the address is a link that tells nobody where we came from', () => {
  const link = draw(samples.ferry).querySelector('a');
  expect([link?.href, link?.rel, link?.getAttribute('referrerpolicy')]).toEqual([
    samples.ferry.url,
    'noopener noreferrer',
    'no-referrer',
  ]);
});

test('headings go down one step at a time', () => {
  for (const article of Object.values(samples)) {
    const levels = all(draw(article), 'h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.tagName[1]));
    levels.forEach((level, index) => {
      if (index > 0) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  }
});

test('a part of a story stands below the headline of the story', () => {
  const [report] = all(draw(samples.everyBlock), '[data-role=report]');
  expect(report && all(report, '.story, .label, .crosshead').map((heading) => heading.tagName)).toEqual([
    'H2',
    'H3',
    'H4',
    'H5',
  ]);
});

test('an empty article and an empty part are drawn without harm', () => {
  expect(draw(articleWith({ title: '' })).querySelector('article')).not.toBeNull();
  expect(all(draw(articleWith({ parts: [partWith([])] })), '[data-role=body]')).toHaveLength(1);
});

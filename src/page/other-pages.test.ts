import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../read-page';
import { otherPages } from './other-pages';
import { paragraphs, swanStory } from './swan-story.test-support';

const SITE = 'https://harbour-post.example';

/** The pages that a page at `path` with these links belongs to, as paths. */
function pages(path: string, links: string) {
  const { document } = new JSDOM(`<head></head><body>${links}</body>`).window;
  const found = otherPages(document, SITE + path);
  return found && [found.previous, found.next].map((address) => address?.replace(SITE, '') ?? null);
}

describe('a story that is split over several addresses', () => {
  test.each([
    ['/swan', '<a href="/swan?page=2">2</a>', [null, '/swan?page=2']],
    ['/swan?page=2', '<a href="/swan">1</a> <a href="?page=3">Next page</a>', ['/swan', '/swan?page=3']],
    ['/swan?id=7', '<a href="/swan?id=7&amp;pg=2">2</a>', [null, '/swan?id=7&pg=2']],
    ['/swan?pg=3&id=7', '<a href="?pg=2&amp;id=7">‹</a>', ['/swan?pg=2&id=7', null]],
    ['/swan/', '<a href="/swan/2/"><b>2</b></a>', [null, '/swan/2/']],
    ['/swan/2/', '<a href="/swan/">1</a> <a href="/swan/3/">3</a>', ['/swan/', '/swan/3/']],
    ['/swan/3', '<link rel="canonical" href="/swan"><a href="/swan/2">«</a>', ['/swan/2', null]],
    ['/swan.html', '<a href="/swan-2.html" aria-label="Next"><img src="r.png"></a>', [null, '/swan-2.html']],
    ['/swan.html', '<a href="/swan-seite-2.html">Weiter: der Abend</a>', [null, '/swan-seite-2.html']],
    ['/swan/page/4', '<link rel="next" href="/swan/page/5">', [null, '/swan/page/5']],
    ['/view?no=12', '<a href="/view?no=12&amp;page=2">다음</a>', [null, '/view?no=12&page=2']],
    ['/swan?utm_source=mail', '<a href="/swan?page=2">2</a>', [null, '/swan?page=2']],
  ])('is told at %s by %s', (path, links, expected) => {
    expect(pages(path, links)).toEqual(expected);
  });

  test.each([
    ['another story', '/news/12', '<a href="/news/13">Next</a> <link rel="next" href="/news/13">'],
    ['another day', '/2031/05/12', '<a href="/2031/05/13">Next day</a>'],
    ['a story of the same name', '/swan', '<a href="/swan-2">A swan again, and the ferry waits</a>'],
    ['the page after the next', '/swan', '<a href="/swan?page=3">3</a>'],
    ['readers’ comments', '/swan', '<div class="comments"><a href="/swan?page=2">2</a></div>'],
    ['readers’ comments by address', '/swan', '<a href="/swan/comment-page-2">2</a>'],
    ['a list', '/swan', '<a href="/news?page=2">2</a>'],
    ['another site', '/swan', '<a href="https://other.example/swan?page=2">2</a>'],
    ['the page itself', '/swan?page=2', '<a href="#2">2</a> <a href="?page=2">2</a>'],
    ['no address', '/swan', '<a href="https://">2</a> <a href="javascript:next(2)">2</a>'],
  ])('is not %s', (_, path, links) => {
    expect(pages(path, links)).toBeUndefined();
  });
});

test('an article names its other pages, and one on a single page has no such field', () => {
  const { title, lines } = swanStory;
  const story = `<title>${title}</title><article><h1>${title}</h1>${paragraphs(lines)}</article>`;
  const read = (more: string) =>
    readPage(new JSDOM(story + more).window.document, `${SITE}/swan`, { anyway: true });
  expect(read('<a href="/swan?page=2">2</a>')?.otherPages).toEqual({
    previous: null,
    next: `${SITE}/swan?page=2`,
  });
  expect(read('')).not.toHaveProperty('otherPages');
});

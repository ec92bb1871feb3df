import type { Article, Part, Quote, Speaker } from '../../article';

/** An article of one's own for a test: only what matters is given, the rest is empty. */
export function articleWith(given: Partial<Article>): Article {
  return {
    schema: 'onrecord/article@1',
    url: 'https://news.example/story',
    canonicalUrl: null,
    outlet: null,
    program: null,
    language: 'en',
    title: 'A story',
    publishedAt: null,
    modifiedAt: null,
    reporters: [],
    parts: [],
    speakers: [],
    quotes: [],
    credits: [],
    kept: { words: 0, of: 0 },
    ...given,
  };
}

/** A part made of paragraphs. */
export function partWith(texts: string[], given: Partial<Part> = {}): Part {
  return {
    role: 'body',
    label: null,
    heading: null,
    speaker: null,
    blocks: texts.map((text) => ({ type: 'paragraph', text })),
    ...given,
  };
}

/** A speaker who has a name and nothing else. */
export function speakerNamed(name: string, given: Partial<Speaker> = {}): Speaker {
  return { name, title: null, affiliation: null, label: name, staff: false, ...given };
}

/** A quote in one block. */
export function quoteAt(
  part: number,
  block: number,
  start: number,
  end: number,
  given: Partial<Quote> = {},
): Quote {
  return {
    text: '',
    form: 'inline',
    speaker: null,
    label: null,
    at: { part, block, start, end },
    confidence: 'stated',
    evidence: null,
    ...given,
  };
}

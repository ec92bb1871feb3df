import type { Outlet } from './outlet';

/** Fox News: rush transcripts of its programs, long labels broken over two lines. */
export const foxNews: Outlet = {
  name: 'Fox News',
  hosts: ['www.foxnews.com'],
  article: /^\/(?:transcript|story|politics|media|opinion|us|world)\/[\w-]+/,
  selectors: {
    body: '.article-body',
    title: 'h1.headline, h1',
    reporters: '.author-byline a',
    stamps: '.article-date time, .article-date',
    drop: '.ad-container, .featured, .speechkit-container, aside',
  },
  offset: 'America/New_York',
  furniture: {
    tail: /^(?:Content and Programming Copyright|Copy: Content and Programming)/i,
  },
  examples: ['https://www.foxnews.com/transcript/a-mayor-on-the-well'],
};

import type { Outlet } from './outlet';

/** CBS News: the full transcripts of Face the Nation, names in capitals. */
export const cbsNews: Outlet = {
  name: 'CBS News',
  hosts: ['www.cbsnews.com'],
  article: /^\/(?:news|amp\/news|htdocs\/pdf)\/[\w-]*(?:transcript|face-the-nation)[\w-]*\/?/,
  selectors: {
    body: '.content__body, #article-entry, #article0, [itemprop="articleBody"]',
    title: '.content__title, h1',
    reporters: '.content__meta--byline a, .content__byline .byline__author',
    stamps: '.content__meta time, .content__meta',
    drop: '.content__meta, .embed, figure, aside',
  },
  offset: 'America/New_York',
  furniture: {
    line: /^(?:The following is (?:a|the full) transcript .{1,160}|Click here to .{1,80}|Watch .{1,80}|\(?read more\)?)$/i,
    tail: /^(?:© \d{4} CBS|More from CBS News|In:$)/,
  },
  examples: ['https://www.cbsnews.com/news/face-the-nation-full-transcript-01-05-2025/'],
};

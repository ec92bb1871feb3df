import type { Outlet } from './outlet';

/** CNBC: transcripts of its interviews, led by WHEN and WHERE. */
export const cnbc: Outlet = {
  name: 'CNBC',
  hosts: ['www.cnbc.com'],
  article: /^\/(?:\d{4}\/\d{2}\/\d{2}\/[\w-]+\.html|id\/\d+)/,
  selectors: {
    body: '[data-module="ArticleBody"], .ArticleBody-articleBody, #article_body',
    title: '.ArticleHeader-headline, h1',
    reporters: '.Author-authorName',
    stamps: '.ArticleHeader-time, time',
    drop: '.RelatedContent-container, .InlineImage-imageEmbed, .PlaceHolder-wrapper',
  },
  offset: 'America/New_York',
  furniture: {
    line: /^(?:(?:WHEN|WHERE): .{1,120}|.{0,60}must be sourced to CNBC.{0,40})$/,
    tail: /^(?:For more information contact|About CNBC)/,
  },
  examples: [
    'https://www.cnbc.com/2024/01/02/cnbc-transcript-a-baker-speaks-with-cnbc.html',
    'https://www.cnbc.com/id/100000002',
  ],
};

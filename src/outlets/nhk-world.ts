import type { Outlet } from './outlet';

/** NHK World: short articles, paragraphs separated by breaks. */
export const nhkWorld: Outlet = {
  name: 'NHK WORLD',
  hosts: ['www3.nhk.or.jp', 'nhk.jp'],
  article: /^\/nhkworld\/\w+\/news\/(?:\d{8}_\w+|backstories\/\d+|videos\/\d+)/,
  selectors: {
    body: '.p-article__body, .news_textbody, #news_textbody',
    title: '.p-article__title, .news_title, h1',
    stamps: '.p-article__date, .news_date',
    drop: '.p-article__thumb',
  },
  offset: '+09:00',
  examples: ['https://www3.nhk.or.jp/nhkworld/en/news/20240102_01/'],
};

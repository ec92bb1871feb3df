import type { Outlet } from './outlet';

/** Channel A: a soundbite's label in square brackets, its words on the next line. */
export const channelA: Outlet = {
  name: '채널A',
  hosts: ['www.ichannela.com', 'ichannela.com'],
  article: /^\/news\/(?:main\/news_detailPage|template\/VideoNewsPage)\.do\?(?:.*&)?publishId=[\w-]+/i,
  selectors: {
    body: '.news_page_txt, .article_body, #newsContent',
    title: '.news_article_title .title, .news_article_title h2',
    reporters: '.news_article_title .reporter, .reporter_name',
    stamps: '.public',
    drop: '.ad, .relation_news',
  },
  offset: '+09:00',
  furniture: { tail: /^채널A .{2,8}기자의 다른/ },
  examples: ['https://www.ichannela.com/news/main/news_detailPage.do?publishId=000000400001'],
};

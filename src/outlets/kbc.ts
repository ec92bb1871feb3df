import type { Outlet } from './outlet';

/** KBC of Gwangju: MBN's markers, "▶ 싱크 :" among them. */
export const kbc: Outlet = {
  name: 'KBC',
  hosts: ['www.ikbc.co.kr', 'ikbc.co.kr', 'news.ikbc.co.kr'],
  article: /^\/article\/view\/kbc\d{12}/,
  selectors: {
    body: '#news_article_body, .article-body, .news_content, [itemprop="articleBody"]',
    title: '.article-title, .news_title, h1.title, h2.title',
    reporters: '.article-reporter .name, .reporter .name',
    stamps: '.article-date, .news_date, .date',
  },
  offset: '+09:00',
  furniture: { tail: /^(?:\[ ⓒ|▶ ?KBC)/i },
  examples: ['https://www.ikbc.co.kr/article/view/kbc202401010001'],
};

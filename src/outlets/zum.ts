import type { Outlet } from './outlet';

/** Zum carries the first paragraphs of other outlets' scripts. */
export const zum: Outlet = {
  name: 'Zum',
  hosts: ['news.zum.com', 'm.news.zum.com'],
  article: /^\/articles\/\d+/,
  selectors: {
    body: '.article_body, #article_body, .contents_article',
    title: '.article_title, #articleTitle, h1.title, h1',
    outlet: '.media_logo img, .article_header .media img, .press img, .media_name',
    stamps: '.article_info, .article_date, .info',
    drop: '.article_image, figure',
  },
  offset: '+09:00',
  furniture: { tail: /^(?:원문 ?보기|기사 ?원문)/ },
  examples: ['https://news.zum.com/articles/90000001'],
};

import type { Outlet } from './outlet';

/** CBS's Nocut News: radio interviews as ◇ and ◆ turns, and articles with a dateline. */
export const nocut: Outlet = {
  name: 'CBS노컷뉴스',
  hosts: ['www.nocutnews.co.kr', 'nocutnews.co.kr', 'm.nocutnews.co.kr'],
  article: /^\/news\/\d{5,}/,
  selectors: {
    body: '#pnlContent, .viewbox, .article_txt',
    title: '.h_info h1, .h_info h2, h1',
    reporters: '.bl_b .email span, .reporter .name',
    stamps: '.bl_b',
    drop: '.news-image, .fr-inner, .news-h3, figure',
  },
  offset: '+09:00',
  furniture: { tail: /^(?:※ ?CBS노컷뉴스는|CBS노컷뉴스는 여러분|이메일 ?:|저작권자 ?©)/ },
  examples: ['https://www.nocutnews.co.kr/news/6000001', 'https://m.nocutnews.co.kr/news/5000002'],
};

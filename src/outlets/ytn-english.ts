import type { Outlet } from './outlet';

/** YTN's news in English, translated by machine: [Anchor], [Reporter] and guests as [Name]. */
export const ytnEnglish: Outlet = {
  name: 'YTN',
  hosts: ['www.ytn.co.kr', 'ytn.co.kr', 'm.ytn.co.kr'],
  article: /^\/en\/(?:news\/)?news_view\.php\?(?:.*&)?key=\d{12,20}/,
  selectors: {
    body: '#CmAdContent, .paragraph, .news_view_cont',
    title: '.news_title span, .news_title, h2.title, h3.title',
    stamps: '.news_info .date, .date',
    drop: '.ad, .sns_area',
  },
  offset: '+09:00',
  furniture: {
    line: /^\* ?(?:The text below may|This article was translated|AI translation)/i,
    tail: /^(?:※|\[Copyright holder|\[?Copyright)/i,
  },
  examples: ['https://www.ytn.co.kr/en/news/news_view.php?key=202401010912340001'],
};

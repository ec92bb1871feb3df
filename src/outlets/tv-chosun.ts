import type { Outlet } from './outlet';

/** TV Chosun: a soundbite's label stands bare on its line, its words below. */
export const tvChosun: Outlet = {
  name: 'TV조선',
  hosts: ['news.tvchosun.com', 'm.tvchosun.com'],
  article: /^\/(?:site|mobile|svc)\/(?:[\w-]+\/)*\d{4}\/\d{2}\/\d{2}\/\d+\.html/,
  selectors: {
    body: '.item-main .contents .text-box, .text-box, .contents .article',
    title: '.view-title h2.title, .view-title .title',
    reporters: '.editor .name-box .reporter, .editor .reporter',
    stamps: '.editor .date, .view-title .date',
    drop: '.img-box, .ad-box',
  },
  offset: '+09:00',
  furniture: { tail: /^(?:☞ ?네이버|※? ?뉴스제보)/ },
  examples: [
    'https://news.tvchosun.com/site/data/html_dir/2024/01/01/2024010190001.html',
    'https://news.tvchosun.com/mobile/svc/osmo_news_detail/2022/02/02/2022020290002.html',
  ],
};

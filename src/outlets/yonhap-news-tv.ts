import type { Outlet } from './outlet';

/** Yonhap News TV: [앵커] and [기자], soundbites under a label in angle or square brackets. */
export const yonhapNewsTv: Outlet = {
  name: '연합뉴스TV',
  hosts: ['www.yonhapnewstv.co.kr', 'yonhapnewstv.co.kr', 'm.yonhapnewstv.co.kr', 'www.yna.co.kr'],
  article: /^\/(?:news|view)\/MYH\d+/,
  selectors: {
    body: '.article-body-text, .story-news, #articleBody',
    title: '.article-inheader h2, .tit-article, .title-article01 .tit',
    reporters: '.reporter-name span',
    stamps: '.reporter-info, .update-time',
    drop: '.ynaobject, .aside-box',
  },
  offset: '+09:00',
  onAir: [{ program: '뉴스리뷰', from: '18:50', to: '21:50', since: '2014-01-01' }],
  examples: [
    'https://www.yonhapnewstv.co.kr/news/MYH20240101000100Aaa',
    'https://www.yna.co.kr/view/MYH20200202000200038',
  ],
};

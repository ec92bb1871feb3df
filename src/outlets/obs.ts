import type { Outlet } from './outlet';

/** OBS: lenticular brackets, soundbites in square ones without quotation marks, credits in angle ones. */
export const obs: Outlet = {
  name: 'OBS',
  hosts: ['www.obsnews.co.kr', 'obsnews.co.kr'],
  article: /^\/news\/articleView\.html\?(?:.*&)?idxno=\d+/,
  selectors: {
    body: '#article-view-content-div',
    title: '.article-head-title, h1.heading, .heading, .aht-title-view',
    reporters: '.info-group .name, .article-writer .name, .infomation .name, .view-editors .name',
    stamps: '.info-text, .infomation, .info-group .breadcrumbs',
    drop: '.ad-template, .article-relation, figure',
  },
  offset: '+09:00',
  furniture: { tail: /^▶ ?OBS/ },
  examples: ['https://www.obsnews.co.kr/news/articleView.html?idxno=1400001'],
};

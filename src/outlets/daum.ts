import type { Outlet } from './outlet';

/** Daum carries every broadcaster's scripts, a `<p>` a paragraph, and says whose they are. */
export const daum: Outlet = {
  name: 'Daum',
  hosts: ['v.daum.net', 'news.v.daum.net', 'media.daum.net'],
  article: /^\/v\/\d{14,}/,
  selectors: {
    body: '.article_view section, .article_view, #harmonyContainer',
    title: '.tit_view',
    outlet:
      'meta[property="article:media_name"], meta[property="og:article:author"], .head_view .link_cp img, .head_view .link_cp',
    reporters: '.info_view .txt_info:first-child',
    stamps: '.info_view',
    drop: '.summary_view, .box_vod, figure, .util_view',
  },
  offset: '+09:00',
  furniture: {
    line: /^(?:음성재생 설정|번역 설정|글자크기 설정|이 글자크기로|자동요약|음성으로 듣기)/,
  },
  examples: ['https://v.daum.net/v/20240101210000001', 'https://news.v.daum.net/v/20200202210000002'],
};

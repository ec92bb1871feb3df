import { kbsPages } from './detected';
import type { Outlet } from './outlet';

/** KBS news: every era lives in one shell, from News 9 of the 1990s to News Today in English. */
export const kbs: Outlet = {
  name: 'KBS',
  ...kbsPages,
  selectors: {
    ...kbsPages.selectors,
    title: '.headline-title, .view-headline h5, .view_tit, #newsTitle, h4.tit',
    program: '.category-name, .program-name, .txt-bar .ctg, .news_tit_box .info a, .ctg',
    reporters: '.view-reporter .name, .reporter-box .name, .writer-list strong, .reporter .name',
    stamps:
      '.dates, .date, .txt-bar, .news_tit_box .info, .script-area > ul, .print-info, .print-head, .view-print ul, .print-view ul',
    drop: '.artical-btm, .detail-visual, .view_img_wrap, .view-util, .layer-tts, .blind',
  },
  offset: '+09:00',
  sections:
    /^(?:정치|경제|사회|문화|IT·과학|국제|생활·건강|스포츠|연예|날씨|재난·기후·환경|지역|전국|북한|뉴스|이슈|취재K|탐사K|현장K|팩트체크K?|글로벌K|영상K|자막뉴스|디지털K|속보)$/,
  renamed: [{ now: '뉴스라인 W', was: '뉴스라인', until: '2022-10-01' }],
  furniture: {
    line: /^(?:읽어주기 기능은 |동영상영역 |기사 본문 영역|상세페이지|고화질 표준화질)/,
  },
  bulkStamps: /2018[.-]08[.-]29\D+15:00/,
  examples: [
    'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8000001',
    'https://news.kbs.co.kr/news/view.do?ncd=3000002&ref=A',
    'http://mn.kbs.co.kr/news/pc/view/view.do?ncd=8000003',
    'https://mobile.kbs.co.kr/news/mobile/view/view.do?ncd=8000004',
    'https://news.kbs.co.kr/common/news_view.html?ncd=2000005',
    'http://news.kbs.co.kr/tvnews/news9/2008/03/1500006.html',
  ],
};

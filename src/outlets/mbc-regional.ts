import type { Outlet } from './outlet';

/** MBC's regional stations: one layout, lines broken by hand inside sentences, codes such as ◀ANC▶ and ◀VCR▶. */
const NAMES = {
  'kjmbc.co.kr': '광주MBC',
  'mpmbc.co.kr': '목포MBC',
  'ysmbc.co.kr': '여수MBC',
  'jmbc.co.kr': '전주MBC',
  'dgmbc.com': '대구MBC',
  'andongmbc.co.kr': '안동MBC',
  'phmbc.co.kr': '포항MBC',
  'usmbc.co.kr': '울산MBC',
  'busanmbc.co.kr': '부산MBC',
  'mbcgn.kr': 'MBC경남',
  'tjmbc.co.kr': '대전MBC',
  'mbccb.co.kr': 'MBC충북',
  'chmbc.co.kr': '춘천MBC',
  'wjmbc.co.kr': '원주MBC',
  'mbceg.co.kr': 'MBC강원영동',
  'jejumbc.com': '제주MBC',
};

const names = Object.fromEntries(
  Object.entries(NAMES).flatMap(([host, name]) => [
    [host, name],
    [`www.${host}`, name],
  ]),
);

/** MBC's regional stations, each under its own name. */
export const mbcRegional: Outlet = {
  name: 'MBC',
  names,
  hosts: Object.keys(names),
  article: /^\/(?:NewsArticle\/\d+|article\/[\w-]+$|rb\/\?(?:.*&)?(?:num|uid)=\d+)/i,
  selectors: {
    body: '[itemprop="articleBody"], .article-content, .news_txt, .view_con, .news-content, #news_content',
    title: '.article-title, .view_tit, .news_tit, .tit_view, h1.title, h2.title',
    reporters: '.reporter-name, .reporter .name, .writer a',
    stamps: '.article-date, .view_date, .news_date, .date',
  },
  offset: '+09:00',
  furniture: { line: /^(?:이펙트|\(?어제 그림)/ },
  examples: [
    'https://kjmbc.co.kr/NewsArticle/1400001',
    'https://www.usmbc.co.kr/NewsArticle/200002',
    'https://www.mbccb.co.kr/rb/?r=home&m=news&num=300003',
  ],
};

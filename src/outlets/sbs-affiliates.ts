import type { Outlet } from './outlet';

/** The regional stations that share SBS's bulletins. */
const NAMES = {
  'knn.co.kr': 'KNN',
  'news.knn.co.kr': 'KNN',
  'tbc.co.kr': 'TBC',
  'g1tv.co.kr': 'G1방송',
  'jibs.co.kr': 'JIBS',
  'jibstv.com': 'JIBS',
  'tjb.co.kr': 'TJB',
  'ubc.co.kr': 'ubc울산방송',
  'cjb.co.kr': 'CJB',
  'jtv.co.kr': 'JTV',
};

const names = Object.fromEntries(
  Object.entries(NAMES).flatMap(([host, name]) => [
    [host, name],
    [`www.${host}`, name],
  ]),
);

/** SBS's affiliates; their pages differ, so several likely containers are named and the general grammar does the rest. */
export const sbsAffiliates: Outlet = {
  name: 'SBS',
  names,
  hosts: Object.keys(names),
  article:
    /^\/(?:article\/(?:view\/)?[\w-]+$|news\/(?:article|view|articleView)\b|(?:[\w-]+\/){0,3}(?:view|articleView|news_view|newsview)[\w.]*\?)|^\/\d{5,}$/i,
  selectors: {
    body: '[itemprop="articleBody"], #article-view-content-div, .article-content, .article_content, .news_content, .news_txt, .view_content, .view_cont, .entry-content',
    title: '.article-title, .article_title, .news_title, .view_title, .heading, .entry-title',
    reporters: '.reporter .name, .reporter-name, .article-reporter .name',
    stamps: '.article-date, .article_date, .news_date, .view_date, .date',
  },
  offset: '+09:00',
  examples: [
    'https://news.knn.co.kr/news/article/160001',
    'https://www.tbc.co.kr/news/view?c1=main&pno=20240101000001',
    'https://www.g1tv.co.kr/news/view?newsid=300001',
  ],
};

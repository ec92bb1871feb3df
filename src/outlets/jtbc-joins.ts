import type { Outlet } from './outlet';

/** JTBC at its old address, before the page became an application. */
export const jtbcJoins: Outlet = {
  name: 'JTBC',
  hosts: ['news.jtbc.joins.com', 'mnews.jtbc.joins.com'],
  article:
    /^\/(?:html\/\d+\/NB\d+\.html|(?:article|News)\/(?:article|Article)\.aspx\?(?:.*&)?news_id=NB\d+)/i,
  selectors: {
    body: '#articlebody .article_content, #articlebody, .article_content',
    title: '#articletitle h3, #articletitle, .title_wrap h3, h3#jtbcBody',
    reporters: '.article_reporter .name, .reporter .name, .name_box .name',
    stamps: '.artical_date, .article_date, .title_wrap .date',
    drop: '.jtbc_vod, .article_photo, .sub_tit',
  },
  offset: '+09:00',
  furniture: { tail: /^(?:자세한 내용은 (?:영상|뉴스룸)|JTBC 핫클릭|\(?JTBC ?뉴스\)?$)/ },
  examples: [
    'https://news.jtbc.joins.com/html/001/NB11500001.html',
    'https://news.jtbc.joins.com/article/article.aspx?news_id=NB11400002',
  ],
};

import type { Outlet } from './outlet';

/** JTBC: class names are hashed, so the body goes by its id and the facts come from the page's JSON-LD. */
export const jtbc: Outlet = {
  name: 'JTBC',
  hosts: ['news.jtbc.co.kr', 'mnews.jtbc.co.kr'],
  article: /^\/(?:article\/|article\/article\.aspx\?(?:.*&)?news_id=|html\/\d+\/)NB\d+/i,
  selectors: {
    body: '#ijam_content, #articlebody .article_content, .article_content',
    title: 'main h1, #articletitle, h1',
    reporters: '.author-item span:first-child',
    drop: 'figure, .sub-tit',
  },
  offset: '+09:00',
  onAir: [{ program: '뉴스룸', from: '18:40', to: '21:30', since: '2014-09-22' }],
  furniture: { tail: /^(?:자세한 내용은 (?:영상|뉴스룸)|JTBC의 모든 콘텐트|기사 제보 및 의견)/ },
  examples: [
    'https://news.jtbc.co.kr/article/NB12200001',
    'https://news.jtbc.co.kr/article/article.aspx?news_id=NB12100002',
    'https://news.jtbc.co.kr/html/500/NB12000003.html',
  ],
};

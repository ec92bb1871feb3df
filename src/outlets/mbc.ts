import type { Outlet } from './outlet';

/** MBC news: News Desk and its sisters between black arrows, every line padded with spaces. */
export const mbc: Outlet = {
  name: 'MBC',
  hosts: ['imnews.imbc.com'],
  article: /^\/(?:replay|news|original|newszoomin|m_newszoomin|pc_desk)\/(?:[\w-]+\/){1,5}\d+_\d+\.html/,
  selectors: {
    body: '.news_txt[itemprop="articleBody"], .news_txt',
    title: 'h2.art_title, .art_title',
    program: '.top_title .sort a, .sort a',
    reporters: '.writer a',
    stamps: '.date .input, .date .edit',
    drop: '.playlist, .hashtag, .art_copyright',
  },
  offset: '+09:00',
  sections:
    /^(?:정치|경제|사회|세계|국제|통일외교|문화연예|문화|연예|스포츠|IT·과학|건강|날씨|전국|지역|뉴스|속보)$/,
  furniture: {
    line: /^(?:기사 본문|동영상 고정)/,
  },
  examples: [
    'https://imnews.imbc.com/replay/2024/nwdesk/article/6500001_36515.html',
    'https://imnews.imbc.com/news/2022/society/article/6400002_35673.html',
    'https://imnews.imbc.com/original/mbig/6300003_29041.html',
  ],
};

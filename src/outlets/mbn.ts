import type { Outlet } from './outlet';

/** MBN: lenticular brackets around 앵커멘트 and 기자, "▶ 인터뷰 :" above words that open with a dash. */
export const mbn: Outlet = {
  name: 'MBN',
  hosts: ['www.mbn.co.kr', 'mbn.co.kr', 'm.mbn.co.kr', 'news.mbn.co.kr'],
  article:
    /^\/(?:news(?:-amp)?\/(?:[\w-]+\/)?\d{4,}|pages\/news\/newsView\.php\?(?:.*&)?news_seq_no=\d+|pages\/vod\/programView\.mbn\?)/i,
  selectors: {
    body: '#newsViewArea, .detail [itemprop="articleBody"], [itemprop="articleBody"], .amp_article, .article_body',
    title: '.title_box h1, .box01 h1, h1',
    stamps: '.txt_box .time, .box01 .reg_dt, .time',
    drop: '.ad_wrap, .mid_title, .img_caption',
  },
  offset: '+09:00',
  furniture: { tail: /^(?:\[?MBN (?:종합뉴스|온라인)|< ?Copyright|▶ ?MBN)/i },
  examples: [
    'https://www.mbn.co.kr/news/society/4900001',
    'https://m.mbn.co.kr/news-amp/4900002',
    'https://mbn.co.kr/pages/news/newsView.php?category=mbn00009&news_seq_no=3600003',
  ],
};

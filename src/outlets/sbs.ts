import type { Outlet } from './outlet';

/** SBS news: angle brackets around 앵커 and 기자, soundbites in square brackets without quotation marks, no sign-off. */
export const sbs: Outlet = {
  name: 'SBS',
  hosts: ['news.sbs.co.kr', 'mnews.sbs.co.kr', 'm.news.sbs.co.kr'],
  article:
    /^\/(?:(?:m\/)?news\/(?:endPage|endPagePrintPopup|newsEndPage)\.do|amp\/news\.amp)\?(?:.*&)?(?:news_id|newsId)=N?\d+/i,
  selectors: {
    body: '.text_area[itemprop="articleBody"], .main_text .text_area, [itemprop="articleBody"], .article_cont_area .main_text, .amp-article-body, .print_cont',
    title: '#news-title, .article_main_tit, #vmNewsTitle, .w_article_title h3',
    reporters: '.w_author .reporter [itemprop="name"], .reporter [itemprop="name"]',
    stamps: '.date_area, .w_author .date',
    drop: '.article_image, .video_area, .w_related, .ad_area',
  },
  offset: '+09:00',
  onAir: [
    { program: '모닝와이드', from: '05:50', to: '08:50', since: '1991-12-10' },
    { program: '8뉴스', from: '19:40', to: '22:00', since: '1991-12-09' },
  ],
  furniture: { tail: /^(?:\(?SBS (?:뉴스|Biz)[^.]{0,20}\)$|Copyright Ⓒ|※ ?이 기사는)/ },
  examples: [
    'https://news.sbs.co.kr/news/endPage.do?news_id=N1007000001',
    'https://news.sbs.co.kr/news/endPagePrintPopup.do?news_id=N1006000002',
    'https://news.sbs.co.kr/amp/news.amp?news_id=N1005000003',
    'https://mnews.sbs.co.kr/news/endPage.do?newsId=N1004000004',
  ],
};

import type { Outlet } from './outlet';

/** Naver carries every broadcaster's scripts and says whose they are beside its own name. */
export const naver: Outlet = {
  name: 'Naver',
  hosts: ['n.news.naver.com', 'news.naver.com', 'm.news.naver.com'],
  article:
    /^\/(?:(?:mnews\/)?article\/\d{3}\/\d{10}|main\/read\.(?:naver|nhn)\?(?:.*&)?aid=\d+|read\.nhn\?(?:.*&)?aid=\d+)/,
  names: {
    '052': 'YTN',
    '055': 'SBS',
    '056': 'KBS',
    '057': 'MBN',
    '079': 'CBS노컷뉴스',
    '214': 'MBC',
    '422': '연합뉴스TV',
    '437': 'JTBC',
    '448': 'TV조선',
    '449': '채널A',
  },
  selectors: {
    body: '#dic_area, #articleBodyContents, #newsct_article',
    title: '#title_area, .media_end_head_headline, #articleTitle',
    outlet: '.media_end_head_top_logo img, .press_logo img, meta[name="twitter:creator"]',
    reporters: '.media_end_head_journalist_name, .byline_s',
    stamps: '.media_end_head_info_datestamp, .sponsor .t11',
    drop: '.end_photo_org, .img_desc, .media_end_summary, .vod_player_wrap, #video_area',
  },
  offset: '+09:00',
  furniture: { tail: /^(?:Copyright ?[ⓒ©]|이 기사는 언론사에서|기사 섹션 분류)/i },
  examples: [
    'https://n.news.naver.com/mnews/article/056/0011000001',
    'https://n.news.naver.com/article/214/0001000002?sid=102',
    'https://news.naver.com/main/read.naver?mode=LSD&oid=422&aid=0000300003',
  ],
};

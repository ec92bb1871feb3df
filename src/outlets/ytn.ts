import type { Outlet } from './outlet';

/** YTN: [앵커] and [기자], one line a sentence, soundbites in square brackets without quotation marks. */
export const ytn: Outlet = {
  name: 'YTN',
  hosts: ['www.ytn.co.kr', 'ytn.co.kr', 'm.ytn.co.kr', 'science.ytn.co.kr'],
  article:
    /^\/(?:_(?:ln|sn|cs)\/\d{4}_\d{12,20}|news_view(?:\.amp)?\.php\?|replay\/view\.php\?(?:.*&)?(?:key|idx)=)/,
  selectors: {
    body: '#CmAdContent, .paragraph',
    title: '.news_title span, .news_title, h1.title, .view_title',
    program: '.replay_title .program, .program_name',
    stamps: '.news_info .date, .view_date, .date',
    drop: '.ad, .sns_area',
  },
  offset: '+09:00',
  // the schedule of 1 May 2024 (the station's own announcement of 23 April)
  onAir: [
    { program: '뉴스START', from: '04:50', to: '07:50', since: '2024-05-01' },
    { program: '뉴스UP', from: '07:50', to: '09:50', since: '2024-05-01' },
    { program: '뉴스NOW', from: '11:30', to: '13:50', since: '2024-05-01' },
    { program: '뉴스ON', from: '15:50', to: '17:50', since: '2024-05-01' },
    { program: '뉴스PLUS', from: '17:50', to: '19:50', since: '2024-05-01' },
    { program: '뉴스NIGHT', from: '21:30', to: '23:50', since: '2024-05-01' },
  ],
  examples: [
    'https://www.ytn.co.kr/_ln/0115_202401010912340001',
    'https://m.ytn.co.kr/news_view.amp.php?param=0103_202401010912340002',
    'https://www.ytn.co.kr/replay/view.php?idx=100&key=202401010912340003',
  ],
};

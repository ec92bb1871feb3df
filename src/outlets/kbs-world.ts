import { kbsWorldPages } from './detected';
import type { Outlet } from './outlet';

/** KBS WORLD: articles in eleven languages, without part markers, paragraphs separated by breaks. */
export const kbsWorld: Outlet = {
  name: 'KBS WORLD',
  ...kbsWorldPages,
  selectors: {
    ...kbsWorldPages.selectors,
    title: '.titleWrap .title, .news_view h1, h1.title, .title h2',
    stamps: '.date',
    drop: '.img .cap, .photo .cap, .sns, .link',
  },
  offset: '+09:00',
  furniture: { line: /^(?:Photo|Foto|사진|写真|图片) ?[::]/ },
  examples: [
    'https://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=190001',
    'http://world.kbs.co.kr/service/news_view.htm?Seq_Code=140002&id=In&lang=k',
    'http://rki.kbs.co.kr/japanese/news/news_IK_detail.htm?No=60003',
  ],
};

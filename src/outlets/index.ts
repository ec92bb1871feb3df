import { abcAustralia } from './abc-australia';
import { arirang } from './arirang';
import { cbsNews } from './cbs-news';
import { channelA } from './channel-a';
import { cnbc } from './cnbc';
import { cnn } from './cnn';
import { daum } from './daum';
import { democracyNow } from './democracy-now';
import { foxNews } from './fox-news';
import { hansard } from './hansard';
import { jtbc } from './jtbc';
import { jtbcJoins } from './jtbc-joins';
import { kbc } from './kbc';
import { kbs } from './kbs';
import { kbsWorld } from './kbs-world';
import { mbc } from './mbc';
import { mbcRegional } from './mbc-regional';
import { mbn } from './mbn';
import { naver } from './naver';
import { nhkWorld } from './nhk-world';
import { nocut } from './nocut';
import { npr } from './npr';
import { obs } from './obs';
import type { Outlet } from './outlet';
import { pbsNewsHour } from './pbs-newshour';
import { sbs } from './sbs';
import { sbsAffiliates } from './sbs-affiliates';
import { stateDepartment } from './state-department';
import { tvChosun } from './tv-chosun';
import { voa } from './voa';
import { whiteHouse } from './white-house';
import { yonhapNewsTv } from './yonhap-news-tv';
import { ytn } from './ytn';
import { ytnEnglish } from './ytn-english';
import { zum } from './zum';

/** Every outlet we know by its address, most specific first. */
export const outlets: Outlet[] = [
  kbs,
  kbsWorld,
  mbc,
  mbcRegional,
  sbs,
  sbsAffiliates,
  ytnEnglish,
  ytn,
  jtbc,
  jtbcJoins,
  channelA,
  tvChosun,
  mbn,
  yonhapNewsTv,
  obs,
  kbc,
  nocut,
  daum,
  naver,
  zum,
  arirang,
  cnn,
  npr,
  pbsNewsHour,
  abcAustralia,
  democracyNow,
  cbsNews,
  cnbc,
  foxNews,
  nhkWorld,
  voa,
  whiteHouse,
  stateDepartment,
  hansard,
];

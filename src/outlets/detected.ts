import type { Detectable } from './outlet';

/** KBS news, every era of it in one shell. */
export const kbsPages: Detectable = {
  hosts: ['news.kbs.co.kr', 'mn.kbs.co.kr', 'mobile.kbs.co.kr'],
  article:
    /^\/(?:news\/(?:pc\/|mobile\/)?(?:view\/)?view\.do|common\/news_?view\.html)\?(?:.*&)?ncd=\d+|^\/\w+\/(?:\w+\/){1,2}\d{4}\/\d{2}\/(?:\d{2}\/)?\d{6,8}\.html$/,
  selectors: { body: '#cont_newstext, .detail-body, .view_con_text' },
};

/** KBS WORLD's newsrooms. */
export const kbsWorldPages: Detectable = {
  hosts: ['world.kbs.co.kr', 'rki.kbs.co.kr'],
  article:
    /^\/(?:service\/(?:news|contents|interviews|program)_view\.htm\?(?:.*&)?(?:Seq_Code|No|procode|board_seq)=|\w+\/news\/news_\w+_detail\.htm\?(?:.*&)?No=)/i,
  selectors: { body: '.body_txt, .news_view .txt, .contents_view' },
};

/**
 * The outlets the product is at home with: the detector looks at their pages unasked, so it carries no others, and of
 * these no more than it needs; how they are read comes with the click.
 */
export const detected: readonly Detectable[] = [kbsPages, kbsWorldPages];

/** The hosts the manifest declares for the detector. */
export const detectedHosts: readonly string[] = /* @__PURE__ */ detected.flatMap(({ hosts }) => hosts);

import type { Outlet } from './outlet';

/** The White House: briefings and remarks, "Q" without a colon, laughter in brackets. */
export const whiteHouse: Outlet = {
  name: 'The White House',
  hosts: [
    'www.whitehouse.gov',
    'bidenwhitehouse.archives.gov',
    'trumpwhitehouse.archives.gov',
    'obamawhitehouse.archives.gov',
    'georgewbush-whitehouse.archives.gov',
  ],
  article:
    /^\/(?:(?:briefing-room|briefings-statements|remarks|the-press-office|videos)\/(?:[\w-]+\/)*[\w-]+|news\/releases\/\d{4}\/\d{2}\/[\w-]+\.html)/,
  selectors: {
    body: '.body-content .container, .body-content, .page-content__content, .entry-content, .forall-body, #content .content',
    title: 'h1.page-title, .page-header__title, .wp-block-whitehouse-topper__headline, h1',
    stamps: '.posted-on, .meta__date, .wp-block-post-date, .date',
    drop: '.social-share, .press-article-date',
  },
  offset: 'America/New_York',
  furniture: { line: /^(?:For Immediate Release|The White House|Office of the Press Secretary)$/i },
  examples: [
    'https://www.whitehouse.gov/briefing-room/press-briefings/2024/01/02/press-briefing-by-a-press-secretary/',
    'https://obamawhitehouse.archives.gov/the-press-office/2016/01/02/press-briefing',
  ],
};

import type { Outlet } from './outlet';

/** Voice of America: the dateline stands outside the first paragraph. */
export const voa: Outlet = {
  name: 'VOA',
  hosts: ['www.voanews.com', 'learningenglish.voanews.com', 'editorials.voa.gov'],
  article: /^\/a\/[\w-]+(?:\/\d+)?(?:\.html)?$/,
  selectors: {
    body: '#article-content .wsw, #article-content, .wsw',
    title: 'h1.title, h1.pg-title, h1',
    reporters: '.links__item-link[href*="/author/"], .publishing-details .links__item-link',
    stamps: '.published time, .published',
    drop: '.wsw__embed, .media-block-wrap, .also-read',
  },
  offset: 'Z',
  examples: ['https://www.voanews.com/a/a-river-returns/7000001.html'],
};

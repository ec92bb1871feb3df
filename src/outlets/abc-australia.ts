import type { Outlet } from './outlet';

/** ABC (Australia): 7.30, Four Corners and the radio programs, full names in capitals at every turn. */
export const abcAustralia: Outlet = {
  name: 'ABC',
  hosts: ['www.abc.net.au'],
  article:
    /^\/(?:news\/(?:[\w-]+\/)?\d{4}-\d{2}-\d{2}\/[\w-]+\/\d+|(?:7\.30|730|4corners|fourcorners|lateline|insiders|pm|am|worldtoday|radionational)\/(?:[\w-]+\/)*(?:[\w-]+\/\d+|content\/\d{4}\/s\d+\.htm|stories\/s\d+\.htm))/,
  selectors: {
    body: '#article, #transcript, [data-component="LayoutContainer"] [data-component="Transcript"], .article-text, .view-transcript, #body',
    title: 'h1',
    program: '.program-name, [data-component="ProgramTitle"], #program h2',
    reporters: '[data-component="Byline"] a, .authors a',
    stamps: '#main .publishing, [data-component="Timestamp"], .published, .date',
    drop: '.publishing, .tools, figure',
  },
  offset: 'Australia/Sydney',
  furniture: {
    line: /^(?:Print|Email|Transcript|(?:Reporter|Broadcast|Posted|Updated): .{1,80})$/i,
    tail: /^(?:Posted \d|Back to top|Do you have a comment)/i,
  },
  examples: [
    'https://www.abc.net.au/news/2024-01-02/a-river-returns/100000001',
    'https://www.abc.net.au/7.30/a-river-returns/10000002',
    'http://www.abc.net.au/7.30/content/2007/s1900003.htm',
  ],
};

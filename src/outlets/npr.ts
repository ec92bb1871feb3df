import type { Outlet } from './outlet';

/** NPR transcripts: unclosed paragraphs as separators, a label may be a paragraph of its own. */
export const npr: Outlet = {
  name: 'NPR',
  hosts: ['www.npr.org', 'npr.org'],
  article: /^\/(?:transcripts\/\d+|templates\/transcript\/transcript\.php\?(?:.*&)?storyId=\d+)/,
  selectors: {
    body: '.transcript.storytext, div.transcript',
    title: '.storytitle h1, h1.transcript',
    program: '.program-block__title a, .slug .program a, .program a',
    reporters: '.byline__name',
    stamps: '.dateblock',
    drop: '.disclaimer',
  },
  offset: 'America/New_York',
  examples: [
    'https://www.npr.org/transcripts/1200000001',
    'http://www.npr.org/templates/transcript/transcript.php?storyId=19000002',
  ],
};

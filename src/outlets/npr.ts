import type { Outlet } from './outlet';

/**
 * NPR transcripts: unclosed paragraphs as separators, a label may be a paragraph of its own. A story's own page carries the
 * transcript below a line or two; where it has a written report, that is the story.
 */
export const npr: Outlet = {
  name: 'NPR',
  hosts: ['www.npr.org', 'npr.org'],
  article:
    /^\/(?:transcripts\/\d+|templates\/transcript\/transcript\.php\?(?:.*&)?storyId=\d+|\d{4}\/\d{2}\/\d{2}\/[\w-]+\/)/,
  selectors: {
    body: 'article:not(:has(#storytext > p:nth-of-type(4))) .transcript.storytext, div.transcript:not(.storytext)',
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
    'https://www.npr.org/2024/03/05/1236000001/the-lamp-that-outlived-the-pier',
  ],
};

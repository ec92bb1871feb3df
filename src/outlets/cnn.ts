import type { Outlet } from './outlet';

/** CNN transcripts since September 2002: the program, the topics, the time on air, then one paragraph of lines. */
export const cnn: Outlet = {
  name: 'CNN',
  hosts: ['transcripts.cnn.com', 'edition.cnn.com', 'www.cnn.com'],
  article:
    /^\/(?:TRANSCRIPTS\/\d{4}\/\d{2}\/\w+\.\d+\.html|show\/\w+\/date\/\d{4}-\d{2}-\d{2}\/segment\/\d+)/i,
  selectors: {
    body: '.cnnBodyText ~ .cnnBodyText ~ .cnnBodyText, h4 ~ table, h4 ~ center table',
    title: '.cnnTransSubHead, h2 ~ h4',
    program: '.cnnTransStoryHead, td > h2, body > h2',
    stamps: '.cnnBodyText, .cnnTransDate, h4 ~ p',
  },
  offset: 'America/New_York',
  titleTail: /[;.,]? ?Aired \d[^;]{0,24}$/,
  furniture: {
    line: /^(?:Aired [A-Z][a-z]+ \d.{0,40}|THIS IS A RUSH TRANSCRIPT\..{0,80}|return to transcripts main page.*)$/i,
    tail: /^(?:TO ORDER (?:A VIDEO|VIDEOTAPES)|TO ORDER VIDEO)/i,
  },
  examples: [
    'https://transcripts.cnn.com/show/cnr/date/2025-01-01/segment/17',
    'http://transcripts.cnn.com/TRANSCRIPTS/0512/14/ltm.08.html',
    'http://edition.cnn.com/TRANSCRIPTS/1101/02/sotu.01.html',
  ],
};

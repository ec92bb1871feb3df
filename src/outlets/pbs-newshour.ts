import type { Outlet } from './outlet';

/** PBS NewsHour: a list of turns, the speaker's name in a block above the words. */
export const pbsNewsHour: Outlet = {
  name: 'PBS',
  hosts: ['www.pbs.org'],
  article: /^\/newshour\/(?:show|bb|transcript)\/[\w-]+/,
  selectors: {
    body: '#transcript .video-transcript, .video-transcript, #transcript',
    title: '.video-single__title, .post__title, h1',
    reporters: '.video-single__authors .person__name, .post__byline .person__name',
    stamps: '.video-single__meta, .post__date',
    drop: '.t__title, .vt__excerpt',
  },
  offset: 'America/New_York',
  program: 'PBS NewsHour',
  furniture: { tail: /^(?:Support Provided By|Visit the |Listen to this Segment)/ },
  examples: [
    'https://www.pbs.org/newshour/show/a-town-and-its-well',
    'https://www.pbs.org/newshour/bb/a-town-and-its-well',
  ],
};

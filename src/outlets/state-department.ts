import type { Outlet } from './outlet';

/** The State Department's briefings: MR NAME without a full stop, QUESTION for every reporter. */
export const stateDepartment: Outlet = {
  name: 'U.S. Department of State',
  hosts: ['www.state.gov', '2021-2025.state.gov', '2017-2021.state.gov', '2009-2017.state.gov'],
  article:
    /^\/(?:briefings\/[\w-]+|(?:department-press-briefing|special-briefing|secretary)[\w-]*\/?|r\/pa\/prs\/dpb\/\d{4}\/\d{2}\/\d+\.htm)/,
  selectors: {
    body: '.entry-content, #tier3-landing-content-wide',
    title: '.featured-content__headline, h1',
    stamps: '.article-meta__publish-date, .article-meta, .date_long',
    drop: '.article-meta, .report__index, .tags',
  },
  offset: 'America/New_York',
  furniture: {
    line: /^(?:TRANSCRIPT:?|\(The briefing was .{1,40}\)|Share this post.*|Index for Today.s Briefing)$/i,
  },
  examples: [
    'https://www.state.gov/briefings/department-press-briefing-january-2-2025/',
    'https://2009-2017.state.gov/r/pa/prs/dpb/2016/01/250001.htm',
  ],
};

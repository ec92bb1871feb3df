import type { Outlet } from './outlet';

/** Democracy Now!: full names in capitals at every turn, each word of them perhaps in an element of its own. */
export const democracyNow: Outlet = {
  name: 'Democracy Now!',
  hosts: ['www.democracynow.org', 'democracynow.org', 'm.democracynow.org'],
  article: /^\/(?:\d{4}\/\d{1,2}\/\d{1,2}\/\w+|stories\/\d+)/,
  selectors: {
    body: '#transcript .text, #transcript, .story_with_left_panel .text, .transcript',
    title: 'h1',
    stamps: '.date, .news_label .date',
    drop: '.donate_container, .rush, .more_summary',
  },
  offset: 'America/New_York',
  program: 'Democracy Now!',
  furniture: { tail: /^(?:The original content of this program|Creative Commons|Non-commercial news needs)/ },
  examples: ['https://www.democracynow.org/2024/1/2/a_town_and_its_well'],
};

import type { Outlet } from './outlet';

/** Hansard: who speaks is a heading, name, constituency and party in brackets. */
export const hansard: Outlet = {
  name: 'Hansard',
  hosts: ['hansard.parliament.uk'],
  article: /^\/(?:commons|lords)\/\d{4}-\d{2}-\d{2}\/(?:debates|writtenstatements)\/[\w-]+\/[\w-]+/i,
  selectors: {
    body: '.debate, .child-debate-list, .debate-items, #debate, .primary-content, .content-container, #main-content, main',
    title: '.hero-banner h1, .page-title h1, h1',
    stamps: '.hero-banner .date, .debate-date, .date',
    drop: '.column-number, .btn, .share-link, .debate-date',
  },
  offset: 'Europe/London',
  furniture: { line: /^(?:Share|Column \d+\w*|\d{1,2}\.\d{2} ?[ap]m)$/i },
  examples: ['https://hansard.parliament.uk/commons/2024-01-10/debates/0A1B2C3D/RuralBuses'],
};

import type { Outlet } from './outlet';

/** Arirang: bulletins without labels, soundbites as paragraphs in quotation marks. */
export const arirang: Outlet = {
  name: 'Arirang',
  hosts: ['www.arirang.com', 'arirang.com', 'www.arirang.co.kr'],
  article: /^\/news\/(?:view|News_View\.asp)\?(?:.*&)?(?:id|nseq)=\d+/i,
  selectors: {
    body: '.newsView_section_content, .news_view .text, #newsText',
    title: '.newsView_section_title-wrap .title div, .newsView_section_title-wrap .title',
    reporters: '.reporterCard .content_name a',
    stamps: '.date .written',
    drop: '.reporterCard, figure',
  },
  offset: '+09:00',
  furniture: { line: /^\(THIS IS THE TRANSCRIPT FOR .{0,160}$/i },
  examples: [
    'https://www.arirang.com/news/view?id=200001&lang=en',
    'http://www.arirang.co.kr/News/News_View.asp?nseq=190002',
  ],
};

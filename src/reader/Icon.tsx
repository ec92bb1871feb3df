/** Line drawings on a 24 px square, after Lucide (ISC license); every line starts at a place of the square, so that one path draws all. */
const drawings = {
  readerView: [
    'M12 5v16',
    'M16 13h2M16 9h2M6 13h2M6 9h2',
    'M20 19a2 2 0 0 0 2-2V5a2 2 0 0 0-2-2h-4a5 5 0 0 0-4 2 5 5 0 0 0-4-2H4a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h4a5 5 0 0 1 4 2 5 5 0 0 1 4-2z',
  ],
  copy: [
    'M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2z',
    'M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2',
  ],
  readAloud: [
    'M11 4.7a.7.7 0 0 0-1.2-.5L6.4 7.6A1.4 1.4 0 0 1 5.4 8H3a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2.4a1.4 1.4 0 0 1 1 .4l3.4 3.4a.7.7 0 0 0 1.2-.5z',
    'M16 9a5 5 0 0 1 0 6',
    'M19.4 18.4a9 9 0 0 0 0-12.8',
  ],
  continueReading: ['M6 4.5v15a.5.5 0 0 0 .8.4l12.4-7.5a.5.5 0 0 0 0-.8L6.8 4.1a.5.5 0 0 0-.8.4z'],
  pauseReading: ['M7 5v14', 'M17 5v14'],
  previousSentence: ['M15 6l-6 6 6 6'],
  nextSentence: ['M9 6l6 6-6 6'],
  voice: ['M2 10v3M6 6v11M10 3v18M14 8v7M18 5v13M22 10v3'],
  openTab: ['M21 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h6', 'M21 3l-9 9', 'M15 3h6v6'],
  close: ['M18 6 6 18', 'M6 6l12 12'],
  print: [
    'M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2',
    'M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6',
    'M7 14h10a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1z',
  ],
  previousQuote: ['M18 15l-6-6-6 6'],
  nextQuote: ['M6 9l6 6 6-6'],
  copyQuote: [
    'M8 4H6a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V6a2 2 0 0 0-2-2h-2',
    'M9 2h6a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1z',
  ],
  showInPage: ['M20 10c0 5-8 12-8 12s-8-7-8-12a8 8 0 0 1 16 0z', 'M9 10a3 3 0 1 0 6 0 3 3 0 1 0-6 0'],
  outline: ['M8 6h13M8 12h13M8 18h13', 'M3 6h.01M3 12h.01M3 18h.01'],
  formats: ['M6 9l6 6 6-6'],
  settings: ['M21 4h-7M10 4H3M21 12h-9M8 12H3M21 20h-5M12 20H3', 'M14 2v4M8 10v4M16 18v4'],
  picture: [
    'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z',
    'M7 9a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
    'M21 15l-3.1-3.1a2 2 0 0 0-2.8 0L6 21',
  ],
  video: ['M6 4.5v15a.5.5 0 0 0 .8.4l12.4-7.5a.5.5 0 0 0 0-.8L6.8 4.1a.5.5 0 0 0-.8.4z'],
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof drawings;

/** A small line drawing; always decoration beside a text or a named button. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawings[name].join('')} />
    </svg>
  );
}

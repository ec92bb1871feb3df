/** What a theme paints speakers with: eight text colours and the paper under them. */
export interface SpeakerPalette {
  paper: string;
  colours: readonly string[];
}

/**
 * The speaker colours per theme, found by `node scripts/palette.mjs`; `reader.css` repeats them as custom
 * properties, and the test beside this file holds contrast, distance and agreement with the style sheet.
 */
export const speakerColours: Record<'light' | 'dark', SpeakerPalette> = {
  light: {
    paper: '#fcfbf8',
    colours: ['#202ab4', '#971c04', '#8d6383', '#66770a', '#52030e', '#226749', '#301f45', '#625ded'],
  },
  dark: {
    paper: '#17181b',
    colours: ['#c1bafd', '#598f5a', '#d85689', '#ecee9e', '#9aaf17', '#9277ec', '#bbf6ed', '#d4a2a3'],
  },
};

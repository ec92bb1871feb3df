/** What a theme paints speakers with: eight text colours and the paper under them. */
export interface SpeakerPalette {
  paper: string;
  colours: readonly string[];
}

/**
 * The speaker colours per theme, found by `node scripts/palette.mjs`; `reader.css` repeats them as custom
 * properties, and the test beside this file holds contrast, distance and agreement with the style sheet.
 */
export const speakerColours: Record<'light' | 'sepia' | 'dark' | 'contrast', SpeakerPalette> = {
  light: {
    paper: '#fcfbf8',
    colours: ['#040096', '#b21300', '#645eef', '#647b03', '#53000f', '#8b6884', '#256448', '#473758'],
  },
  dark: {
    paper: '#17181b',
    colours: ['#8271e5', '#b9f7e6', '#dc5469', '#e1f664', '#c2bcff', '#c5ae83', '#7a8b01', '#68a19e'],
  },
  sepia: {
    paper: '#f6efdd',
    colours: ['#0323cb', '#801e01', '#45735e', '#31010a', '#706f02', '#6f63a7', '#09004e', '#4c3953'],
  },
  contrast: {
    paper: '#000000',
    colours: ['#049afe', '#fbe100', '#d9fff6', '#7fa100', '#fc5b90', '#bfa88b', '#b4b8d6', '#f3fbb7'],
  },
};

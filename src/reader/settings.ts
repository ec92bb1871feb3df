/** What can be chosen about how the reader looks; the first of each is where everybody starts. */
export const settingChoices = {
  theme: ['auto', 'light', 'sepia', 'dark', 'contrast'],
  font: ['mixed', 'serif', 'sans', 'own'],
  size: ['100', '85', '115', '130', '150', '175', '200'],
  width: ['42', '32', '36', '50', '60'],
  lineHeight: ['100', '85', '115', '135'],
  letterSpacing: ['0', '2', '5', '10'],
  align: ['start', 'justify'],
  lineFocus: ['off', '1', '3', '5'],
  images: ['off', 'on'],
  letterKeys: ['on', 'off'],
} as const;

/** How the reader looks: one choice each, and the name of a font of the machine, for who chose that. */
export type Settings = { [Name in SettingName]: (typeof settingChoices)[Name][number] } & {
  fontName: string;
};

/** The name of a setting. */
export type SettingName = keyof typeof settingChoices;

/** What everybody starts with. */
export const startSettings: Settings = {
  theme: 'auto',
  font: 'mixed',
  fontName: '',
  size: '100',
  width: '42',
  lineHeight: '100',
  letterSpacing: '0',
  align: 'start',
  lineFocus: 'off',
  images: 'off',
  letterKeys: 'on',
};

/** The classes that settings put on the reader. */
export function classesOf({ theme, font, fontName, align }: Settings): string {
  const classes = [
    theme !== 'auto' && `theme-${theme}`,
    font !== 'mixed' && !(font === 'own' && !fontName.trim()) && `font-${font}`,
    align !== 'start' && `align-${align}`,
  ];
  return classes.filter(Boolean).join(' ');
}

/** The measures that settings give the style sheet. */
export function measuresOf(settings: Settings): Record<string, string> {
  const { size, width, lineHeight, letterSpacing, fontName } = settings;
  return {
    '--own-font': `"${fontName.replace(/["\\\p{Cc}]/gu, '').trim()}"`,
    '--size': String(Number(size) / 100),
    '--measure': `${width}em`,
    '--leading': String(Number(lineHeight) / 100),
    '--tracking': `${Number(letterSpacing) / 100}em`,
  };
}

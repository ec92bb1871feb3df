/** What can be chosen about how the reader looks; the first of each is where everybody starts. */
export const settingChoices = {
  theme: ['auto', 'light', 'sepia', 'dark', 'contrast'],
  font: ['mixed', 'serif', 'sans'],
  size: ['100', '85', '115', '130', '150', '175', '200'],
  width: ['42', '32', '36', '50', '60'],
  lineHeight: ['100', '85', '115', '135'],
  letterSpacing: ['0', '2', '5', '10'],
} as const;

/** How the reader looks: one choice each. */
export type Settings = { [Name in SettingName]: (typeof settingChoices)[Name][number] };

/** The name of a setting. */
export type SettingName = keyof typeof settingChoices;

/** What everybody starts with. */
export const startSettings: Settings = {
  theme: 'auto',
  font: 'mixed',
  size: '100',
  width: '42',
  lineHeight: '100',
  letterSpacing: '0',
};

/** The classes that settings put on the reader. */
export function classesOf({ theme, font }: Settings): string {
  return [theme !== 'auto' && `theme-${theme}`, font !== 'mixed' && `font-${font}`].filter(Boolean).join(' ');
}

/** The measures that settings give the style sheet. */
export function measuresOf({ size, width, lineHeight, letterSpacing }: Settings): Record<string, string> {
  return {
    '--size': String(Number(size) / 100),
    '--measure': `${width}em`,
    '--leading': String(Number(lineHeight) / 100),
    '--tracking': `${Number(letterSpacing) / 100}em`,
  };
}

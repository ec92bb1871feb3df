import { Fragment } from 'preact';
import { type SettingName, type Settings, settingChoices } from './settings';
import type { WordKey, Words } from './words';

/** The settings with more than two choices, in order. */
const lists: Partial<Record<SettingName, WordKey>> = {
  theme: 'settingTheme',
  font: 'settingFont',
  size: 'settingSize',
  width: 'settingWidth',
  lineHeight: 'settingLineHeight',
  letterSpacing: 'settingLetterSpacing',
  lineFocus: 'settingLineFocus',
};
const choiceWords: Record<string, WordKey> = {
  auto: 'themeAuto',
  light: 'themeLight',
  sepia: 'themeSepia',
  dark: 'themeDark',
  contrast: 'themeContrast',
  mixed: 'fontMixed',
  serif: 'fontSerif',
  sans: 'fontSans',
  own: 'fontOwn',
  off: 'lineFocusOff',
};

/** The settings of how the reader looks; every choice shows at once. */
export function SettingsList(props: {
  words: Words;
  settings: Settings;
  change(settings: Settings): void;
  /** Whether pictures can be shown in this place. */
  hasPictures: boolean;
}) {
  const { words, settings, change, hasPictures } = props;
  return (
    <>
      {(Object.keys(lists) as SettingName[]).map((name) => (
        <Fragment key={name}>
          <label>
            <span>{words(lists[name] ?? 'settings')}</span>
            <select
              value={settings[name]}
              onChange={(event) => change({ ...settings, [name]: event.currentTarget.value })}
            >
              {inOrder(name).map((choice) => (
                <option key={choice} value={choice}>
                  {choiceText(words, name, choice)}
                </option>
              ))}
            </select>
          </label>
          {name === 'font' && settings.font === 'own' && (
            <label>
              <span>{words('settingFontName')}</span>
              <input
                type="text"
                value={settings.fontName}
                maxLength={100}
                spellcheck={false}
                onChange={(event) => change({ ...settings, fontName: event.currentTarget.value })}
              />
            </label>
          )}
        </Fragment>
      ))}
      <Switch
        name={words('settingJustify')}
        isOn={settings.align === 'justify'}
        turn={(isOn) => change({ ...settings, align: isOn ? 'justify' : 'start' })}
      />
      {hasPictures && (
        <Switch
          name={words('settingImages')}
          isOn={settings.images === 'on'}
          turn={(isOn) => change({ ...settings, images: isOn ? 'on' : 'off' })}
        />
      )}
    </>
  );
}

/** A setting that is on or off. */
export function Switch({ name, isOn, turn }: { name: string; isOn: boolean; turn(isOn: boolean): void }) {
  return (
    <label class="switch">
      <input type="checkbox" checked={isOn} onChange={(event) => turn(event.currentTarget.checked)} />
      <span>{name}</span>
    </label>
  );
}

const asListed = new Set<SettingName>(['theme', 'font', 'lineFocus']);

function inOrder(name: SettingName): readonly string[] {
  const choices: readonly string[] = settingChoices[name];
  return asListed.has(name) ? choices : choices.toSorted((a, b) => Number(a) - Number(b));
}

function choiceText(words: Words, name: SettingName, choice: string): string {
  const key = choiceWords[choice];
  if (key) return words(key);
  if (name === 'lineFocus') return choice === '1' ? words('lineFocusOne') : words('lineFocusMany', choice);
  return name === 'width' ? `${choice} em` : `${choice} %`;
}

import { type SettingName, type Settings, settingChoices, startSettings } from './settings';
import { ToolMenu } from './ToolMenu';
import type { WordKey, Words } from './words';

const names: Record<SettingName, WordKey> = {
  theme: 'settingTheme',
  font: 'settingFont',
  size: 'settingSize',
  width: 'settingWidth',
  lineHeight: 'settingLineHeight',
  letterSpacing: 'settingLetterSpacing',
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
};

/** How the reader looks; every choice shows at once. */
export function SettingsMenu(props: { words: Words; settings: Settings; change(settings: Settings): void }) {
  const { words, settings, change } = props;
  const settingNames = Object.keys(names) as SettingName[];
  return (
    <ToolMenu id="settings" name={words('settings')}>
      <div class="settings">
        {settingNames.map((name) => (
          <label key={name}>
            <span>{words(names[name])}</span>
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
        ))}
        <button type="button" class="tool" onClick={() => change(startSettings)}>
          {words('settingsReset')}
        </button>
      </div>
    </ToolMenu>
  );
}

function inOrder(name: SettingName): readonly string[] {
  const choices: readonly string[] = settingChoices[name];
  return name === 'theme' || name === 'font' ? choices : choices.toSorted((a, b) => Number(a) - Number(b));
}

function choiceText(words: Words, name: SettingName, choice: string): string {
  const key = choiceWords[choice];
  if (key) return words(key);
  return name === 'width' ? `${choice} em` : `${choice} %`;
}

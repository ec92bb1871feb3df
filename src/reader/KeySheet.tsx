import { type Command, keys, namesWithTurns } from './keys';
import { Panel } from './Panel';
import { Switch } from './SettingsList';
import type { Settings } from './settings';
import type { Words } from './words';

interface Props {
  words: Words;
  settings: Settings;
  change(settings: Settings): void;
  /** What this place can't do. */
  without: readonly Command[];
  /** Whether the story has turns to go through, too. */
  hasTurns?: boolean;
}

/** The keys and what they do, with the switch that turns the single letters off, for whom they get in the way. */
export function KeySheet({ words, settings, change, without, hasTurns = false }: Props) {
  return (
    <Panel
      id="onrecord-keys"
      class="panel sheet"
      role="dialog"
      aria-label={words('keySheet')}
      tabIndex={-1}
      onToggle={(event) => event.newState === 'open' && event.currentTarget.focus()}
    >
      {() => (
        <>
          <h2>{words('keySheet')}</h2>
          <dl>
            {keys
              .filter(({ command }) => !without.includes(command))
              .map(({ key, command }) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{words((hasTurns && namesWithTurns[command]) || command)}</dd>
                </div>
              ))}
            <div>
              <dt>
                <kbd>Esc</kbd>
              </dt>
              <dd>{words('keyEscape')}</dd>
            </div>
          </dl>
          <Switch
            name={words('settingLetterKeys')}
            isOn={settings.letterKeys === 'on'}
            turn={(isOn) => change({ ...settings, letterKeys: isOn ? 'on' : 'off' })}
          />
        </>
      )}
    </Panel>
  );
}

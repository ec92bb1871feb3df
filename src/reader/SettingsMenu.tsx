import { SettingsList, Switch } from './SettingsList';
import type { Settings } from './settings';
import { closePanel, ToolMenu } from './ToolMenu';
import type { Words } from './words';

interface Props {
  words: Words;
  settings: Settings;
  change(settings: Settings): void;
  reset(): void;
  /** The host these settings are for, when they can be for it alone, and whether they are. */
  site: { host: string; isOwn: boolean; setOwn(isOwn: boolean): void } | null;
  /** Whether pictures can be shown in this place. */
  hasPictures: boolean;
  /** Further switches of this place. */
  switches?: readonly { name: string; isOn: boolean; turn(isOn: boolean): void }[];
  /** What else can be done, by a press. */
  more?: readonly { name: string; run(): void }[];
}

/** How the reader looks; every choice shows at once. */
export function SettingsMenu({
  words,
  settings,
  change,
  reset,
  site,
  hasPictures,
  switches = [],
  more = [],
}: Props) {
  return (
    <ToolMenu id="settings" name={words('settings')}>
      {() => (
        <div class="settings">
          <SettingsList words={words} settings={settings} change={change} hasPictures={hasPictures} />
          {site && <Switch name={words('onlyOnSite', site.host)} isOn={site.isOwn} turn={site.setOwn} />}
          {switches.map((one) => (
            <Switch key={one.name} {...one} />
          ))}
          {more.map(({ name, run }) => (
            <button key={name} type="button" class="item" onClick={run}>
              {name}
            </button>
          ))}
          <div class="settings-end">
            <button type="button" class="tool" onClick={reset}>
              {words('settingsReset')}
            </button>
            <button type="button" class="tool tool-bare" onClick={showKeys}>
              {words('keySheet')}
            </button>
          </div>
        </div>
      )}
    </ToolMenu>
  );
}

function showKeys(event: Event) {
  const button = event.currentTarget;
  closePanel(event);
  const sheet = button instanceof Element ? button.closest('.onrecord')?.querySelector('.sheet') : null;
  if (sheet instanceof HTMLElement) sheet.showPopover();
}

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { detectedHosts } from '../outlets/detected';
import { SettingsList, Switch } from '../reader/SettingsList';
import { classesOf, measuresOf, type Settings, startSettings } from '../reader/settings';
import { type HostWish, wish } from './hosts';
import { keepPick } from './picks';
import { forgetSettings, keepSettings } from './settings-store';
import { locale, words } from './words';

interface Props {
  settings: Settings;
  /** The hosts that are switched on and that the browser lets us into. */
  wished: ReadonlyMap<string, HostWish>;
  /** Every host that can be switched on. */
  hosts: readonly string[];
  /** The hosts with a block chosen by hand. */
  picked: readonly string[];
  /** The hosts that look different from the others. */
  ownLooks: readonly string[];
  changed(): void;
}

/** The page of settings that the browser's list of extensions leads to. */
export function OptionsView({ settings, wished, hosts, picked, ownLooks, changed }: Props) {
  const chosen = useRef<HTMLSelectElement>(null);
  const off = hosts.filter((host) => !wished.has(host) && !detectedHosts.includes(host)).toSorted();
  const after = (work: Promise<unknown>) => void work.catch(() => undefined).then(changed);
  const change = (now: Settings) => after(keepSettings('', { general: now, site: null }));
  const wishNames: Record<HostWish, string> = { mark: words('hostMarked'), open: words('hostOpens') };
  return (
    <div class={`onrecord place-tab ${classesOf(settings)}`} style={measuresOf(settings)} lang={locale}>
      <main class="column options">
        <h1>{words('settings')}</h1>
        <section aria-labelledby="looks">
          <h2 id="looks">{words('optionsLooks')}</h2>
          <div class="settings">
            <SettingsList words={words} settings={settings} change={change} hasPictures={true} />
            <Switch
              name={words('settingLetterKeys')}
              isOn={settings.letterKeys === 'on'}
              turn={(isOn) => change({ ...settings, letterKeys: isOn ? 'on' : 'off' })}
            />
          </div>
          <button type="button" class="tool" onClick={() => change(startSettings)}>
            {words('settingsReset')}
          </button>
        </section>
        <Hosts
          id="hosts"
          title={words('optionsHosts')}
          text={words('optionsHostsWhy')}
          entries={[...wished].map(([host, how]) => ({ host, note: wishNames[how] }))}
          button={words('switchOff')}
          press={(host) => after(wish(host, null))}
        >
          <div class="options-add">
            <select ref={chosen} aria-label={words('optionsHosts')}>
              {off.map((host) => (
                <option key={host}>{host}</option>
              ))}
            </select>
            <button
              type="button"
              class="tool"
              onClick={() => chosen.current && after(wish(chosen.current.value, 'mark'))}
            >
              {words('switchOn')}
            </button>
          </div>
        </Hosts>
        <Hosts
          id="picks"
          title={words('optionsPicks')}
          text={words(picked.length > 0 ? 'optionsPicksWhy' : 'optionsPicksNone')}
          entries={picked.map((host) => ({ host, note: '' }))}
          button={words('forget')}
          press={(host) => after(keepPick(host, null))}
        />
        <Hosts
          id="own"
          title={words('optionsOwn')}
          text={words(ownLooks.length > 0 ? 'optionsOwnWhy' : 'optionsOwnNone')}
          entries={ownLooks.map((host) => ({ host, note: '' }))}
          button={words('forget')}
          press={(host) => after(forgetSettings(host))}
        />
      </main>
    </div>
  );
}

function Hosts(props: {
  id: string;
  title: string;
  text: string;
  entries: { host: string; note: string }[];
  button: string;
  press(host: string): void;
  children?: ComponentChildren;
}) {
  const { id, title, text, entries, button, press, children } = props;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
      {entries.length > 0 && (
        <ul class="hosts">
          {entries.map(({ host, note }) => (
            <li key={host}>
              <b>{host}</b> <span>{note}</span>
              <button
                type="button"
                class="tool"
                aria-label={`${button}: ${host}`}
                onClick={() => press(host)}
              >
                {button}
              </button>
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

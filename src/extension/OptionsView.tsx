import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { SettingsList, Switch } from '../reader/SettingsList';
import { classesOf, measuresOf, type Settings, startSettings } from '../reader/settings';
import type { Broadcaster } from './broadcasters';
import { type HostWish, wish } from './hosts';
import { keepPick, pickHost } from './picks';
import { forgetSettings, keepSettings } from './settings-store';
import { locale, words } from './words';

interface Props {
  settings: Settings;
  /** The hosts that are switched on and that the browser lets us into. */
  wished: ReadonlyMap<string, HostWish>;
  /** Every broadcaster that can be switched on, in order. */
  broadcasters: readonly Broadcaster[];
  /** What blocks chosen by hand are remembered for. */
  picked: readonly string[];
  /** The hosts that look different from the others. */
  ownLooks: readonly string[];
  changed(): void;
}

/** The page of settings that the browser's list of extensions leads to. */
export function OptionsView({ settings, wished, broadcasters, picked, ownLooks, changed }: Props) {
  const [index, choose] = useState(0);
  const chosen = broadcasters[index];
  const nameOf = (host: string) => broadcasters.find(({ hosts }) => hosts.includes(host))?.name ?? host;
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
          entries={[...wished].map(([host, how]) => ({
            key: host,
            name: nameOf(host),
            host,
            note: wishNames[how],
          }))}
          button={words('switchOff')}
          press={(host) => after(wish(host, null))}
        >
          <div class="settings broadcasters">
            <label>
              <span>{words('broadcaster')}</span>
              <select value={chosen?.name} onChange={(event) => choose(event.currentTarget.selectedIndex)}>
                {broadcasters.map(({ name }) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            </label>
            {chosen?.hosts.map((host) => (
              <Switch
                key={host}
                name={host}
                isOn={wished.has(host)}
                turn={(isOn) => after(wish(host, isOn ? 'mark' : null))}
              />
            ))}
          </div>
        </Hosts>
        <Hosts
          id="picks"
          title={words('optionsPicks')}
          text={words(picked.length > 0 ? 'optionsPicksWhy' : 'optionsPicksNone')}
          entries={picked.map((key) => ({
            key,
            host: pickHost(key),
            note: key === pickHost(key) ? '' : words('pickedStories'),
          }))}
          button={words('forget')}
          press={(key) => after(keepPick(key, null))}
        />
        <Hosts
          id="own"
          title={words('optionsOwn')}
          text={words(ownLooks.length > 0 ? 'optionsOwnWhy' : 'optionsOwnNone')}
          entries={ownLooks.map((host) => ({ key: host, host, note: '' }))}
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
  entries: { key: string; name?: string; host: string; note: string }[];
  button: string;
  press(key: string): void;
  children?: ComponentChildren;
}) {
  const { id, title, text, entries, button, press, children } = props;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
      {entries.length > 0 && (
        <ul class="hosts">
          {entries.map(({ key, name, host, note }) => (
            <li key={key}>
              {name && <b>{name}</b>} <b class={name && 'quiet'}>{host}</b> <span>{note}</span>
              <button type="button" class="tool" aria-label={`${button}: ${host}`} onClick={() => press(key)}>
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

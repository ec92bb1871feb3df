import { render } from 'preact';
import '../reader/reader.css';
import '../reader/screens.css';
import { broadcastersIn } from './broadcasters';
import { browser } from './browser';
import { isGranted, wishedHosts } from './hosts';
import { OptionsView } from './OptionsView';
import { allPicks } from './picks';
import { hostsWithSettings, readSettings } from './settings-store';
import { locale, words } from './words';

/** Everything that is kept for a person, in one place: how stories look, which hosts are on, what was chosen by hand. */
async function show() {
  const [{ general }, wished, picks, ownLooks] = await Promise.all([
    readSettings(''),
    wishedHosts(),
    allPicks(),
    hostsWithSettings(),
  ]);
  const on = await Promise.all(
    [...wished.keys()].map(async (host) => ((await isGranted(host)) ? [host] : [])),
  );
  render(
    <OptionsView
      settings={general}
      wished={new Map([...wished].filter(([host]) => on.flat().includes(host)))}
      broadcasters={broadcastersIn(locale)}
      picked={[...picks.keys()]}
      ownLooks={ownLooks}
      changed={() => void show()}
    />,
    document.body,
  );
}

document.documentElement.lang = locale;
document.title = `Onrecord: ${words('settings')}`;
browser.storage.onChanged.addListener(() => void show());
void show();

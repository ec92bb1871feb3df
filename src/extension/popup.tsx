import { render } from 'preact';
import '../reader/reader.css';
import '../reader/screens.css';
import { type StateAction, StateView } from '../reader/StateView';
import { startSettings } from '../reader/settings';
import type { KeptPlace } from '../reader/use-kept-place';
import { askPage } from './ask-page';
import { browser } from './browser';
import { documentKeys } from './document-keys';
import { fitPopup } from './fit-popup';
import { HostArticle } from './HostArticle';
import { hostOf } from './host-of';
import { keepPick } from './picks';
import { keepPlace } from './popup-place';
import { type Reading, readArticleIn, readTab, whySlow } from './read-tab';
import { readSettings, type StoredSettings } from './settings-store';
import { showReader } from './show-reader';
import { handOver } from './storage';
import type { Way } from './way';
import { locale, words } from './words';

/** How long a reader looks at an empty popup before we say why. */
const PATIENCE_MS = 1_000;

let settings: StoredSettings = { general: startSettings, site: null };

/** Paints once, when the tab is read; a slow tab first gets its state, and its article whenever it comes. */
async function show(patience = PATIENCE_MS, way: Way = 'page') {
  let isRead = false;
  const slow = setTimeout(async () => {
    const state = await whySlow();
    settings = await readSettings('');
    if (!isRead) paint({ state });
  }, patience);
  const reading = await readTab(way);
  settings = await readSettings(reading.state === 'article' ? hostOf(reading.article.url) : '');
  isRead = true;
  clearTimeout(slow);
  paint(reading, way);
}

function paint(reading: Reading, way: Way = 'page') {
  render(<Popup reading={reading} way={way} />, document.body);
}

function Popup({ reading, way }: { reading: Reading; way: Way }) {
  if (reading.state !== 'article') {
    const { general } = settings;
    return (
      <StateView state={reading.state} words={words} settings={general} actions={actionsIn(reading, way)} />
    );
  }
  const { article, tabId, overlaid, gaveWay, wished, picked, hasSelection, place } = reading;
  return (
    <HostArticle
      host={hostOf(article.url)}
      wished={wished}
      forgetPick={picked === null ? null : () => void keepPick(picked, null).then(() => show())}
      pick={() => void leave(askPage(tabId, 'pickBlock'))}
      start={place}
      selection={hasSelection ? () => readArticleIn(tabId, 'selection') : undefined}
      onPlace={keeperOf(tabId, article.url)}
      article={article}
      place="popup"
      listen={documentKeys}
      settings={settings}
      notice={gaveWay ? words('gaveWay') : null}
      jump={async (sought) => {
        const isFound = await askPage(tabId, 'showInPage', sought);
        if (isFound) window.close();
        return isFound;
      }}
      jumpToPlayer={async (sought) => {
        const isFound = await askPage(tabId, 'showPlayer', sought);
        if (isFound) window.close();
        return isFound;
      }}
      actions={(copy) => [
        {
          id: 'readerView',
          pressed: overlaid,
          run: () => leave(overlaid ? askPage(tabId, 'closeReader') : showReader(tabId, article)),
        },
        copy,
        { id: 'readAloud', run: () => leave(showReader(tabId, article, { startsAloud: true })) }, // a popup falls silent when it closes
        { id: 'openTab', run: () => leave(handOver(article).then(openTab)) },
      ]}
    />
  );
}

/** What can be done about a page without a story: what was just tried in vain is not offered again. */
function actionsIn(reading: Reading, way: Way): StateAction[] {
  if (reading.state === 'restricted') return []; // it stays so while that page is there
  const again: StateAction = { id: 'tryAgain', run: () => void show() };
  if (reading.state !== 'none') return [again];
  const { tabId, hasSelection } = reading;
  const another = (id: StateAction['id'], other: Way): StateAction[] =>
    other === way ? [] : [{ id, run: () => void show(PATIENCE_MS, other) }];
  return [
    ...another('readAnyway', 'anyway'),
    ...(hasSelection ? another('readSelection', 'selection') : []),
    { id: 'pickBlock', run: () => void leave(askPage(tabId, 'pickBlock')) },
    again,
  ];
}

let keeper: ((place: KeptPlace) => void) | null = null;

/** One and the same for as long as the popup is open: it shows one page. */
function keeperOf(tabId: number, url: string) {
  keeper ??= (place) => keepPlace(tabId, url, place);
  return keeper;
}

const openTab = (key: string) =>
  browser.tabs.create({ url: `${browser.runtime.getURL('reader.html')}#${key}` });

/** Closes the popup once the work is done; what can't be done stays on screen. */
async function leave(work: Promise<unknown>) {
  try {
    await work;
    window.close();
  } catch {
    paint({ state: 'failed' });
  }
}

document.documentElement.lang = locale;
fitPopup();
void show(PATIENCE_MS - performance.now()); // counted from the click, not from our first line

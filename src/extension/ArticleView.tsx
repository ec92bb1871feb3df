import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Article } from '../article';
import { quoteCitation } from '../export/quote-citation';
import { articleToText } from '../export/text';
import type { SoughtPlayer } from '../page/find-player';
import type { Sought } from '../page/find-words';
import type { Speech } from '../reader/aloud/speech';
import type { Aloud } from '../reader/aloud/use-aloud';
import { FormatsMenu } from '../reader/FormatsMenu';
import { KeySheet } from '../reader/KeySheet';
import { type Listen, spokenCommands } from '../reader/keys';
import type { Pictures } from '../reader/pictures';
import type { Player } from '../reader/player';
import type { Printed } from '../reader/printed';
import type { QuoteAction } from '../reader/QuoteDock';
import { Reader } from '../reader/Reader';
import { SettingsMenu } from '../reader/SettingsMenu';
import type { Settings } from '../reader/settings';
import { Toolbar, type ToolbarAction } from '../reader/Toolbar';
import type { KeptPlace } from '../reader/use-kept-place';
import type { Chosen } from '../reader/use-quotes';
import { hasTurns } from '../reader/view';
import { copied } from './clipboard';
import type { CopyAside } from './copy-aside';
import { type Clip, copyFormats, fileFormats, selectionFormat } from './formats';
import { hostOf } from './host-of';
import { quotePlace } from './quote-place';
import { keepSettings, onSettings, resetSettings, type StoredSettings } from './settings-store';
import { locale, words } from './words';

interface Props {
  article: Article;
  place: 'popup' | 'page' | 'tab';
  printed?: Printed;
  listen: Listen;
  /** As stored when this place opened. */
  settings: StoredSettings;
  /** What to say at the start. */
  notice?: string | null;
  /** Finds the page's pictures, where they can be shown. */
  pictures?: Pictures;
  /** What reads aloud here; without it nothing does. */
  speech?: Speech;
  /** Whether reading aloud is what this place was opened for. */
  startsAloud?: boolean;
  /** Where the person was here before, and who keeps where they are. */
  start?: KeptPlace | null;
  onPlace?: (place: KeptPlace) => void;
  /** Forgets the block chosen by hand that is shown, and reads the page anew; null where none is. */
  forgetPick?: (() => void) | null;
  /** Reads what is selected on the page, where something is. */
  selection?: (() => Promise<Article | null>) | undefined;
  /** Switches of this place alone, at the end of the settings. */
  switches?: Parameters<typeof SettingsMenu>[0]['switches'];
  /** What else can be done in this place, below them. */
  more?: Parameters<typeof SettingsMenu>[0]['more'];
  /** How to copy where the browser offers no clipboard. */
  aside?: CopyAside;
  /** Shows a quote in its page; answers whether it was found. Without it there is no page to show it in. */
  jump?: (quote: Sought) => Promise<boolean>;
  /** Shows a video in its page, likewise. */
  jumpToPlayer?: (video: SoughtPlayer) => Promise<boolean>;
  /** The buttons of this place, in order, with those that places share; `readAloud` is for places that speak. */
  actions(copy: ToolbarAction, readAloud: ToolbarAction): ToolbarAction[];
}

/** The reader with its buttons and notices, as all three places show it. */
export function ArticleView(props: Props) {
  const {
    article,
    place,
    printed,
    listen,
    settings: start,
    notice: said,
    pictures,
    speech,
    startsAloud = false,
    aside,
    jump,
    jumpToPlayer,
    selection,
    forgetPick = null,
    switches = [],
    more = [],
    start: kept,
    onPlace,
    actions,
  } = props;
  const host = hostOf(article.url);
  const [stored, setStored] = useState(start);
  const { general, site } = stored;
  const settings = site ?? general;
  useEffect(() => onSettings(host, setStored), [host]);
  const keep = (chosen: StoredSettings) => {
    setStored(chosen);
    void keepSettings(host, chosen).catch(() => undefined); // it still shows here
  };
  const change = (chosen: Settings) => keep(site ? { general, site: chosen } : { general: chosen, site });
  const [notice, setNotice] = useState<{ text: string } | null>(said ? { text: said } : null);
  const tell = (text: string) => setNotice({ text });
  const copy = async (clip: Clip | null, name: string, event: Event) => {
    if (!event.isTrusted) return; // a press by a page's script is nobody's wish
    tell(clip && (await copied(clip, aside)) ? words('copiedWhat', name) : words('copyFailed'));
  };

  const player = useCallback<Player>(async ({ title, poster }, event) => {
    if (!event.isTrusted || !jumpToPlayer) return;
    if (!(await jumpToPlayer({ title, poster }).catch(() => false))) tell(words('playerNotInPage'));
  }, []);

  const showInPage = (show: (quote: Sought) => Promise<boolean>): QuoteAction => ({
    id: 'showInPage',
    async run(quote, event) {
      if (event.isTrusted && !(await show(quotePlace(article, quote)).catch(() => false)))
        tell(words('notInPage'));
    },
  });

  const toolbar = (chosen: Chosen, aloud: Aloud | null) => (
    <Toolbar
      words={words}
      notice={notice}
      actions={actions(
        {
          id: 'copy',
          run: (event) => void copy({ text: articleToText(article) }, words('cleanText'), event),
        },
        {
          id: 'readAloud',
          pressed: aloud?.isOn ?? false,
          run: () => (aloud?.isOn ? aloud.end() : aloud?.toggle()),
        },
      )}
    >
      <FormatsMenu
        words={words}
        copies={() => [...copyFormats(article, chosen, copy), ...selectionFormat(selection, copy)]}
        files={() => fileFormats(article, (name) => tell(words('savedWhat', name)))}
      />
      <SettingsMenu
        words={words}
        settings={settings}
        change={change}
        reset={() => keep(resetSettings(stored))}
        site={
          host === ''
            ? null
            : {
                host,
                isOwn: site !== null,
                setOwn: (isOwn) => keep({ general, site: isOwn ? settings : null }),
              }
        }
        hasPictures={pictures !== undefined}
        switches={switches}
        more={more}
      />
      <KeySheet
        words={words}
        settings={settings}
        change={change}
        hasTurns={hasTurns(article)}
        without={[...(speech ? [] : spokenCommands), ...(jump ? [] : (['showInPage'] as const))]}
      />
    </Toolbar>
  );
  const quoteActions: QuoteAction[] = [
    {
      id: 'copyQuote',
      run: (quote, event) => void copy({ text: quoteCitation(article, quote) }, words('theQuote'), event),
    },
    ...(jump ? [showInPage(jump)] : []),
  ];
  return (
    <Reader
      article={article}
      words={words}
      locale={locale}
      place={place}
      printed={printed}
      toolbar={toolbar}
      quoteActions={quoteActions}
      listen={listen}
      settings={settings}
      pictures={pictures}
      player={jumpToPlayer && player}
      speech={speech}
      startsAloud={startsAloud}
      start={kept}
      onPlace={onPlace}
      forgetPick={forgetPick}
    />
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../article';
import { quoteCitation } from '../export/quote-citation';
import { articleToText } from '../export/text';
import type { Speech } from '../reader/aloud/speech';
import type { Aloud } from '../reader/aloud/use-aloud';
import { FormatsMenu } from '../reader/FormatsMenu';
import type { Listen } from '../reader/keys';
import type { QuoteAction } from '../reader/QuoteDock';
import { Reader } from '../reader/Reader';
import { SettingsMenu } from '../reader/SettingsMenu';
import type { Settings } from '../reader/settings';
import { Toolbar, type ToolbarAction } from '../reader/Toolbar';
import type { Chosen } from '../reader/use-quotes';
import { copied } from './clipboard';
import { type Clip, copyFormats, fileFormats } from './formats';
import { keepSettings, onSettings } from './settings-store';
import { locale, words } from './words';

interface Props {
  article: Article;
  place: 'popup' | 'page' | 'tab';
  listen: Listen;
  /** As stored when this place opened. */
  settings: Settings;
  /** What reads aloud here; without it nothing does. */
  speech?: Speech;
  /** Whether reading aloud is what this place was opened for. */
  startsAloud?: boolean;
  /** The buttons of this place, in order, with those that places share; `readAloud` is for places that speak. */
  actions(copy: ToolbarAction, readAloud: ToolbarAction): ToolbarAction[];
}

/** The reader with its buttons and notices, as all three places show it. */
export function ArticleView(props: Props) {
  const { article, place, listen, settings: stored, speech, startsAloud = false, actions } = props;
  const [settings, setSettings] = useState(stored);
  useEffect(() => onSettings(setSettings), []);
  const change = (chosen: Settings) => {
    setSettings(chosen);
    void keepSettings(chosen).catch(() => undefined); // it still shows here
  };
  const [notice, setNotice] = useState<{ text: string } | null>(null);
  const tell = (text: string) => setNotice({ text });
  const copy = async (clip: Clip, name: string, event: Event) => {
    if (!event.isTrusted) return; // a press by a page's script is nobody's wish
    tell((await copied(clip)) ? words('copiedWhat', name) : words('copyFailed'));
  };

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
        copies={copyFormats(article, chosen, copy)}
        files={fileFormats(article, (name) => tell(words('savedWhat', name)))}
      />
      <SettingsMenu words={words} settings={settings} change={change} />
    </Toolbar>
  );
  const quoteActions: QuoteAction[] = [
    {
      id: 'copyQuote',
      run: (quote, event) => void copy({ text: quoteCitation(article, quote) }, words('theQuote'), event),
    },
  ];
  return (
    <Reader
      article={article}
      words={words}
      locale={locale}
      place={place}
      toolbar={toolbar}
      quoteActions={quoteActions}
      listen={listen}
      settings={settings}
      speech={speech}
      startsAloud={startsAloud}
    />
  );
}

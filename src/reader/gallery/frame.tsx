import { render } from 'preact';
import en from '../../../public/_locales/en/messages.json';
import ko from '../../../public/_locales/ko/messages.json';
import { fakeSpeech, fakeVoice } from '../aloud/fake-speech';
import type { Aloud } from '../aloud/use-aloud';
import { FormatsMenu } from '../FormatsMenu';
import { KeySheet } from '../KeySheet';
import type { Listen } from '../keys';
import { Reader } from '../Reader';
import css from '../reader.css?inline';
import { SettingsMenu } from '../SettingsMenu';
import { readerStates, StateView } from '../StateView';
import { samples } from '../samples';
import screensCss from '../screens.css?inline';
import { type Settings, settingChoices, startSettings } from '../settings';
import { Toolbar, type ToolbarAction } from '../Toolbar';
import { hasTurns } from '../view';
import { wordsFrom } from '../words';

// One specimen: ?shows=ferry&place=popup&theme=dark&words=ko&aloud=none. The style sheet hangs on `.onrecord`; a theme is
// forced by a class on it, as a setting will do. The page place is drawn in a shadow root, as the extension does.
const asked = new URLSearchParams(location.search);
const shows = asked.get('shows') ?? 'ferry';
const locale = asked.get('words') ?? 'en';
const place = asked.get('place') ?? 'popup';
const words = wordsFrom(locale === 'ko' ? ko : en);
const actionsIn: Record<string, ToolbarAction['id'][]> = {
  popup: ['readerView', 'copy', 'readAloud', 'openTab'],
  page: ['copy', 'readAloud', 'close'],
  tab: ['copy', 'readAloud', 'print'],
};

const listen: Listen = (hear) => {
  document.addEventListener('keydown', hear);
  return () => document.removeEventListener('keydown', hear);
};
const quoteActions = (['copyQuote'] as const).map((id) => ({
  id,
  run: () => draw(words('copiedWhat', words('theQuote'))),
}));

const picture =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="%23789" d="M0 0h16v9H0z"/></svg>';

const formats = (['cleanText', 'richText', 'markdown', 'allQuotes'] as const).map((id) => ({
  id,
  name: words(id),
  run: () => draw(words('copiedWhat', words(id))),
}));
const files = ['.txt', '.md', '.html', '.json'].map((id) => ({
  id,
  name: id,
  run: () => draw(words('savedWhat', id)),
}));

const voices: Record<string, ReturnType<typeof fakeVoice>[]> = {
  none: [],
  far: [fakeVoice('Far English', 'en', false), fakeVoice('먼 한국어', 'ko', false)],
};
const { speech } = fakeSpeech(voices[asked.get('aloud') ?? '']);

let settings: Settings = { ...startSettings, theme: themeOf(asked.get('theme')) };
function change(chosen: Settings) {
  settings = chosen;
  draw(null);
}
function themeOf(name: string | null): Settings['theme'] {
  return settingChoices.theme.find((theme) => theme === name) ?? 'auto';
}

function draw(notice: string | null) {
  const where = place === 'popup' || place === 'tab' ? place : 'page';
  const actionsFor = (aloud: Aloud | null) =>
    (actionsIn[where] ?? []).map((id) => ({
      id,
      ...(id === 'readerView' ? { pressed: false } : {}),
      run:
        id === 'readAloud' && aloud
          ? aloud.toggle
          : () => draw(id === 'copy' ? words('copiedWhat', words('cleanText')) : words('copyFailed')),
    }));
  const article = Object.entries(samples).find(([name]) => name === shows)?.[1];
  const state = readerStates.find((name) => name === shows);
  render(
    article ? (
      <Reader
        article={article}
        words={words}
        locale={locale}
        place={where}
        listen={listen}
        settings={settings}
        pictures={() => picture}
        quoteActions={quoteActions}
        speech={speech}
        startsAloud={asked.has('aloud')}
        toolbar={(_chosen, aloud) => (
          <Toolbar
            actions={actionsFor(aloud)}
            words={words}
            notice={notice === null ? null : { text: notice }}
          >
            <FormatsMenu words={words} copies={() => formats} files={() => files} />
            <SettingsMenu
              words={words}
              settings={settings}
              change={change}
              reset={() => change(startSettings)}
              site={{ host: 'news.example', isOwn: false, setOwn() {} }}
              hasPictures={where === 'page'}
            />
            <KeySheet
              words={words}
              settings={settings}
              change={change}
              hasTurns={hasTurns(article)}
              without={[]}
            />
          </Toolbar>
        )}
      />
    ) : (
      <StateView
        state={state ?? 'failed'}
        words={words}
        settings={settings}
        actions={[{ id: 'tryAgain', run: () => location.reload() }]}
      />
    ),
    ground,
  );
}

function shadow(): ShadowRoot {
  const host = document.createElement('div');
  host.style.setProperty('all', 'initial');
  document.body.append(host);
  return host.attachShadow({ mode: 'open' });
}

const ground = place === 'popup' || place === 'tab' ? document.body : shadow();
const sheet = new CSSStyleSheet();
sheet.replaceSync(css + screensCss);
(ground instanceof ShadowRoot ? ground : document).adoptedStyleSheets = [sheet];
document.documentElement.lang = locale;
document.body.style.margin = '0';
draw(null);

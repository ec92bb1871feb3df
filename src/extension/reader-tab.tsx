import { render } from 'preact';
import '../reader/reader.css';
import '../reader/screens.css';
import { StateView } from '../reader/StateView';
import { ArticleView } from './ArticleView';
import { documentKeys } from './document-keys';
import { hostOf } from './host-of';
import { readSettings } from './settings-store';
import { readSpeechChoices } from './speech-store';
import { speechWith } from './speech-with';
import { handedOver } from './storage';
import { locale, words } from './words';

/** The article that the popup handed over, in a page no site can reach; kept until the browser closes. */
async function show() {
  const article = await handedOver(location.hash.slice(1)).catch(() => null);
  if (article === null) {
    const { general } = await readSettings('');
    render(<StateView state="gone" words={words} settings={general} />, document.body);
    return;
  }
  const [settings, choices] = await Promise.all([readSettings(hostOf(article.url)), readSpeechChoices()]);
  document.title = article.title;
  render(
    <ArticleView
      article={article}
      place="tab"
      listen={documentKeys}
      settings={settings}
      speech={speechWith(choices)}
      actions={(copy, readAloud) => [copy, readAloud, { id: 'print', run: () => window.print() }]}
    />,
    document.body,
  );
}

document.documentElement.lang = locale;
void show();

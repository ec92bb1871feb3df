import { useState } from 'preact/hooks';
import type { Article } from '../article';
import { articleToText } from '../export/text';
import { type Action, Reader, Toolbar } from './ui-stub';
import { locale, words } from './words';

interface Props {
  article: Article;
  place: 'popup' | 'page' | 'tab';
  /** The buttons of this place, in order, around the one that all places share. */
  actions(copy: Action): Action[];
}

/** The reader with its buttons and notices, as all three places show it. */
export function ArticleView({ article, place, actions }: Props) {
  const [notice, setNotice] = useState('');
  const copy: Action = {
    id: 'copy',
    async run(event) {
      if (!event.isTrusted) return; // a press by a page's script is nobody's wish
      setNotice(words((await copied(articleToText(article))) ? 'copied' : 'copyFailed'));
    },
  };
  const toolbar = <Toolbar actions={actions(copy)} words={words} notice={notice} />;
  return <Reader article={article} words={words} locale={locale} place={place} toolbar={toolbar} />;
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text); // absent on plain http, refused by some pages' policies
    return true;
  } catch {
    return false;
  }
}

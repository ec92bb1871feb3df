import { useState } from 'preact/hooks';
import type { Article } from '../article';
import { articleToText } from '../export/text';
import type { Listen } from '../reader/keys';
import { Reader } from '../reader/Reader';
import { Toolbar, type ToolbarAction } from '../reader/Toolbar';
import { locale, words } from './words';

interface Props {
  article: Article;
  place: 'popup' | 'page' | 'tab';
  listen: Listen;
  /** The buttons of this place, in order, around the one that all places share. */
  actions(copy: ToolbarAction): ToolbarAction[];
}

/** The reader with its buttons and notices, as all three places show it. */
export function ArticleView({ article, place, listen, actions }: Props) {
  const [notice, setNotice] = useState<string | null>(null);
  const copy: ToolbarAction = {
    id: 'copy',
    async run(event) {
      if (!event.isTrusted) return; // a press by a page's script is nobody's wish
      setNotice(words((await copied(articleToText(article))) ? 'copied' : 'copyFailed'));
    },
  };
  const toolbar = <Toolbar actions={actions(copy)} words={words} notice={notice} />;
  return (
    <Reader article={article} words={words} locale={locale} place={place} toolbar={toolbar} listen={listen} />
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text); // absent on plain http, refused by some pages' policies
    return true;
  } catch {
    return false;
  }
}

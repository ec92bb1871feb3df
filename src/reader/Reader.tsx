import type { ComponentChildren } from 'preact';
import type { Article } from '../article';
import { ArticleFooter } from './ArticleFooter';
import { ArticleHeader } from './ArticleHeader';
import { PartView } from './PartView';
import { partsInOrder } from './parts-in-order';
import { SpeakersStrip } from './SpeakersStrip';
import { viewOf } from './view';
import type { Words } from './words';

/** What the reader draws, where, and in whose language. */
export interface ReaderProps {
  article: Article;
  words: Words;
  /** BCP 47, the language of the interface. */
  locale: string;
  place: 'popup' | 'page' | 'tab';
  toolbar?: ComponentChildren;
}

/** The reader: one article, the same in the popup, over the page and in a tab of its own. */
export function Reader({ article, words, locale, place, toolbar }: ReaderProps) {
  const view = viewOf(article, words, locale);
  return (
    <div class={`onrecord place-${place}`} lang={locale} tabIndex={-1}>
      {toolbar && <header class="bar">{toolbar}</header>}
      <main class="column">
        <article lang={article.language}>
          <ArticleHeader view={view} />
          <SpeakersStrip view={view} />
          {partsInOrder(view).map((part) => (
            <PartView key={part.index} view={view} {...part} />
          ))}
          <ArticleFooter view={view} />
        </article>
      </main>
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Article } from '../article';
import { ArticleFooter } from './ArticleFooter';
import { ArticleHeader } from './ArticleHeader';
import type { Command, Listen } from './keys';
import { PartView } from './PartView';
import { partsInOrder } from './parts-in-order';
import { dismissTip } from './place-tip';
import { type QuoteAction, QuoteDock } from './QuoteDock';
import { SpeakersStrip } from './SpeakersStrip';
import { useKeys } from './use-keys';
import { useQuotes } from './use-quotes';
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
  quoteActions?: readonly QuoteAction[];
  /** Where the keys come from; without it there are none. Must stay the same. */
  listen?: Listen;
}

/** The reader: one article, the same in the popup, over the page and in a tab of its own. */
export function Reader({ article, words, locale, place, toolbar, quoteActions = [], listen }: ReaderProps) {
  const root = useRef<HTMLDivElement>(null);
  const view = useMemo(() => viewOf(article, words, locale), [article, words, locale]);
  const story = useMemo(
    () => partsInOrder(view).map((part) => <PartView key={part.index} view={view} {...part} />),
    [view],
  );
  const quotes = useQuotes(root);
  const { chosen, current } = quotes;

  const onQuote = (id: QuoteAction['id']) => (event: Event) => {
    if (current !== null) quoteActions.find((action) => action.id === id)?.run(current, event);
  };
  const commands: Partial<Record<Command, (event: KeyboardEvent) => void>> = {
    nextQuote: () => quotes.move(1, true),
    previousQuote: () => quotes.move(-1, true),
    showAll: () => quotes.choose(null),
    copyQuote: onQuote('copyQuote'),
    showInPage: onQuote('showInPage'),
  };
  useKeys(root, listen, commands, () => {
    const hadTip = dismissTip(root.current);
    quotes.leave();
    return hadTip || current !== null;
  });

  return (
    <div
      ref={root}
      class={`onrecord place-${place} ${chosen === null ? '' : 'filtered'}`}
      lang={locale}
      tabIndex={-1}
      onFocusIn={quotes.arrive}
    >
      {toolbar && <header class="bar">{toolbar}</header>}
      <main class="column">
        <article lang={article.language}>
          <ArticleHeader view={view} />
          <SpeakersStrip view={view} quotes={quotes} />
          {story}
          <ArticleFooter view={view} />
        </article>
      </main>
      <QuoteDock view={view} quotes={quotes} actions={quoteActions} />
    </div>
  );
}

import { useMemo } from 'preact/hooks';
import { directionOf } from './direction-of';
import { isMuchMissing } from './kept-share';
import { countText } from './printed';
import { readingMinutes } from './reading-minutes';
import { TextView } from './TextView';
import { Time } from './Time';
import type { View } from './view';

/** The head of the story: outlet and program, title, reporters, times. */
export function ArticleHeader(props: { view: View; forgetPick?: (() => void) | null | undefined }) {
  const { view, forgetPick } = props;
  const { outlet, program, title, reporters, publishedAt, modifiedAt } = view.article;
  const minutes = useMemo(() => readingMinutes(view.article), [view]);
  return (
    <header class="masthead" dir={directionOf(view.article.language)}>
      {(outlet || program) && (
        <p class="kicker">
          {outlet && <b dir="auto">{outlet}</b>}
          {program && <span dir="auto">{program}</span>}
        </p>
      )}
      {title && (
        <h1 dir="auto" data-place="title">
          <TextView view={view} place="title" text={title} />
        </h1>
      )}
      <p class="facts">
        {reporters.length > 0 && (
          <span>
            <span lang={view.locale}>{view.words('reporters')}</span>{' '}
            <bdi class="reporters">{reporters.join(', ')}</bdi>
          </span>
        )}
        {publishedAt && <Time word="published" iso={publishedAt} text={view.printed.published} view={view} />}
        {modifiedAt && modifiedAt !== publishedAt && (
          <Time word="updated" iso={modifiedAt} text={view.printed.updated} view={view} />
        )}
        <span lang={view.locale}>{view.words('minutesToRead', countText(minutes, view.locale))}</span>
      </p>
      {forgetPick && (
        <p class="warning" lang={view.locale}>
          {view.words('byHand')}{' '}
          <button type="button" class="tool" onClick={(event) => event.isTrusted && forgetPick()}>
            {view.words('byHandUndo')}
          </button>
        </p>
      )}
      {view.article.otherPages && (
        <p class="warning" lang={view.locale}>
          {view.words('onePage')}
        </p>
      )}
      {isMuchMissing(view.article) && (
        <p class="warning" lang={view.locale}>
          {view.words('muchMissing')}
        </p>
      )}
    </header>
  );
}

import type { ComponentChildren } from 'preact';
import type { Article } from '../article';
import type { Words } from '../reader/words';
export interface Action {
  id: 'readerView' | 'copy' | 'openTab' | 'close' | 'print';
  pressed?: boolean;
  run(event: MouseEvent): void;
}
export function Toolbar(p: { actions: Action[]; words: Words; notice: string }) {
  return (
    <div role="toolbar">
      {p.actions.map((a) => (
        <button type="button" aria-pressed={a.pressed} onClick={a.run}>
          {p.words(a.id)}
        </button>
      ))}
      <p role="status">{p.notice}</p>
    </div>
  );
}
export function Reader(p: {
  article: Article;
  words: Words;
  locale: string;
  place: string;
  toolbar: ComponentChildren;
}) {
  return (
    <div class="onrecord">
      {p.toolbar}
      <h1>{p.article.title}</h1>
    </div>
  );
}
export function StateView(p: { state: string; words: Words; onRetry(): void }) {
  return <div class="onrecord">{p.state}</div>;
}

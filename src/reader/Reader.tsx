import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { Article } from '../article';
import { ArticleFooter } from './ArticleFooter';
import { ArticleHeader } from './ArticleHeader';
import { AloudDock } from './aloud/AloudDock';
import type { Speech } from './aloud/speech';
import { type Aloud, useAloud } from './aloud/use-aloud';
import { Chunks } from './Chunks';
import { directionOf } from './direction-of';
import type { Command, Listen } from './keys';
import { LineFocus } from './LineFocus';
import { Outline } from './Outline';
import { outlineOf } from './outline-of';
import { PartView } from './PartView';
import { partsInOrder } from './parts-in-order';
import { type Pictures, PicturesContext } from './pictures';
import { dismissTip } from './place-tip';
import { type Player, PlayerContext } from './player';
import type { Printed } from './printed';
import { type QuoteAction, QuoteDock } from './QuoteDock';
import { quoteAt } from './quote-at';
import { Rail, RailOpener } from './Rail';
import { SpeakersStrip } from './SpeakersStrip';
import { scrollToSee } from './scroll-to-see';
import { classesOf, measuresOf, type Settings, startSettings } from './settings';
import { type KeptPlace, useKeptPlace } from './use-kept-place';
import { useKeys } from './use-keys';
import { usePlace } from './use-place';
import { type Chosen, useQuotes } from './use-quotes';
import { viewOf } from './view';
import type { Words } from './words';

/** What the reader draws, where, and in whose language. */
export interface ReaderProps {
  article: Article;
  words: Words;
  /** BCP 47, the language of the interface. */
  locale: string;
  place: 'popup' | 'page' | 'tab';
  /** The article's times and counts, where somebody printed them already. */
  printed?: Printed | undefined;
  /** Drawn at the top; it may depend on whose quotes stand out, and on whether it is read aloud. */
  toolbar?(chosen: Chosen, aloud: Aloud | null): ComponentChildren;
  quoteActions?: readonly QuoteAction[];
  settings?: Settings;
  /** Finds the pictures to show when the settings want them; without it there are none. Must stay the same. */
  pictures?: Pictures | undefined;
  /** Takes a person to a video in the page; without it there is no page to go to. Must stay the same. */
  player?: Player | undefined;
  /** Where somebody was before, and who wants to know where they are now. Both must stay the same. */
  start?: KeptPlace | null | undefined;
  onPlace?: ((place: KeptPlace) => void) | undefined;
  /** Reads the page as it is again, where a block chosen by hand is shown. */
  forgetPick?: (() => void) | null;
  /** Where the keys come from; without it there are none. Must stay the same. */
  listen?: Listen;
  /** What reads aloud; without it nothing does. Must stay the same. */
  speech?: Speech | undefined;
  /** Whether to read aloud at once. */
  startsAloud?: boolean;
}

/** The reader: one article, the same in the popup, over the page and in a tab of its own. */
export function Reader(props: ReaderProps) {
  const { article, words, locale, place, printed, toolbar, listen, speech, startsAloud = false } = props;
  const { quoteActions = [], settings = startSettings, pictures, player, start, onPlace } = props;
  const root = useRef<HTMLDivElement>(null);
  const view = useMemo(() => viewOf(article, words, locale, printed), [article, words, locale, printed]);
  const parts = useMemo(() => partsInOrder(view), [view]);
  const entries = useMemo(() => outlineOf(view, parts), [view, parts]);
  const story = useMemo(
    () => parts.map((part) => <PartView key={part.index} view={view} {...part} />),
    [view, parts],
  );
  const here = usePlace(root);
  const go = useCallback((part: number) => goTo(root.current, part), []);
  const quotes = useQuotes(root, start?.chosen);
  const { chosen, current } = quotes;
  useKeptPlace(chosen, start, onPlace);
  const aloud = useAloud(root, view, speech, startsAloud);

  const onQuote = (id: QuoteAction['id']) => (event: Event) => {
    const quote = current && quoteAt(article, current);
    if (quote) quoteActions.find((action) => action.id === id)?.run(quote, event);
  };
  const commands: Partial<Record<Command, (event: KeyboardEvent) => void>> = {
    nextQuote: () => quotes.move(1, true),
    previousQuote: () => quotes.move(-1, true),
    showAll: () => quotes.choose(null),
    copyQuote: onQuote('copyQuote'),
    showInPage: onQuote('showInPage'),
    keySheet: () => toggleSheet(root.current),
    ...(aloud && { readAloud: aloud.toggle }),
    ...(aloud?.isOn && { nextSentence: () => aloud.move(1), previousSentence: () => aloud.move(-1) }),
  };
  const dismiss = () => {
    const hadTip = dismissTip(root.current);
    quotes.leave();
    if (!hadTip && current === null && aloud?.isOn) {
      aloud.end();
      return true;
    }
    return hadTip || current !== null;
  };
  useKeys(root, listen, commands, dismiss, settings.letterKeys === 'on');

  return (
    <div
      ref={root}
      class={`onrecord place-${place} ${classesOf(settings)} ${chosen === null ? '' : 'filtered'} ${aloud?.isOn ? 'listening' : ''}`}
      style={measuresOf(settings)}
      lang={locale}
      tabIndex={-1}
      onFocusIn={quotes.arrive}
    >
      {toolbar && (
        <header class="bar">
          <RailOpener view={view} hasOutline={entries.length > 0} />
          {toolbar(chosen, aloud)}
          <span class="progress" />
        </header>
      )}
      <main class="column">
        {/* biome-ignore lint/a11y: what a press on a sentence does, the buttons and keys of the dock do too. */}
        <article lang={article.language} onClick={(event) => aloud?.seek(event)}>
          <ArticleHeader view={view} forgetPick={props.forgetPick} />
          <Rail view={view}>
            <Outline view={view} entries={entries} here={here} go={go} />
            <SpeakersStrip view={view} quotes={quotes} />
          </Rail>
          <div class="body" dir={directionOf(article.language)}>
            <PicturesContext.Provider value={settings.images === 'on' && pictures ? pictures : noPictures}>
              <PlayerContext.Provider value={player ?? null}>
                <Chunks items={story} />
              </PlayerContext.Provider>
            </PicturesContext.Provider>
            <ArticleFooter view={view} />
          </div>
        </article>
      </main>
      {settings.lineFocus !== 'off' && <LineFocus root={root} lines={settings.lineFocus} />}
      <div class="docks">
        <QuoteDock view={view} quotes={quotes} actions={quoteActions} />
        {aloud?.isOn && <AloudDock view={view} aloud={aloud} />}
      </div>
    </div>
  );
}

const noPictures: Pictures = () => null;

function toggleSheet(root: HTMLElement | null) {
  root?.querySelector<HTMLElement>('.sheet')?.togglePopover();
}

/** To the top of a part, the focus with it, so that Tab goes on from there. */
function goTo(root: HTMLElement | null, index: number) {
  const part = root?.querySelectorAll<HTMLElement>('.part')[index];
  if (!root || !part) return;
  part.focus({ preventScroll: true });
  scrollToSee(root, part, { block: 'start' });
}

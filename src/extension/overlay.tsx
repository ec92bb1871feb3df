import { render } from 'preact';
import type { Speech } from '../reader/aloud/speech';
import type { Pictures } from '../reader/pictures';
import css from '../reader/reader.css?inline';
import { ArticleView } from './ArticleView';
import { copyAside } from './copy-aside';
import { jumpTo } from './jump';
import { jumpToPlayer } from './jump-to-player';
import frameCss from './overlay.css?inline';
import { type Guarded, guard, standUp } from './overlay-guard';
import { OVERLAY } from './overlay-mark';
import { watchPresses } from './overlay-presses';
import { sheetIn } from './overlay-sheet';
import { keepFromPage } from './page-events';
import { watchMoves } from './page-moves';
import { placeInPage } from './page-place';
import type { Showing } from './showing';
import { tell } from './tell';
import { locale, words } from './words';

/** What the reader over a page shows, and how. */
export interface Reading extends Showing {
  forgetPick: (() => void) | null;
  pictures: Pictures;
  speech: Speech;
}

/** The reader over a page. */
export interface Overlay {
  isOpen(): boolean;
  open(reading: Reading): void;
  close(): void;
}

/**
 * Makes an overlay: a modal dialog in a closed shadow root. The browser itself keeps the page below inert and
 * the dialog in the top layer, so nothing of the page is changed and nothing is left to restore by hand but the
 * place where the person was.
 */
export function overlay(): Overlay {
  let closeShown: (() => void) | null = null;
  return {
    isOpen: () => closeShown !== null,
    open(reading) {
      closeShown?.();
      closeShown = show(reading, () => {
        closeShown = null;
      });
    },
    close: () => closeShown?.(),
  };
}

function show(reading: Reading, closed: () => void): () => void {
  for (const leftover of document.querySelectorAll(`:root > [${OVERLAY}]`)) leftover.remove(); // of a dead copy
  const returnToPlace = placeInPage();
  const guarded = frame();
  const { host, dialog } = guarded;
  const aside = copyAside(guarded);
  const close = (goesBack = true) => {
    stopGuard();
    stopWatch();
    presses.stop();
    events.release();
    render(null, dialog);
    dialog.close();
    host.remove();
    if (goesBack) returnToPlace();
    closed();
  };
  let stopGuard = () => {};
  const stopWatch = watchMoves(() => close(false));
  const presses = watchPresses(guarded.root); // before what keeps the events from the page
  const events = keepFromPage(guarded, () => close(), aside);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });

  const view = (
    <ArticleView
      {...reading}
      place="page"
      aside={aside}
      listen={events.listen}
      jump={async (sought) => {
        const isFound = jumpTo(sought);
        if (isFound) close(false);
        return isFound;
      }}
      jumpToPlayer={async (sought) => {
        const isFound = jumpToPlayer(sought);
        if (isFound) close(false);
        return isFound;
      }}
      actions={(copy, readAloud) => [
        copy,
        readAloud,
        { id: 'close', run: (event) => event.isTrusted && close() },
      ]}
    />
  );
  try {
    render(view, dialog);
    standUp(guarded);
    stopGuard = guard(guarded, presses, () => {
      close();
      void tell('readerGaveWay');
    });
  } catch (error) {
    close(); // a page can see to it that nothing opens here; the popup and the tab remain
    throw error;
  }
  return close;
}

/** A plain element, so that the page can't define a custom one in our name. */
function frame(): Guarded {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const dialog = document.createElement('dialog');
  dialog.lang = locale;
  dialog.tabIndex = -1;
  dialog.setAttribute('aria-label', words('readerView'));
  const sheet = sheetIn(root, css + frameCss);
  root.append(dialog);
  return { host, root, dialog, sheet };
}

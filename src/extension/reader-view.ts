import { jumpTo } from './jump';
import { isSoughtPlayer, jumpToPlayer } from './jump-to-player';
import { answer, type ReaderViewCalls } from './messages';
import { overlay } from './overlay';
import { startOnce } from './page-copy';
import { offered } from './page-offers';
import { keepPick } from './picks';
import { isSought } from './quote-place';
import { isShowing } from './showing';
import { shownPictures } from './shown-pictures';
import { speechWith } from './speech-with';
import { tell } from './tell';

// Injected when somebody first asks for the reader view: draws what the popup or the background hands over.

const reader = overlay();

const calls: ReaderViewCalls = {
  isReaderOpen: async () => reader.isOpen(),
  async openReader(showing) {
    if (!isShowing(showing)) throw new Error('nothing to show');
    reader.close();
    const picked = offered('pick')?.();
    reader.open({
      ...showing,
      speech: speechWith(showing.speechChoices),
      pictures: shownPictures(),
      forgetPick: picked?.isInUse
        ? () => void keepPick(picked.key, null).then(() => tell('blockForgotten'))
        : null,
    });
    return reader.isOpen();
  },
  async closeReader() {
    reader.close();
    return reader.isOpen();
  },
  async showInPage(sought) {
    if (!isSought(sought)) throw new Error('nothing to look for');
    reader.close();
    return jumpTo(sought);
  },
  async showPlayer(sought) {
    if (!isSoughtPlayer(sought)) throw new Error('nothing to look for');
    reader.close();
    return jumpToPlayer(sought);
  },
};

startOnce('reader-view', () => {
  const stopAnswering = answer(calls);
  return () => {
    reader.close();
    stopAnswering();
  };
});

import { hostOf } from './host-of';
import { answer, type ReaderViewCalls } from './messages';
import { overlay } from './overlay';
import { startOnce } from './page-copy';
import { offered } from './page-offers';
import { readSettings } from './settings-store';
import { shownPictures } from './shown-pictures';
import { storedSpeech } from './stored-speech';

// Injected when somebody first asks for the reader view: draws what the reading script reads.

const reader = overlay();

const calls: ReaderViewCalls = {
  async toggleReader() {
    if (reader.isOpen()) {
      reader.close();
      return false;
    }
    return open(false);
  },
  readAloud() {
    reader.close();
    return open(true);
  },
};

async function open(startsAloud: boolean): Promise<boolean> {
  const read = offered('read');
  if (!read) throw new Error('the reading script is not in this page');
  const [article, speech] = await Promise.all([read(), storedSpeech()]);
  if (article === null) return false;
  const settings = await readSettings(hostOf(article.url));
  reader.open({ article, settings, speech, startsAloud, pictures: shownPictures() });
  return reader.isOpen();
}

startOnce('reader-view', () => {
  const stopAnswering = answer(calls);
  return () => {
    reader.close();
    stopAnswering();
  };
});

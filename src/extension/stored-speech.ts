import type { Speech } from '../reader/aloud/speech';
import { speechChoicesFrom } from '../speech-schema';
import { browser } from './browser';
import { browserSpeech } from './browser-speech';

const KEY = 'speech@1';

/** The browser's voices with what this person chose on this machine; not synced, for the next machine has others. */
export async function storedSpeech(): Promise<Speech> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}));
  return browserSpeech(speechChoicesFrom(stored[KEY]), (choices) => {
    void browser.storage.local.set({ [KEY]: choices }).catch(() => undefined); // it still holds here
  });
}

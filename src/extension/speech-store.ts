import type { SpeechChoices } from '../reader/aloud/speech';
import { speechChoicesFrom } from '../speech-schema';
import { browser } from './browser';

const KEY = 'speech@1';

/** What this person chose about reading aloud on this machine; not synced, for the next machine has other voices. */
export async function readSpeechChoices(): Promise<SpeechChoices> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}));
  return speechChoicesFrom(stored[KEY]);
}

/** Keeps what was chosen; where it can't be kept it still holds in the reader that is open. */
export async function keepSpeechChoices(choices: SpeechChoices): Promise<void> {
  await browser.storage.local.set({ [KEY]: choices }).catch(() => undefined);
}

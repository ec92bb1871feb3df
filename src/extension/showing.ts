import type { Article } from '../article';
import type { SpeechChoices } from '../reader/aloud/speech';
import type { Printed } from '../reader/printed';
import type { StoredSettings } from './settings-store';

/** What the reader over a page is to show, and how; made outside of it, where asking the stores costs the page nothing. */
export interface Showing {
  article: Article;
  printed: Printed;
  startsAloud: boolean;
  settings: StoredSettings;
  speechChoices: SpeechChoices;
}

/** Tells a `Showing` from anything else; only our own popup and background can send one, so its parts are taken as they are. */
export const isShowing = (value: unknown): value is Showing =>
  typeof value === 'object' && value !== null && PARTS.every((part) => part in value);

const PARTS: readonly (keyof Showing)[] = ['article', 'printed', 'settings', 'speechChoices'];

import type { Article } from '../article';

/** Reads the page as it stands now; null when it is no article. */
export type Read = () => Promise<Article | null>;

const key = Symbol.for('onrecord.read');
const isRead = (value: unknown): value is Read => typeof value === 'function';

/** Lets the scripts that a later click injects read the page: they share this world with the reading script. */
export function offerReading(read: Read): void {
  Reflect.set(globalThis, key, read);
}

/** The page's article, by the reading script that was injected before. */
export async function offeredReading(): Promise<Article | null> {
  const read: unknown = Reflect.get(globalThis, key);
  if (!isRead(read)) throw new Error('the reading script is not in this page');
  return read();
}

import type { Article } from '../article';
import { articleFrom } from '../article-schema';
import { browser } from './browser';

const PREFIX = 'article@1:';
const KEPT = 10;

/** Keeps an article in memory for its own tab, the newest ten only; answers the key to find it by. */
export async function handOver(article: Article): Promise<string> {
  const key = crypto.randomUUID();
  await browser.storage.session.set({ [PREFIX + key]: { article, at: Date.now() } });
  await dropOldest();
  return key;
}

/** The article handed over under a key, checked again; null when there is none, or no longer. */
export async function handedOver(key: string): Promise<Article | null> {
  const stored = (await browser.storage.session.get(PREFIX + key))[PREFIX + key];
  return isRecord(stored) ? articleFrom(stored['article']) : null;
}

async function dropOldest() {
  const everything = Object.entries(await browser.storage.session.get(null));
  const ours = everything.filter(([name]) => name.startsWith(PREFIX));
  const oldestFirst = ours.sort((a, b) => timeOf(a[1]) - timeOf(b[1]));
  await browser.storage.session.remove(oldestFirst.slice(0, -KEPT).map(([name]) => name));
}

const timeOf = (stored: unknown) => (isRecord(stored) && typeof stored['at'] === 'number' ? stored['at'] : 0);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

import type { Article } from '../article';
import { browser, type Runtime } from './browser';

/** What the reading script in a page answers. */
export type ReadingCalls = {
  /** The text of the article in the page, taken in the `Way` that is asked for, or null when there is none. A `PageText` once who reads it has checked it. */
  readText(way: unknown): Promise<unknown>;
  hasSelection(): Promise<boolean>;
  /** What the chosen block that was read last is remembered for, or null. */
  pickInUse(): Promise<string | null>;
};

/** What the reader view's script in a page answers. */
export type ReaderViewCalls = {
  isReaderOpen(): Promise<boolean>;
  /** Opens the reader over the page with a `Showing`, anew if it was open; answers whether it is open now. */
  openReader(showing: unknown): Promise<boolean>;
  closeReader(): Promise<boolean>;
  /** Closes the reader and shows `Sought` words in the page; answers whether they were found. */
  showInPage(sought: unknown): Promise<boolean>;
  /** Closes the reader and shows a `SoughtPlayer` in the page; answers whether there was one. */
  showPlayer(sought: unknown): Promise<boolean>;
};

/** What the chooser's script in a page answers. */
export type PickCalls = {
  /** Lets a person choose by hand what is read; answers at once. */
  pickBlock(): Promise<boolean>;
};

/** Everything that a page answers. */
export type PageCalls = ReadingCalls & ReaderViewCalls & PickCalls;

/** What a call to a page answers in the end. */
export type PageAnswer<Name extends keyof PageCalls> = Awaited<ReturnType<PageCalls[Name]>>;

/** Thrown where no script of ours answers in a page: none was put there, or its extension was reloaded since. */
export class NobodyThere extends Error {}

/** What the background answers to a page. */
export type BackgroundCalls = {
  /** Says that the sender's tab shows something readable: so far, an article. */
  pageDetected(kind: unknown, sender: Runtime.MessageSender): Promise<void>;
  /** Says that the page would not leave the reader alone, so that it gave way: the own tab is offered. */
  readerGaveWay(nothing: unknown, sender: Runtime.MessageSender): Promise<void>;
  /** Puts the style of the words one jumped to into the page that asks. */
  styleJump(nothing: unknown, sender: Runtime.MessageSender): Promise<void>;
  /** Says that a person chose a block in the page: it is read, and the reader view opens. */
  blockChosen(nothing: unknown, sender: Runtime.MessageSender): Promise<void>;
  /** Says that a person forgot the block in the page: it is read as it is, and the reader view opens anew. */
  blockForgotten(nothing: unknown, sender: Runtime.MessageSender): Promise<void>;
  /** Puts the script with the second opinion into the page that asks. */
  bringOpinion(nothing: unknown, sender: Runtime.MessageSender): Promise<void>;
  /** Reads a page's text for one of our own pages, which so need no engine of their own. */
  readArticle(text: unknown, sender: Runtime.MessageSender): Promise<Article>;
};

type Call = (argument: unknown, sender: Runtime.MessageSender) => Promise<unknown>;

/** How a call travels, and its answer: a value, or the bare fact that there is none. */
export interface Envelope {
  call: string;
  argument: unknown;
}
type Answer = { value: unknown } | { failed: true };

/** Answers the calls that reach this context, and only them; the answer stops it. One per script. */
export function answer(calls: Readonly<Record<string, Call>>): () => void {
  const listener: Runtime.OnMessageListenerCallback = (message, sender, respond) => {
    const call = isEnvelope(message) && Object.hasOwn(calls, message.call) ? calls[message.call] : undefined;
    if (!isEnvelope(message) || !call || sender.id !== browser.runtime.id)
      return undefined as unknown as true;
    void answered(() => call(message.argument, sender)).then(respond);
    return true; // a promise as the answer is understood in Firefox only
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function answered(call: () => Promise<unknown>): Promise<Answer> {
  try {
    return { value: await call() };
  } catch {
    return { failed: true };
  }
}

/** Asks the page in a tab; throws when nobody is there, the call failed, or the answer is no such thing. */
export async function ask<Name extends keyof PageCalls>(
  tabId: number,
  name: Name,
  argument: unknown = null,
): Promise<PageAnswer<Name>> {
  const envelope: Envelope = { call: name, argument };
  const got: unknown = await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }).catch(() => undefined);
  if (got === undefined) throw new NobodyThere(name);
  return checks[name](answerIn(name, got));
}

/** The value in an answer; throws when the call failed. */
export function answerIn(name: string, got: unknown): unknown {
  if (!isRecord(got) || !Object.hasOwn(got, 'value')) throw new Error(`${name} failed`);
  return got['value'];
}

const checks: { [Name in keyof PageCalls]: (value: unknown) => PageAnswer<Name> } = {
  readText: (value) => value,
  hasSelection: (value) => value === true,
  pickInUse: (value) => (typeof value === 'string' ? value : null),
  isReaderOpen: (value) => value === true,
  openReader: (value) => value === true,
  closeReader: (value) => value === true,
  showInPage: (value) => value === true,
  showPlayer: (value) => value === true,
  pickBlock: (value) => value === true,
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isEnvelope = (value: unknown): value is Envelope =>
  isRecord(value) && typeof value['call'] === 'string';

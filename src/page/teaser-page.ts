import { isLinks, isRunning } from './running';
import type { SeenBlock } from './seen-blocks';
import type { Story } from './story';

/** This many scripts in a line each, or headlines with a text that is cut off, are a list; a doubled body is two. */
const LEAST = 3;

/** A list's cut-off texts are this share of its running text; a story's own end with a few of them, too. */
const SHARE = 0.25;

/** Whether so many scripts run together in a line that the page is a list of other stories. */
export const isScriptList = (scriptsInALine: number): boolean => scriptsInALine >= LEAST;

/** Whether the story is a list of others: texts that break off with dots, each below a headline that leads elsewhere. */
export function isTeaserList({ seen }: Story): boolean {
  const cutOff = seen.filter((each, at) => breaksOff(each) && isHeadline(seen[at - 1]));
  return cutOff.length >= LEAST && lengthIn(cutOff) >= lengthIn(seen.filter(isRunning)) * SHARE;
}

const isHeadline = (before: SeenBlock | undefined): boolean =>
  before?.block.type === 'heading' && isLinks(before);

const breaksOff = ({ block, text, length }: SeenBlock): boolean =>
  block.type === 'lines' && length > 30 && /(?:…|\.\.\.)$/.test(text);

const lengthIn = (blocks: readonly SeenBlock[]): number =>
  blocks.reduce((sum, { length }) => sum + length, 0);

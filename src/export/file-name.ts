import type { Article } from '../article';

/** What Windows takes for a device, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?= *(?:\.|$))/i;

/** A name for a file that every system takes: the title, without what a path or a shell would read as its own. */
export function fileName({ title }: Article, ending: string): string {
  const plain = title
    .replace(/[\p{C}\\/:*?"<>|“”‘’]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+/, '')
    .replace(DEVICE, '$&_');
  return `${
    [...plain]
      .slice(0, 60)
      .join('')
      .replace(/(?<![ .])[ .]+$/, '') || 'onrecord'
  }.${ending}`;
}

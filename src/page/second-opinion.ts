import type { Opinion } from './readability';
import { seenBlocks } from './seen-blocks';
import type { Story } from './story';

const INERT = 'noscript, template, style, script:not([type="application/ld+json"])';

/** What somebody else holds for the story, asked on a clone without what never shows. */
export function secondOpinion(document: Document, url: string, opinion: Opinion): Story | null {
  const clone = document.cloneNode(true) as Document;
  for (const element of clone.querySelectorAll(INERT)) element.remove();
  const region = opinion(clone);
  if (!region) return null;
  const { blocks } = seenBlocks(region, url);
  const pageChars = (document.body.textContent ?? '').length;
  return { region, blocks, seen: blocks, pageChars };
}

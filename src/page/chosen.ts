import type { PageBlock } from '../page-text';
import { blocksOf } from './blocks';
import type { Wishes } from './wishes';

/** What a person chose or selected, as blocks; null when nobody did. */
export function chosenBlocks(url: string, { root, selection }: Wishes): PageBlock[] | null {
  if (selection && !selection.collapsed) return selectedBlocks(selection, url);
  return root ? blocksOf(root, url) : null;
}

/** The blocks of a selection, its first and last text cut where it begins and ends. */
function selectedBlocks(range: Range, url: string): PageBlock[] {
  const { commonAncestorContainer: around, startContainer, startOffset, endContainer, endOffset } = range;
  const root = around.nodeType === 1 ? (around as Element) : around.parentElement;
  if (!root) return [];
  return blocksOf(
    root,
    url,
    (element) => range.intersectsNode(element),
    undefined,
    (text, node) => {
      if (!range.intersectsNode(node)) return '';
      const to = node === endContainer ? endOffset : text.length;
      return text.slice(node === startContainer ? startOffset : 0, to);
    },
  );
}

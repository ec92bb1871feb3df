import type { Item } from './items';

const SENTENCE_END = /[.!?…‥。！？"”'’)\]]$/;

/** Markers and labels end their line whatever a line break means: "【 기자 】", "▶ 인터뷰 : 이름 / 직함". */
const MARKED = /^[[<〈《【◀▶▷◇◆⊙●■]|^.{2,40} ?\/ ?.{2,40}$/;

/**
 * Whether every printed line of a script is a paragraph of its own. Some newsrooms put one `<br>` behind each sentence
 * and no blank lines; others wrap sentences by hand, where a line break means nothing.
 */
export function isLinePerParagraph(items: readonly Item[]): boolean {
  let wrapped = 0;
  let ended = 0;
  let heads = 0;
  items.forEach((item, index) => {
    if (item.type !== 'line') return;
    const before = items[index - 1];
    if (item.head) heads++;
    else {
      const isEnded = before?.type === 'line' && SENTENCE_END.test(before.text);
      if (!isEnded && before?.type === 'line' && MARKED.test(before.text)) return;
      wrapped++;
      if (isEnded) ended++;
    }
  });
  return wrapped > heads && ended > wrapped * 0.6;
}

/** The lines of one block as paragraphs: joined by a space, or each on its own. */
export function paragraphsOf(lines: readonly string[], linePerParagraph: boolean): string[] {
  if (lines.length === 0) return [];
  return linePerParagraph ? [...lines] : [lines.join(' ')];
}

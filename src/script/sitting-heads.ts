import type { TurnLabel } from '../languages/language';
import type { Item } from './items';

/** What stands alone in brackets behind a peer: a party, or none. */
const PARTY = 'Con|Lab(?:[ /]Co-op)?|LD|CB|SNP|DUP|UUP|PC|GP|Green|Ind|Non-Afl|Lord Bishop';

/** "Name (Constituency) (Party)", "The Minister for Roads (Name)": how parliaments head somebody's speech. */
const HEAD = new RegExp(
  `^(?:The \\p{Lu}[^.?!:()]{4,90} \\((?<office>[^()]{3,60})\\)(?: \\((?:${PARTY})\\))?|(?<member>\\p{Lu}[^.?!:()]{3,60})(?: \\([^()]{2,60}\\) \\([^()]{2,12}\\)| \\((?:${PARTY})\\)))$`,
  'u',
);

/** Whether a label is a speech's head in a parliament, with all it says of its member. */
export const isSittingHead = ({ label }: TurnLabel): boolean =>
  HEAD.test(label) || /^(?:Mr|Mrs|Ms|Madam)\.? (?:Deputy )?Speaker$/.test(label);

/** Fewest such lines that make a text a sitting. */
const LEAST = 2;

/** Lines that head a speech in a parliament's report, as headings: those in full, and the bare names that come back. */
export function sittingHeads(items: readonly Item[]): readonly Item[] {
  const names = new Set<string>();
  const heads = new Set<Item>();
  for (const item of items) {
    const found = item.type === 'line' && item.text.length < 160 ? HEAD.exec(item.text)?.groups : undefined;
    if (!found) continue;
    heads.add(item);
    names.add(found['office'] ?? found['member'] ?? '');
  }
  if (heads.size < LEAST) return items;
  return items.map((item) =>
    item.type === 'line' && (heads.has(item) || names.has(item.text))
      ? { type: 'heading', level: 4, text: item.text }
      : item,
  );
}

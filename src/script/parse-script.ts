import type { Block } from '../article';
import type { Language, MarkerKind } from '../languages/language';
import type { PageBlock } from '../page-text';
import { type Item, itemsOf } from './items';
import { type Marker, markerOf } from './markers';
import { isLinePerParagraph, paragraphsOf } from './paragraphs';
import { withoutRepeats } from './repeats';
import { rolesOf } from './roles';
import type { Script, ScriptBlock, ScriptPart, Turn } from './script';
import { biteAt } from './soundbites';
import { soundAt } from './sounds';
import { turnAt } from './turns';

/** A part while it is being read. */
interface Draft extends Omit<ScriptPart, 'role'> {
  kind: MarkerKind | 'guest' | null;
  lines: string[];
}

const HEADLINE = /^(?:\d{1,2}\. \S.{2,80}|[“"]?[^\p{Ll}가-힣]{6,90}[”"]?)$/u;
const ASKS = /(?:\?|까요?[?.]?|나요[?.]?|죠\?)$/;

/** Blocks to parts: markers open parts, labels give soundbites, credits go aside; what has no structure stays as body. */
export function parseScript(blocks: PageBlock[], language: Language, languages: readonly Language[]): Script {
  const items = itemsOf(withoutRepeats(blocks));
  const marks = items.map((item) =>
    item.type === 'line' || item.type === 'heading' ? markerOf(item.text, languages) : null,
  );
  const isScript = marks.some((mark) => mark !== null && mark.kind !== 'end');
  const linePerParagraph = isLinePerParagraph(items);
  const credits: string[] = [];
  const drafts: Draft[] = [draftOf(null)];
  let draft = drafts[0] as Draft;

  const endParagraph = () => {
    for (const text of paragraphsOf(draft.lines, linePerParagraph)) push({ type: 'paragraph', text });
    draft.lines = [];
  };
  const push = (block: Block, label?: string | null) => {
    draft.blocks.push({ block, bite: label === undefined ? null : { label } });
  };
  const open = (kind: Draft['kind'], label: string, turn: Turn | null) => {
    endParagraph();
    const heading = headlineBefore(draft, kind);
    draft = { ...draftOf(kind), label, heading, turn };
    drafts.push(draft);
  };
  const addText = (text: string, head: boolean) => {
    if (head) endParagraph();
    draft.lines.push(text);
  };

  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item;
    const mark = marks[at] ?? null;
    if (item.type !== 'line' && !mark) {
      endParagraph();
      push(item as Block);
      at++;
      continue;
    }
    const text = item.type === 'line' || item.type === 'heading' ? item.text : '';
    const context = { items, language, languages, isScript, inPackage: draft.kind === 'report' };
    if (mark?.kind === 'sound') {
      const found = soundAt(context, at, mark.rest);
      if (found) {
        endParagraph();
        for (const { label, words } of found.bites) push({ type: 'paragraph', text: words }, label);
        at += found.used;
        continue;
      }
      open('answer', mark.label, null);
      at++;
      continue;
    }
    if (mark && isResumption(mark, draft)) {
      if (mark.rest) addText(mark.rest, true);
      at++;
      continue;
    }
    if (mark) {
      if (mark.kind !== 'end') open(mark.kind, mark.label, turnOf(mark));
      if (mark.rest) items[at] = { type: 'line', text: mark.rest, head: true };
      marks[at] = null;
      if (!mark.rest) at++;
      continue;
    }
    if (languages.some((each) => each.credits.test(text))) {
      endParagraph();
      credits.push(text);
      at++;
      continue;
    }
    const found = biteAt(context, at);
    if (found) {
      endParagraph();
      for (const { label, words } of found.bites) push({ type: 'paragraph', text: words }, label);
      at += found.used;
      continue;
    }
    const turn = isScript ? turnAt(text, language, languages) : null;
    if (turn) {
      open('guest', turn.label, turn.turn);
      if (turn.rest) addText(turn.rest, true);
    } else addText(text, item.type === 'line' && item.head);
    at++;
  }
  endParagraph();
  return { parts: partsOf(drafts), credits };
}

const draftOf = (kind: Draft['kind']): Draft => ({
  kind,
  label: null,
  heading: null,
  turn: null,
  blocks: [],
  lines: [],
});

const turnOf = ({ kind, who }: Marker): Turn => ({
  label: who,
  staff: kind === 'anchor' || kind === 'lead' ? 'anchor' : kind === 'reporter' ? 'reporter' : null,
});

/** Old scripts repeat the reporter's marker after every soundbite: the report goes on. */
const isResumption = (mark: Marker, draft: Draft): boolean =>
  mark.kind === draft.kind &&
  mark.label === draft.label &&
  mark.kind === 'reporter' &&
  draft.blocks.length > 0;

/** A headline printed right before an introduction belongs to the story that begins there. */
function headlineBefore(draft: Draft, kind: Draft['kind']): string | null {
  if (kind !== 'anchor' && kind !== 'lead') return null;
  const last = draft.blocks.at(-1);
  if (!last || last.bite) return null;
  const { block } = last;
  const isHeadline = block.type === 'heading' || (block.type === 'paragraph' && HEADLINE.test(block.text));
  if (!isHeadline) return null;
  draft.blocks.pop();
  return block.text;
}

function partsOf(drafts: Draft[]): ScriptPart[] {
  const filled = drafts.filter(({ blocks, label }) => blocks.length > 0 || label !== null);
  const roles = rolesOf(
    filled.map(({ kind, heading, blocks }) => ({
      kind,
      startsStory: heading !== null,
      asks: asksAtEnd(blocks),
    })),
  );
  return filled.map(({ label, heading, turn, blocks }, index) => ({
    role: roles[index] ?? 'body',
    label,
    heading,
    turn,
    blocks,
  }));
}

function asksAtEnd(blocks: ScriptBlock[]): boolean {
  const last = blocks.at(-1)?.block;
  return last?.type === 'paragraph' && ASKS.test(last.text);
}

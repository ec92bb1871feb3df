import type { Block } from '../article';
import type { MarkerKind } from '../languages/language';
import { paragraphsOf } from './paragraphs';
import { rolesOf } from './roles';
import type { Bite, ScriptBlock, ScriptPart, Turn } from './script';

/** What opened a part: a marker's kind, a guest's name, or nothing yet. */
export type DraftKind = MarkerKind | 'guest' | null;

/** A part while it is being written. */
interface Draft extends Omit<ScriptPart, 'role'> {
  kind: DraftKind;
  lines: string[];
}

/** Writes down a script part by part; knows nothing of how its lines are told apart. */
export interface Scribe {
  /** The part being written. */
  readonly draft: Readonly<Draft>;
  open(kind: DraftKind, label: string | null, turn: Turn | null): void;
  line(text: string, head: boolean): void;
  block(block: Block): void;
  bites(bites: readonly (Bite & { words: string })[]): void;
  /** Every part with its role. */
  parts(): ScriptPart[];
}

/** A story's own headline: numbered, or in capitals, on its own right before an introduction. */
const HEADLINE = /^(?:\d{1,2}\. \S.{2,80}|[“"]?(?=.*\p{Lu}{2})[^\p{Ll}가-힣]{6,90}[”"]?)$/u;

const ASKS = /(?:\?|까요?[?.]?|나요[?.]?|죠\?)["”’']?$/;

/** A scribe for one page; `linePerParagraph` says what a line break means on it. */
export function scribe(linePerParagraph: boolean): Scribe {
  let draft = draftOf(null);
  const drafts: Draft[] = [draft];
  const push = (block: Block, bite: ScriptBlock['bite']) => void draft.blocks.push({ block, bite });
  const endParagraph = () => {
    for (const text of paragraphsOf(draft.lines, linePerParagraph)) push({ type: 'paragraph', text }, null);
    draft.lines = [];
  };
  return {
    get draft() {
      return draft;
    },
    open(kind, label, turn) {
      endParagraph();
      const heading = kind === 'anchor' || kind === 'lead' ? takeHeadline(draft.blocks) : null;
      draft = { ...draftOf(kind), label, heading, turn };
      drafts.push(draft);
    },
    line(text, head) {
      if (head) endParagraph();
      draft.lines.push(text);
    },
    block(block) {
      endParagraph();
      push(block, null);
    },
    bites(bites) {
      endParagraph();
      for (const { words, ...bite } of bites) push({ type: 'paragraph', text: words }, bite);
    },
    parts() {
      endParagraph();
      return partsOf(drafts);
    },
  };
}

const draftOf = (kind: DraftKind): Draft => ({
  kind,
  label: null,
  heading: null,
  turn: null,
  blocks: [],
  lines: [],
});

/** The headline at the end of the blocks belongs to the story that begins behind it. */
function takeHeadline(blocks: ScriptBlock[]): string | null {
  const last = blocks.at(-1);
  if (!last || last.bite) return null;
  const { block } = last;
  const isHeadline = block.type === 'heading' || (block.type === 'paragraph' && HEADLINE.test(block.text));
  if (isHeadline) blocks.pop();
  return isHeadline ? block.text : null;
}

function partsOf(drafts: readonly Draft[]): ScriptPart[] {
  const filled = drafts.filter(({ blocks, label }) => blocks.length > 0 || label !== null);
  const roles = rolesOf(
    filled.map(({ kind, heading, blocks }) => ({
      kind,
      startsStory: heading !== null,
      asks: asksAtEnd(blocks),
      isProse: blocks.filter(isSentence).length >= LEAST_PROSE,
    })),
  );
  return filled.map(({ label, heading, turn, blocks }, index) => {
    const role = roles[index] ?? 'body';
    return { role, label, heading, turn, blocks };
  });
}

/** Two sentences lead in; one may be a line above the script. */
const LEAST_PROSE = 2;

const isSentence = ({ block }: ScriptBlock): boolean =>
  block.type === 'paragraph' && /[.?!…]["”’']?$/.test(block.text);

function asksAtEnd(blocks: readonly ScriptBlock[]): boolean {
  const last = blocks.at(-1)?.block;
  return last?.type === 'paragraph' && ASKS.test(last.text);
}

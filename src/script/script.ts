import type { Block, Role } from '../article';

/** A script as its newsroom meant it: parts with their blocks, soundbites told apart, speakers still as printed labels. */
export interface Script {
  parts: ScriptPart[];
  credits: string[];
}

/** One part before its speakers are known. */
export interface ScriptPart {
  role: Role;
  label: string | null;
  heading: string | null;
  /** Whose turn it is, as the marker names them. */
  turn: Turn | null;
  blocks: ScriptBlock[];
}

/** A block, and the soundbite it holds, if it is one. */
export interface ScriptBlock {
  block: Block;
  bite: Bite | null;
}

/** A soundbite's speaker line as printed; null for words that nobody is named for. */
export interface Bite {
  label: string | null;
  /** The words of narration that name the speaker where no label does. */
  beside?: string | null;
}

/** The name a marker gives to the one who speaks, "박소리 기자"; staff when the marker says so. */
export interface Turn {
  label: string | null;
  staff: 'anchor' | 'reporter' | null;
}

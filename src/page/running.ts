import type { PageBlock } from '../page-text';
import type { SeenBlock } from './seen-blocks';

/** Hangul, kana and Han. */
const WIDE =
  /[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
/** Scripts that leave out their stops end in a verb: "…습니다", "…습니까". */
const SENTENCE_END = /(?:[.!?。！？…"'”’»)\]:;]|니다|니까)$/;

/** A Korean or Japanese character says as much as about two Latin ones, a Chinese one as much as three. */
const WIDE_WEIGHT = 2;
const HAN_WEIGHT = 3;
const BESIDE_HAN = /[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\uac00-\ud7af]/;

/** Least length of a paragraph and of a sentence, in Latin characters. */
const PARAGRAPH = 80;
const SENTENCE = 25;
const SHORT_SENTENCE = 12;
const STRICT_END = /[.!?。！？…](?:["'”’»」)]|$)/;

/** Share of a block that may stand in links. */
const LINK_SHARE = 0.5;
const LINKED_LINE = 0.7;
const LINKED_SENTENCE = 0.85;

/** How long a text is in Latin characters. */
export function lengthOf(text: string): number {
  const asked = text.slice(0, 60);
  if (!WIDE.test(asked)) return text.length;
  return text.length * (BESIDE_HAN.test(asked) ? WIDE_WEIGHT : HAN_WEIGHT);
}

/** Whether a block is mostly links; a sentence may have a long link in it. */
export function isMostlyLinks(chars: number, linked: number, text: string, isParagraph: boolean): boolean {
  if (linked === 0) return false;
  const isSentence = chars > 60 && SENTENCE_END.test(text);
  return linked > chars * (isSentence ? LINKED_SENTENCE : isParagraph ? LINKED_LINE : LINK_SHARE);
}

/** Whether a block that is no list of links reads like running text: long, or a sentence. */
export function readsOn(
  type: PageBlock['type'],
  text: string,
  length: number,
  isParagraph: boolean,
): boolean {
  if (type === 'heading' || type === 'table') return false;
  if (length >= PARAGRAPH) return true;
  if (isParagraph && length >= SHORT_SENTENCE && STRICT_END.test(text)) return true;
  return length >= SENTENCE && SENTENCE_END.test(text);
}

export const isLinks = ({ isLinks: is }: SeenBlock): boolean => is;
export const isRunning = ({ isRunning: is }: SeenBlock): boolean => is;

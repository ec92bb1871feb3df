import type { Language } from '../languages/language';
import type { PageBlock } from '../page-text';
import { withBracketsClosed } from './closed-brackets';
import { withoutRuns } from './run-together';
import { withSoundApart } from './sound-words';

/** A line of running text; `head` when a blank line or a block border stands before it. */
export interface Line {
  type: 'line';
  text: string;
  head: boolean;
}

/** What a script is parsed from, in reading order. */
export type Item = Line | Exclude<PageBlock, { type: 'lines' }>;

/** Turns run together without breaks: "▷진행자 : … ▶출연자 : …"; "◀ 인터뷰 ▶ 이름 : …" is a marker that closes. */
const RUN_TOGETHER =
  /(?<=[^\s(])\s*(?=(?:[⊙◇◆▷]|(?<!◀[^◀▶]{0,40})▶) ?[^\s:：>⊙◇◆▷▶][^:：>⊙◇◆▷▶]{0,30}?\s?[:：>])/;

/** "(END VIDEO CLIP) NAME: …": a stage direction and the turn behind it. */
const BEHIND_STAGE = /(?<=^\(END [A-Z ]{4,20}\)) /;

/** What newsrooms leave behind a sentence: slashes for the teleprompter, the end's marker, an address in brackets. */
const TRAIL = /(?:(?<!\/)\/{2,}|(?<=\S)◀END▶|[[(<][^\s@()[\]<>]{1,40}@[^\s@()[\]<>]{1,60}[)\]>])\s*$/;

/** "{이름/직함/"말"}": braces around label and words, which one more slash parts. */
const BRACED = /^\{([^{}"“”]{2,60})\/ ?([^{}]{2,})\}$/s;

/** Blocks as items; only text with marks of turns, behind a stage direction or around brackets is cut further. */
export function itemsOf(
  blocks: readonly PageBlock[],
  language: Language,
  languages: readonly Language[],
): Item[] {
  return blocks.flatMap((block): Item[] => {
    if (block.type !== 'lines') return [block];
    const lines = joined(block.lines).flatMap((line) =>
      line.split(/[⊙◇◆▷▶]/.test(line) ? RUN_TOGETHER : BEHIND_STAGE),
    );
    const texts = withBracketsClosed(
      lines.map((text) => text.replace(TRAIL, '').trimEnd().replace(BRACED, '[$1 : $2]')).filter(Boolean),
    );
    return texts.flatMap((text, index) =>
      withoutRuns(withSoundApart(text, texts[index + 1] ?? '', language, languages), language, languages).map(
        (piece, at): Line => ({ type: 'line', text: piece, head: index === 0 || at > 0 }),
      ),
    );
  });
}

/** Most lines that one brace goes over. */
const BRACED_LINES = 8;

/** A bracket open behind the first half of a label: "<이름 /". */
const HALF_LABEL = /^[<〈《【◀][^>〉》】▶"“:：.]{2,40}$/;

/** A brace left open goes on in the next lines, a label in a line that begins with its slash or closes its bracket. */
function joined(lines: readonly string[]): string[] {
  const whole: string[] = [];
  let open = 0;
  for (const line of lines) {
    const isOpen = open > 0 || HALF_LABEL.test(whole.at(-1) ?? '');
    const goesOn = isOpen || /^\/ ?[가-힣]/.test(line);
    if (goesOn && whole.length > 0) whole[whole.length - 1] += `${isOpen ? ' ' : ''}${line}`;
    else whole.push(line);
    open = /\}/.test(line) ? 0 : /^\{[^{}/]{2,40}\//.test(line) ? BRACED_LINES : Math.max(0, open - 1);
  }
  return whole;
}

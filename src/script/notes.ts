import type { Item } from './items';

/** What stands in the notes of a newsroom: the stand-up, an effect, a caption, whose voice reads on. */
const WORD =
  '(?:S ?[/.] ?U|스탠드 ?업|스탠딩|와이퍼|BGM|(?:반?투명 ?)?C\\.?G|PIP|퍼즈|이펙트|effect|자막|남|여)(?: ?(?:in|out|on|off|\\d{1,2}))?';

/** "(남)", "<S/U>", "스탠드업)", "S/U 이름 기자/" in front of the words they belong to. */
const AHEAD = new RegExp(
  `^(?:[[(<◀]? ?${WORD} ?[\\])>▶]|S/U [가-힣]{2,4} 기자 ?/)(?![ :：]*["“])[ :：]*`,
  'i',
);

/** "(인터뷰)-(자막)"…"": the words of whoever stands on the line above, and no marker of their own there. */
const SOUND = /^\((?:인터뷰|싱크|녹취)\)(?: ?- ?\(자막\))? ?(?=["“])/;

/** "▶ 인터뷰 : (sync)": the word of the marker once more, in place of a label. */
const BEHIND = /(?<=[:：]) ?\(syn[ck]?\)$/i;

/** "< 08:28 ~ 08:42 >", "(장소: …)": where the words stand on the tape, and where they were said. */
const TAPE = /^\(장소 ?:[^()]+\)$|^[<(]? ?\d+:[\d:]+ ?[~-] ?\d+:[\d:]+ ?[>)]?$/;

/** The lines of a script without the newsroom's notes; a line that is nothing else goes. */
export function withoutNotes(items: readonly Item[]): Item[] {
  let isHead = false;
  let above = '.';
  return items.flatMap((item): Item[] => {
    if (item.type !== 'line') return [item];
    const bare = TAPE.test(item.text) ? '' : item.text.replace(AHEAD, '').replace(BEHIND, '');
    const text = /^[^.?!"“”]{3,40}$/.test(above) ? bare.replace(SOUND, '') : bare;
    above = text;
    const head = item.head || isHead;
    isHead = text === '' && head;
    return text === '' ? [] : [{ ...item, text, head }];
  });
}

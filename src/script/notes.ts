import type { Item } from './items';

/** What stands in the notes of a newsroom: the stand-up, an effect, a caption, whose voice reads on. */
const WORD =
  '(?:S ?[/.] ?U|스탠드 ?업|스탠딩|와이퍼|BGM|(?:투명 ?|반투명 ?)?C\\.?G|DVE|PIP|퍼즈|이펙트|effect|자막|수퍼|슈퍼|하단|전환|남|여)(?: ?(?:in|out|on|off|\\d{1,2}))?';

/** "(남)", "<S/U>", "스탠드업)", "S/U 이름 기자/" in front of the words they belong to. */
const AHEAD = new RegExp(
  `^(?:[[(<◀] ?${WORD} ?[\\])>▶]|${WORD} ?\\)|S/U [가-힣]{2,4} 기자 ?/)(?![ :：]*["“])[ :：]*`,
  'i',
);

/** "▶ 인터뷰 : (sync)": the word of the marker once more, in place of a label. */
const BEHIND = /(?<=[:：]) ?\(syn[ck]?\)$/i;

/** "< 08:28 ~ 08:42 >": where the words stand on the tape. */
const TAPE = /^[<(]? ?\d{1,2}:\d{2}(?::\d{2})? ?[~-] ?\d{1,2}:\d{2}(?::\d{2})? ?[>)]?$/;

/** The lines of a script without the newsroom's notes; a line that is nothing else goes. */
export function withoutNotes(items: readonly Item[]): Item[] {
  let isHead = false;
  return items.flatMap((item): Item[] => {
    if (item.type !== 'line') return [item];
    const text = TAPE.test(item.text) ? '' : item.text.replace(AHEAD, '').replace(BEHIND, '');
    const head = item.head || isHead;
    isHead = text === '' && head;
    return text === '' ? [] : [{ ...item, text, head }];
  });
}

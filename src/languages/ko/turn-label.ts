import type { TurnLabel } from '../language';
import { staffWords } from './labels';
import { isSpeaker, speakerOf } from './speaker-line';
import { hasSurname, roles, titles } from './titles';

/** "이름 : 말", "직함 이름: 말", "진행자: 말": radio talk, debates and interviews without brackets or bullets. */
const TURN = /^([가-힣A-Z][가-힣A-Za-z0-9.·()/ ]{0,24}?) ?[:：] ?(?!\/\/)(.*)$/s;

/** The bare label of a turn, told from the fields of a list by who it names. */
export function turnLabel(line: string): TurnLabel | null {
  const [, label = '', rest = ''] = TURN.exec(line) ?? [];
  if (!label || !isSpeaker(label)) return null;
  const last = label.split(' ').at(-1) ?? '';
  const isName = /^[가-힣]{2,4}$/.test(label) && hasSurname(label);
  const isPerson = isName || titles.has(last) || roles.has(last) || speakerOf(label).name !== null;
  const isStaff = staffWords.has(last) || /^(?:사회자?|진행|MC|PD)$/.test(label);
  return { label, rest, style: 'mixed', isStaff, isPerson: isPerson || isStaff };
}

/** Stage directions inside a line. */
export const directions = /(?:^| )\((?:박수|음악|효과음)\)/g;

/** Effects, rules and notes of the newsroom, alone on a line. */
export const stage =
  /^(?:[[(<](?:이펙트|효과음|현장음|박수|웃음|음악|한숨|묵음|노래|자료화면|화면|CG|S\/U|s\.u|SU|어제 그림|자막)[^\])>]*[\])>]|이펙트\s*\([^)]*\)|\/{2,}|-{3,}|={3,}|\*{3})$/i;

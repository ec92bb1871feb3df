import { brackets } from '../languages/brackets';
import { closesQuote } from './marks';

/** A bracket, somebody's label if there is one, and the first mark of their words. */
const OPEN = /^[[<‹〈《【◀]\s*([^[\]<>‹›〈〉《》【】◀▶"“”]{0,60}["“].*)$/s;

/** The same with no bracket in front, but one behind the words. */
const UNOPENED = /^([^[\]<>‹›〈〉《》【】◀▶"“”]{2,60}[:：]\s*["“][^"“”]+["”])\s*[\]>›〉》】]$/s;

const BRACKET = /[[\]<>‹›〈〉《》【】◀▶]/g;

/** Most lines that the words in such a bracket go over. */
const LINES = 8;

/** `[이름/직함 : "말"` with its second bracket behind the closing mark, `이름/직함 : "말"]` without its only one. */
export function withBracketsClosed(lines: readonly string[]): string[] {
  const closed = lines.map((line) => line.replace(UNOPENED, '$1'));
  lines.forEach((line, at) => {
    const inner = OPEN.exec(line)?.[1];
    if (inner === undefined) return;
    const ahead = [inner, ...lines.slice(at + 1, at + LINES)];
    const end = ahead.findIndex(closesQuote);
    const next = ahead.flatMap((each) => each.match(BRACKET) ?? [])[0] ?? '[';
    if (end < 0 || !brackets[next]) return;
    closed[at] = `[${inner}`;
    closed[at + end] += ']';
  });
  return closed;
}

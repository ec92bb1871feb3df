import type { UnitRow } from '../grammar';
import { SPEAKING_THINGS, SPEECH_NOUNS } from './nouns';

/** How many units a search may go back or on. */
const REACH = 60;
/** How often one search may start another. */
const DEPTH = 3;

/** The codes of verbs with a tense. */
export const FINITE = 'SsFEVXp';
/** “Q,” said NAME and the like: what stands before a verb in front of its subject; near: a quote, far: a comma. */
const BEFORE_INVERTED = { near: /(?:q[,-]?A*|^|\.)$/, far: /[,-]A*$/ };
/** …and the subject behind it, with no verb of its own; behind a comma something must close it. */
const INVERTED = { near: /^A*(?:[NnMO]|h(?![SsFEVXp]))/, far: /^A*[NnMOh](?=[.,;I(-])/ };
/** A noun phrase with what is joined to it: "a spokesman for the mayor". */
const PHRASE = /(?:[NnMO][IK]){0,6}[NnMO]$/;
/** A verb inside what another says: “Quill said that she told”, "when he said". */
const INNER = /[LtSsE]m?(?:I?T|A)*(?:[NnMOh]C)?$/;

/** The codes before a unit, as far as a search goes. */
const leftOf = (codes: string, at: number) => codes.slice(Math.max(0, at - REACH), Math.max(0, at));

/** The noun phrase or pronoun that does what the verb at `index` says; -1 when the sentence does not tell. */
export function subjectOf(row: UnitRow, index: number, depth = 0): number {
  if (depth > DEPTH) return -1;
  const { codes, units } = row;
  const own = codes[index] ?? '';
  if (codes[index] === 'X' && /(?:^|[.q])$/.test(codes.slice(0, index)) && codes[index + 1] === 'h')
    return index + 1; // "Does she know?"
  const inverted = inverts(row, index, 'near');
  if (inverted >= 0) return inverted;
  if ('Gfg'.includes(own)) {
    const moved = /[VpE][AK]+$/.exec(leftOf(codes, index)); // "was moved to say"
    if (moved) return subjectOf(row, index - moved[0].length, depth + 1);
    return doesItself(row, index) ? index - 1 : governor(row, index - 1, depth);
  }
  let at = index;
  for (let steps = 0; steps < REACH; steps++) {
    const left = leftOf(codes, at).replace(/(?<![ATX]|I(?=T))(?:I?T|[AX])+$/, '');
    at -= leftOf(codes, at).length - left.length;
    const last = left.at(-1) ?? '.';
    if (last === 'h') return at - 1;
    const head = at - (PHRASE.exec(left)?.[0].length ?? 0);
    if (head < at) {
      const before = leftOf(codes, head);
      const skip =
        /(?:[gG]|[NnMO]V)I$/.test(before) || // "authors of a study published in Nature said"
        (before.includes('W') && /K[gGf]$/.test(before)) || // "a neighbor who declined to give her name said"
        (steps > 0 && /,[Io]$/.test(before)); // "Quill, on a visit to Ridge, said", "men marching through the streets chanted"
      const isAge = before.endsWith(',') && /^\d+(?:-year-old)?$/.test(units[head]?.head ?? '');
      if (skip && head > 2) at = head - 2;
      else if (isAge) at = head - 1;
      else return isObject(row, index, before) ? -1 : head;
    } else if (last === ')') at = Math.max(0, codes.lastIndexOf('(', at - 1));
    else if (',-'.includes(last)) {
      const start = asideStart(left);
      if (start < 0) {
        const behind = inverts(row, index, 'far');
        return behind >= 0 ? behind : governor(row, at - 2, depth);
      }
      at -= left.length - start;
    } else if ('Wt'.includes(last)) {
      const noun = PHRASE.exec(left.slice(0, -1).replace(/[,-]$/, ''));
      if (noun)
        return (
          at -
          left.length +
          (left[noun.index - 1] === 'X' || noun[0].includes('K')
            ? noun.index + noun[0].length - 1
            : noun.index)
        ); // "is hard for Quill, who said", "gave it to Quill, who said"
      return last === 't' ? governor(row, at - 1, depth) : -1;
    } else return '.:;'.includes(last) ? -1 : governor(row, at - 1, depth);
  }
  return -1;
}

/** "welcomed a plan called", "criticized the deal signed in May": a participle behind what another verb takes. */
const isObject = ({ codes, units }: UnitRow, index: number, before: string): boolean =>
  codes[index] === 'F'
    ? /[VgGfXFI]$/.test(before) && !/^.[gnNMOm]+a/.test(codes.slice(index, index + 9)) // "described it as" has its object
    : codes[index] === 'V' && units[index]?.head.endsWith('ed') === true && /[VgFs]$/.test(before);

/** "…," said NAME: the subject right of its verb; -1 for none. */
function inverts({ codes, units }: UnitRow, index: number, where: 'near' | 'far'): number {
  if (codes[index] !== 'S' || units[index]?.head === 'put') return -1;
  if (!BEFORE_INVERTED[where].test(leftOf(codes, index))) return -1;
  const found = INVERTED[where].exec(codes.slice(index + 1, index + 9));
  return found ? index + found[0].length : -1;
}

/** "In a poll of May, 31 % said": a share of people speaks through the poll that asked them. */
export function pollBehind({ units }: UnitRow, subject: number): number {
  if (!/^(?:\d|percent$)/.test(units[subject]?.head ?? '')) return subject;
  for (let at = subject - 1; at >= Math.max(0, subject - 12) && units[at]?.code !== '.'; at--)
    if (/^(?:poll|survey)$/.test(units[at]?.head ?? '')) return at;
  return subject;
}

/** Whether the noun right before a participle does it: "with Quill tweeting", "a sign saying", not "put out a note saying". */
function doesItself({ codes, units }: UnitRow, index: number): boolean {
  const noun = units[index - 1]?.head ?? '';
  const before = codes[index - 2] ?? '.';
  if (!/[NnMO]/.test(codes[index - 1] ?? '')) return false;
  if (units[index - 2]?.head === 'with') return true;
  const isSent = SPEECH_NOUNS.has(noun);
  return (
    (isSent || SPEAKING_THINGS.has(noun)) && codes[index] === 'G' && !(isSent && /[SsFEVXpgI]/.test(before))
  );
}

/** Where the aside that the last comma or dash of a row closes begins; -1 when it closes none. */
function asideStart(left: string): number {
  const mark = left.at(-1) ?? '';
  let best = -1;
  for (let at = left.lastIndexOf(mark, left.length - 2); at > 0; at = left.lastIndexOf(mark, at - 1)) {
    const inside = left.slice(at + 1, -1);
    if (/[.:;]/.test(inside) || /^[^FV].*q/.test(inside)) break; // “Osei, nicknamed “Ox”, said”
    if (!/[NnMhT)]/.test(left[at - 1] ?? '') || /^[CL]/.test(inside)) continue;
    if (/^I?W/.test(inside)) return at;
    if (/^[^gGfVpFasS][^W]*[SsEXFp]|^[EX]/.test(inside)) break;
    best = at;
    if (!/^[NnMa]/.test(inside) || left[at - 1] === 'N') return at;
  }
  return best;
}

/** Words that open a clause beside the point: "… after they came out, saying". */
const TIME = /^(?:after|before|since|until)$/;

/** The subject of the sentence's main clause left of `from`, for verbs that lean on it: "…, adding", "and said". */
function governor(row: UnitRow, from: number, depth: number): number {
  let found = -1;
  for (let at = from; at >= Math.max(0, from - REACH) && row.codes[at] !== '.'; at--) {
    if (!FINITE.includes(row.codes[at] ?? '.')) continue;
    const subject = subjectOf(row, at, depth + 1);
    const isTime = row.codes[from + 1] === 'G' && TIME.test(row.units[subject - 1]?.head ?? '');
    if (subject >= 0 && !isTime && !isInner(row, at, subject)) return subject;
    if (found < 0) found = subject;
  }
  if (found < 0) found = mainRight(row, from);
  const noun = found < 0 ? /((?:[NnMO]I){0,6}[NnMO]),$/.exec(leftOf(row.codes, from + 1)) : null; // "Quill, calling it “…”, left"
  return noun ? from + 1 - noun[0].length : found;
}

/** The subject of the main clause that follows a fronted one: "Calling it “…”, Kim left". */
function mainRight({ codes }: UnitRow, from: number): number {
  const right = codes.slice(from + 1, from + REACH);
  const found = /^[^.]{0,58}?,(?=[NnMOh][^.q]{0,18}[SsFEVXp])/.exec(right);
  return found ? from + 1 + found[0].length : -1;
}

/** "a voice that said", "when he said", "Quill said that she told": a verb inside what another says. */
export function isInner({ codes, units }: UnitRow, index: number, subject: number): boolean {
  if (subject > index) return false;
  if (/[Wt][AX]*$/.test(leftOf(codes, index))) return true;
  return INNER.test(leftOf(codes, subject)) && !(codes[index] === 'F' && units[subject - 1]?.head === 'what');
}

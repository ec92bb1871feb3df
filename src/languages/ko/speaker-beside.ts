import { speakerOf } from './speaker-line';

/** "○○○ 교수는 이렇게 말합니다.": who is said to speak in the sentence before somebody's words. */
const BEFORE =
  /^(?:(?:하지만|그러나|그런데|이에 대해|한편),? )?(.{2,30}?)(?:은|는|이|가|도) (?:.{0,40} )?(\S+?)(?:니다|요)\.?$/;

/** Verbs of saying in the form that broadcasts use, without their ending. */
const SAYS =
  /^(?:말|설명|주장|지적|강조|토로|하소연|호소|전망|분석|얘기|이야기|반박|경고|당부|비판|답|입을|털어)|^(?:밝힙|밝혔|전합|전했|덧붙)/;

/** The words in the sentence before a paragraph of somebody's words that name them; null when none does. */
export function speakerBeside(before: string, _after: string): string | null {
  const sentence = before.split(/(?<=[.!?]) /).at(-1) ?? '';
  const [, who = '', verb = ''] = BEFORE.exec(sentence) ?? [];
  return SAYS.test(verb) && speakerOf(who).name !== null ? who : null;
}

import { genderOf } from './given-names';
import { speakerOf } from './speaker-line';

/** "That was Name, who…": the sentence after somebody's words tells whose they were. */
const AFTER =
  /^(?:And )?(?:That was|That[’']s|This was|(?:You|We)(?:[’']ve)? (?:just )?heard(?: from)?|The words of) (\p{L}[\p{L}.’'-]{0,30}(?: \p{L}[\p{L}.’'-]{0,30}){0,7}?)(?=,|\.| who\b| speaking\b| of the\b)/u;

/** "Transport Minister Name read it out": a person in front of the verb. */
const BEFORE =
  /^(?:(?:But|And|Still|Meanwhile|Earlier|Later),? )?((?:\p{Lu}[\p{L}.’'-]*(?: of)? ){0,5}\p{Lu}[\p{L}’'-]+)(?:, [^,]{3,60},)? \p{Ll}/u;

/** The words in the sentence after or before a paragraph of somebody's words that name them; null when none does. */
export function speakerBeside(before: string, after: string): string | null {
  const told = AFTER.exec(after)?.[1]?.trim();
  if (told && isPerson(told)) return told;
  const sentence = before.split(/(?<=[.!?:]) (?=\p{Lu})/u).at(-1) ?? '';
  const subject = BEFORE.exec(sentence)?.[1]?.trim();
  return subject && isPerson(subject) ? subject : null;
}

/** A rank, a first name we know, or a Korean given name says that words are a person's name. */
function isPerson(words: string): boolean {
  const { name, title } = speakerOf(words);
  if (name === null) return false;
  const [first = ''] = name.toLowerCase().split(' ');
  return title !== null || genderOf(first) !== undefined || /\p{Ll}-\p{Ll}/u.test(name);
}

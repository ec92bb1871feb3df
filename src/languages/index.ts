import { en } from './en';
import { ko } from './ko';
import type { Language } from './language';

/** Every language whose scripts and attributions we read. */
export const languages: readonly Language[] = [ko, en];

/** Any other language: read as English is, but no sentence in it names a speaker. */
const other: Language = { ...en, grammar: { ...en.grammar, frames: [], leadOf: () => -1 } };

/** The language to read a body in. */
export function languageFor(code: string): Language {
  return languages.find((language) => language.code === code.slice(0, 2)) ?? other;
}

import { en } from './en';
import { ko } from './ko';
import type { Language } from './language';

/** Every language whose scripts and attributions we read. */
export const languages: readonly Language[] = [ko, en];

/** The language to read a body in; English's grammar serves every language we have no own for. */
export function languageFor(code: string): Language {
  return languages.find((language) => language.code === code.slice(0, 2)) ?? en;
}

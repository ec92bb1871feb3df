import { signs as en } from './en/signs';
import { signs as ko } from './ko/signs';
import type { Signs } from './language';

/** What pages of every language are told by; the page room knows no more of a language. */
export const signs: readonly Signs[] = [ko, en];

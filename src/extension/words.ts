import type { Words } from '../reader/words';
import { browser } from './browser';

/** The texts of `public/_locales` in the browser's language. */
export const words: Words = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

/** The language those texts are in, for dates and `lang`; a browser in a third language shows English. */
export const locale: string = browser.i18n.getUILanguage().startsWith('ko') ? 'ko' : 'en';

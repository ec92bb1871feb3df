import type { Words } from '../reader/words';
import { browser } from './browser';

/** The texts of `public/_locales` in the browser's language. */
export const words: Words = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

/** The language those texts are in, for dates and `lang`. Asked of the texts: the browser's own may be a third. */
export const locale: string = words('locale');

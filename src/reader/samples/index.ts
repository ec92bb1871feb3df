import type { Article } from '../../article';
import everyBlock from './every-block-en.json';
import ferry from './ferry-en.json';
import lockKeeper from './lock-keeper-en.json';
import nightBus from './night-bus-ko.json';
import orchard from './orchard-ko.json';
import seeds from './seeds-en.json';
import twelveVoices from './twelve-voices-en.json';

/** Invented articles for the gallery and the tests, one for every way a story can look. */
export const samples = {
  ferry,
  orchard,
  nightBus,
  lockKeeper,
  seeds,
  twelveVoices,
  everyBlock,
} as Record<string, unknown> as Record<
  'ferry' | 'orchard' | 'nightBus' | 'lockKeeper' | 'seeds' | 'twelveVoices' | 'everyBlock',
  Article
>;

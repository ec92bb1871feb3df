import type { Article } from '../article';
import { articleFrom } from '../article-schema';
import ferry from '../reader/samples/ferry-en.json' with { type: 'json' };
import nightBus from '../reader/samples/night-bus-ko.json' with { type: 'json' };

/** An invented story in the language of the interface, to try the reader on; no newsroom is said to have made it. */
export function sampleStory(locale: string): Article {
  const story = articleFrom(locale === 'ko' ? nightBus : ferry);
  if (!story) throw new Error('the sample story is no article');
  return { ...story, outlet: null, program: null };
}

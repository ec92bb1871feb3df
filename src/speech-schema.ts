import * as v from 'valibot';
import { type SpeechChoices, startChoices as start } from './reader/aloud/speech';

const choices: v.GenericSchema<unknown, SpeechChoices> = v.object({
  speed: v.fallback(v.pipe(v.number(), v.minValue(0.5), v.maxValue(2.5)), start.speed),
  voices: v.fallback(v.record(v.string(), v.string()), start.voices),
});

/** What was chosen about reading aloud, as stored, checked: whatever is unknown is as at the start. */
export function speechChoicesFrom(stored: unknown): SpeechChoices {
  const result = v.safeParse(choices, stored);
  return result.success ? result.output : start;
}

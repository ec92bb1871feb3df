import { type SpeechChoices, startChoices as start } from './reader/aloud/speech';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isSpeed = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0.5 && value <= 2.5;

const isNames = (value: unknown): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every((name) => typeof name === 'string');

/** What was chosen about reading aloud, as stored, checked: whatever is unknown is as at the start. */
export function speechChoicesFrom(stored: unknown): SpeechChoices {
  const { speed, voices } = isRecord(stored) ? stored : {};
  return {
    speed: isSpeed(speed) ? speed : start.speed,
    voices: isNames(voices) ? voices : start.voices,
  };
}

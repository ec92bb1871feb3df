import type { Voice } from './speech';

const baseOf = (language: string) => language.toLowerCase().split(/[-_]/)[0] ?? '';

/** The voices that speak a language, those on this machine first. */
export function voicesFor(voices: readonly Voice[], language: string): Voice[] {
  const fitting = voices.filter((voice) => baseOf(voice.language) === baseOf(language));
  return fitting.sort((a, b) => Number(b.isLocal) - Number(a.isLocal)); // otherwise as the browser lists them
}

/**
 * The voice to read a language with: the one chosen, else one of this machine, the browser's default or the nearest
 * region first. A voice that sends the text away is never taken unasked; null when there is none to take.
 */
export function voiceFor(
  voices: readonly Voice[],
  language: string,
  chosen: string | undefined,
): Voice | null {
  const fitting = voicesFor(voices, language);
  const wanted = fitting.find((voice) => voice.id === chosen);
  if (wanted) return wanted;
  const local = fitting.filter((voice) => voice.isLocal);
  const same = (voice: Voice) => voice.language.replace('_', '-').toLowerCase() === language.toLowerCase();
  return local.find((voice) => voice.isDefault) ?? local.find(same) ?? local[0] ?? null;
}

/** What a choice of voice is kept under: the language, regions aside. */
export const choiceKey = (language: string, isQuotes = false) =>
  isQuotes ? `${baseOf(language)} quotes` : baseOf(language);

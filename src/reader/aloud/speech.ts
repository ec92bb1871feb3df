/** A voice that the browser offers. */
export interface Voice {
  id: string;
  name: string;
  /** BCP 47. */
  language: string;
  /** Whether it speaks on this machine; any other sends the text away to be spoken. */
  isLocal: boolean;
  isDefault: boolean;
}

/** One thing to say, short enough that no voice is cut off in it. */
export interface Utterance {
  text: string;
  voice: Voice;
  /** 1 is as fast as the voice speaks by itself; 0.5 to 2.5. */
  rate: number;
  /** 1 is the voice's own height; 0 to 2. */
  pitch: number;
}

/** How an utterance went: to its end, stopped by us, refused until a person presses something here, or wrong. */
export type Outcome = 'ended' | 'stopped' | 'refused' | 'failed';

/** What a person chose about reading aloud, on this machine: its voices are not those of the next. */
export interface SpeechChoices {
  /** 0.5 to 2.5. */
  speed: number;
  /** Ids of voices by language, "ko", and for quotes by "ko quotes". */
  voices: Readonly<Record<string, string>>;
}

/** What the reader speaks with; the extension gives it. */
export interface Speech {
  voices(): readonly Voice[];
  /** Tells when the voices change, as they do when the browser first finds them; the answer stops it. */
  onVoices(changed: () => void): () => void;
  say(utterance: Utterance): Promise<Outcome>;
  /** Ends what is being said. There is no pausing: it is dead in some browsers, so the sentence is said again. */
  stop(): void;
  chosen: SpeechChoices;
  choose(choices: SpeechChoices): void;
}

/** Where everybody starts. */
export const startChoices: SpeechChoices = { speed: 1, voices: {} };

/** The speeds one can choose. */
export const speeds = [0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5] as const;

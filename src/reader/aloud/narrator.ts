import type { Speech } from './speech';
import type { SpokenLine } from './spoken-lines';
import { type Cast, utterancesOf } from './utterances-of';

/** What reading aloud is doing; `refused` waits for a press on the play button, `failed` tried and could not. */
export type NarratorState = 'idle' | 'speaking' | 'paused' | 'refused' | 'failed';

/** Reads lines aloud one after the other. */
export interface Narrator {
  state(): NarratorState;
  /** The index of the line that is being read, or read next. */
  line(): number;
  /** Reads on, from a line if one is given. */
  play(from?: number): void;
  pause(): void;
  /** To the next line (1) or the one before (-1); goes on speaking if it was. */
  move(step: 1 | -1): void;
  /** Ends, and forgets the place. */
  end(): void;
  /** Says the line again with other voices or at another speed, if it was speaking. */
  recast(): void;
}

/**
 * Makes a narrator. Pausing ends the utterance and remembers the line, which works in every browser; whatever an
 * older utterance still reports counts for nothing, so that a quick hand can't start two at once.
 */
export function narrator(
  lines: readonly SpokenLine[],
  speech: Speech,
  cast: () => Cast | null,
  changed: () => void,
): Narrator {
  let state: NarratorState = 'idle';
  let line = 0;
  let turn = 0;

  const become = (next: NarratorState) => {
    state = next;
    changed();
  };
  const hush = (next: NarratorState) => {
    turn += 1;
    speech.stop();
    become(next);
  };

  async function read() {
    const mine = ++turn;
    speech.stop();
    become('speaking');
    for (; line < lines.length; line += 1, changed()) {
      for (const utterance of utterances()) {
        const outcome = await speech.say(utterance);
        if (mine !== turn) return;
        if (outcome !== 'ended') return become(outcome === 'stopped' ? 'paused' : outcome);
      }
    }
    line = 0;
    become('idle');
  }

  function utterances() {
    const voices = cast();
    const now = lines[line];
    return voices && now ? utterancesOf(now, voices) : [];
  }

  return {
    state: () => state,
    line: () => line,
    play(from = line) {
      line = from;
      if (cast() === null || lines.length === 0) become('paused');
      else void read();
    },
    pause: () => hush('paused'),
    move(step) {
      line = Math.min(Math.max(line + step, 0), lines.length - 1);
      if (state === 'speaking') void read();
      else become('paused');
    },
    end() {
      line = 0;
      hush('idle');
    },
    recast() {
      if (state === 'speaking') void read();
    },
  };
}

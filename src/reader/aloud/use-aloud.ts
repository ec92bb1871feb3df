import type { RefObject } from 'preact';
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { freeRoom, scrollToSee } from '../scroll-to-see';
import { selectionIn } from '../selection-in';
import type { View } from '../view';
import { type Narrator, type NarratorState, narrator } from './narrator';
import { sentenceAt } from './sentence-at';
import type { Speech, SpeechChoices, Voice } from './speech';
import type { SpokenLine } from './spoken-lines';
import { useLines } from './use-lines';
import type { Cast } from './utterances-of';
import { choiceKey, voiceFor, voicesFor } from './voice-for';

/** How long browsers take at most to find their voices after the first question, in milliseconds. */
const VOICES_MS = 2_000;

/** Reading aloud as the controls see it. */
export interface Aloud {
  /** Whether its controls are shown. */
  isOn: boolean;
  state: NarratorState;
  line: number;
  count: number;
  /** The voices of the article's language; null while the browser still looks for them. */
  voices: readonly Voice[] | null;
  /** The voices that read now; null where none may. */
  cast: Cast | null;
  choices: SpeechChoices;
  /** Starts, pauses, goes on. */
  toggle(): void;
  move(step: 1 | -1): void;
  /** Reads from the sentence that was pressed on; a press that selects words is left alone. */
  seek(event: MouseEvent): void;
  choose(choices: Partial<SpeechChoices>): void;
  end(): void;
}

/** Reads the article aloud with `speech`, marks the sentence and keeps it in view; null without `speech`. */
export function useAloud(
  root: RefObject<HTMLElement | null>,
  view: View,
  speech: Speech | undefined,
  starts: boolean,
): Aloud | null {
  const [isOn, setOn] = useState(starts && speech !== undefined);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [hasWaited, setWaited] = useState(false);
  const isWanted = useRef(starts);
  const reading = useRef<Narrator | null>(null);
  const { found: lines } = useLines(view, isOn);
  const cast = speech ? castOf(speech, view.article.language) : null;
  const newest = useRef(cast);
  newest.current = cast;

  useEffect(() => {
    if (!isOn || !speech) return;
    const own = narrator(
      lines,
      speech,
      () => newest.current,
      () => {
        const now = lines[own.line()];
        const follows = isInView(root.current);
        view.spoken.move(own.state() === 'idle' ? null : (now?.place ?? null), now?.span);
        redraw(0);
        if (follows) requestAnimationFrame(() => keepInView(root.current));
      },
    );
    reading.current = own;
    const timer = setTimeout(() => setWaited(true), VOICES_MS);
    const forget = speech.onVoices(() => redraw(0));
    redraw(0);
    return () => {
      clearTimeout(timer);
      forget();
      own.end();
      reading.current = null;
    };
  }, [isOn, lines, speech, view, root]);

  const isReady = cast !== null && lines.length > 0;
  useEffect(() => {
    if (!isWanted.current || !isReady || !reading.current) return;
    isWanted.current = false;
    reading.current.play();
  });

  if (!speech) return null;
  const { language } = view.article;
  const own = () => reading.current;
  const found = voicesFor(speech.voices(), language);
  return {
    isOn,
    state: own()?.state() ?? 'idle',
    line: own()?.line() ?? 0,
    count: lines.length,
    voices: found.length > 0 || hasWaited ? found : null,
    cast,
    choices: speech.chosen,
    toggle() {
      if (own()?.state() === 'speaking') return own()?.pause();
      isWanted.current = true;
      setOn(true);
      redraw(0);
    },
    move: (step) => own()?.move(step),
    seek(event) {
      const from = isOn ? pressedLine(lines, event) : -1;
      if (from >= 0) own()?.play(from);
    },
    choose(choices) {
      speech.choose({ ...speech.chosen, ...choices });
      newest.current = castOf(speech, language);
      own()?.recast();
      redraw(0);
    },
    end() {
      isWanted.current = false;
      setOn(false);
    },
  };
}

function castOf(speech: Speech, language: string): Cast | null {
  const { voices, speed } = speech.chosen;
  const teller = voiceFor(speech.voices(), language, voices[choiceKey(language)]);
  if (!teller) return null;
  const chosen = voices[choiceKey(language, true)];
  return { teller, quoter: speech.voices().find((voice) => voice.id === chosen) ?? teller, rate: speed };
}

function pressedLine(lines: readonly SpokenLine[], event: MouseEvent): number {
  const { target } = event;
  const text = target instanceof Element ? target.closest('[data-place]') : null;
  if (!(text instanceof HTMLElement) || selectionIn(text)?.isCollapsed === false) return -1;
  const place = text.dataset['place'];
  const first = lines.findIndex((line) => line.place === place);
  const here = lines.filter((line) => line.place === place).map((line) => line.span);
  const pressed = sentenceAt(text, here, event.clientX, event.clientY);
  return pressed < 0 ? -1 : first + pressed;
}

const spokenIn = (root: HTMLElement | null) => root?.querySelector<HTMLElement>('.spoken') ?? null;

/** Whoever scrolled away from the voice wants to be elsewhere: the text only follows while the sentence is in view. */
function isInView(root: HTMLElement | null): boolean {
  const box = spokenIn(root)?.getBoundingClientRect();
  return !box || (box.bottom > 0 && box.top < innerHeight);
}

function keepInView(root: HTMLElement | null) {
  const spoken = spokenIn(root);
  if (!root || !spoken) return;
  const box = spoken.getBoundingClientRect();
  const room = freeRoom(root);
  if (box.top > room.top && box.bottom < room.bottom) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollToSee(root, spoken, { behavior: isCalm ? 'instant' : 'smooth' });
}

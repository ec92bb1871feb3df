import type { ComponentChildren, TargetedToggleEvent } from 'preact';
import { Icon } from './Icon';
import { speakersWord } from './speaker-counts';
import type { View } from './view';

const RAIL = 'onrecord-rail';

/** The outline and the speakers: a rail beside the story in wide windows, the speakers above it in narrow ones, and both as a drawer from anywhere in it. */
export function Rail({ children }: { children: ComponentChildren }) {
  return (
    <div class="rail-room">
      <div id={RAIL} class="rail" popover="auto" onBeforeToggle={keepRoom}>
        {children}
      </div>
    </div>
  );
}

/** What opens the drawer, where there is anything in it. */
export function RailOpener({ view, hasOutline }: { view: View; hasOutline: boolean }) {
  const hasSpeakers = view.hasTurns || view.article.quotes.length > 0;
  if (!hasOutline && !hasSpeakers) return null;
  const name = view.words(hasOutline ? (hasSpeakers ? 'outlineAndSpeakers' : 'outline') : speakersWord(view));
  return (
    <button
      type="button"
      class="tool tool-bare tool-outline"
      popovertarget={RAIL}
      aria-label={name}
      title={name}
      lang={view.locale}
    >
      <Icon name="outline" />
    </button>
  );
}

/** As a drawer the rail leaves its place above the story, which must not move below the reader's eyes. */
function keepRoom({ currentTarget, newState }: TargetedToggleEvent<HTMLDivElement>) {
  const room = currentTarget.parentElement;
  const isOpening = newState === 'open';
  room?.style.setProperty('min-block-size', isOpening ? `${room.getBoundingClientRect().height}px` : '0');
}

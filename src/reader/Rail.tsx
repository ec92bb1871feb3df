import type { ComponentChildren, TargetedToggleEvent } from 'preact';
import { IconTool } from './IconTool';
import { speakersWord } from './speaker-counts';
import type { View } from './view';

const RAIL = 'onrecord-rail';

/** The outline and the speakers: a rail beside the story in wide windows, the speakers above it in narrow ones, and both as a drawer from anywhere in it. */
export function Rail({ view, children }: { view: View; children: ComponentChildren }) {
  return (
    <div class="rail-room">
      <div id={RAIL} class="rail" popover="auto" onBeforeToggle={keepRoom}>
        <IconTool
          icon="close"
          name={view.words('close')}
          class="tool-bare rail-close"
          popovertarget={RAIL}
          lang={view.locale}
        />
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
    <IconTool
      icon="outline"
      name={name}
      class="tool-bare tool-outline"
      popovertarget={RAIL}
      lang={view.locale}
    />
  );
}

/** As a drawer the rail leaves its place above the story, which must not move below the reader's eyes. */
function keepRoom({ currentTarget, newState }: TargetedToggleEvent<HTMLDivElement>) {
  const room = currentTarget.parentElement;
  const isOpening = newState === 'open';
  room?.style.setProperty('min-block-size', isOpening ? `${room.getBoundingClientRect().height}px` : '0');
}

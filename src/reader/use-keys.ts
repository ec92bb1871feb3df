import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Command, commandOf, type Listen } from './keys';
import { asksForAll, selectStory } from './select-story';

/** Runs the reader's commands by their keys, where letters are keys at all; `dismiss` answers whether Escape had something of ours to close. */
export function useKeys(
  root: RefObject<HTMLElement | null>,
  listen: Listen | undefined,
  commands: Partial<Record<Command, (event: KeyboardEvent) => void>>,
  dismiss: () => boolean,
  hasLetters: boolean,
): void {
  const newest = useRef({ commands, dismiss, hasLetters });
  newest.current = { commands, dismiss, hasLetters };
  useEffect(
    () =>
      listen?.((event) => {
        if (event.defaultPrevented) return;
        const panel = openPanel(root.current);
        if (event.key === 'Escape') {
          if (panel) panel.hidePopover();
          if (panel || newest.current.dismiss()) event.preventDefault();
          return;
        }
        if (isFilling(root.current)) return;
        if (!panel && asksForAll(event)) {
          event.preventDefault();
          return selectStory(root.current);
        }
        if (!newest.current.hasLetters) return;
        const command = commandOf(event);
        if (panel && !(command === 'keySheet' && panel.matches('.sheet'))) return; // typed there is the panel's
        const run = command && newest.current.commands[command];
        if (!run) return;
        event.preventDefault();
        run(event);
      }),
    [root, listen],
  );
}

function openPanel(root: HTMLElement | null): HTMLElement | undefined {
  const panels = [...(root?.querySelectorAll<HTMLElement>('[popover]') ?? [])];
  return panels.find((panel) => panel.matches(':popover-open'));
}

/** The root itself is asked: from outside a shadow root nobody sees what has the focus within. */
function isFilling(root: HTMLElement | null): boolean {
  const scope = root?.getRootNode();
  const active = scope instanceof ShadowRoot || scope instanceof Document ? scope.activeElement : null;
  return active?.matches('input, select, textarea') ?? false;
}

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Command, commandOf, type Listen } from './keys';

/** Runs the reader's commands by their keys; `dismiss` answers whether Escape had something of ours to close. */
export function useKeys(
  root: RefObject<HTMLElement | null>,
  listen: Listen | undefined,
  commands: Partial<Record<Command, (event: KeyboardEvent) => void>>,
  dismiss: () => boolean,
): void {
  const newest = useRef({ commands, dismiss });
  newest.current = { commands, dismiss };
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
        if (panel) return; // what is typed there is the panel's
        const command = isFilling(root.current) ? null : commandOf(event);
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

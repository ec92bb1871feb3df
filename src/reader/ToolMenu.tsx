import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';
import { Panel } from './Panel';

/** A button and the panel it opens. The browser itself closes the panel on a press elsewhere. */
export function ToolMenu(props: { id: IconName; name: string; children(): ComponentChildren }) {
  const { id, name, children } = props;
  const panel = `onrecord-${id}`;
  return (
    <>
      <button
        type="button"
        class={`tool tool-bare tool-${id}`}
        popovertarget={panel}
        aria-label={name}
        title={name}
      >
        <Icon name={id} />
      </button>
      <Panel id={panel} role="group" aria-label={name}>
        {children}
      </Panel>
    </>
  );
}

/** Closes the panel that something was pressed in. */
export function closePanel(event: Event): void {
  const panel = event.currentTarget instanceof Element ? event.currentTarget.closest('[popover]') : null;
  if (panel instanceof HTMLElement && panel.matches(':popover-open')) panel.hidePopover();
}

import type { ComponentChildren } from 'preact';
import type { IconName } from './Icon';
import { IconTool } from './IconTool';
import { Panel } from './Panel';

/** A button and the panel it opens. The browser itself closes the panel on a press elsewhere. */
export function ToolMenu(props: { id: IconName; name: string; children(): ComponentChildren }) {
  const { id, name, children } = props;
  const panel = `onrecord-${id}`;
  return (
    <>
      <IconTool icon={id} name={name} class={`tool-bare tool-${id}`} popovertarget={panel} />
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

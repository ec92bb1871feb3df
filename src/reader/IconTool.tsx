import type { ButtonHTMLAttributes } from 'preact';
import { Icon, type IconName } from './Icon';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'name'> & {
  icon: IconName;
  /** What it does, told to screen readers and in a tip. */
  name: string;
};

/** A button that shows an icon alone. */
export function IconTool({ icon, name, class: more = 'tool-bare', ...attributes }: Props) {
  return (
    <button type="button" class={`tool ${more}`} aria-label={name} title={name} {...attributes}>
      <Icon name={icon} />
    </button>
  );
}

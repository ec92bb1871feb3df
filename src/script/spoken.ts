import type { Block } from '../article';

/** Somebody speaks: the label as printed, the words paragraph by paragraph. */
export interface Spoken {
  label: string | null;
  isStaff: boolean;
  /** A briefing or a sitting: nobody hosts it. */
  isUnhosted: boolean;
  /** Words played from tape inside somebody's turn. */
  isClip: boolean;
  blocks: Block[];
}

/** What two labels of one person share: the last word of the name, in small letters ("MAREN HOLLOWAY, HOST" and "HOLLOWAY"). */
export function nameKey(label: string): string {
  if (/^[가-힣]/.test(label)) return label.replaceAll(' ', '');
  const office = /^The [^(]*\(([^)]+)\)/.exec(label)?.[1]; // "The Minister for Roads (Name)"
  const name = (office ?? label).split(/[,([]/)[0]?.trim().toLowerCase() ?? '';
  return name.split(/\s+/).at(-1) ?? '';
}

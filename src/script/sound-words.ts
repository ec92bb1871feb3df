import { brackets } from '../languages/brackets';
import type { Language } from '../languages/language';
import { opensQuote } from './marks';

/** A sign or a bracket, the word of a sound, a label, the bracket's end, words: "● 인터뷰 이름/직함 : …", "◀ 녹취: 이름 ▶ …". */
const SOUND =
  /^([⊙◉●○◇◆▷▶■□[<‹〈《【◀]?)\s*((?:(?:[Ss]ound|SOUND|전화|현장|영상) )?\p{L}+)([\s:：]+)((?:[^:："“”()[\]<>‹›〈〉《》【】◀▶]|\([^()]{0,80}\)){2,80}?)\s*([\]>›〉》】▶]?)\s*(?:[:：]\s*|(?=["“])|$)(.*)$/su;

/** Words that may as well begin a trade: "통화 상대방", with no sign before it and no colon behind "Interview Editor". */
const DOUBTFUL = /^(?:.?(?:통화|육성|증언)|interview)$/;

/** "Nat Turner", "Sound Engineer": these stand in brackets of their own, or are none. */
const NEVER = /^(?:sound|bite|nats?)$/;

/**
 * The word of a sound and the label behind it, parted as in "[녹취] 이름(직함) : …". A word that stands before anything else
 * than somebody stays; `next` is the next line of the block.
 */
export function withSoundApart(
  line: string,
  next: string,
  language: Language,
  languages: readonly Language[],
): string {
  const [, sign = '', word = '', gap = '', label = '', close = '', said = ''] = SOUND.exec(line) ?? [];
  const key = word.toLowerCase().replace(' ', '');
  if (NEVER.test(key) || !languages.some(({ markers }) => markers.get(key) === 'sound')) return line;
  const isSure = opensQuote(said || next);
  if (!isSure && !(sign && (said || next))) return line;
  const hasSlot = /[/(]/.test(label);
  const { name } = language.speakerOf(label);
  const isNamed = name !== null && (label.includes(' ') || label.length > 2);
  const isSomebody = DOUBTFUL.test(sign + key + gap.trim())
    ? hasSlot && name !== null && label.startsWith(name)
    : hasSlot || (isSure && (isNamed || /^\p{Lu}/u.test(label) || language.isRole(label)));
  if (!isSomebody || !language.isSpeaker(label)) return line;
  if (!close && brackets[sign]) return `${sign}${label} : ${said}`;
  return `[${word}] ${label}${said && ` : ${said}`}`;
}

import type { TurnLabel } from '../language';
import { genderOf } from './given-names';
import { NOT_LABEL } from './speaker-line';
import { hasRole } from './titles';

/** "FULL NAME, ROLE (via telephone):", "MS. NAME:", "UNIDENTIFIED MALE:"; capitals up to the first comma or bracket. */
const CAPITALS =
  /^(?:>>\s*)?((?:\p{Lu}\p{Ll}{1,13}\.? )?(?:(?:Mr|Ms|Mrs|Dr|Mc|Mac)?[\p{Lu}\d#][\p{Lu}\d.'’`‘#&-]*)(?: (?:Mc|Mac)?[\p{Lu}\d#&][\p{Lu}\d.'’`‘#&-]*){0,9}(?:,? ?\([^)]{1,80}\))*(?: reporting| to the [\p{L} ]{3,60})?(?:, (?:[“"][^“”":]{2,30}[”"] )?[^:“”"]{2,70}?(?: ?[“"][^“”"]{2,80}[”"])?)?(?: ?[([][^)\]]{1,40}[)\]])*) ?:(?: |$)(.*)$/su;

/** "Mr. FIRST LAST (Role, Org):", "Name, Role:" in ordinary letters, the name alone at later turns. */
const MIXED =
  /^(Speaker \d{1,2}(?= ?(?::|\(\d{1,2}:\d{2}))|(?:\p{Lu}\p{Ll}{1,4}\. )?\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’.-]+|de|van|von|al|bin)){0,4}(?:,? ?\((?!\d{1,2}:\d)[^)]{1,60}\))*(?:, [^:“”".]{2,70}?)?(?: ?[([](?!\d{1,2}:\d)[^)\]]{1,60}[)\]])?)(?: ?\((?:\d{1,2}:)?\d{1,2}:\d{2}\))? ?:(?: |$)(?:\((?:\d{1,2}:)?\d{1,2}:\d{2}\) ?)?(.*)$/su;

/** Questions at briefings: a bare Q, or the word; answers by a letter only with their stop. */
const QUESTION =
  /^(?:(Q|QUESTION|THE PRESS|REPORTERS?)(?:[:.)] ?| (?=["“(\p{Lu}]))|(A|ANSWER)[:.)] ?)(.*)$/su;

/** "The President. …", "Mr. Name. …", "Senator Name. …": official records end the label of a turn by a stop. */
const STOPPED =
  /^((?:The (?:Vice )?(?:President|Prime Minister|Chair(?:man|woman)?|Chancellor|Secretary|PRESIDING OFFICER|SPEAKER pro tempore)|(?:Mrs?\.|Ms\.|Dr\.|President|Prime Minister|Senator|Secretary|Chair(?:man|woman)?|Chancellor|Governor|General|Ambassador|Justice)(?: \p{Lu}[\p{L}’'-]+){1,3}(?: of \p{Lu}\p{L}+)?))\. (?=["“([]?\p{Lu})(.*)$/su;

/** "CHAIR NAME. …", "FIRST LAST. …": a central bank's records print labels in capitals and end them by a stop. */
const STOPPED_CAPITALS = /^((?:\p{Lu}[\p{Lu}'’.-]* ){1,3}\p{Lu}[\p{Lu}'’-]+)\. (?=["“([]?\p{Lu})(.*)$/su;

/** ">> host:": captions mark every change of voice. */
const CAPTION = /^>>\s*(\p{L}[\p{L}.’' -]{0,40}?): (.*)$/su;

/** "JOE NAME reporting:" is how old transcripts print a correspondent. */
const REPORTING = / reporting$/;

/** Parliament: "The Minister for Roads (Name)", "Hon. Members". */
const SITTING =
  /^(The (?:(?:\p{Lu}[\p{L}-]*|for|of|and|the|to|in)[, ]+){1,14}\([^)]{3,60}\)|(?:(?:Several|Some|An|A) )?[Hh]on\.? [Mm]embers?) ?:\s*(.*)$/su;

/** Voices without a name keep small letters where the names stand in capitals. */
const VOICES =
  /^(?:Announcer|Narrator|Moderator|Operator|Crowd|Group|Audience|Caller|Voice|Unidentified .{2,30})$/;

/** Words in a label that make its speaker staff of the program. */
const STAFF =
  /\b(?:host|co-host|anchor|correspondent|reporter|presenter|byline|announcer|news ?reader|moderator|narrator|reporting)\b/i;

/** What somebody is for another outlet, in brackets, makes no staff: "Mr. FIRST LAST (Reporter, Bloomberg News):". */
const ELSEWHERE = /\([^)]*,[^)]*\)/g;

const isStaff = (label: string): boolean => STAFF.test(label.replace(ELSEWHERE, ''));

/** The mark that opens every paragraph of a transcript quoted whole; it closes none of them. */
const QUOTED_WHOLE = /^["“](?=[\p{Lu}(])(?!.*["”][.,]?$)/su;

/** The label that opens a turn of a transcript, and what follows it on its line. */
export function turnLabel(text: string): TurnLabel | null {
  const line = text.replace(QUOTED_WHOLE, '');
  const question = QUESTION.exec(line);
  if (question) {
    const [, asked, answered = '', rest = ''] = question;
    return { label: asked ?? answered, rest, style: 'question', isStaff: asked !== undefined };
  }
  const stopped = STOPPED.exec(line);
  if (stopped) return { label: stopped[1] ?? '', rest: stopped[2] ?? '', style: 'question', isStaff: false };
  const record = STOPPED_CAPITALS.exec(line);
  if (record) return { label: record[1] ?? '', rest: record[2] ?? '', style: 'capitals', isStaff: false };
  if (!line.includes(':')) return null;
  const caption = CAPTION.exec(line);
  if (caption)
    return {
      label: caption[1] ?? '',
      rest: caption[2] ?? '',
      style: 'capitals',
      isStaff: isStaff(caption[1] ?? ''),
    };
  const capitals = CAPITALS.exec(line);
  const who = capitals?.[1] ?? '';
  const name = who.replace(REPORTING, '').split(/[,([]/)[0]?.trim() ?? '';
  if (capitals && /\p{Lu}{2}/u.test(name) && !NOT_LABEL.test(name) && !/^\d/.test(name)) {
    return {
      label: who.replace(REPORTING, ''),
      rest: capitals[2] ?? '',
      style: 'capitals',
      isStaff: isStaff(who),
    };
  }
  const sitting = SITTING.exec(line);
  if (sitting) return { label: sitting[1] ?? '', rest: sitting[2] ?? '', style: 'mixed', isStaff: false };
  const mixed = MIXED.exec(line);
  const label = mixed?.[1] ?? '';
  if (!mixed || NOT_LABEL.test(label) || label.length > 110) return null;
  const style = VOICES.test(label) ? 'capitals' : 'mixed';
  const isKnown = !label.includes(' ') && (genderOf(label) !== undefined || hasRole(label));
  return {
    label,
    rest: mixed[2] ?? '',
    style,
    isStaff: isStaff(label),
    ...(isKnown && { isPerson: true }),
  };
}

/** Stage directions inside a line. "(Reading)" is none: it says what the words are. */
export const directions =
  /(?:^| )[([](?:[a-z]+ ){0,2}(?:laughter|applause|cheers|cheering|crosstalk|chuckles?|laughs|laughing)(?:(?:,| and) (?:laughter|applause|cheers))?\.?[)\]]/gi;

/** Stage directions and clock stamps, alone on a line: no words of anybody. */
export const stage =
  /^["“]?(?:[([](?:begin|end|start|commercial|break|music|crosstalk|laughter|applause|inaudible|off-?mike|through (?:an? )?(?:translator|interpreter)|soundbite|excerpt|stock market|video|audio|unintelligible|silence|cheer|sound|voice-?over|on camera|pause)\b[^)\]]*[)\]][.,]?|\([^)]{0,40}\b(?:laughter|applause|music|cheering|crosstalk|sirens?)\b[^)]{0,40}\)|\(\p{Lu}[\p{Ll} ]{2,20}(?:, [\p{Ll} ]{3,20})+\)|\[?\(?\d{1,2}:\d{2}(?::\d{2})?\)?\]?:?(?: ?[ap]\.?m\.?(?: e[sd]?t\.?)?)?|\d{1,2}\.\d{2} ?[ap]m|END(?: \d.*)?|\*{3}|# ?# ?#|- ?30 ?-)$/iu;

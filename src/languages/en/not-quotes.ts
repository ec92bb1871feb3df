import { WORK_NOUNS } from './nouns';

const NAMING =
  /(?:\b(?:so-called|known as|nicknamed|titled|entitled|named|named after|call(?:s|ed|ing)? (?:\w+ ){1,3}the|what (?:its|the|their) \w+ calls|a\.?k\.?a\.?|codenamed|code-named|starring in|starred in|hosts?|hosted|host of|guest on|appeared on|appearing on|appearance on)|(?:\b(?:the|his|her|their|its)|['’]s) (?:\w+ )?(?:name|label|title|nickname|moniker|hashtag)s?)(?: (?:the|an?))?\s*$/i;
/** What is printed on small things is nobody's; a banner or a sign speaks for itself. */
const TAG =
  /\b(?:cards?|tags?|labels?|plaques?|forms?|buttons?|screens?) (?:(?:that|which) )?(?:reads?|reading|says?|said|saying|marked|labell?ed)[:,]?\s*$/i;
const WORK = new RegExp(`\\b(?:${WORK_NOUNS})s?(?:,| called| named)?\\s*$`, 'i');
const PROGRAM =
  /(?:\b(?:ABC|CBS|NBC|MSNBC|CNN|Fox News|Fox|PBS|NPR|HBO|BBC|Netflix|Comedy Central|Showtime|AMC|Bravo)(?:['’]s?)?(?: (?:show|program|hit|series|drama|comedy|reality show|sitcom))?|\bon|\bin|\bof|\bto|\bfrom|\bfor|\bthe|\ban?|\bhis|\bher|\btheir|\bits|\band|\bor|\bwith|,|\bby|\bplayed|\bwatching|\bsinging|\bwrote|\bwritten|\bwatched|\btold|\b[A-Z]\w+(?: [A-Z]\w+)?['’]s?) ?$/;
const STARS =
  /^ (?:star|stars|actor|actress|host|hosts|co-host|author|singer|director|creator|show|podcast|series|film|movie|episode|franchise|trilogy|album|tour|program|programme|tweet|segment|column|blog|book|books|novel|memo|syllabus)s?\b/i;
const SMALL = /^(?:a|an|the|and|or|of|in|on|at|to|for|with|from|by|is|as|vs\.?|&|-|–)$/;

/** Words in marks that nobody says: titles of works and programmes, nicknames, so-called terms. */
export function isNobodys(words: string, before: string, after: string): boolean {
  const count = words.trim().split(/\s+/).length;
  if (count > 9) return false;
  if (NAMING.test(before) && count <= 6) return true;
  if (TAG.test(before)) return true;
  const hasTitle = isTitle(words);
  if (hasTitle && (WORK.test(before) || STARS.test(after))) return true;
  return hasTitle && PROGRAM.test(before) && (count > 1 || /\b(?:on|host of)\s*$/.test(before));
}

/** Whether words are written as a title, "The Whale Who Kept Time": every word but the small ones starts with a capital. */
export function isTitle(words: string): boolean {
  const list = words.trim().replace(/[,.]$/, '').split(/\s+/);
  if (/[!?]$/.test(words) || /[.;!?]\s/.test(words)) return false;
  return (
    list.every((word, index) => (SMALL.test(word) && index > 0) || /^['‘"(]?[\p{Lu}\d]/u.test(word)) &&
    (list.length > 1 || list[0] !== 'I')
  );
}

/** Zero-width spaces, soft hyphens, direction marks: invisible, and able to change what is read or pasted (threat 16). */
const INVISIBLE = /\p{Cc}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/** White space folded to one space, invisible characters out; every other character stays as the page has it. */
export function cleanText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
}

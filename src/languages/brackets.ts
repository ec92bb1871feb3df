/** The bracket that closes each that newsrooms put around a marker, or around a label and words; round ones aside. */
export const brackets: Readonly<Record<string, string>> = {
  '[': ']',
  '<': '>',
  '‹': '›',
  '〈': '〉',
  '《': '》',
  '【': '】',
  '◀': '▶',
};

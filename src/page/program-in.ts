/** How headers and notes above a script name its program, tried in order; the name is the first group that holds one. */
const LINES: readonly RegExp[] = [
  /^[■□*※◎] ?(?:방송|프로그램명?) ?[:：] ?.*?[<〈《『「‘'"“]\s*([^<>〈〉《》『』「」’'"”]{2,30}?)\s*[>〉》』」’'"”]/,
  /^[■□*※◎] ?프로그램명? ?[:：] ?([^()<>]{2,30}?)\s*$/,
  /^[*※]? ?인용 ?시 .{0,20}[[<'‘「『](?:[A-Z]{2,4} )?([^\]>'’」』]{2,30})[\]>'’」』]/,
  /^WHERE ?: .{0,40}?[“"]([^”"]{3,40}?),?[”"]/,
  /^\[((?:[가-힣A-Z0-9]{1,6} ?)?뉴스(?: ?[가-힣A-Z0-9]{1,6})?)\](?:$| ?[[<〈【◀])/,
  /^Please note \W([^”"'’]{3,40})\W must be credited/i,
  /^This is a rush transcript (?:from|of) [“"]([^”"]{3,40}?),?[”"]/i,
];

/** "… on "Program," date" and "[Program] …" are none of the story's own words in the title of a transcript. */
const TITLE =
  /^(?:Full )?Transcript: .{3,120} on [“"]([^”"]{3,40}?),?[”"]|^([^:]{3,40}) Transcripts? (?:for )?\w+ \d{1,2}, \d{4}\b/;

/** The program that the lines around a script, or a transcript's title, say it is from; null when none does. */
export function programIn(lines: readonly string[], title: string): string | null {
  const found = lines.flatMap((line) => LINES.map((pattern) => pattern.exec(line)?.[1] ?? null));
  const titled = TITLE.exec(title);
  return found.find((name) => name !== null) ?? titled?.[1] ?? titled?.[2] ?? null;
}

const fromTheRight = /^(?:ar|arc|ckb|dv|fa|he|iw|ps|sd|syr|ug|ur|yi)\b/i;

/** The side a story in a language begins at, which its bars, lists and tables follow; each text decides for itself. */
export function directionOf(language: string): 'rtl' | undefined {
  return fromTheRight.test(language) ? 'rtl' : undefined;
}

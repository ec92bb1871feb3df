/** The host of an address, "" for one that has none: what settings of a single site are kept under. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** What the colour test uses of culori, which brings no types. */
declare module 'culori' {
  export function wcagContrast(a: string, b: string): number;
  export function differenceCiede2000(): (a: unknown, b: unknown) => number;
  export function filterDeficiencyProt(severity: number): (colour: string) => unknown;
  export function filterDeficiencyDeuter(severity: number): (colour: string) => unknown;
  export function filterDeficiencyTrit(severity: number): (colour: string) => unknown;
}

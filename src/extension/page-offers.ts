import type { Opinion } from '../page/readability';

/** What the scripts that clicks put into a page do for one another: they share its isolated world, and no files. */
interface Offers {
  opinion: Opinion;
  /** The block that a person chose by hand. */
  chosen: () => Element;
  /** What a block chosen here is remembered for, and whether such a block was read last. */
  pick: () => { key: string; isInUse: boolean };
}

const keyOf = (name: keyof Offers) => Symbol.for(`onrecord.offers.${name}`);

/** Offers something to the other scripts. */
export function offer<Name extends keyof Offers>(name: Name, work: Offers[Name]): void {
  Reflect.set(globalThis, keyOf(name), work);
}

/** What another script offers, or null when it is not in this page. */
export function offered<Name extends keyof Offers>(name: Name): Offers[Name] | null {
  const work: unknown = Reflect.get(globalThis, keyOf(name));
  return typeof work === 'function' ? (work as Offers[Name]) : null;
}

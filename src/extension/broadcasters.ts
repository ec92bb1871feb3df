/** A broadcaster, and the hosts its stories stand on. */
export interface Broadcaster {
  name: string;
  hosts: readonly string[];
}

/** Written in by the build from the outlets: how they are read weighs ten times as much, and the settings need none of it. */
declare const BROADCASTERS: readonly Broadcaster[];

/** Every broadcaster that can be switched on, in the order of a language, each with its hosts in order. */
export function broadcastersIn(locale: string): Broadcaster[] {
  const inOrder = new Intl.Collator(locale).compare;
  return BROADCASTERS.map(({ name, hosts }) => ({ name, hosts: hosts.toSorted() })).sort((one, other) =>
    inOrder(one.name, other.name),
  );
}

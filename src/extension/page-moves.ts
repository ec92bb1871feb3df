/** How often the address is compared, in ms: a page's own `pushState` tells nobody outside of its world. */
const LOOK_MS = 200;

/** How many entries a tab's history holds at most, in both browsers. */
const FULL = 50;

/**
 * What changes with a new entry of the history and stays when one is put straight. Firefox before 147 has no `navigation` and
 * tells only how many entries there are; of a full history nothing, so every query counts as new there.
 */
const entry = () =>
  globalThis.navigation?.currentEntry?.key ?? (history.length < FULL ? history.length : location.search);

/**
 * Calls `moved` when a single-page site goes elsewhere without loading: to another path, or to another query by a new or
 * an old entry of the history. A query that is only put straight is the same page. The answer ends the watch.
 */
export function watchMoves(moved: () => void): () => void {
  const { pathname, search } = location;
  const here = entry();
  let isTravelled = false;
  const look = () => {
    const isElsewhere = location.pathname !== pathname;
    const isAnother = location.search !== search && (isTravelled || entry() !== here);
    if (isElsewhere || isAnother) moved();
  };
  const travelled = () => {
    isTravelled = true;
    look();
  };
  addEventListener('popstate', travelled);
  const regularly = setInterval(look, LOOK_MS);
  return () => {
    removeEventListener('popstate', travelled);
    clearInterval(regularly);
  };
}

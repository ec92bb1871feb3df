/** How often the address is compared, in ms: a page's own `pushState` tells nobody outside of its world. */
const LOOK_MS = 200;

/**
 * Calls `moved` when a single-page site goes elsewhere without loading: to another path, or to another query by a new or
 * an old entry of the history. A query that is only put straight is the same page. The answer ends the watch.
 */
export function watchMoves(moved: () => void): () => void {
  const { pathname, search } = location;
  const { length } = history;
  let isTravelled = false;
  const look = () => {
    const isElsewhere = location.pathname !== pathname;
    const isAnother = location.search !== search && (isTravelled || history.length !== length);
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

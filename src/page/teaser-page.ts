/** This many scripts in a line each, or headlines with a text that is cut off, are a list; a doubled body is two. */
const LEAST = 3;

/** Linked headlines looked at. */
const MOST = 200;

/** Whether a page is a list of other stories: scripts run together as teasers, or texts cut off under linked headlines. */
export function isTeaserPage(root: Element, scriptsInALine: number): boolean {
  return scriptsInALine >= LEAST || cutOff(root) >= LEAST;
}

/** Texts that break off with dots, each below a headline that leads elsewhere. */
function cutOff(root: Element): number {
  const headlines = [...root.querySelectorAll('h2 a, h3 a, h4 a, h5 a')].slice(0, MOST);
  const texts = headlines.map((link) => link.parentElement?.nextElementSibling?.textContent?.trim() ?? '');
  return texts.filter((text) => text.length > 30 && /(?:…|\.\.\.)$/.test(text)).length;
}

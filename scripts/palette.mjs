// Searches the eight speaker colours of every theme and prints them for src/reader/speaker-colours.ts.
// Text must stand out from the paper (4.5:1 and a little more), and any two colours must stay apart under
// normal, protan, deutan and tritan vision. Run: node scripts/palette.mjs (half a minute).
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  inGamut,
  wcagContrast,
} from 'culori';

const themes = {
  light: { paper: '#fcfbf8', lightness: [0.28, 0.6], chroma: [0.06, 0.21], seed: 33 },
  sepia: { paper: '#f6efdd', lightness: [0.2, 0.58], chroma: [0.05, 0.25], seed: 33, least: 4.55 },
  contrast: { paper: '#000000', lightness: [0.6, 0.97], chroma: [0.04, 0.2], seed: 7, least: 7 },
  dark: { paper: '#17181b', lightness: [0.55, 0.93], chroma: [0.06, 0.17], seed: 7 },
};
const count = 8;
const leastContrast = 4.6;

let state = 0;
const random = () => {
  state = (state * 1664525 + 1013904223) % 4294967296;
  return state / 4294967296;
};
const between = ([low, high]) => low + random() * (high - low);
const clamp = (value, [low, high]) => Math.min(high, Math.max(low, value));

const lab = converter('lab65');
const distance = differenceCiede2000();
const visions = [(c) => c, filterDeficiencyProt(1), filterDeficiencyDeuter(1), filterDeficiencyTrit(1)];
const isInside = inGamut('rgb');

function seen(colour) {
  const hex = formatHex(colour);
  return { colour, hex, labs: visions.map((see) => lab(see(hex))) };
}
const apart = (a, b) => Math.min(...a.labs.map((one, i) => distance(one, b.labs[i])));

function draw(theme, near, reach = 1) {
  for (;;) {
    const colour = near
      ? {
          mode: 'oklch',
          l: clamp(near.l + (random() - 0.5) * 0.12 * reach, theme.lightness),
          c: clamp(near.c + (random() - 0.5) * 0.08 * reach, theme.chroma),
          h: (near.h + (random() - 0.5) * 50 * reach + 360) % 360,
        }
      : { mode: 'oklch', l: between(theme.lightness), c: between(theme.chroma), h: random() * 360 };
    if (isInside(colour) && wcagContrast(formatHex(colour), theme.paper) >= (theme.least ?? leastContrast))
      return seen(colour);
  }
}

const nearest = (colour, others) => Math.min(...others.map((other) => apart(colour, other)));
const least = (set) => Math.min(...set.slice(0, -1).map((colour, i) => nearest(colour, set.slice(i + 1))));

function search(theme) {
  state = theme.seed;
  let best = [];
  let bestScore = 0;
  for (let start = 0; start < 10; start++) {
    const set = Array.from({ length: count }, () => draw(theme));
    for (let step = 0; step < 8000; step++) {
      const scores = set.map((colour, i) => nearest(colour, set.toSpliced(i, 1)));
      const weakest = random() < 0.7 ? scores.indexOf(Math.min(...scores)) : Math.floor(random() * count);
      const others = set.toSpliced(weakest, 1);
      const tried = draw(theme, random() < 0.85 ? set[weakest].colour : undefined, 1 - step / 9000);
      if (nearest(tried, others) >= scores[weakest]) set[weakest] = tried;
    }
    if (least(set) > bestScore) [best, bestScore] = [[...set], least(set)];
  }
  return best;
}

/** The bluest first, then always the one farthest from those before it: few speakers get the clearest colours. */
function inOrder(set) {
  const blueness = (one) => Math.abs(one.colour.h - 255);
  const ordered = [set.toSorted((a, b) => blueness(a) - blueness(b))[0]];
  while (ordered.length < set.length) {
    const rest = set.filter((one) => !ordered.includes(one));
    ordered.push(rest.toSorted((a, b) => nearest(b, ordered) - nearest(a, ordered))[0]);
  }
  return ordered;
}

for (const [name, theme] of Object.entries(themes)) {
  const set = inOrder(search(theme));
  const contrast = Math.min(...set.map((one) => wcagContrast(one.hex, theme.paper)));
  console.log(
    `${name} on ${theme.paper}: contrast ${contrast.toFixed(2)}, distance ${least(set).toFixed(1)}`,
  );
  console.log(`  ${set.map((one) => `'${one.hex}'`).join(', ')}`);
}

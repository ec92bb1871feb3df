import { plainStory, story } from '../story.mjs';
import { addresses } from './addresses.mjs';
import { clobbered } from './clobbered.mjs';
import { copies } from './copies.mjs';
import { documents } from './documents.mjs';
import { letters } from './letters.mjs';
import { limits } from './limits.mjs';
import { markup } from './markup.mjs';
import { metadata } from './metadata.mjs';
import { names } from './names.mjs';
import { overlay } from './overlay.mjs';
import { peeks } from './peeks.mjs';
import { presses } from './presses.mjs';
import { faults, storage } from './stored.mjs';
import { strangers } from './strangers.mjs';
import { text } from './text.mjs';
import { topLayer } from './top-layer.mjs';

/** Stories without an attack: no signal may fire on them, not even in the naive reader. */
const harmless = [
  { name: 'harmless script', threat: 0, html: story(), steps: ['tab', 'page', 'copy'] },
  { name: 'harmless article', threat: 0, html: plainStory(), steps: ['tab', 'page', 'copy'] },
];

const HOST = '//news.kbs.co.kr';
const slug = (name) =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

/** An address of the site; `isPlain` is one without encryption. */
const address = (number, isPlain = false) =>
  `${isPlain ? 'http' : 'https'}:${HOST}/news/pc/view/view.do?ncd=${9_000_000 + number}`;

const numbered = (one, number) => ({
  ...one,
  id: `t${one.threat}-${slug(one.name)}`.slice(0, 60),
  url: address(number, one.isPlain),
});

/** The stories on which every reader must be silent. */
export const controls = harmless.map((one, at) => numbered(one, 700_000 + at));

/** Every attack that needs a browser, with its number, its name for the beacons and the address of its page. */
export const cases = [
  ...markup,
  ...metadata,
  ...addresses,
  ...names,
  ...text,
  ...overlay,
  ...strangers,
  ...limits,
  ...documents,
  ...faults,
  ...storage,
  ...topLayer,
  ...peeks,
  ...presses,
  ...letters,
  ...clobbered,
  ...copies,
].map(numbered);

const isFragment = (one) => one.body !== undefined && !one.html && !one.page;

/** Fragments of the body on one page, some twelve together, so that a push does not wait for each of them alone. */
export function batched(all, size = 12) {
  const fragments = all.filter(isFragment);
  const batches = [];
  for (let at = 0; at < fragments.length; at += size) {
    const members = fragments.slice(at, at + size);
    batches.push({
      name: `${members.length} together, from ${members[0].name}`,
      threat: members[0].threat,
      id: `batch-${at}`,
      url: address(500_000 + at),
      page: { body: story({ body: members.map((one) => bodyOf(one)).join('<br><br>') }) },
      steps: ['tab', 'page'],
      members,
    });
  }
  return [...all.filter((one) => !isFragment(one)), ...batches];
}

const named = (text, id) => text.replaceAll('ID.beacon', `${id}.beacon`);
const bodyOf = (one) => named(one.body, one.id);

/** What the site serves for a case; `origin` is the extension's own, for pages that look for it. */
export function pageOf(one, origin) {
  if (one.page) return one.page;
  const html = one.html ?? story(one.parts ?? { body: one.body });
  const filled = named(html, one.id);
  return { body: filled.replaceAll('ORIGIN', origin).replaceAll('EXTENSION', new URL(origin).host) };
}

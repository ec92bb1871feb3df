// biome-ignore-all lint/suspicious/noTemplateCurlyInString: titles as they stand in the files
// The stories of Chromium that Firefox may be without, and why: the README says that there are none it is always without.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';

/** Titles of Chromium's stories by the reason why they are not lived here. */
const elsewhere = {
  'the gallery shows every sample and every state, in the places as they are':
    'it is a page for who works on the reader, and no part of the extension',
  'and the same from a real page, where one is at hand': 'it is told where one is',
};

const TITLE = /\btest\(\s*(['`])(.+?)\1,/gs;

/** Chromium's stories that are neither among `names` nor have a reason above. */
export function missingOf(names) {
  const folder = join(root, 'e2e');
  const specs = readdirSync(folder).filter((name) => name.endsWith('.spec.ts'));
  const titles = specs.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(TITLE)].map(([, , title]) => title),
  );
  const isHere = (title) => {
    const [start, end] = [title.split('${')[0], title.split('}').at(-1)]; // what is filled in stands between
    return names.some((name) =>
      title.includes('${') ? name.startsWith(start) && name.endsWith(end) : name === title,
    );
  };
  return titles.filter((title) => !isHere(title) && !Object.hasOwn(elsewhere, title));
}

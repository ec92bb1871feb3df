// Builds what the arguments name (chromium, firefox, cli; all three when nothing is named), each into dist/NAME.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createBuilder } from 'vite';
import { licencesText } from './licenses.mjs';
import { giveUp, root } from './setup.mjs';

/** Everything a build can make. */
export const targets = ['chromium', 'firefox', 'cli'];

/** Builds one target from nothing into dist/TARGET. */
export async function build(target) {
  rmSync(join(root, 'dist', target), { recursive: true, force: true });
  process.env.TARGET = target;
  process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true'; // the config imports the outlets, as Vite bundles them
  const builder = await createBuilder({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  await builder.buildApp();
  checkCharacters(target);
  if (target !== 'cli') writeFileSync(join(root, 'dist', target, 'licenses.txt'), licencesText());
}

/** Chromium takes a script with such a character for no UTF-8, and then reads no page at all. */
const NO_CHARACTER = /[\uFDD0-\uFDEF\uFFFE\uFFFF]/;

function checkCharacters(target) {
  const folder = join(root, 'dist', target);
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const refused = scripts.find((name) => NO_CHARACTER.test(readFileSync(join(folder, name), 'utf8')));
  if (refused) throw new Error(`${refused} holds a character that Chromium refuses; write it as \\uffff`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !targets.includes(name));
  if (unknown) giveUp(`There is no target "${unknown}"; there are ${targets.join(', ')}.`);
  for (const target of wanted.length > 0 ? wanted : targets) {
    const start = performance.now();
    try {
      await build(target);
    } catch (error) {
      giveUp(`The build of ${target} failed: ${error.message}`);
    }
    if (!existsSync(join(root, 'dist', target))) giveUp(`The build of ${target} wrote nothing.`);
    console.log(`built dist/${target} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

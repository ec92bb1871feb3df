import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipOf } from '../../../scripts/zip.mjs';
import { launchFirefox, makeProfile } from '../firefox.mjs';
import { installExtension, useExtension } from '../toolbar.mjs';
import { check, checkSame, worldOf } from '../world.mjs';

/** What only shows when a person has installed the extension for good and closes the browser in between. */
export function restart({ samples, site, firefox, built }) {
  /** Lives a story in each of two runs of one profile; the first run installs the packed extension. */
  async function twice(first, then) {
    const kept = makeProfile();
    const packed = join(kept, 'onrecord.xpi');
    const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    const entries = files.map((one) => join(one.parentPath ?? one.path, one.name));
    writeFileSync(
      packed,
      zipOf(entries.map((file) => ({ name: file.slice(built.length + 1), data: readFileSync(file) }))),
    );
    const prefs = { 'xpinstall.signatures.required': false }; // as the extended support release lets one
    let id = null;
    try {
      for (const story of [first, then]) {
        const { send, close } = await launchFirefox(firefox, site.proxyPort, { kept, prefs });
        try {
          const extension = id ? useExtension(send, id) : await installExtension(send, packed);
          id = extension.id;
          await story(worldOf({ samples, send, extension, site }));
        } finally {
          await close();
        }
      }
    } finally {
      rmSync(kept, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  const welcomes = async (world) =>
    (await world.extension.addresses()).filter((url) => url.endsWith('/welcome.html')).length;

  return {
    'settings are there after the browser was closed': () =>
      twice(
        async (world) => {
          // it opens once, when a person installs it, and not for those who work on it
          checkSame(
            await world.until(() => welcomes(world), Boolean),
            1,
            'first-run pages after the install',
          );
          await world.extension.closeTab();
          await world.open(world.english.url);
          await world.click();
          await world.popup.press('Settings');
          await world.popup.choose('Theme', 'Sepia');
          await world.popup.see(`all('.theme-sepia').length`, 1);
          await new Promise((done) => setTimeout(done, 500)); // the browser writes it down
        },
        async (world) => {
          await world.open(world.english.url);
          await world.click();
          await world.popup.see(`all('.theme-sepia').length`, 1, 'the theme after the restart');
          checkSame(await welcomes(world), 0, 'first-run pages after the restart');
          check((await world.extension.title()) !== '', 'the icon is gone');
        },
      ),
  };
}

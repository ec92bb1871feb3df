import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipOf } from '../../../scripts/zip.mjs';
import { launchFirefox, makeProfile } from '../firefox.mjs';
import { installExtension, useExtension } from '../toolbar.mjs';
import { check, checkSame, worldOf } from '../world.mjs';

/** As the extended support release lets one install what nobody has signed. */
const prefs = { 'xpinstall.signatures.required': false };

const welcomes = async ({ extension }) =>
  (await extension.addresses()).filter((url) => url.endsWith('/welcome.html')).length;

/** What only shows when a person has installed the extension for good and closes the browser in between. */
export function restart({ samples, site, firefox, built }) {
  /** Lives a story in a Firefox of its own, which installs the extension from `path` or has it as `id`; answers its name. */
  async function live(story, { kept, path, id }) {
    const { send, close } = await launchFirefox(firefox, site.proxyPort, { kept, prefs });
    try {
      const extension = id ? useExtension(send, id) : await installExtension(send, path);
      await story(worldOf({ samples, send, extension, site }));
      return extension.id;
    } finally {
      await close();
    }
  }

  /** Lives a story in each of two runs of one profile; the first run installs the packed extension. */
  async function twice(first, then) {
    const kept = makeProfile();
    const path = join(kept, 'onrecord.xpi');
    const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    const entries = files.map((one) => join(one.parentPath ?? one.path, one.name));
    writeFileSync(
      path,
      zipOf(entries.map((file) => ({ name: file.slice(built.length + 1), data: readFileSync(file) }))),
    );
    try {
      const id = await live(first, { kept, path });
      await live(then, { kept, id });
    } finally {
      rmSync(kept, { recursive: true, force: true, maxRetries: 5 });
    }
  }

  return {
    async 'it opens once, when a person installs it, and not for those who work on it'() {
      /** Once the extension has found out who installed it, and could have opened a page. */
      const seeWelcomes = async (world, wanted, when) => {
        const soon = `browser.management.getSelf().then(() => browser.tabs.query({})).then(() => true)`;
        await world.extension.inBackground(soon);
        checkSame(
          await world.until(
            () => welcomes(world),
            (got) => got === wanted,
          ),
          wanted,
          `first-run pages ${when}`,
        );
      };
      await twice(
        (world) => seeWelcomes(world, 1, 'after the install'),
        (world) => seeWelcomes(world, 0, 'after the restart'),
      );
      await live((world) => seeWelcomes(world, 0, 'for a folder that somebody works on'), { path: built });
    },
    'settings are there after the browser was closed': () =>
      twice(
        async (world) => {
          await world.until(() => welcomes(world), Boolean); // it would come in between
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
          check((await world.extension.title()) !== '', 'the icon is gone');
        },
      ),
  };
}

// npm run lint:store: Mozilla's own check of the Firefox package. It comes by npx and is not a dependency: 86 MB that
// nobody needs who works on the code. No error may stand, and of the warnings only those named here.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, root } from './setup.mjs';

const VERSION = '10.7.0';

/** Warnings that we know, and why they stay. */
const KNOWN = {
  UNSAFE_VAR_ASSIGNMENT:
    'innerHTML in Preact, for a property that our lint forbids, and in Readability, on a copy without a page',
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION:
    'the declaration of collected data is newer on Android, where we do not offer the extension',
};

const folder = join(root, 'dist/firefox');
if (!existsSync(folder)) giveUp('There is no dist/firefox to check; run `npm run build` first.');
const call = ['--yes', `web-ext@${VERSION}`, 'lint', '--source-dir', folder, '--output', 'json'];
const { stdout, stderr } = spawnSync('npx', call, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
const start = stdout.indexOf('{"count"') < 0 ? stdout.indexOf('{') : stdout.indexOf('{"count"');
if (start < 0) giveUp(`web-ext ${VERSION} could not be brought: ${stderr.trim().split('\n').at(-1)}`);
const { errors, warnings } = JSON.parse(stdout.slice(start));
const strange = warnings.filter(({ code }) => !Object.hasOwn(KNOWN, code));
for (const { code, file, message } of [...errors, ...strange]) console.log(`${code} in ${file}: ${message}`);
for (const [code, why] of Object.entries(KNOWN)) {
  console.log(`${warnings.filter((one) => one.code === code).length} × ${code}: ${why}`);
}
console.log(`${errors.length} errors, ${warnings.length} warnings, ${strange.length} of them not known`);
process.exitCode = errors.length + strange.length > 0 ? 1 : 0;

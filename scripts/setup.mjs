// Brings what a fresh machine lacks: packages, a Chromium, a Firefox, a Korean font. Plain Node, no dependency,
// so that it can run before anything is installed.
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { aptInstall, isDebianRoot, npmInstall, playwrightInstall, root, run } from './install.mjs';

export { root };

const fromRoot = createRequire(join(root, 'package.json'));

/** Ends the program with one clear sentence on standard error and exit code 1. */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Checks the running Node against `engines` in package.json (20.19 or newer). */
export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return process.versions.node;
  return giveUp(
    `Onrecord needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org.`,
  );
}

/** Installs the packages of the lockfile unless exactly they are there already. Install scripts stay off. */
export function ensurePackages() {
  if (areInstalled()) return 'there already';
  const failed = npmInstall();
  if (failed) giveUp(`The packages could not be installed: ${failed}`);
  return 'installed';
}

function areInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const here = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const isMissing = (name) =>
    name !== '' &&
    !wanted[name].optional &&
    (wanted[name].version !== here[name]?.version || !existsSync(join(root, name)));
  return !Object.keys(wanted).some(isMissing);
}

function onPath(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const file = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {}
    }
  }
  return undefined;
}

const firstThere = (...files) => files.find((file) => file && existsSync(file));

function named(variable) {
  const path = process.env[variable];
  if (path && !existsSync(path)) giveUp(`${variable} names ${path}, but there is no such file.`);
  return path || undefined;
}

/** The Chromium to use: CHROMIUM_PATH, Playwright's own, one on PATH, the macOS app; undefined if none. */
export function findChromium() {
  const mac = '/Applications/Chromium.app/Contents/MacOS/Chromium';
  return (
    named('CHROMIUM_PATH') ??
    firstThere(fromRoot('@playwright/test').chromium.executablePath()) ??
    onPath('chromium', 'chromium-browser') ??
    firstThere(mac)
  );
}

/** Chrome itself, which is good enough to try the extension by hand, or undefined. */
export function findChrome() {
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return (
    onPath('google-chrome', 'google-chrome-stable') ??
    firstThere(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...programs.map((folder) => folder && join(folder, 'Google/Chrome/Application/chrome.exe')),
    )
  );
}

/** The Firefox to use: FIREFOX_PATH, one on PATH, the app; undefined if none. */
export function findFirefox() {
  const programs = process.env.PROGRAMFILES && join(process.env.PROGRAMFILES, 'Mozilla Firefox/firefox.exe');
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return named('FIREFOX_PATH') ?? onPath('firefox', 'firefox-esr') ?? firstThere(mac, programs);
}

/** Finds a Chromium or installs one: Debian's package as root on Debian, else Playwright's own. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const failed = isDebianRoot() ? aptInstall('chromium') : playwrightInstall('chromium', '--no-shell');
  return (
    findChromium() ?? giveUp(`No Chromium found. Install one, or set CHROMIUM_PATH to it. ${failed}`.trim())
  );
}

/** Finds a Firefox or installs one: Debian's package as root on Debian, else asks for it in one sentence. */
export function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;
  const failed = isDebianRoot() ? aptInstall('firefox-esr') : '';
  const wish = 'No Firefox found. Install Firefox 140 or newer, or set FIREFOX_PATH to it.';
  return findFirefox() ?? giveUp(`${wish} ${failed}`.trim());
}

/** Sees to a font with Korean letters where none is: without one, Korean is drawn as boxes. */
export function ensureKoreanFont() {
  if (process.platform !== 'linux') return 'there already';
  const hasFont = () => {
    const list = run('fc-list', [':lang=ko', 'family']);
    return list.ok && list.output.trim() !== '';
  };
  if (hasFont()) return 'there already';
  if (isDebianRoot()) aptInstall('fontconfig', 'fonts-nanum');
  return hasFont() ? 'installed' : 'none found: Korean may be drawn as boxes';
}

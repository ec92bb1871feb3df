// Brings what a fresh machine lacks: packages, a Chromium, a Firefox. Plain Node, no dependency, so that it
// can run before anything is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
const fromRoot = createRequire(join(root, 'package.json'));

/** Ends the program with one clear sentence on standard error and exit code 1. */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Runs a program quietly; answers whether it ended well and what it printed. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  return { ok: done.status === 0, output: `${done.stdout ?? ''}${done.stderr ?? ''}` };
}

function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {}
  }
  return undefined;
}

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function aptInstall(...packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}

/** Checks the running Node against `engines` in package.json (20.19 or newer). */
export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    giveUp(
      `Onrecord needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org.`,
    );
  }
}

/** Installs the packages of the lockfile unless exactly they are there already. Install scripts stay off. */
export function ensurePackages() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed) && sameLock(installed)) return 'there already';
  const npm = run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    shell: process.platform === 'win32',
  });
  if (!npm.ok) giveUp(`The packages could not be installed (npm ci): ${lastLine(npm.output)}`);
  return 'installed';
}

function sameLock(installed) {
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const here = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const missing = (name) =>
    name !== '' && !wanted[name].optional && wanted[name].version !== here[name]?.version;
  return !Object.keys(wanted).some(missing);
}

const lastLine = (text) => text.trim().split('\n').at(-1) ?? '';

/** The Chromium to use: CHROMIUM_PATH, Playwright's own, one on PATH, the macOS app; undefined if none. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const own = fromRoot('@playwright/test').chromium.executablePath();
  if (existsSync(own)) return own;
  const mac = '/Applications/Chromium.app/Contents/MacOS/Chromium';
  return onPath('chromium') ?? onPath('chromium-browser') ?? (existsSync(mac) ? mac : undefined);
}

/** The Firefox to use: FIREFOX_PATH, one on PATH, the macOS app; undefined if none. */
export function findFirefox() {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return onPath('firefox') ?? onPath('firefox-esr') ?? (existsSync(mac) ? mac : undefined);
}

/** Finds a Chromium or installs one: Debian's package as root on Debian, else Playwright's own. */
export function ensureChromium() {
  if (findChromium()) return findChromium();
  if (isDebianRoot()) aptInstall('chromium', 'fonts-nanum');
  else playwrightInstall('chromium', '--no-shell');
  return findChromium() ?? giveUp('No Chromium found. Install one, or set CHROMIUM_PATH to it.');
}

/** Finds a Firefox or installs one: Debian's package as root on Debian, else asks for it in one sentence. */
export function ensureFirefox() {
  if (findFirefox()) return findFirefox();
  if (isDebianRoot()) aptInstall('firefox-esr', 'fonts-nanum');
  return (
    findFirefox() ?? giveUp('No Firefox found. Install Firefox 140 or newer, or set FIREFOX_PATH to it.')
  );
}

function playwrightInstall(...args) {
  run(process.execPath, [fromRoot.resolve('@playwright/test/cli'), 'install', ...args], { stdio: 'inherit' });
}

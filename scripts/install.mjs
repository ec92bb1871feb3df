// The three installers: npm, apt, Playwright. Each answers '' when all went well, else what it complained of.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url)); // an old Node must get as far as our sentence

/** Runs a program quietly; answers whether it ended well and what it printed. */
export function run(command, args, options = {}) {
  const quiet = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] };
  const done = spawnSync(command, args, { ...quiet, ...options });
  const output = `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`;
  return { ok: done.status === 0, output };
}

// npm says "npm error code …" first and where its log lies last; apt says "E: …". What went wrong is between.
function complaintOf(output) {
  const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim());
  const telling = lines.filter((line) => !/^(|code .*|errno .*|syscall .*|A complete log .*)$/.test(line));
  return (
    telling.find((line) => /^E: |request|not found|denied|space|sync/i.test(line)) ?? telling.at(-1) ?? ''
  );
}

/** Installs the packages of the lockfile, those for development too; install scripts stay off. */
export function npmInstall() {
  const shell = process.platform === 'win32';
  const npm = run(
    'npm',
    ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { shell },
  );
  return npm.ok ? '' : `(npm ci: ${complaintOf(npm.output)})`;
}

/** Is this a Debian whose packages we may install? */
export function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs Debian packages. */
export function aptInstall(...packages) {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const patient = ['-qq', '-o', 'DPkg::Lock::Timeout=120'];
  run('apt-get', ['update', ...patient], options);
  const apt = run('apt-get', ['install', '-y', '--no-install-recommends', ...patient, ...packages], options);
  return apt.ok ? '' : `(apt-get: ${complaintOf(apt.output)})`;
}

/** Installs a browser of Playwright's own. */
export function playwrightInstall(...args) {
  const fromRoot = createRequire(join(root, 'package.json'));
  const install = run(process.execPath, [fromRoot.resolve('@playwright/test/cli'), 'install', ...args]);
  return install.ok ? '' : `(playwright install: ${complaintOf(install.output)})`;
}

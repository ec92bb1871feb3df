// A Firefox of our own: fresh profile, no window, nothing left behind.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connectMarionette } from './marionette.mjs';

// Everything Firefox would ask the network for by itself is off: what is left in the proxy's log is ours.
const QUIET = {
  'marionette.port': 0,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,nothing',
  'toolkit.telemetry.server': '',
};

async function portOf(profile, child) {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null || !child.pid) throw new Error(`${child.spawnfile} does not start`);
    const port = Number(readIfThere(join(profile, 'MarionetteActivePort')));
    if (port) return port;
    await pause(100);
  }
  throw new Error('Firefox did not start within a minute');
}

/** The text of a file, '' where there is none yet. */
export function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** A folder for a profile that lives through several runs of the browser; whoever made it removes it. */
export const makeProfile = () => mkdtempSync(join(tmpdir(), 'onrecord-firefox-'));

/**
 * Starts a headless Firefox; all its traffic goes to the proxy on `proxyPort`. A `kept` profile stays there for the next
 * start, `prefs` are settings of the browser beyond the usual.
 */
export async function launchFirefox(path, proxyPort, { kept, prefs = {} } = {}) {
  const profile = kept ?? makeProfile();
  rmSync(join(profile, 'MarionetteActivePort'), { force: true }); // of the run before
  const proxy = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
  };
  const lines = Object.entries({ ...QUIET, ...proxy, ...prefs }).map(
    (pref) => `user_pref(${JSON.stringify(pref).slice(1, -1)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const switches = ['--marionette', '--remote-allow-system-access', '--headless', '--no-remote'];
  // Release builds heed the server of their own settings (above) only with this variable.
  const env = { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };
  const child = spawn(path, [...switches, '--profile', profile], { env, stdio: 'ignore' });
  const gone = new Promise((done) => child.once('exit', done).once('error', done));
  const kill = () => child.kill('SIGKILL');
  const clean = () => kept ?? rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const abort = () => {
    kill();
    try {
      clean();
    } catch {} // its last process is still writing
  };
  process.once('exit', abort);

  async function end(patience = 10_000) {
    const late = setTimeout(kill, patience);
    await gone;
    clearTimeout(late);
    process.removeListener('exit', abort);
    clean();
  }

  try {
    const send = await connectMarionette(await portOf(profile, child));
    await send('WebDriver:NewSession', { acceptInsecureCerts: true });
    return {
      send,
      async close() {
        send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
        await end();
      },
      /** Ends a browser that no longer listens. */
      kill: () => end(0),
    };
  } catch (error) {
    kill();
    await end();
    throw error;
  }
}

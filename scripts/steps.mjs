// How the two commands speak: one line a step with the time it took, and what a step printed only if it failed.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { root } from './setup.mjs';

/** Runs `work` and prints its line; `work` may answer a note for the line. */
export async function step(name, work) {
  const start = performance.now();
  try {
    const note = await work();
    printLine('ok', name, start, note);
  } catch (error) {
    printLine('FAIL', name, start, error.message.split('\n')[0]);
    throw error;
  }
}

/** Prints one line: verdict, name, seconds since `start`, note. */
export function printLine(verdict, name, start, note = '') {
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  console.log(`${verdict.padEnd(5)} ${name.padEnd(16)} ${seconds} s  ${note}`.trimEnd());
}

const running = new Set();
process.once('exit', () => {
  for (const child of running) end(child, 'SIGTERM');
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    if (process.listenerCount(signal) === 0) process.exit(130); // else somebody else ends in good order
  });
}

// A program's children go with it: it leads a group of its own wherever there are groups.
const hasGroups = process.platform !== 'win32';
function end(child, signal) {
  try {
    if (hasGroups) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {} // it is gone already
}

/** Runs a program to its end, or for `minutes` at most; answers whether it ended well and all it printed. */
export function runProgram(command, args, { env = {}, minutes = 10 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: hasGroups,
      shell: !hasGroups && command === 'npm',
    });
    running.add(child);
    let output = '';
    const keep = (piece) => {
      output += piece;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const late = setTimeout(() => {
      output += `\nStopped after ${minutes} minutes.\n`;
      end(child, 'SIGTERM'); // time to put its browser and profile away
      setTimeout(end, 5_000, child, 'SIGKILL').unref();
    }, minutes * 60_000);
    const finish = (ok) => {
      clearTimeout(late);
      running.delete(child);
      resolve({ ok, output });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

/** The last lines of what a program printed, set in so that they stand apart. */
export const tailOf = (output, lines = 60) =>
  stripVTControlCharacters(output)
    .trimEnd()
    .split('\n')
    .slice(-lines)
    .map((line) => `      ${line}`)
    .join('\n');

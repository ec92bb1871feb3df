import { execFileSync } from 'node:child_process';

/** What the built command line makes of a saved page. */
export function readWithCli(file: string, url: string, as: 'json' | 'text'): string {
  const call = ['dist/cli/onrecord.js', 'read', file, '--url', url, '--as', as];
  return execFileSync(process.execPath, call, { encoding: 'utf8' });
}

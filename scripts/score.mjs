// How well a folder of cases is read: npm run score -- FOLDER... A case is NAME.html and NAME.json, the page and its
// gold answer (parts with paragraphs, quotes with speakers, turns, facts, mustNotContain). Reads through dist/cli.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreCase, totals } from './score-case.mjs';
import { giveUp, root } from './setup.mjs';

const program = join(root, 'dist/cli/onrecord.js');
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folders.length === 0) giveUp('Which folder? npm run score -- FOLDER [FOLDER...] [--errors]');
if (!existsSync(program)) giveUp('There is no dist/cli to score; run `npm run build` first.');

const cases = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json') && existsSync(join(folder, file.replace(/json$/, 'html'))))
    .map((file) => ({
      ...JSON.parse(readFileSync(join(folder, file), 'utf8')),
      id: file.slice(0, -'.json'.length),
      html: readFileSync(join(folder, file.replace(/json$/, 'html')), 'utf8'),
    })),
);
const input = cases.map(({ id, url, html }) => JSON.stringify({ id, url, html })).join('\n');
const done = spawnSync(process.execPath, [program, 'read', '--ndjson'], {
  input,
  encoding: 'utf8',
  maxBuffer: 1 << 30,
});
if (done.status !== 0) giveUp(`The command line failed: ${done.stderr.trim().split('\n').at(-1)}`);
const answers = new Map(
  done.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ id, article }) => [id, article]),
);

const scores = cases.map((gold) => ({ id: gold.id, ...scoreCase(gold, answers.get(gold.id) ?? null) }));
console.log(`${cases.length} pages`);
for (const [name, share] of Object.entries(totals(scores))) {
  console.log(`${name.padEnd(34)} ${share === null ? '    -' : share.toFixed(1).padStart(5)}`);
}
if (process.argv.includes('--errors')) {
  for (const { id, errors } of scores) for (const error of errors) console.log(`${id}: ${error}`);
}

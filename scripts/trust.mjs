// npm run trust: everything that docs/trust.md says is measured here and written there, with the commit and the
// browsers it was measured with. What fails is listed too. `-- --kept` writes from the reports that lie in output/trust.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, root } from './setup.mjs';
import { runProgram } from './steps.mjs';

const folder = join(root, 'output/trust');
const place = (name) => join(folder, `${name}.json`);
const report = (name) => (existsSync(place(name)) ? JSON.parse(readFileSync(place(name), 'utf8')) : null);
const hostile = (name, ...more) => ['e2e/hostile/run.mjs', '--report', place(name), ...more];

/** Every measurement, with what it writes. */
const measurements = {
  chromium: hostile('chromium', '--alone'),
  firefox: hostile('firefox', '--browser', 'firefox', '--lanes', '1', '--alone'),
  naive: hostile('naive', '--reader', 'naive', '--alone'),
  sturdy: ['e2e/sturdy/run.mjs'],
  fuzz: ['scripts/fuzz.mjs'],
  pages: ['e2e/hostile/fuzz.mjs'],
};

if (!process.argv.includes('--kept')) {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, call] of Object.entries(measurements)) {
    const start = performance.now();
    const { ok } = await runProgram(process.execPath, call, { minutes: 90 });
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} ${Math.round((performance.now() - start) / 1000)} s`);
  }
}

const git = (...call) => spawnSync('git', call, { cwd: root, encoding: 'utf8' }).stdout.trim();
const manifest = JSON.parse(readFileSync(join(root, 'dist/chromium/manifest.json'), 'utf8'));
const sizes = spawnSync(process.execPath, ['scripts/size.mjs'], { cwd: root, encoding: 'utf8' }).stdout;
const [chromium, firefox, naive, sturdy, fuzz, pages] = Object.keys(measurements).map(report);
if (!chromium && !firefox && !sturdy) giveUp('There is nothing measured in output/trust.');

const rows = [];
const row = (what, figure, bar) => rows.push(`| ${what} | ${figure} | ${bar} |`);
const attacks = (one, name) =>
  row(
    `Attacks on all 25 threats, ${one?.browser ?? name}`,
    one ? `${one.cases} tried, ${one.through} got through` : 'not measured',
    '0',
  );
attacks(chromium, 'Chromium');
attacks(firefox, 'Firefox');
row(
  'The same on a naive reader that the set must catch',
  naive ? `${naive.through} of ${naive.cases} caught` : 'not measured',
  'all',
);
const ofKind = (one, kind) =>
  one?.failed.filter(({ breaches }) => breaches.some((breach) => breach.startsWith(kind))).length;
for (const [name, kind] of [
  ['Code run in the extension', 'code ran'],
  ['Requests by the extension, counted at the proxy', 'request'],
]) {
  row(name, chromium && firefox ? ofKind(chromium, kind) + ofKind(firefox, kind) : 'not measured', '0');
}
row(
  'Property runs of the core',
  fuzz ? `${fuzz.runs.toLocaleString('en')}, ${fuzz.failures} failures` : 'not measured',
  '1,000,000, 0',
);
row(
  'Random hostile pages in Chromium',
  pages ? `${pages.pages}, ${pages.findings} findings, seed ${pages.seed}` : 'not measured',
  '0',
);
for (const [name, { tried, passed }] of Object.entries(sturdy?.groups ?? {}))
  row(name[0].toUpperCase() + name.slice(1), `${passed} of ${tried}`, 'all');
if (sturdy) {
  row(
    `Memory after ${sturdy.growth.rounds} rounds of opening and closing`,
    `${sturdy.growth.mb.toFixed(1)} MB more`,
    '10 MB',
  );
  const bars = { '1 MB': '300 ms, 200 ms', '10 MB': '2,000 ms, 1,000 ms' };
  for (const { name, ms, block } of sturdy.opening)
    row(
      `A page of ${name}: popup shows the story, longest block of the page`,
      `${ms} ms, ${block ?? '?'} ms`,
      bars[name],
    );
}
row('Permissions', manifest.permissions.map((one) => `\`${one}\``).join(', '), 'no warning of their own');
row('Warnings at install', `one: the ${manifest.content_scripts[0].matches.length} KBS hosts`, 'one');

const failed = [chromium, firefox]
  .flatMap((one) =>
    (one?.failed ?? []).map(({ name, breaches }) => `- ${one.browser}: ${name}: ${breaches[0]}`),
  )
  .concat((naive?.failed ?? []).map(({ name }) => `- not caught in the naive reader: ${name}`))
  .concat((sturdy?.failed ?? []).map((line) => `- ${line}`));

writeFileSync(
  join(root, 'docs/trust.md'),
  `# Trust, in figures

Written by \`npm run trust\` at commit \`${git('rev-parse', '--short', 'HEAD')}\`${git('status', '--porcelain', '--untracked-files=no') ? ' with changes on top' : ''}, ${chromium?.browser ?? sturdy?.browser ?? ''}, ${firefox?.browser ?? 'no Firefox'}, Node ${process.versions.node}.
The attack set is \`e2e/hostile\`, the faults are \`e2e/sturdy\`; [SECURITY.md](../SECURITY.md) says what counts and how to report.

| What | Measured | Bar |
| --- | --- | --- |
${rows.join('\n')}

## Sizes

\`\`\`
${sizes.trim()}
\`\`\`

## What failed

${failed.length > 0 ? failed.join('\n') : 'Nothing.'}

## What these figures do not say

- The set is our own. A case that nobody thought of is not in it; the naive reader only proves that the signals work.
- In Firefox dialogs that a page opens are not watched. Firefox gives a listener of the page that was there first the inner
  element of an event (\`explicitOriginalTarget\`), so such a page can read the reader over it; nothing of ours can keep it back.
- Whatever knows a page only from a saved file, as the command line does, cannot know what its styles hide.
- Times are from a machine that does other things as well; the least of three counts.
`,
);
console.log('written to docs/trust.md');

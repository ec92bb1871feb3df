// npm test: from a bare machine to one verdict. Every check runs even when an earlier one failed; only what needs
// a build waits for one. Counts are of real tests where a tool counts them; any other check counts as one. What drives
// a browser may be tried twice, for a browser on a busy machine can miss a moment that is not ours; the line says so. An
// attack that got through is not tried again.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  ensureChromium,
  ensureFirefox,
  ensureKoreanFont,
  ensureNode,
  ensurePackages,
  root,
} from './setup.mjs';
import { printLine, runProgram, step, tailOf } from './steps.mjs';

const reports = join(root, 'output/reports');
const unitReport = join(reports, 'unit.json');
const chromiumReport = join(reports, 'chromium.json');
const npm = (name, ...args) => [
  'npm',
  ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])],
];

function countUnit() {
  const report = JSON.parse(readFileSync(unitReport, 'utf8'));
  const { numPassedTests, numFailedTests, numPendingTests } = report;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

function countChromium() {
  const { stats } = JSON.parse(readFileSync(chromiumReport, 'utf8'));
  const { expected, unexpected, flaky, skipped } = stats;
  return { passed: expected + flaky, failed: unexpected, skipped, again: flaky };
}

function countStories(output) {
  const [, passed, failed] = output.match(/^(\d+) passed, (\d+) failed$/m) ?? [];
  return { passed: Number(passed), failed: Number(failed), skipped: 0 };
}

const checks = [
  { name: 'build', command: npm('build') },
  { name: 'types', command: npm('types') },
  { name: 'lint', command: npm('lint') },
  { name: 'unused code', command: npm('knip') },
  {
    name: 'unit tests',
    command: npm('unit', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`),
    count: countUnit,
  },
  { name: 'size', command: npm('size'), needsBuild: true },
  {
    name: 'Chromium stories',
    command: npm('e2e', '--reporter=list,json'),
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: chromiumReport },
    needsBuild: true,
    count: countChromium,
  },
  {
    name: 'Firefox stories',
    command: [process.execPath, ['e2e/firefox/smoke.mjs']],
    needsBuild: true,
    tries: 2,
    count: countStories,
  },
  {
    name: 'hostile pages',
    command: npm('hostile', '--part', '4'),
    needsBuild: true,
    count: countStories,
  },
  { name: 'faults', command: npm('sturdy', '--quick'), needsBuild: true, tries: 2, count: countStories },
  { name: 'same release', command: npm('release:check'), needsBuild: true },
];

/** What a check's own report says; a check that breaks before it reports, or for another reason, failed once. */
function countOf(check, { ok, output }) {
  const plain = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  try {
    const counted = check.count?.(output) ?? plain;
    if (!Number.isInteger(counted.passed + counted.failed)) return plain;
    return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
  } catch {
    return plain;
  }
}

async function runCheck(check, env, isBuilt) {
  const start = performance.now();
  if (check.needsBuild && !isBuilt) {
    printLine('FAIL', check.name, start, 'not run: there is no build');
    return { ok: false, passed: 0, failed: 1, skipped: 0 };
  }
  for (let tries = check.tries ?? 1; ; tries--) {
    const result = await runProgram(...check.command, { env: { ...env, ...check.env } });
    const count = countOf(check, result);
    const ok = result.ok && count.failed === 0;
    const isLast = ok || tries === 1;
    printLine(ok ? 'ok' : isLast ? 'FAIL' : 'again', check.name, start, check.count ? noteOf(count) : '');
    if (!ok) console.log(tailOf(result.output));
    if (isLast) return { ok, ...count };
  }
}

function noteOf({ passed, failed, skipped, again = 0 }) {
  const more = [
    [skipped, 'skipped'],
    [again, 'only when tried again'],
  ];
  const said = more.filter(([number]) => number > 0).map(([number, what]) => `, ${number} ${what}`);
  return `${passed} passed, ${failed} failed${said.join('')}`;
}

const start = performance.now();
const found = {};
await step('node', ensureNode);
await step('packages', ensurePackages);
await step('browsers', () => {
  found.CHROMIUM_PATH = ensureChromium();
  found.FIREFOX_PATH = ensureFirefox();
  return `${found.CHROMIUM_PATH}, ${found.FIREFOX_PATH}`;
});
await step('Korean font', ensureKoreanFont);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const results = [];
for (const check of checks) {
  const isBuilt = results[0]?.ok ?? false;
  results.push({ name: check.name, ...(await runCheck(check, found, isBuilt)) });
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const broken = results.filter(({ ok }) => !ok).map(({ name }) => name);
const seconds = Math.round((performance.now() - start) / 1000);
console.log(`\nAll of it took ${seconds} s.${broken.length > 0 ? ` Failed: ${broken.join(', ')}.` : ''}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = broken.length > 0 ? 1 : 0;

// npm run advisories: asks the registry whether a package that we ship or build with is known to be dangerous. Where
// no registry answers (offline, or one that offers no audits) it says so and fails nothing; `--strict` does.
import { spawnSync } from 'node:child_process';
import { giveUp, root } from './setup.mjs';

const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8' });

function answerIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

const { metadata, vulnerabilities = {}, message, error } = answerIn(stdout);
if (!metadata) {
  const why = (error?.summary || message || 'the registry answers no questions about advisories').split(
    '\n',
  )[0];
  console.log(`Not checked: ${why}`);
  process.exitCode = process.argv.includes('--strict') ? 1 : 0;
} else {
  const counts = metadata.vulnerabilities;
  for (const { name, severity, range } of Object.values(vulnerabilities))
    console.log(`${severity}: ${name} ${range}`);
  if (counts.total > 0) giveUp(`${counts.total} packages have known advisories.`);
  console.log(`No advisory on any of ${metadata.dependencies.total} packages.`);
}

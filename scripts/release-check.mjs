// npm run release:check: the release is made here and, from its own source archive, in another folder, in another time
// zone and language. Every hash must be the same.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { release } from './release.mjs';
import { giveUp, root } from './setup.mjs';
import { filesOf } from './zip.mjs';

const here = release();
const { name } = here.find((one) => one.name.endsWith('-source.zip'));
const elsewhere = mkdtempSync(join(tmpdir(), 'onrecord-rebuilt-somewhere-else-'));
try {
  for (const file of filesOf(readFileSync(join(root, 'output/release', name)))) {
    const place = join(elsewhere, file.name);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, file.data);
  }
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules')); // what `npm ci` installs there
  const env = { ...process.env, TZ: 'Pacific/Chatham', LANG: 'ko_KR.UTF-8', LC_ALL: '' };
  const made = spawnSync(process.execPath, ['scripts/release.mjs'], {
    cwd: elsewhere,
    env,
    encoding: 'utf8',
  });
  if (made.status !== 0) giveUp(`The source archive does not build: ${made.stderr.trim()}`);
  const there = readFileSync(join(elsewhere, 'output/release/SHA256SUMS'), 'utf8');
  const differing = here.filter((one) => !there.includes(`${one.hash}  ${one.name}\n`));
  for (const one of here)
    console.log(`${differing.includes(one) ? 'differs' : 'same   '} ${one.hash}  ${one.name}`);
  if (differing.length > 0)
    giveUp(`${differing.length} of ${here.length} files differ when they are built elsewhere.`);
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}

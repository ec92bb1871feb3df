// npm run release: everything that goes to the stores, in output/release: both packages, the source archive that
// rebuilds them, the list of parts (CycloneDX) and the hashes. The same commit gives the same bytes, wherever and
// whenever it is built; `npm run release:check` proves it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { partsList } from './parts-list.mjs';
import { giveUp, root } from './setup.mjs';
import { zipOf } from './zip.mjs';

const folder = join(root, 'output/release');
/** What git does not keep either; told again here because a source archive has no git. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'output', 'test-results', '.onrecord', '.git']);

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

function filesIn(place) {
  const all = readdirSync(place, { recursive: true, withFileTypes: true });
  return all
    .filter((one) => one.isFile())
    .map((one) =>
      relative(place, join(one.parentPath ?? one.path, one.name))
        .split(sep)
        .join('/'),
    );
}

/** Git's own list where there is one; in an unpacked source archive every file but what a build makes. */
function sourceFiles() {
  const git = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const isOurs = existsSync(join(root, '.git')) && git.status === 0;
  const names = isOurs ? git.stdout.split('\0').filter(Boolean) : filesIn(root);
  return names.filter((name) => !LEFT_OUT.has(name.split('/')[0]) && existsSync(join(root, name)));
}

const read = (place, names) => names.map((name) => ({ name, data: readFileSync(join(place, name)) }));

/** Makes all files of a release; answers their names with their hashes. */
export function release() {
  const changes = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  if (!changes.includes(version) && !/unreleased/i.test(changes))
    giveUp(`CHANGELOG.md says nothing of ${version}.`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const built = spawnSync(process.execPath, ['scripts/build.mjs', 'chromium', 'firefox'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (built.status !== 0) giveUp(`The build failed: ${built.stderr.trim()}`);
  const files = {
    [`onrecord-${version}-sbom.cdx.json`]: Buffer.from(partsList()),
    [`onrecord-${version}-source.zip`]: zipOf(read(root, sourceFiles())),
  };
  for (const name of ['chromium', 'firefox']) {
    const place = join(root, 'dist', name);
    files[`onrecord-${version}-${name}.zip`] = zipOf(read(place, filesIn(place)));
  }
  const hashes = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, data]) => {
      writeFileSync(join(folder, name), data);
      return { name, bytes: data.length, hash: createHash('sha256').update(data).digest('hex') };
    });
  writeFileSync(join(folder, 'SHA256SUMS'), hashes.map(({ hash, name }) => `${hash}  ${name}\n`).join(''));
  return hashes;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { name, bytes, hash } of release())
    console.log(`${hash}  ${String(bytes).padStart(8)} B  ${name}`);
}

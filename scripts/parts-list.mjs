// What the product is made of, as CycloneDX: every package of the lockfile with its licence and hash, those that only
// develop it marked as excluded. Made here and not by npm, because npm's list bears a time and misses indirect parts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const json = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

/** A registry's "sha512-BASE64" in the letters of CycloneDX. */
function hashesOf(integrity) {
  const [algorithm, value] = integrity?.split('-') ?? [];
  if (algorithm !== 'sha512') return undefined;
  return [{ alg: 'SHA-512', content: Buffer.from(value, 'base64').toString('hex') }];
}

const licencesOf = ({ license }) => (license ? [{ expression: license }] : undefined);

/** The list as text; the same lockfile gives the same text. */
export function partsList() {
  const { name, version, license } = json('package.json');
  const { packages } = json('package-lock.json');
  const components = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => {
      const called = path.replace(/^.*node_modules\//, '');
      return {
        type: 'library',
        'bom-ref': `${called}@${entry.version}`,
        name: called,
        version: entry.version,
        scope: entry.dev || entry.optional ? 'excluded' : 'required',
        purl: `pkg:npm/${called.replace('@', '%40')}@${entry.version}`,
        hashes: hashesOf(entry.integrity),
        licenses: licencesOf(entry),
      };
    })
    .sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
  const once = components.filter((one, at) => one['bom-ref'] !== components[at - 1]?.['bom-ref']);
  const list = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': name, name, version, licenses: [{ expression: license }] },
    },
    components: once,
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

// What a built extension may not contain, whatever the sources say (threats 13, 14 and 25). Each check answers what
// it found, an empty list when the folder is clean.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WANTED = ['activeTab', 'contextMenus', 'scripting', 'storage'];

/** Calls that make code or markup of a string. */
const SINKS =
  /\beval\s*\(|new Function\b|insertAdjacentHTML|\.outerHTML\s*=|setHTMLUnsafe|\.srcdoc\s*=|createContextualFragment|parseFromString|document\.write/;

/** Preact's branch for `dangerouslySetInnerHTML`, which our lint forbids; Readability's two, in a document of its own. */
const KNOWN_WRITE = /\.__html|_attempts\.push|createElement\([`"']div[`"']\)/;

function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath ?? one.path, one.name));
  return files.map((file) => ({ name: file.slice(folder.length + 1), text: readFileSync(file, 'utf8') }));
}

const scripts = (folder) => filesIn(folder).filter(({ name }) => name.endsWith('.js'));
const pages = (folder) => filesIn(folder).filter(({ name }) => name.endsWith('.html'));
const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const matching = (files, pattern) =>
  files.flatMap(({ name, text }) =>
    pattern.test(text) ? [`${name}: ${pattern.exec(text)[0].slice(0, 60)}`] : [],
  );
const policyOf = (folder) => manifestOf(folder).content_security_policy?.extension_pages ?? '';

/** The checks by what they forbid, with their threat. */
export const builtChecks = [
  {
    name: 'built: no string becomes markup or code',
    threat: 25,
    find: (folder) => matching(scripts(folder), SINKS),
  },
  {
    name: 'built: innerHTML is written by the libraries alone',
    threat: 1,
    find: (folder) =>
      scripts(folder).flatMap(({ name, text }) =>
        (text.match(/.{0,60}\.innerHTML\s*=(?!=).{0,30}/g) ?? [])
          .filter((line) => !KNOWN_WRITE.test(line))
          .map((line) => `${name}: ${line}`),
      ),
  },
  {
    name: 'built: no listener for messages of a window',
    threat: 13,
    find: (folder) => matching(scripts(folder), /addEventListener\(\s*['"`]message['"`]|\bonmessage\s*=/),
  },
  {
    name: 'built: nobody connects from outside',
    threat: 13,
    find: (folder) => [
      ...(manifestOf(folder).externally_connectable ? ['externally_connectable'] : []),
      ...matching(scripts(folder), /on(?:Message|Connect)External\.addListener/),
    ],
  },
  {
    name: 'built: no file is open to pages',
    threat: 14,
    find: (folder) => (manifestOf(folder).web_accessible_resources ? ['web_accessible_resources'] : []),
  },
  {
    name: 'built: nothing runs in the page’s own world',
    threat: 13,
    find: (folder) => [
      ...(manifestOf(folder).content_scripts ?? [])
        .filter(({ world }) => world === 'MAIN')
        .map(() => 'content_scripts'),
      ...matching(scripts(folder), /world:\s*['"`]MAIN/),
    ],
  },
  {
    name: 'built: no code from elsewhere',
    threat: 25,
    find: (folder) => [
      ...matching(pages(folder), /(?:src|href)=["']?(?:https?:)?\/\/[^"' ]+/),
      ...matching(scripts(folder), /importScripts\(|import\(\s*['"`]https?:/),
    ],
  },
  {
    name: 'built: no request',
    threat: 7,
    find: (folder) =>
      matching(scripts(folder), /\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource\(/),
  },
  {
    name: 'built: the policy of our pages',
    threat: 25,
    find: (folder) =>
      [
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'none'",
        "trusted-types 'none'",
        "frame-ancestors 'none'",
        "form-action 'none'",
        "base-uri 'none'",
      ].filter((rule) => !policyOf(folder).includes(rule)),
  },
  {
    name: 'built: these permissions and no others',
    threat: 25,
    find: (folder) => [
      ...(manifestOf(folder).permissions ?? []).filter((one) => !WANTED.includes(one)),
      ...(manifestOf(folder).host_permissions ?? []),
    ],
  },
  {
    name: 'built: scripts only on the hosts of the outlets',
    threat: 25,
    find: (folder) =>
      (manifestOf(folder).content_scripts ?? []).flatMap(({ matches }) =>
        matches.filter((one) => !/^\*:\/\/[a-z]+\.kbs\.co\.kr\/\*$/.test(one)),
      ),
  },
];

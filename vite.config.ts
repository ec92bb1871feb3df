import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type EnvironmentOptions, type Plugin, type UserConfig } from 'vite';
import { latePatterns } from './scripts/late-patterns.mjs';
import { withoutExamples } from './scripts/without-examples.mjs';
import { outlets } from './src/outlets';
import { detectedHosts } from './src/outlets/detected';

/** What one run builds: an extension for one browser, or the command line. */
type Target = 'chromium' | 'firefox' | 'cli';

const targets: Target[] = ['chromium', 'firefox', 'cli'];
const target = targets.find((name) => name === process.env['TARGET']) ?? 'chromium';
const here = (path: string) => resolve(import.meta.dirname, path);
const engines = ['chrome121', 'firefox140'];
const outDir = here(`dist/${target}`);

const patternsOf = (hosts: readonly string[]) => [...new Set(hosts)].sort().map((host) => `*://${host}/*`);

/** The broadcasters that can be switched on, by name, with their hosts; a station that shares a layout is one of its own. */
function broadcasters() {
  const hostsOf = new Map<string, Set<string>>();
  for (const { name, names, hosts } of outlets)
    for (const host of hosts.filter((one) => !detectedHosts.includes(one))) {
      const station = names?.[host] ?? name;
      hostsOf.set(station, (hostsOf.get(station) ?? new Set()).add(host));
    }
  return [...hostsOf].map(([name, hosts]) => ({ name, hosts: [...hosts] }));
}

/** Writes dist/manifest.json: the version from package.json, the hosts from the outlets, one browser's keys. */
function manifest(): Plugin {
  const source = here('manifest.json');
  return {
    name: 'manifest',
    applyToEnvironment: (environment) => environment.name === 'client',
    buildStart() {
      this.addWatchFile(source);
    },
    generateBundle() {
      const filled = JSON.parse(readFileSync(source, 'utf8'));
      filled.version = JSON.parse(readFileSync(here('package.json'), 'utf8')).version;
      filled.content_scripts[0].matches = patternsOf(detectedHosts);
      filled.optional_host_permissions = patternsOf(outlets.flatMap(({ hosts }) => hosts));
      if (target === 'firefox') {
        delete filled.background.service_worker;
        delete filled.minimum_chrome_version;
      } else {
        delete filled.background.scripts;
        delete filled.browser_specific_settings;
        delete filled.action.theme_icons;
      }
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.json',
        source: `${JSON.stringify(filled, null, 2)}\n`,
      });
    },
  };
}

/** The scripts that run in a page. */
const pageScripts = ['detector', 'outletDetector', 'reading', 'opinion', 'readerView', 'pick'];

/** What runs in a page asks the browser itself: the polyfill would start there at every click. */
function withoutPolyfill(): Plugin {
  return {
    name: 'without-polyfill',
    enforce: 'pre',
    applyToEnvironment: (environment) => pageScripts.includes(environment.name),
    resolveId: (id) => (id === 'webextension-polyfill' ? here('src/extension/page-browser.ts') : null),
  };
}

/** Tells V8 to compile a whole script while it parses it: for what is run nearly whole at once. Source: v8.dev, explicit compile hints. */
const AT_ONCE = '//# allFunctionsCalledOnLoad';

/** One plain script without imports, as content scripts and the background need it. */
const script = (name: string, file: string, postBanner = ''): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    target: engines,
    rolldownOptions: {
      input: { [name]: here(file) },
      output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false, postBanner },
    },
  },
});

const extension: UserConfig = {
  define: { BROADCASTERS: JSON.stringify(broadcasters()) },
  root: here('src/extension'), // so that the pages land at the top of dist
  publicDir: here('public'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [manifest(), withoutPolyfill(), withoutExamples(), latePatterns()],
  builder: {},
  environments: {
    client: {
      build: {
        outDir,
        emptyOutDir: false,
        target: engines,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: ['popup', 'reader', 'welcome', 'options'].map((page) => here(`src/extension/${page}.html`)),
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: '[name].js',
            codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
            assetFileNames: 'pages[extname]',
          },
        },
      },
    },
    detector: script('detector', 'src/extension/detector.ts'),
    outletDetector: script('outlet-detector', 'src/extension/outlet-detector.ts'),
    reading: script('reading', 'src/extension/reading.ts'),
    opinion: script('opinion', 'src/extension/opinion.ts'),
    readerView: script('reader-view', 'src/extension/reader-view.ts', AT_ONCE),
    pick: script('pick', 'src/extension/pick.ts'),
    background: script('background', 'src/extension/background.ts'),
  },
};

const cli: UserConfig = {
  root: here('.'),
  publicDir: false,
  plugins: [withoutExamples(), latePatterns()],
  builder: {
    async buildApp(builder) {
      const node = builder.environments['ssr'];
      if (node) await builder.build(node); // and no client: nothing here runs in a browser
    },
  },
  environments: {
    ssr: {
      resolve: { noExternal: true, external: ['jsdom'] },
      build: {
        outDir,
        emptyOutDir: false,
        target: 'node20',
        rolldownOptions: {
          input: { onrecord: here('src/cli/onrecord.ts') },
          output: { entryFileNames: '[name].js', codeSplitting: false },
        },
      },
    },
  },
};

export default defineConfig(target === 'cli' ? cli : extension);

/** Bundles the program into dist/plan.cjs, so that a command starts without looking for its parts, and into dist/lib what few commands ask for. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * Modules of Node that take long to load, and what we ask of them: they are loaded when that is first called. commander asks
 * for child_process at once, for a way of running commands that is not ours; we run only git, and seldom name a blob.
 */
const SELDOM = {
  'node:child_process': ['spawn', 'spawnSync'],
  'node:crypto': ['createHash'],
  'node:v8': ['setFlagsFromString'],
};
const lazyModules = {
  name: 'lazy-modules',
  setup(bundle) {
    bundle.onResolve({ filter: new RegExp(`^(?:${Object.keys(SELDOM).join('|')})$`) }, ({ path, namespace }) =>
      namespace === 'lazy' ? { path, external: true } : { path, namespace: 'lazy' },
    );
    bundle.onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path }) => ({
      contents: SELDOM[path].map((name) => `exports.${name} = (...args) => require('${path}').${name}(...args);`).join('\n'),
    }));
  },
};

/** chalk asks node:tty whether it writes to a terminal; we tell it, and node:tty takes long to load. */
const noTerminalQuestion = {
  name: 'no-terminal-question',
  setup(bundle) {
    bundle.onResolve({ filter: /^node:tty$/ }, () => ({ path: 'tty', namespace: 'no-tty' }));
    bundle.onLoad({ filter: /.*/, namespace: 'no-tty' }, () => ({ contents: 'export default { isatty: () => false };' }));
  },
};

/**
 * A library that is asked for by `await import('its-name')` becomes a bundle of its own, dist/lib/its-name.cjs, read from the
 * disk only when it is asked for: the start does not pay for what most commands never use. The path begins in the folder
 * above, because the program may run from bin/ (from its compiled form) as well as from dist/.
 */
const ownBundles = new Map();
const bundleName = (entry) =>
  entry
    .replace(/^@/, '')
    .replace(/^src\/|\.ts$/g, '')
    .replaceAll('/', '-');
/** Printers and rooms that only one command or two ask for: bundles of their own likewise. Each holds what it shares with the rest once more. */
const ROOMS = /^src\/(?:print\/(?!markdown)\w+\/|import\/door\.ts$)/;
/** `folder` is that of the bundles, as the one that asks sees it. */
const lazyBundles = (folder) => ({
  name: 'lazy-bundles',
  setup(bundle) {
    bundle.onResolve({ filter: /./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import' || path.startsWith('node:')) return undefined;
      const entry = path.startsWith('.') ? relative(root, resolve(resolveDir, path)).replaceAll('\\', '/') : path;
      if (path.startsWith('.') && !ROOMS.test(entry)) return undefined;
      ownBundles.set(entry, `lib/${bundleName(entry)}.cjs`);
      return { path: `${folder}/${bundleName(entry)}.cjs`, external: true };
    });
  },
});

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  // The compiled form cannot import(); require() gives it the same.
  // A tagged template keeps its letters as they are written; as a call of a function it can be plain ASCII.
  supported: { 'dynamic-import': false, 'template-literal': false },
};

rmSync(new URL('../dist/lib', import.meta.url), { recursive: true, force: true });
const main = await build({
  ...shared,
  entryPoints: ['src/main.ts'],
  outfile: 'dist/plan.cjs',
  define: { KEHOACH_VERSION: JSON.stringify(version) },
  plugins: [lazyModules, noTerminalQuestion, lazyBundles('../dist/lib')],
});
// What is asked before the program itself (bin/plan.cjs).
const front = await build({
  ...shared,
  entryPoints: ['src/front.ts'],
  outfile: 'dist/front.cjs',
  define: { KEHOACH_VERSION: JSON.stringify(version) },
});
// A printer may ask for a library in its turn, so the list grows while it is worked through.
const lazy = [];
for (const [entry, outfile] of ownBundles)
  lazy.push(await build({ ...shared, entryPoints: [entry], outfile: `dist/${outfile}`, plugins: [lazyBundles('.')] }));
const inputs = [main, front, ...lazy].flatMap(({ metafile }) => Object.keys(metafile.inputs));

// Strings come out of esbuild as ASCII, regular expressions do not; the same letters as escapes mean the same in them.
const bundle = new URL('../dist/plan.cjs', import.meta.url);
const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all that is not ASCII
writeFileSync(bundle, readFileSync(bundle, 'utf8').replace(/[^\u0000-\u007f]/g, escaped));

// The licences of what is bundled go with the bundle.
const bundled = new Set(inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []));
const notices = [...bundled].sort().map((name) => {
  const folder = new URL(`../node_modules/${name}/`, import.meta.url);
  const own = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  return `${name} ${own.version} (${own.license})\n\n${licence ? readFileSync(new URL(licence, folder), 'utf8').trim() : ''}\n`;
});
writeFileSync(new URL('../dist/THIRD-PARTY-LICENSES.txt', import.meta.url), notices.join(`\n${'-'.repeat(72)}\n\n`));

// V8's compiled form of the bundle, after a run that has used it: bin/plan.cjs starts from it where the same Node runs. The
// run looks at the example, never at the plan that stands in the repository, which may be faulty just then. Without that form
// the program starts a little slower, which is no reason to have no program.
const warmed = spawnSync(
  process.execPath,
  [fileURLToPath(new URL('../bin/plan.cjs', import.meta.url)), 'status', '-C', 'examples/tinh-vi-du', '--as-of', '2016-02-01'],
  { cwd: root, stdio: 'ignore', env: { ...process.env, KEHOACH_WRITE_CODE_CACHE: '1' } },
);
if (warmed.status === null || warmed.status > 1)
  console.warn('kehoach: built without the compiled form; the program starts a little slower');

// bin/plan.cjs reads it as one byte a character.
if (readFileSync(new URL('../dist/plan.cjs', import.meta.url)).some((byte) => byte > 127))
  throw new Error('dist/plan.cjs is not plain ASCII');

/** Bundles the program into dist/plan.cjs: one file, so that a command starts without looking for its parts. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

await build({
  absWorkingDir: root.pathname,
  entryPoints: ['src/main.ts'],
  outfile: 'dist/plan.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  // cli-table3 takes colours from here where it is installed; ours come from chalk.
  external: ['@colors/colors'],
  define: { KEHOACH_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
});

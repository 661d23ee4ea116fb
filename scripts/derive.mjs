/** Writes what follows from the definitions in src: schema/*.schema.json, docs/rules.md. To run: npm run derive */
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['src/derive/derived.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
  logLevel: 'warning',
});
const { derivedFiles } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
const root = new URL('../', import.meta.url);
for (const [path, text] of Object.entries(derivedFiles())) {
  mkdirSync(new URL('./', new URL(path, root)), { recursive: true });
  writeFileSync(new URL(path, root), text);
}

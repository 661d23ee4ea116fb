/** Writes what follows from the definitions in src: schema/*.schema.json, docs/rules.md, .vscode/settings.json, lists in docs. To run: npm run derive */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['src/derive/derived.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
  logLevel: 'warning',
});
const { derivedFiles, derivedParts, withPart } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
const root = new URL('../', import.meta.url);
for (const [path, text] of Object.entries(derivedFiles())) {
  mkdirSync(new URL('./', new URL(path, root)), { recursive: true });
  writeFileSync(new URL(path, root), text);
}
for (const part of derivedParts()) {
  const page = withPart(readFileSync(new URL(part.path, root), 'utf8'), part);
  if (page === undefined) throw new Error(`${part.path}: no place between ${part.from} and ${part.to}`);
  writeFileSync(new URL(part.path, root), page);
}

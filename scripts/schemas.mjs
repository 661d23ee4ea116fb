/** Writes schema/*.schema.json from the definitions in src/model and src/render: npm run schemas */
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['src/json-schema.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
  logLevel: 'warning',
});
const { jsonSchemas } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
const folder = new URL('../schema/', import.meta.url);
mkdirSync(new URL('json/', folder), { recursive: true });
for (const [path, text] of Object.entries(jsonSchemas())) writeFileSync(new URL(path, folder), text);

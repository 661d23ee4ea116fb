#!/usr/bin/env node
// Starts the built program from V8's compiled form of it, where the build left one for this very Node; else from its text.
const { readFileSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const file = join(__dirname, '..', 'dist', 'plan.cjs');
const cacheFile = join(__dirname, '..', 'dist', `plan.${process.version}-${process.arch}.cache`);

function readCache() {
  try {
    return readFileSync(cacheFile);
  } catch {
    return undefined;
  }
}

// The bundle is plain ASCII.
const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`;
const cachedData = process.env.KEHOACH_WRITE_CODE_CACHE ? undefined : readCache();
const script = new Script(source, { filename: file, cachedData });
script.runInThisContext().call(module.exports, module.exports, require, module, file, dirname(file));

if (process.env.KEHOACH_WRITE_CODE_CACHE) {
  process.on('exit', () => writeFileSync(cacheFile, script.createCachedData()));
}

#!/usr/bin/env node
// Gives the answer of an earlier run where that still holds. Else starts the built program: from V8's compiled form of it, where
// the build left one for this very Node, or from its text, with Node's own compile cache where it has one (22 and later).
const { readFileSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const dist = join(__dirname, '..', 'dist');
const file = join(dist, 'plan.cjs');
const cacheFile = join(dist, `plan.${process.version}-${process.arch}.cache`);
const writing = process.env.KEHOACH_WRITE_CODE_CACHE === '1';

function readCache() {
  try {
    return readFileSync(cacheFile);
  } catch {
    return undefined;
  }
}

function start() {
  const cachedData = writing ? undefined : readCache();
  if (!cachedData && !writing) {
    require('node:module').enableCompileCache?.();
    require(file);
    return;
  }
  const { Script } = require('node:vm');
  // The bundle is plain ASCII, so that one byte is one character.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`;
  const script = new Script(source, { filename: file, cachedData });
  script.runInThisContext().call(module.exports, module.exports, require, module, file, dirname(file));
  if (writing) process.on('exit', () => writeFileSync(cacheFile, script.createCachedData()));
}

if (writing || !require(join(dist, 'front.cjs')).answered()) start();

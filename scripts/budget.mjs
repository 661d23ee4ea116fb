/**
 * Holds the bundles to their budgets in bytes: bench/budget.json names each file of dist/ that the program may read, and how
 * large it may be. The start bundle is what every command waits for; the others are read only by the commands that need them.
 * Bytes are the same on every machine, so this may fail a build; times are only shown (npm run bench). After `npm run build`.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';

const dist = new URL('../dist/', import.meta.url);
const budgets = JSON.parse(readFileSync(new URL('../bench/budget.json', import.meta.url), 'utf8'));
const found = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.cjs'))
  .sort();
let over = 0;
for (const path of found) {
  const bytes = statSync(new URL(path, dist)).size;
  const most = budgets[path];
  const good = most !== undefined && bytes <= most;
  if (!good) over++;
  console.log(`${good ? 'ok  ' : 'OVER'} dist/${path}: ${bytes} bytes of ${most ?? 'no budget: name it in bench/budget.json'}`);
}
for (const path of Object.keys(budgets).filter((p) => !found.includes(p))) {
  over++;
  console.log(`GONE dist/${path} has a budget and is not built: take it out of bench/budget.json`);
}
if (over) process.exit(1);

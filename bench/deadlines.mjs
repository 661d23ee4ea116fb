/**
 * Phrases a second, the share read right and the silent errors (a day without a doubt that is not what was written), ours beside
 * chrono-node's Vietnamese, on the phrases of the tests, in turn. `node bench/deadlines.mjs TABLE.tsv` reads another table.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { vi } from 'chrono-node';
import { build } from 'esbuild';

const entry = `
  export { readDeadline } from './src/deadline/read.ts';
  export { rruleOf } from './src/deadline/recurring/rule.ts';
  export { workCalendar } from './src/calendar/working-days.ts';
`;
const { outputFiles } = await build({
  stdin: { contents: entry, resolveDir: '.', loader: 'ts' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
});
const ours = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

const folder = new URL('../test/deadline/phrases/', import.meta.url);
const tables = process.argv.length > 2 ? process.argv.slice(2) : readdirSync(folder).map((file) => new URL(file, folder));
const rows = tables.flatMap((file) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [phrase, base, kind, start = '', due = '', recurrence = '', must = ''] = line.split('\t');
      return { phrase, base, kind, start, due, recurrence, must };
    }),
);
const calendar = ours.workCalendar();
const iso = (d) => `${d.getFullYear()}-${String(d.getMonth() + 1).padStart(2, '0')}-${String(d.getDate()).padStart(2, '0')}`;

const readers = {
  kehoach: (r) => ours.readDeadline(r.phrase, { base: r.base, calendar }),
  'chrono-node vi': (r) => vi.parse(r.phrase, new Date(`${r.base}T12:00:00`)),
};
const right = {
  kehoach: (r, got) =>
    got.kind === r.kind &&
    (got.start ?? '') === r.start &&
    (got.due ?? '') === r.due &&
    (got.recurrence ? ours.rruleOf(got.recurrence) : '') === r.recurrence,
  // Only the last day is asked of it: the day that it finds, or none where there is none.
  'chrono-node vi': (r, got) => (got.length ? iso((got[0].end ?? got[0].start).date()) : '') === r.due,
};

/** A day, or a rule, given without a doubt where the table has another, none, or wants a doubt. */
const silent = {
  kehoach: (r, got) => {
    if (got.kind === 'error' || got.doubts.length) return false;
    return r.must !== '' || !right.kehoach(r, got);
  },
  // It knows no doubts: a wrong day is a silent one, and so is any day where the table wants a doubt or none.
  'chrono-node vi': (r, got) => got.length > 0 && (r.must !== '' || !right['chrono-node vi'](r, got)),
};

const ROUNDS = 15;
const speed = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, read] of Object.entries(readers)) {
    const start = process.hrtime.bigint();
    let count = 0;
    for (let k = 0; k < (name === 'kehoach' ? 60 : 6); k++) for (const r of rows) count += read(r) ? 1 : 0;
    speed[name].push(count / (Number(process.hrtime.bigint() - start) / 1e9));
  }
}
const median = (xs) => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)];
const dated = rows.filter((r) => r.due);
const undated = rows.filter((r) => !r.due);
console.log(`\n${rows.length} phrases, ${dated.length} of them with a last day; Node ${process.version}`);
for (const [name, read] of Object.entries(readers)) {
  const silently = rows.filter((r) => silent[name](r, read(r))).length;
  const share = (list) => ((100 * list.filter((r) => right[name](r, read(r))).length) / list.length).toFixed(1);
  console.log(
    `${name.padEnd(16)} ${Math.round(median(speed[name])).toLocaleString('en').padStart(7)} phrases/s (best round ${Math.round(Math.max(...speed[name])).toLocaleString('en')})   right: ${share(dated)} % of those with a last day, ${share(undated)} % of the others   silent errors: ${silently} (${((100 * silently) / rows.length).toFixed(1)} %)`,
  );
}
console.log(`ratio of speed   ${(median(speed.kehoach) / median(speed['chrono-node vi'])).toFixed(1)}`);
/** Time against length: what is read in linear time takes about twice as long for twice the text. */
const timeOf = (text) => {
  const taken = [];
  for (let k = 0; k < 40; k++) {
    const start = process.hrtime.bigint();
    ours.readDeadline(text, { base: '2016-01-01', calendar });
    if (k > 10) taken.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return median(taken);
};
for (const unit of ['ngày 15 và ', 'sau khi kỳ họp ', 'hằng năm, ', 'trước ngày 15/3/2016, ']) {
  const times = [200, 400, 800].map((length) => timeOf(unit.repeat(Math.ceil(length / unit.length)).slice(0, length)));
  console.log(`“${unit}” for 200, 400, 800 characters: ${times.map((t) => t.toFixed(2)).join(', ')} ms`);
}
const longest = Math.max(
  ...['trước ', '1/', '(', 'hằng năm, ', 'ngày 15 và ', '15 ngày kể từ ', 'sau khi '].map((unit) => {
    let worst = 0;
    for (const length of [100, 300, 600, 1200, 1800, 100_000]) {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      const taken = [];
      for (let k = 0; k < 25; k++) {
        const start = process.hrtime.bigint();
        ours.readDeadline(text, { base: '2016-01-01', calendar });
        if (k > 5) taken.push(Number(process.hrtime.bigint() - start) / 1e6);
      }
      worst = Math.max(worst, median(taken));
    }
    return worst;
  }),
);
console.log(`slowest of the texts made to be slow (up to 100,000 characters), median of 19 readings: ${longest.toFixed(2)} ms`);

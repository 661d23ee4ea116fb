/** Programs run in turn, round by round, so that whatever else the machine does falls on all of them: medians and ratios. */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

export const median = (xs) => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)];

/** The Node that runs, the processor, and how busy the machine is: what a table of figures has to say of itself. */
export function machine() {
  const { model, length } = Object.assign({ model: cpus()[0]?.model ?? '?' }, { length: cpus().length });
  return `Node ${process.version}, ${length} × ${model.trim()}`;
}

/** Tells the most memory that a run of Node held, in kB, when it ends. */
const WATCH = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nmaxrss='+process.resourceUsage().maxRSS))`;

/** Runs once: milliseconds, and MB where it is Node. `codes` are the exit codes that are no fault. */
export function runOnce({ name, program = process.execPath, args, cwd, env, codes = [0, 1], memory = true }) {
  const node = program === process.execPath && memory;
  const start = process.hrtime.bigint();
  const done = spawnSync(program, [...(node ? ['--import', WATCH] : []), ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (!codes.includes(done.status)) throw new Error(`${name} exited with ${done.status}: ${done.stderr?.slice(0, 500)}`);
  return { ms, mb: Number(/maxrss=(\d+)/.exec(done.stderr)?.[1] ?? Number.NaN) / 1024 };
}

/**
 * Runs all of `runs` `rounds` times in turn, after a round that is not counted; a run may have `before`, which is not timed.
 * Answers with each run, its medians (`ms`, `mb`) and the median of its ratios to the run named `beside` of the same round.
 */
export function inTurn(runs, rounds, beside = runs[0].name) {
  const taken = runs.map(() => []);
  const base = runs.findIndex((r) => r.name === beside);
  for (let round = -1; round < rounds; round++)
    for (const [k, run] of runs.entries()) {
      run.before?.();
      const once = runOnce(run);
      if (round >= 0) taken[k].push(once);
    }
  return runs.map((run, k) => ({
    ...run,
    ms: median(taken[k].map((t) => t.ms)),
    mb: median(taken[k].map((t) => t.mb)),
    ratio: median(taken[k].map((t, round) => t.ms / taken[base][round].ms)),
    beside,
  }));
}

/** A line for each run. */
export function print(title, results) {
  console.log(`\n${title}`);
  for (const { name, ms, mb, ratio, beside } of results)
    console.log(
      `${name.padEnd(44)} ${ms.toFixed(0).padStart(7)} ms ${Number.isNaN(mb) ? '' : `${mb.toFixed(0)} MB`.padStart(8)}   ${ratio.toFixed(2)} × ${beside}`,
    );
}

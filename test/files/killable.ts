/** The program with a hook in its writing: at the step of number KILL_AT it sends itself the signal KILL_BY. Bundled by the test. */
import { writeSync } from 'node:fs';
import type { CivilDate } from '../../src/calendar/civil.ts';
import { main } from '../../src/commands/main.ts';

let step = 0;
main(
  process.argv.slice(2),
  {
    cwd: process.cwd(),
    env: process.env,
    columns: undefined,
    today: () => '2016-01-10' as CivilDate,
    readStdin: () => '',
    out: (content) => void writeSync(1, content as string),
    err: (text) => void writeSync(2, text),
    atWrite: () => {
      if (++step !== Number(process.env.KILL_AT)) return;
      process.kill(process.pid, process.env.KILL_BY);
      // A signal that can be caught arrives between two turns of the loop; this turn ends here.
      for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    },
  },
  '0.0.0-test',
).then((code) => {
  process.exitCode = code;
});

/** What can be answered without the program: its version, and what an earlier run has answered (bin/plan.cjs asks here first). */

import { keptAnswer } from './files/kept-answers.ts';
import { give, questionOf, tellUnprinted, worldOf } from './world.ts';

declare const KEHOACH_VERSION: string;

/** Prints the answer and sets the exit code where there is one; false where the program has to find it. */
export function answered(): boolean {
  const world = worldOf(process);
  if (world.argv.length === 1 && /^(?:-V|--version)$/.test(world.argv[0] as string)) {
    give(world, { out: `${KEHOACH_VERSION}\n`, err: '', code: 0 });
    process.exitCode = tellUnprinted(world) ? 2 : 0;
    return true;
  }
  const asked = questionOf(world, KEHOACH_VERSION);
  const answer = asked && keptAnswer(asked.folder, asked.question);
  if (!answer) return false;
  give(world, answer);
  process.exitCode = tellUnprinted(world) ? 2 : answer.code;
  return true;
}

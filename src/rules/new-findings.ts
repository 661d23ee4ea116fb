/** Which findings of one state of a plan another did not have. */
import { type Problem, steadyMessage } from '../source/problem.ts';

/** A finding is the same wherever its file was checked out or moved to, whatever stands above it, and whatever comment beside it. */
const keyOf = (p: Problem) => {
  const { file, from } = p.place;
  return `${p.code} ${file.path.replace(/^.*\//, '')} ${steadyMessage(p)} ${file
    .lineText(file.positionAt(from).line)
    .replace(/(^|\s)#.*$/, '')
    .trim()}`;
};

/** The findings of `now` that `before` did not have, each as often as it was added. */
export function newFindings(now: readonly Problem[], before: readonly Problem[]): Problem[] {
  const had = new Map<string, number>();
  for (const p of before) had.set(keyOf(p), (had.get(keyOf(p)) ?? 0) + 1);
  return now.filter((p) => {
    const left = had.get(keyOf(p)) ?? 0;
    if (left > 0) had.set(keyOf(p), left - 1);
    return left === 0;
  });
}

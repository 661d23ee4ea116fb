/** Which findings of one state of a plan another did not have. */
import { type Problem, steadyMessage } from '../source/problem.ts';
import { added } from './added.ts';

/** A finding is the same wherever its file was checked out or moved to, whatever stands above it, and whatever comment beside it. */
const keyOf = (p: Problem) => {
  const { file, from } = p.place;
  return `${p.code} ${file.path.replace(/^.*\//, '')} ${steadyMessage(p)} ${file
    .lineText(file.positionAt(from).line)
    .replace(/(^|\s)#.*$/, '')
    .trim()}`;
};

/** The findings of `now` that `before` did not have, each as often as it was added. */
export const newFindings = (now: readonly Problem[], before: readonly Problem[]): Problem[] => added(now, before, keyOf);

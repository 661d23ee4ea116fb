/** Which findings of one state of a plan another did not have. */
import { ownerAt } from '../source/owner.ts';
import { type Problem, steadyMessage } from '../source/problem.ts';
import { added } from './added.ts';

/** A finding is the same wherever its file was checked out or moved to, whatever stands above it, and whatever comment beside it. */
const keyOf = (p: Problem) => {
  const { file, from, to } = p.place;
  const [faulty = ''] = file.text.slice(from, to).split('\n');
  return `${p.code} ${ownerAt(file, from)} ${steadyMessage(p)} ${faulty.replace(/(^|\s)#.*$/, '').trim()}`;
};

/** The findings of `now` that `before` did not have, each as often as it was added. */
export const newFindings = (now: readonly Problem[], before: readonly Problem[]): Problem[] => added(now, before, keyOf);

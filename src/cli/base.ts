/** The plan that a branch is held to. */

import { knownFiles } from '../files/plan-files.ts';
import { CannotRun } from './errors.ts';
import type { Io } from './io.ts';
import type { LoadedPlan } from './loaded-plan.ts';
import { commitOf, loadPlanAt, type PlanAt, repositoryOf } from './revision.ts';
import type { Settings } from './settings.ts';

/**
 * The plan where the branch left `revision`, so that what has been done there since is not taken for the branch's doing;
 * undefined where there was no plan yet.
 */
export async function loadBase(io: Io, { dir, at }: Settings, revision: string, head: LoadedPlan): Promise<PlanAt | undefined> {
  const repository = repositoryOf(io, dir);
  const base = commitOf(repository, revision);
  const here = repository.commitOf(at ?? 'HEAD');
  const common = (here && repository.mergeBase(base, here)) ?? base;
  try {
    return await loadPlanAt(io, dir, common, knownFiles(head.inputs));
  } catch (error) {
    if (error instanceof CannotRun) return undefined;
    throw error;
  }
}

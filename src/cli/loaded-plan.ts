import type { PlanFile } from '../files/plan-files.ts';
import type { BuiltPlan } from '../model/build.ts';

/** A plan that was read, with what is wrong in it and where it was read from. */
export interface LoadedPlan extends BuiltPlan {
  /** path of the plan's folder, as people see it */
  readonly folder: string;
  /** the plan's folder, absolute; undefined for a revision */
  readonly root: string | undefined;
  /** its files as they were read, where they were to be kept */
  readonly inputs: readonly PlanFile[];
}

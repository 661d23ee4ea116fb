/** A plan with what is wrong in it, before and after changes. */
import type { CivilDate } from '../calendar/civil.ts';
import { type BuiltPlan, buildPlan, type PlanInput } from '../model/build.ts';
import { diagnose } from '../rules/diagnose.ts';
import type { Problem } from '../source/problem.ts';
import { applyChanges, type FileChange, type ReadText } from './files.ts';

export interface PlanState {
  readonly files: readonly PlanInput[];
  readonly built: BuiltPlan;
  readonly problems: readonly Problem[];
}

/** What it takes to look at a plan again after a change. */
export interface Judge {
  readonly asOf: CivilDate;
  readonly read: ReadText;
  /** the plan's folder as people see it, for files that are new */
  readonly folder: string;
}

export function stateOf(files: readonly PlanInput[], { asOf }: Judge): PlanState {
  const built = buildPlan(files);
  return { files, built, problems: diagnose(built, asOf) };
}

export const stateAfter = (state: PlanState, changes: readonly FileChange[], judge: Judge): PlanState =>
  stateOf(applyChanges(state.files, changes, judge.read, judge.folder), judge);

export const countErrors = ({ problems }: PlanState) => problems.filter((p) => p.severity === 'error').length;

/** Everything that is wrong with a plan on a day: what reading found, what the rules find, less what is silenced. */
import type { CivilDate } from '../calendar/civil.ts';
import type { BuiltPlan } from '../model/build.ts';
import { type Problem, problem } from '../source/problem.ts';
import { buildRegister, type Register } from '../tracking/register.ts';
import { RULES } from './index.ts';
import { both, runRules, type Severities, sortProblems } from './rule.ts';
import { type Silence, silenced } from './silences/silences.ts';

/** By what severities a plan is judged, and which of its comments silence anything, where that is not for itself to say. */
export interface Judging {
  readonly severities: Severities;
  readonly counts: (silence: Silence) => boolean;
}

/** In the order of files and lines. `known` is the plan's register on that day, where there is one already. */
export function diagnose({ plan, problems }: BuiltPlan, asOf: CivilDate, known?: Register, judging?: Judging): Problem[] {
  if (!plan) return sortProblems(problems);
  const found = runRules(RULES, { plan, register: known ?? buildRegister(plan, asOf), asOf }, judging?.severities);
  const nothing: Problem[] =
    plan.tasks.length || plan.unreadable.length
      ? []
      : [
          problem({
            code: 'PLAN083',
            message: both(
              'Kế hoạch không có nhiệm vụ nào: không có gì được kiểm tra',
              'The plan has no task: nothing was checked',
            ),
            help: both('Thêm tệp vào tasks/, hoặc kiểm tra thư mục ở -C', 'Add files to tasks/, or check the folder given to -C'),
            place: plan.head.place,
          }),
        ];
  return sortProblems(silenced([...problems, ...found, ...nothing], plan.files, judging?.counts));
}

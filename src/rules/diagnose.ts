/** Everything that is wrong with a plan on a day: what reading found, what the rules find, less what is silenced. */
import type { CivilDate } from '../calendar/civil.ts';
import type { BuiltPlan } from '../model/build.ts';
import { type Problem, problem } from '../source/problem.ts';
import { buildRegister, type Register } from '../tracking/register.ts';
import { RULES } from './index.ts';
import { both, runRules, sortProblems } from './rule.ts';
import { silenced } from './silences/silences.ts';

/** In the order of files and lines. `known` is the plan's register on that day, where there is one already. */
export function diagnose({ plan, problems }: BuiltPlan, asOf: CivilDate, known?: Register): Problem[] {
  if (!plan) return sortProblems(problems);
  const found = runRules(RULES, { plan, register: known ?? buildRegister(plan, asOf), asOf });
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
  return sortProblems(silenced([...problems, ...found, ...nothing], plan.files));
}

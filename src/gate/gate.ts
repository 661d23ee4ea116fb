/**
 * The gate: is the edit sound, and is the plan late? Two verdicts, told apart: a gate that shuts on a pull request because
 * time has passed is soon switched off by those whom it stops for what they did not do.
 */
import type { CivilDate } from '../calendar/civil.ts';
import type { PlanComparison } from '../changes/plans.ts';
import { unitsOf } from '../model/members.ts';
import type { Exception, Plan } from '../model/plan.ts';
import { newFindings } from '../rules/new-findings.ts';
import { both, sortProblems } from '../rules/rule.ts';
import { type Problem, problem } from '../source/problem.ts';
import { obligationKey } from '../tracking/obligation.ts';
import type { Register } from '../tracking/register.ts';
import type { FailOn } from './fail-on.ts';
import { historyProblems } from './history.ts';
import { countTime, excusesObligation, timeProblems } from './time.ts';

export interface GateInput {
  readonly register: Register;
  /** what validation found in the plan as it is */
  readonly problems: readonly Problem[];
  /** what it was before, where there is a base */
  readonly base?: { readonly problems: readonly Problem[]; readonly comparison: PlanComparison } | undefined;
  readonly failOn: FailOn;
  /** calendar days that something may be late before it counts */
  readonly grace: number;
  /** calendar days within which something is due soon */
  readonly soon: number;
  readonly agency: string | undefined;
  /** only what the change made worse */
  readonly newOnly: boolean;
}

export interface Excepted {
  readonly exception: Exception;
  /** how many findings or obligations it lets pass */
  readonly count: number;
}

export interface GateResult {
  readonly shut: boolean;
  /** what the change did, or what the plan is like */
  readonly change: { readonly shut: boolean; readonly errors: number; readonly warnings: number };
  /** what time did */
  readonly time: { readonly shut: boolean; readonly overdue: number; readonly dueSoon: number };
  /** everything to tell, in the order of files and lines */
  readonly findings: readonly Problem[];
  readonly excepted: readonly Excepted[];
}

/** True where the exception speaks of this finding. */
function excuses(e: Exception, p: Problem, plan: Plan): boolean {
  if (e.code !== p.code || e.unit !== undefined) return false;
  const path = p.place.file.path;
  if (e.file !== undefined && !(path === e.file || path.endsWith(`/${e.file}`))) return false;
  return e.task === undefined || plan.tasks.some((t) => t.id === e.task && t.place.file === p.place.file);
}

export function runGate(input: GateInput): GateResult {
  const { register, base, newOnly, failOn } = input;
  const { plan, asOf } = register;
  const inForce = plan.exceptions.filter((e) => e.until >= asOf);
  const used = new Map<Exception, number>();
  const note = (e: Exception | undefined) => {
    if (e) used.set(e, (used.get(e) ?? 0) + 1);
    return e !== undefined;
  };

  const validated = newOnly && base ? newFindings(input.problems, base.problems) : input.problems;
  const history = base ? historyProblems(base.comparison) : [];
  const changed = [...validated, ...history].filter((p) => !note(inForce.find((e) => excuses(e, p, plan))));

  const units = input.agency ? new Set(unitsOf(plan, [{ id: input.agency, place: plan.head.place }])) : undefined;
  const counted = countTime(register, units, input.grace, input.soon);
  const lateBefore = new Set(
    (newOnly && base ? base.comparison.base.obligations : []).filter((o) => o.state === 'overdue').map(obligationKey),
  );
  const overdue = counted.overdue.filter(
    (o) => !lateBefore.has(obligationKey(o)) && !note(inForce.find((e) => excusesObligation(e, o))),
  );
  const dueSoon = newOnly ? [] : counted.dueSoon;

  const stale = exceptionProblems(plan, asOf, used);
  const all = [...changed, ...stale];
  const errors = all.filter((p) => p.severity === 'error').length;
  const warnings = all.filter((p) => p.severity === 'warning').length;
  const changeShut = errors > 0 || (failOn === 'warning' && warnings > 0);
  const lateShuts = failOn !== 'none';
  const timeShut = (lateShuts && overdue.length > 0) || (failOn === 'due-soon' && dueSoon.length > 0);
  return {
    shut: changeShut || timeShut,
    change: { shut: changeShut, errors, warnings },
    time: { shut: timeShut, overdue: overdue.length, dueSoon: dueSoon.length },
    findings: sortProblems([
      ...all,
      ...timeProblems(register, overdue, 'PLAN095', lateShuts ? 'error' : 'warning'),
      ...timeProblems(register, dueSoon, 'PLAN096', failOn === 'due-soon' ? 'error' : 'info'),
    ]),
    excepted: [...used].map(([exception, count]) => ({ exception, count })),
  };
}

/** Exceptions that have ended, and those that speak of nothing. */
function exceptionProblems(plan: Plan, asOf: CivilDate, used: ReadonlyMap<Exception, number>): Problem[] {
  return plan.exceptions.flatMap((e): Problem[] => {
    if (e.until < asOf)
      return [
        problem({
          code: 'PLAN082',
          message: both(
            `Ngoại lệ “${e.id}” (${e.code}) đã hết từ ${e.until}: điều đó lại được tính`,
            `The exception "${e.id}" (${e.code}) ended on ${e.until}: what it accepted counts again`,
          ),
          help: both('Xử lý rồi xoá ngoại lệ, hoặc ghi ngày mới', 'Deal with it and delete the exception, or write a new day'),
          place: e.place,
        }),
      ];
    if (used.has(e)) return [];
    return [
      problem({
        code: 'PLAN084',
        message: both(`Ngoại lệ “${e.id}” không ứng với điều gì`, `The exception "${e.id}" matches nothing`),
        help: both('Xoá ngoại lệ này', 'Delete it'),
        place: e.place,
      }),
    ];
  });
}

/** The last line: whether the gate is shut, and why. */
export function verdictWords({ shut, change, time }: GateResult, hasBase: boolean): { vi: string; en: string } {
  const bad = change.shut
    ? [
        both(
          `${change.errors} lỗi${change.errors ? '' : ` (${change.warnings} cảnh báo)`}${hasBase ? ' trong thay đổi này' : ''}`,
          `${change.errors} errors${change.errors ? '' : ` (${change.warnings} warnings)`}${hasBase ? ' in this change' : ''}`,
        ),
      ]
    : [];
  const late = time.shut
    ? [
        time.overdue
          ? both(`${time.overdue} việc quá hạn`, `${time.overdue} overdue`)
          : both(`${time.dueSoon} việc sắp đến hạn`, `${time.dueSoon} due soon`),
      ]
    : [];
  const told =
    !time.shut && time.overdue
      ? both(`; ${time.overdue} việc quá hạn chỉ được nêu`, `; ${time.overdue} overdue, only told`)
      : both('', '');
  const why = [...bad, ...late];
  if (!shut) return both(`CỔNG MỞ: không có gì phải chặn${told.vi}.`, `GATE OPEN: nothing to stop${told.en}.`);
  return both(
    `CỔNG ĐÓNG: ${why.map((w) => w.vi).join('; ')}${told.vi}.`,
    `GATE SHUT: ${why.map((w) => w.en).join('; ')}${told.en}.`,
  );
}

/**
 * The gate: is the edit sound, and is the plan late? Two verdicts, told apart: a gate that shuts on a pull request because
 * time has passed is soon switched off by those whom it stops for what they did not do.
 */
import type { PlanComparison } from '../changes/plans.ts';
import type { BuiltPlan } from '../model/build.ts';
import { unitsOf } from '../model/members.ts';
import { diagnose } from '../rules/diagnose.ts';
import { newFindings } from '../rules/new-findings.ts';
import { both, sortProblems, type Text } from '../rules/rule.ts';
import type { Problem } from '../source/problem.ts';
import { obligationKey } from '../tracking/obligation.ts';
import type { Register } from '../tracking/register.ts';
import { type Excepted, Exceptions } from './exceptions.ts';
import type { FailOn } from './fail-on.ts';
import { historyProblems } from './history.ts';
import { judgingOfChange } from './judging.ts';
import { countTime, timeProblems } from './time.ts';

export interface GateInput {
  readonly register: Register;
  /** the plan as it was built, with what was wrong while reading */
  readonly built: BuiltPlan;
  /** the plan before, where there is a base, and what changed */
  readonly base?:
    | {
        readonly built: BuiltPlan;
        readonly register: Register;
        /** absent where what differs cannot be laid at the change's door */
        readonly comparison: PlanComparison | undefined;
      }
    | undefined;
  /** what is to be told of the base itself */
  readonly about?: readonly Problem[] | undefined;
  readonly failOn: FailOn;
  /** calendar days that something may be late before it counts */
  readonly grace: number;
  /** calendar days within which something is due soon */
  readonly soon: number;
  readonly agency: string | undefined;
  /** only what the change made worse */
  readonly newOnly: boolean;
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

/** Findings of the plan as it is, and those among them that the change brought, judged by what counted before it. */
function problemsOf({ built, register, base }: GateInput): { own: Problem[]; ofChange: Problem[]; told: readonly Problem[] } {
  const { asOf, plan } = register;
  const own = diagnose(built, asOf, register);
  if (!base) return { own, ofChange: [], told: [] };
  const was = base.register;
  const judging = judgingOfChange(was.plan, plan);
  const now = judging.differs ? diagnose(built, asOf, register, judging) : own;
  const known = base.built.plan === was.plan ? was : undefined;
  const before = diagnose(base.built, asOf, known, judging.differs ? judging : undefined);
  return { own, ofChange: newFindings(now, before), told: judging.told };
}

export function runGate(input: GateInput): GateResult {
  const { register, base, newOnly, failOn } = input;
  const { plan, asOf } = register;
  const exceptions = new Exceptions(plan, asOf, base?.register.plan);
  const { own, ofChange, told } = problemsOf(input);
  const onlyNew = newOnly && base !== undefined;

  // What the change brought counts as it was judged before; the rest as the plan has it now.
  const brought = [...ofChange, ...(base?.comparison ? historyProblems(base.comparison) : [])];
  const rest = onlyNew ? [] : base ? without(own, ofChange) : own;
  const late = register.obligations.filter((o) => o.state === 'overdue');
  exceptions.match([...own, ...brought], late);
  const changed = [
    ...brought.filter((p) => !exceptions.letsPass(p, true)),
    ...rest.filter((p) => !exceptions.letsPass(p, false)),
  ];

  const units = input.agency ? new Set(unitsOf(plan, [{ id: input.agency }])) : undefined;
  const counted = countTime(register, units, input.grace, input.soon);
  const lateBefore = new Set((onlyNew ? base.register.obligations : []).filter((o) => o.state === 'overdue').map(obligationKey));
  const overdue = counted.overdue.filter((o) => !lateBefore.has(obligationKey(o)) && !exceptions.letsPassLate(o));
  const dueSoon = newOnly ? [] : counted.dueSoon;

  const all = [
    ...changed,
    ...exceptions.entered(),
    ...exceptions.stale(!onlyNew),
    ...exceptions.told(),
    ...told,
    ...(input.about ?? []),
  ];
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
    excepted: exceptions.excepted,
  };
}

/** `problems` less those that are told elsewhere: the same code at the same place. */
function without(problems: readonly Problem[], told: readonly Problem[]): Problem[] {
  const key = (p: Problem) => `${p.code} ${p.place.file.path} ${p.place.from} ${p.message.en}`;
  const keys = new Set(told.map(key));
  return problems.filter((p) => !keys.has(key(p)));
}

/** The last line: whether the gate is shut, and why. */
export function verdictWords({ shut, change, time }: GateResult, hasBase: boolean, note?: Text): Text {
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
          ? both(`${time.overdue} đầu việc quá hạn`, `${time.overdue} overdue`)
          : both(`${time.dueSoon} đầu việc sắp đến hạn`, `${time.dueSoon} due soon`),
      ]
    : [];
  const told =
    !time.shut && time.overdue
      ? both(`; ${time.overdue} đầu việc quá hạn chỉ được nêu`, `; ${time.overdue} overdue, only told`)
      : both('', '');
  const held = note ? both(`; ${note.vi}`, `; ${note.en}`) : both('', '');
  const why = [...bad, ...late];
  if (!shut)
    return both(`CỔNG MỞ: không có gì phải chặn${told.vi}${held.vi}.`, `GATE OPEN: nothing to stop${told.en}${held.en}.`);
  return both(
    `CỔNG ĐÓNG: ${why.map((w) => w.vi).join('; ')}${told.vi}${held.vi}.`,
    `GATE SHUT: ${why.map((w) => w.en).join('; ')}${told.en}${held.en}.`,
  );
}

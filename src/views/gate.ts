/** What the gate found, and whether it is shut. */
import type { CivilDate } from '../calendar/civil.ts';
import { comparePlans } from '../changes/plans.ts';
import type { FailOn } from '../gate/fail-on.ts';
import { type GateResult, runGate, verdictWords } from '../gate/gate.ts';
import type { BuiltPlan } from '../model/build.ts';
import { ALL_CODES } from '../rules/codes.ts';
import { diagnose } from '../rules/diagnose.ts';
import { buildRegister } from '../tracking/register.ts';
import { both, type Text } from '../words/language.ts';
import type { FindingsView } from './findings.ts';

export interface GateView extends FindingsView {
  readonly asOf: CivilDate;
  /** full hash of the commit that the plan was held to */
  readonly base: string | undefined;
  readonly gate: Pick<GateResult, 'shut' | 'change' | 'time'>;
  readonly excepted: GateResult['excepted'];
  readonly verdict: Text;
}

/** What the gate is asked to mind. */
export interface GateQuestion {
  readonly failOn: FailOn;
  /** calendar days */
  readonly grace: number;
  readonly soon: number;
  readonly agency: string | undefined;
  readonly newOnly: boolean;
}

/** A plan at the commit that the branch left its base at. */
export type BasePlan = BuiltPlan & { readonly commit: { readonly hash: string } };

/** `loadBase` is given where the plan is held to a revision; it answers with nothing where the plan is new in the branch. */
export async function gateView(
  head: BuiltPlan,
  asOf: CivilDate,
  loadBase: (() => Promise<BasePlan | undefined>) | undefined,
  { agency, ...asked }: GateQuestion,
): Promise<GateView> {
  const { plan } = head;
  const register = plan && buildRegister(plan, asOf);
  const common = { asOf, rules: ALL_CODES, command: 'plan check' };
  if (!register) {
    const problems = diagnose(head, asOf);
    return {
      ...common,
      base: undefined,
      problems,
      verdict: both('CỔNG ĐÓNG: không đọc được plan.yaml.', 'GATE SHUT: plan.yaml cannot be read.'),
      gate: {
        shut: true,
        change: { shut: true, errors: problems.filter((p) => p.severity === 'error').length, warnings: 0 },
        time: { shut: false, overdue: 0, dueSoon: 0 },
      },
      excepted: [],
    };
  }
  const before = await loadBase?.();
  const was = before?.plan && buildRegister(before.plan, asOf);
  const result = runGate({
    ...asked,
    agency,
    register,
    built: head,
    base: before && was && { built: before, comparison: comparePlans(was, register) },
  });
  return {
    ...common,
    base: before?.commit.hash,
    problems: result.findings,
    verdict: verdictWords(result, loadBase !== undefined),
    gate: { shut: result.shut, change: result.change, time: result.time },
    excepted: result.excepted,
  };
}

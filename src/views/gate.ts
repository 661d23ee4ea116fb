/** What the gate found, and whether it is shut. */
import type { CivilDate } from '../calendar/civil.ts';
import { comparePlans } from '../changes/plans.ts';
import type { FailOn } from '../gate/fail-on.ts';
import { type GateResult, runGate, verdictWords } from '../gate/gate.ts';
import { heldProblems } from '../gate/held.ts';
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
  /** false where nothing could be held to the base */
  readonly compared: boolean;
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

/** What a plan is held to. */
export interface HeldTo {
  readonly revision: string;
  /** the plan at the commit that the branch left its base at; absent where it was not there yet, or cannot be read */
  readonly base?: BuiltPlan & { readonly commit: { readonly hash: string } };
  /** the base as it is, where files of it that cannot be read were taken as they once could */
  readonly asFound?: BuiltPlan;
  /** what could not be compared, and why */
  readonly note?: Text;
  /** it is not known where the branch left its base, so that what differs cannot be laid at the branch's door */
  readonly blind?: boolean;
  /** there was a plan, and it cannot be read */
  readonly unreadable?: boolean;
  /** folders of other plans of the same id that the change brings in */
  readonly doubles: readonly string[];
}

/** `loadBase` is given where the plan is held to a revision. */
export async function gateView(
  head: BuiltPlan,
  asOf: CivilDate,
  loadBase: (() => Promise<HeldTo>) | undefined,
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
      compared: false,
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
  const held = await loadBase?.();
  const was = held?.base?.plan && buildRegister(held.base.plan, asOf);
  const result = runGate({
    ...asked,
    agency,
    register,
    built: head,
    base: held?.base &&
      was && {
        built: held.asFound ?? held.base,
        register: was,
        comparison: held.blind ? undefined : comparePlans(was, register),
      },
    about: held && heldProblems(held, register.plan),
  });
  const told = verdictWords(result, held !== undefined, held?.note);
  return {
    ...common,
    base: held?.base?.commit.hash,
    compared: was !== undefined && !held?.blind,
    problems: result.findings,
    verdict: told,
    gate: { shut: result.shut, change: result.change, time: result.time },
    excepted: result.excepted,
  };
}

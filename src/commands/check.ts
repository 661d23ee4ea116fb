import { comparePlans } from '../changes/plans.ts';
import { FAIL_ON, runGate, verdictWords } from '../gate/gate.ts';
import { FINDINGS_FORMAT_NAMES } from '../render/findings/names.ts';
import { printJson, problemJson } from '../render/json.ts';
import { ALL_CODES } from '../rules/codes.ts';
import { diagnose } from '../rules/diagnose.ts';
import type { Problem } from '../source/problem.ts';
import { buildRegister } from '../tracking/register.ts';
import { FINDINGS, FINE, type PlanCommand } from './command.ts';
import { CannotRun } from './errors.ts';
import { findingsText } from './findings.ts';
import type { Io } from './io.ts';
import { loadBuilt } from './load.ts';
import type { LoadedPlan } from './loaded-plan.ts';
import { daysOption, unknown } from './rows.ts';
import { choice, type Settings } from './settings.ts';

/** The plan where the branch left its base, so that what the base has done since is not taken for the branch's doing. */
async function loadBase(io: Io, { dir, at }: Settings, revision: string, head: LoadedPlan) {
  const [{ commitOf, loadPlanAt, repositoryOf }, { knownFiles }] = await Promise.all([
    import('./revision.ts'),
    import('../files/plan-files.ts'),
  ]);
  const repository = repositoryOf(io, dir);
  const base = commitOf(repository, revision);
  const here = repository.commitOf(at ?? 'HEAD');
  const common = (here && repository.mergeBase(base, here)) ?? base;
  try {
    return await loadPlanAt(io, dir, common, knownFiles(head.inputs));
  } catch (error) {
    // A plan that is new in this branch has no base to be held to.
    if (error instanceof CannotRun) return undefined;
    throw error;
  }
}

export const check: PlanCommand = {
  formats: FINDINGS_FORMAT_NAMES,
  define: (command, say) =>
    command
      .option(
        '--base <revision>',
        say({
          vi: 'so với phiên bản này: origin/main; việc quá hạn khi đó chỉ được nêu',
          en: 'hold it to this revision: origin/main; lateness is then only told',
        }),
      )
      .option(
        '--new-only',
        say({ vi: 'chỉ những gì nhánh này làm xấu đi so với --base', en: 'only what this branch made worse than --base' }),
      )
      .option(
        '--fail-on <what>',
        say({
          vi: `đóng cổng khi: ${FAIL_ON.join(', ')} (mặc định: overdue; có --base: none)`,
          en: `shut on: ${FAIL_ON.join(', ')} (default: overdue; with --base: none)`,
        }),
      )
      .option('--grace <days>', say({ vi: 'trễ đến chừng này vẫn cho qua: 3d', en: 'late by this much still passes: 3d' }), '0d')
      .option('--soon <days>', say({ vi: 'sắp đến hạn là trong: 7d', en: 'due soon is within: 7d' }), '7d')
      .option(
        '--agency <id>',
        say({ vi: 'chỉ tính việc quá hạn của một cơ quan, nhóm', en: 'lateness of one agency or group only' }),
      ),
  async run({ settings, io, options }) {
    const { lang, asOf } = settings;
    const { base: revision, agency, failOn } = options as Record<string, string | undefined>;
    const newOnly = options.newOnly === true;
    if (newOnly && revision === undefined) {
      throw new CannotRun(
        { vi: '--new-only cần đi cùng --base', en: '--new-only goes with --base' },
        { vi: 'Ví dụ: plan check --base origin/main --new-only', en: 'For example: plan check --base origin/main --new-only' },
      );
    }
    const built = await loadBuilt(io, settings);
    const { plan } = built;
    const register = plan && buildRegister(plan, asOf);
    const problems = diagnose(built, asOf, register);
    const { format } = settings;
    const print = (findings: readonly Problem[], verdict: string) =>
      io.out(findingsText(io, settings, { problems: findings, rules: ALL_CODES, command: 'plan check', verdict }));
    if (!plan || !register) {
      const verdict = lang === 'vi' ? 'CỔNG ĐÓNG: không đọc được plan.yaml.' : 'GATE SHUT: plan.yaml cannot be read.';
      if (format === 'json') {
        io.out(
          printJson({
            asOf,
            base: null,
            gate: {
              shut: true,
              verdict,
              change: { shut: true, errors: problems.filter((p) => p.severity === 'error').length, warnings: 0 },
              time: { shut: false, overdue: 0, dueSoon: 0 },
            },
            excepted: [],
            diagnostics: problems.map((p) => problemJson(p, lang)),
          }),
        );
      } else print(problems, verdict);
      return FINDINGS;
    }
    if (agency !== undefined && !plan.agencies.has(agency) && !plan.groups.has(agency))
      await unknown(agency, [...plan.agencies.keys(), ...plan.groups.keys()]);
    const before = revision === undefined ? undefined : await loadBase(io, settings, revision, built);
    const was = before?.plan && buildRegister(before.plan, asOf);
    const result = runGate({
      register,
      built,
      base: before && was && { built: before, comparison: comparePlans(was, register) },
      // What time does is no fault of a change: with a base it is only told, unless somebody asks for more.
      failOn: choice('--fail-on', failOn ?? (revision === undefined ? 'overdue' : 'none'), FAIL_ON),
      grace: daysOption(String(options.grace), '--grace'),
      soon: daysOption(String(options.soon), '--soon'),
      agency,
      newOnly,
    });
    const verdict = verdictWords(result, revision !== undefined)[lang];
    if (format === 'json') {
      io.out(
        printJson({
          asOf,
          base: before?.commit.hash ?? null,
          gate: { shut: result.shut, verdict, change: result.change, time: result.time },
          excepted: result.excepted.map(({ exception: e, count }) => ({
            id: e.id,
            code: e.code,
            until: e.until,
            reason: e.reason,
            acceptedBy: e.acceptedBy,
            count,
          })),
          diagnostics: result.findings.map((p) => problemJson(p, lang)),
        }),
      );
    } else {
      print(result.findings, verdict);
    }
    return result.shut ? FINDINGS : FINE;
  },
};

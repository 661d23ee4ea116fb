import { command, FINDINGS, FINE } from '../cli/command.ts';
import { CannotRun } from '../cli/errors.ts';
import { findingsFormats } from '../cli/findings.ts';
import { flag, option, optionOr, plain } from '../cli/option.ts';
import { agencyOrGroup } from '../cli/options/agency.ts';
import { oneOf } from '../cli/options/choice.ts';
import { days } from '../cli/options/days.ts';
import { FAIL_ON } from '../gate/fail-on.ts';
import type { GateView } from '../views/gate.ts';
import { both } from '../words/language.ts';

export const check = command({
  name: 'check',
  summary: both(
    'Cổng kiểm tra cho CI và pull request: kế hoạch có sai, có quá hạn không',
    'The gate for CI and pull requests: is the plan sound, is it late',
  ),
  options: {
    base: option(
      '--base',
      plain('phiên bản', 'revision'),
      both(
        'so với phiên bản này: origin/main; đầu việc quá hạn khi đó chỉ được nêu',
        'hold it to this revision: origin/main; lateness is then only told',
      ),
    ),
    newOnly: flag(
      '--new-only',
      both('chỉ những gì nhánh này làm xấu đi so với --base', 'only what this branch made worse than --base'),
    ),
    staged: flag(
      '--staged',
      both(
        'xét những gì sẽ được commit (index), so với HEAD nếu không có --base: cho hook của git',
        'judge what the next commit will hold (the index), held to HEAD without --base: for git hooks',
      ),
    ),
    failOn: option(
      '--fail-on',
      oneOf(both('điều gì', 'what'), FAIL_ON),
      both(
        `đóng cổng khi: ${Object.keys(FAIL_ON).join(', ')} (mặc định: overdue; có --base hoặc --staged: none)`,
        `shut on: ${Object.keys(FAIL_ON).join(', ')} (default: overdue; with --base or --staged: none)`,
      ),
    ),
    grace: optionOr('--grace', days, '0d', both('quá hạn đến chừng này vẫn cho qua: 3d', 'late by this much still passes: 3d')),
    soon: optionOr('--soon', days, '7d', both('sắp đến hạn là trong: 7d', 'due soon is within: 7d')),
    agency: option(
      '--agency',
      agencyOrGroup,
      both('chỉ tính đầu việc quá hạn của một cơ quan, nhóm', 'lateness of one agency or group only'),
    ),
  },
  examples: [
    [
      'plan check',
      both(
        'kế hoạch có sai, có quá hạn không; mã thoát 1 khi cổng đóng',
        'is it sound, is it late; exit 1 when the gate is shut',
      ),
    ],
    ['plan check --base origin/main --new-only', both('chỉ những gì nhánh này làm xấu đi', 'only what this branch made worse')],
  ],
  keepsFiles: true,
  view: async ({ built, io, settings, options }): Promise<GateView> => {
    const { staged } = options;
    if (staged && settings.at !== undefined)
      throw new CannotRun(
        both('--staged không đi cùng --at', '--staged does not go with --at'),
        both('Bỏ một trong hai', 'Leave out one of them'),
      );
    if (options.newOnly && options.base === undefined && !staged) {
      throw new CannotRun(
        both('--new-only cần đi cùng --base', '--new-only goes with --base'),
        both('Ví dụ: plan check --base origin/main --new-only', 'For example: plan check --base origin/main --new-only'),
      );
    }
    const { gateView } = await import('../views/gate.ts');
    const git = staged ? await import('../cli/revision.ts') : undefined;
    const head = git ? await git.loadStaged(io, settings.dir) : await built();
    const { failOn, staged: _, newOnly, ...asked } = options;
    // The first commit of a repository has nothing to be held to.
    const committed = git !== undefined && git.repositoryOf(io, settings.dir).commitOf('HEAD') !== undefined;
    const revision = options.base ?? (committed ? 'HEAD' : undefined);
    const loadBase =
      revision === undefined
        ? undefined
        : async () => (await import('../cli/base.ts')).loadBase(io, settings, revision, head, staged);
    return gateView(head, settings.asOf, loadBase, {
      ...asked,
      // What time does is no fault of a change: with a base it is only told, unless somebody asks for more.
      failOn: failOn ?? (revision === undefined && !staged ? 'overdue' : 'none'),
      newOnly: (newOnly || staged) && revision !== undefined,
    });
  },
  formats: findingsFormats<GateView>(async () => {
    const { gateJson } = await import('../render/json/gate.ts');
    return (view, page) => gateJson(view, page.lang);
  }),
  exit: ({ gate }) => (gate.shut ? FINDINGS : FINE),
  many: async () => (await import('../cli/all/gates.ts')).gatesOfMany,
});

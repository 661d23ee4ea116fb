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
    'Cổng kiểm tra cho CI và pull request: kế hoạch có sai, có trễ không',
    'The gate for CI and pull requests: is the plan sound, is it late',
  ),
  options: {
    base: option(
      '--base <revision>',
      both(
        'so với phiên bản này: origin/main; việc quá hạn khi đó chỉ được nêu',
        'hold it to this revision: origin/main; lateness is then only told',
      ),
      plain,
    ),
    newOnly: flag(
      '--new-only',
      both('chỉ những gì nhánh này làm xấu đi so với --base', 'only what this branch made worse than --base'),
    ),
    failOn: option(
      '--fail-on <what>',
      both(
        `đóng cổng khi: ${FAIL_ON.join(', ')} (mặc định: overdue; có --base: none)`,
        `shut on: ${FAIL_ON.join(', ')} (default: overdue; with --base: none)`,
      ),
      oneOf(FAIL_ON),
    ),
    grace: optionOr(
      '--grace <days>',
      both('trễ đến chừng này vẫn cho qua: 3d (mặc định: 0d)', 'late by this much still passes: 3d (default: 0d)'),
      days,
      '0d',
    ),
    soon: optionOr(
      '--soon <days>',
      both('sắp đến hạn là trong: 7d (mặc định: 7d)', 'due soon is within: 7d (default: 7d)'),
      days,
      '7d',
    ),
    agency: option(
      '--agency <id>',
      both('chỉ tính việc quá hạn của một cơ quan, nhóm', 'lateness of one agency or group only'),
      agencyOrGroup,
    ),
  },
  keepsFiles: true,
  view: async ({ built, io, settings, options }): Promise<GateView> => {
    if (options.newOnly && options.base === undefined) {
      throw new CannotRun(
        both('--new-only cần đi cùng --base', '--new-only goes with --base'),
        both('Ví dụ: plan check --base origin/main --new-only', 'For example: plan check --base origin/main --new-only'),
      );
    }
    const { gateView } = await import('../views/gate.ts');
    const head = await built();
    const { base: revision, failOn, ...asked } = options;
    const loadBase =
      revision === undefined ? undefined : async () => (await import('../cli/base.ts')).loadBase(io, settings, revision, head);
    return gateView(head, settings.asOf, loadBase, {
      ...asked,
      // What time does is no fault of a change: with a base it is only told, unless somebody asks for more.
      failOn: failOn ?? (revision === undefined ? 'overdue' : 'none'),
    });
  },
  formats: findingsFormats<GateView>(async () => {
    const { gateJson } = await import('../render/json/gate.ts');
    return (view, page) => gateJson(view, page.lang);
  }),
  exit: ({ gate }) => (gate.shut ? FINDINGS : FINE),
});

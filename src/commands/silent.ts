import { yearOf } from '../calendar/civil.ts';
import { printJson, unreadableJson } from '../render/json.ts';
import { renderSilent } from '../render/terminal/silent.ts';
import { drawUnreadable } from '../render/terminal/unreadable.ts';
import { buildRegister, inRole } from '../tracking/register.ts';
import { periodHolding, periodOf, type ReportPeriod } from '../tracking/reporting-period.ts';
import { silentView } from '../views/silent.ts';
import { unreadableItems } from '../views/unreadable.ts';
import { FINDINGS, FINE, type PlanCommand } from './command.ts';
import { requirePlan } from './load.ts';
import { yearOption } from './report.ts';
import { roleOf, withRole } from './role.ts';

export const silent: PlanCommand = {
  formats: ['text', 'json'],
  define: (command, say) =>
    withRole(command, say).option(
      '--year <year>',
      say({ vi: 'năm báo cáo (mặc định: kỳ chứa ngày đang xét)', en: 'reporting year (default: that of the as-of day)' }),
    ),
  async run({ settings, io, options }) {
    const plan = await requirePlan(io, settings);
    const { asOf } = settings;
    const holding = options.year === undefined ? periodHolding(plan, asOf) : undefined;
    const period = holding ?? (periodOf(plan, yearOption(options.year, plan, yearOf(asOf))) as ReportPeriod);
    const register = inRole(buildRegister(plan, asOf), roleOf(options));
    const view = silentView(register, period);
    const unreadable = unreadableItems(register.unreadable);
    const json = () =>
      printJson({
        asOf,
        year: period.year,
        period: { begin: period.begin, end: period.end },
        asked: view.asked,
        units: view.units.map((u) => ({
          id: u.id,
          name: u.name,
          obligations: u.obligations.length,
          overdue: u.overdue,
          lastReport: u.lastReport ?? null,
        })),
        unreadable: unreadableJson(unreadable, settings.lang),
      });
    io.out(
      settings.format === 'json'
        ? json()
        : [renderSilent(view, settings.screen), ...drawUnreadable(unreadable, settings.screen), ''].join('\n'),
    );
    return unreadable.length ? FINDINGS : FINE;
  },
};

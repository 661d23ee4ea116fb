import { yearOf } from '../calendar/civil.ts';
import { command } from '../cli/command.ts';
import { json, text } from '../cli/formats.ts';
import { option } from '../cli/option.ts';
import { roleOption } from '../cli/options/role.ts';
import { noPeriod, reportingYear } from '../cli/options/year.ts';
import { sheetFormats } from '../cli/sheets.ts';
import { both } from '../words/language.ts';

export const silent = command({
  name: 'silent',
  summary: both('Đơn vị nào chưa báo cáo gì trong kỳ', 'Which units have reported nothing this period'),
  kept: true,
  options: {
    role: roleOption,
    year: option(
      '--year',
      reportingYear,
      both('năm báo cáo (mặc định: kỳ chứa ngày đang xét)', 'reporting year (default: that of the as-of day)'),
    ),
  },
  examples: [
    ['plan silent --year 2016', both('đơn vị chưa báo cáo gì trong kỳ năm 2016', 'units that reported nothing in 2016')],
  ],
  view: async ({ register, asOf, options: { role, year } }) => {
    const [{ buildRegister, inRole }, { periodHolding, periodOf }, { silentView }, { unreadableItems }] = await Promise.all([
      import('../tracking/register.ts'),
      import('../tracking/reporting-period.ts'),
      import('../views/silent.ts'),
      import('../views/unreadable.ts'),
    ]);
    const all = await register();
    const period = year === undefined ? periodHolding(all.plan, asOf) : periodOf(all.plan, year);
    if (!period) throw noPeriod('--year', String(year ?? yearOf(asOf)), all.plan);
    // A past period is told of the units that there were by its end.
    const then = period.end < asOf ? buildRegister(all.plan, period.end) : all;
    return { ...silentView(inRole(then, role), period), unreadable: unreadableItems(all.unreadable) };
  },
  formats: {
    text: text(async () => (await import('../render/terminal/silent.ts')).renderSilent),
    json: json(async () => (await import('../render/json/silent.ts')).silentJson),
    ...sheetFormats(async () => (await import('../documents/tables/silent.ts')).silentSheet),
  },
});

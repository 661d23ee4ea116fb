import { addDays, earlier, formatDate, yearOf } from '../calendar/civil.ts';
import type { Plan } from '../model/plan.ts';
import { printJson, unreadableJson } from '../render/json.ts';
import { buildRegister, inRole } from '../tracking/register.ts';
import { periodOf } from '../tracking/reporting-period.ts';
import { reportFor } from '../views/report/letter.ts';
import { type NoReport, noReport } from '../views/report/standing.ts';
import { FINDINGS, FINE, type PlanCommand } from './command.ts';
import { CannotRun } from './errors.ts';
import { requirePlan } from './load.ts';
import { roleOf, withRole } from './role.ts';
import { unknown } from './rows.ts';
import { writeWhole } from './write.ts';

export function yearOption(value: unknown, plan: Plan, today: number): number {
  const year = value === undefined ? today : Number(value);
  if (Number.isInteger(year) && periodOf(plan, year)) return year;
  const known = plan.head.reporting.years.map((r) => `${r.from}–${r.to ?? ''}`).join(', ');
  throw new CannotRun(
    {
      vi: `--year: kế hoạch không có kỳ báo cáo năm “${value ?? year}”`,
      en: `--year: the plan has no reporting period for "${value ?? year}"`,
    },
    { vi: `Các năm có kỳ báo cáo: ${known}`, en: `Years with a period: ${known}` },
  );
}

function refusal(year: number, nothing: NoReport): CannotRun {
  if (nothing.why === 'not-begun') {
    const begins = formatDate(nothing.begins);
    return new CannotRun(
      {
        vi: `--year ${year}: kỳ báo cáo bắt đầu ngày ${begins}, chưa đến`,
        en: `--year ${year}: the period begins on ${begins}, which has not come`,
      },
      { vi: 'Chọn năm khác, hoặc ngày xét muộn hơn: --as-of', en: 'Take another year, or a later day: --as-of' },
    );
  }
  const [on, last] = [formatDate(nothing.on), nothing.lastYear ?? year - 1];
  const ended =
    nothing.why === 'ceased'
      ? { vi: `kế hoạch hết hiệu lực từ ${on}`, en: `the plan ceased on ${on}` }
      : { vi: `thời gian thực hiện kế hoạch kết thúc ngày ${on}`, en: `the plan's period ended on ${on}` };
  return new CannotRun(
    {
      vi: `--year ${year}: ${ended.vi}, trước khi kỳ báo cáo này bắt đầu`,
      en: `--year ${year}: ${ended.en}, before this reporting period begins`,
    },
    { vi: `Kỳ báo cáo cuối cùng: --year ${last}`, en: `The last period: --year ${last}` },
  );
}

export const report: PlanCommand = {
  formats: ['markdown', 'json'],
  define: (command, say) =>
    withRole(command, say)
      .option(
        '--year <year>',
        say({ vi: 'năm báo cáo (mặc định: năm của ngày đang xét)', en: 'reporting year (default: that of the as-of day)' }),
      )
      .option('--to <id>', say({ vi: 'nơi nhận: bo-noi-vu, ubnd-tinh …', en: 'recipient' }))
      .option(
        '--by <id>',
        say({ vi: 'cơ quan báo cáo, khi có nhiều báo cáo cùng nơi nhận', en: 'who reports, where several report to the same' }),
      )
      .option(
        '--trace',
        say({
          vi: 'liệt kê từng con số cùng các đầu việc, tệp và dòng',
          en: 'list every figure with what it counts, file and line',
        }),
      )
      .option(
        '-o, --output <file>',
        say({ vi: 'ghi ra tệp thay vì in ra màn hình', en: 'write to a file instead of the screen' }),
      ),
  async run({ settings, io, options }) {
    const plan = await requirePlan(io, settings);
    const { year: wanted, to, by, trace, output } = options as Record<string, string | undefined>;
    const year = yearOption(wanted, plan, yearOf(settings.asOf));
    const period = periodOf(plan, year) as NonNullable<ReturnType<typeof periodOf>>;
    const letter = reportFor(plan, to, by);
    if (!letter)
      return unknown(
        by ?? to ?? '',
        plan.head.reporting.reports.flatMap((r) => (by ? [r.by] : r.to)),
        { vi: 'báo cáo nào trong plan.yaml; không có cơ quan', en: 'report in plan.yaml' },
      );
    // Without a day of its own the report stands on its cut-off, or on today while the period is still running.
    const asOf = options.asOf === undefined ? earlier(settings.asOf, period.end) : settings.asOf;
    const nothing = noReport(plan, period, asOf);
    if (nothing) throw refusal(year, nothing);
    const [{ reportView }, { reportDocument }, { printMarkdown }, { renderTrace, traceJson }] = await Promise.all([
      import('../views/report/report.ts'),
      import('../documents/report/report.ts'),
      import('../print/markdown/print.ts'),
      import('../render/markdown/trace.ts'),
    ]);
    const role = roleOf(options);
    const on = (day: typeof asOf) => inRole(buildRegister(plan, day), role);
    const view = reportView(on(asOf), on(addDays(period.end, 366)), period, letter);
    if (view.faults.length) throw new Error(`sums do not agree: ${view.faults.join('; ')}`);
    const json = () =>
      printJson({
        year,
        asOf,
        period: { begin: period.begin, end: period.end },
        by: letter.by,
        to: letter.to,
        ...traceJson(view),
        unreadable: unreadableJson(view.unreadable, settings.lang),
      });
    const text = settings.format === 'json' ? json() : trace ? renderTrace(view) : printMarkdown(reportDocument(view));
    if (output === undefined) io.out(text);
    else writeWhole(io, output, text);
    return view.unreadable.length ? FINDINGS : FINE;
  },
};

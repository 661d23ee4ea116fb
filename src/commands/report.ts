import { addDays, earlier, yearOf } from '../calendar/civil.ts';
import { command } from '../cli/command.ts';
import { documentFormats } from '../cli/documents.ts';
import { json } from '../cli/formats.ts';
import { flag, option, plain } from '../cli/option.ts';
import { roleOption } from '../cli/options/role.ts';
import { noPeriod, reportingYear } from '../cli/options/year.ts';
import { unknown } from '../cli/unknown.ts';
import type { ReportView } from '../views/report/report.ts';
import { both } from '../words/language.ts';

interface TracedReport extends ReportView {
  /** every figure with what it counts is asked for, in the place of the report */
  readonly trace: boolean;
}
const documents = documentFormats<TracedReport>(async () => (await import('../documents/report/report.ts')).reportDocument);

export const report = command({
  name: 'report',
  summary: both('Báo cáo tổng hợp năm, dạng Markdown', 'The yearly report, in Markdown (in Vietnamese)'),
  options: {
    role: roleOption,
    year: option(
      '--year <year>',
      both('năm báo cáo (mặc định: năm của ngày đang xét)', 'reporting year (default: that of the as-of day)'),
      reportingYear,
    ),
    to: option('--to <id>', both('nơi nhận: bo-noi-vu, ubnd-tinh …', 'recipient'), plain),
    by: option(
      '--by <id>',
      both('cơ quan báo cáo, khi có nhiều báo cáo cùng nơi nhận', 'who reports, where several report to the same'),
      plain,
    ),
    trace: flag(
      '--trace',
      both('liệt kê từng con số cùng các đầu việc, tệp và dòng', 'list every figure with what it counts, file and line'),
    ),
  },
  view: async ({
    plan,
    asOf: asked,
    settings,
    options: { role, year = yearOf(asked), to, by, trace },
  }): Promise<TracedReport> => {
    const [{ buildRegister, inRole }, { periodOf }, { reportFor }, { reportView }] = await Promise.all([
      import('../tracking/register.ts'),
      import('../tracking/reporting-period.ts'),
      import('../views/report/letter.ts'),
      import('../views/report/report.ts'),
    ]);
    const known = await plan();
    const period = periodOf(known, year);
    if (!period) throw noPeriod('--year', String(year), known);
    const letter = reportFor(known, to, by);
    if (!letter)
      return unknown(
        by ?? to ?? '',
        known.head.reporting.reports.flatMap((r) => (by ? [r.by] : r.to)),
        both('báo cáo nào trong plan.yaml; không có cơ quan', 'report in plan.yaml'),
      );
    // Without a day of its own the report stands on its cut-off, or on today while the period is still running.
    const asOf = settings.dated ? asked : earlier(asked, period.end);
    const on = (day: typeof asOf) => inRole(buildRegister(known, day), role);
    const view = reportView(on(asOf), on(addDays(period.end, 366)), period, letter);
    if (view.faults.length) throw new Error(`sums do not agree: ${view.faults.join('; ')}`);
    return { ...view, trace };
  },
  formats: {
    ...documents,
    markdown: {
      ...documents.markdown,
      tellsUnreadable: true,
      load: async () => {
        const [print, { renderTrace }] = await Promise.all([documents.markdown.load(), import('../render/markdown/trace.ts')]);
        return (view, page) => (view.trace ? renderTrace(view) : print(view, page));
      },
    },
    json: json(async () => (await import('../render/json/report.ts')).reportJson),
  },
});

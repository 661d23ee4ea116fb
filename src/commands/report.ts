import { addMonths, earlier, formatDate, yearOf } from '../calendar/civil.ts';
import { command } from '../cli/command.ts';
import { documentFormats } from '../cli/documents.ts';
import { CannotRun } from '../cli/errors.ts';
import { json } from '../cli/formats.ts';
import { flag, option } from '../cli/option.ts';
import { agency } from '../cli/options/agency.ts';
import { roleOption } from '../cli/options/role.ts';
import { noPeriod, reportingYear } from '../cli/options/year.ts';
import type { Plan } from '../model/plan.ts';
import type { ReportView } from '../views/report/report.ts';
import type { NoReport } from '../views/report/standing.ts';
import { both } from '../words/language.ts';

interface TracedReport extends ReportView {
  /** every figure with what it counts is asked for, in the place of the report */
  readonly trace: boolean;
}
/** The plan sets no report from `by` to `to`. */
function noSuchReport(plan: Plan, to: string | undefined, by: string | undefined): CannotRun {
  const asked = both(
    [by && `của “${by}”`, to && `gửi “${to}”`].filter(Boolean).join(' '),
    [by && `from "${by}"`, to && `to "${to}"`].filter(Boolean).join(' '),
  );
  const set = plan.head.reporting.reports.map((r) => `--by ${r.by} --to ${r.to[0]}`).join('; ');
  return new CannotRun(
    both(`Kế hoạch không đặt ra báo cáo nào ${asked.vi}`, `The plan sets no report ${asked.en}`),
    set
      ? both(`Các báo cáo: ${set}`, `Its reports: ${set}`)
      : both('Khai báo trong plan.yaml, mục reporting', 'Declare it in plan.yaml, under reporting'),
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

const documents = documentFormats<TracedReport>(async () => (await import('../documents/report/report.ts')).reportDocument);

export const report = command({
  name: 'report',
  summary: both('Báo cáo tổng hợp năm, dạng Markdown hoặc Word', 'The yearly report, in Markdown or Word (in Vietnamese)'),
  options: {
    role: roleOption,
    year: option(
      '--year',
      reportingYear,
      both('năm báo cáo (mặc định: năm của ngày đang xét)', 'reporting year (default: that of the as-of day)'),
    ),
    to: option('--to', agency, both('nơi nhận báo cáo: mã hay tên', 'who receives the report: id or name')),
    by: option(
      '--by',
      agency,
      both('cơ quan báo cáo, khi có nhiều báo cáo cùng nơi nhận', 'who reports, where several report to the same'),
    ),
    trace: flag(
      '--trace',
      both('liệt kê từng con số cùng các đầu việc, tệp và dòng', 'list every figure with what it counts, file and line'),
    ),
  },
  examples: [
    [
      'plan report --year 2016 --to bo-noi-vu -o bao-cao.md',
      both('báo cáo năm 2016 gửi Bộ Nội vụ, ra tệp', 'the report of 2016 to the Ministry, into a file'),
    ],
    ['plan report --year 2016 --trace', both('từng con số đếm những gì', 'what every figure counts')],
  ],
  view: async ({
    plan,
    asOf: asked,
    settings,
    options: { role, year = yearOf(asked), to, by, trace },
  }): Promise<TracedReport> => {
    const [{ buildRegister, inRole }, { periodOf }, { reportFor }, { reportView }, { noReport }] = await Promise.all([
      import('../tracking/register.ts'),
      import('../tracking/reporting-period.ts'),
      import('../views/report/letter.ts'),
      import('../views/report/report.ts'),
      import('../views/report/standing.ts'),
    ]);
    const known = await plan();
    const period = periodOf(known, year);
    if (!period) throw noPeriod('--year', String(year), known);
    const letter = reportFor(known, to, by);
    if (!letter) throw noSuchReport(known, to, by);
    // Without a day of its own the report stands on its cut-off, or on today while the period is still running.
    const asOf = settings.dated ? asked : earlier(asked, period.end);
    const nothing = noReport(known, period, asOf);
    if (nothing) throw refusal(year, nothing);
    const on = (day: typeof asOf) => inRole(buildRegister(known, day), role);
    const nextEnd = periodOf(known, year + 1)?.end ?? addMonths(period.end, 12);
    const view = reportView(on(asOf), on(nextEnd), period, letter);
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
  many: async () => (await import('../cli/all/figures.ts')).reportOfMany,
});

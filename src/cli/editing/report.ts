/** `plan done` and `plan progress`: what an agency reports on a task. */
import { type CivilDate, formatDate, later } from '../../calendar/civil.ts';
import type { Report } from '../../edits/actions/report.ts';
import { nameOf, shortNameOf } from '../../model/members.ts';
import type { Plan, Task } from '../../model/plan.ts';
import type { Obligation } from '../../tracking/obligation.ts';
import { buildRegister } from '../../tracking/register.ts';
import type { EditView } from '../../views/edit.ts';
import { both, type Text } from '../../words/language.ts';
import type { Input } from '../command.ts';
import { plain } from '../option.ts';
import { date } from '../options/date.ts';
import { type AnyInput, chosen, prompterOf, typed } from './ask.ts';
import { documentOf, type GivenDocument } from './document.ts';
import { edit } from './edit.ts';
import { findTask, type taskArgument } from './find-task.ts';
import { obligationsOf, occurrenceOf, reporters, takenOverFrom } from './occurrence.ts';
import type { reportOptions } from './report-options.ts';
import { standingWords, unitsLeft } from './told.ts';

type ReportInput = Input<typeof reportOptions, { task: typeof taskArgument }>;

/** The number of the document, where somebody can be asked for it. */
async function askNumber(input: AnyInput, given: string | undefined): Promise<string | undefined> {
  if (given !== undefined) return given;
  const prompter = await prompterOf(input);
  const typedNumber = await prompter?.text(
    input.settings.lang === 'vi' ? 'Số văn bản minh chứng (để trống nếu chưa có)' : 'Number of the document (empty: none yet)',
  );
  return typedNumber?.trim() || undefined;
}

const textOf = (o: Obligation | undefined): string => (o?.occurrence ? `Đã hoàn thành, ${o.occurrence.name}` : 'Đã hoàn thành');

/** Asks for what is missing, writes the entry, and tells what the task is like after it. */
export async function report(input: ReportInput, completes: boolean): Promise<EditView> {
  const { options, asOf, settings, io } = input;
  const known = await input.plan();
  const task = await findTask(input, known, input.args.task);
  const today = obligationsOf(buildRegister(known, asOf), task);
  const by = await chosen(
    input,
    options.by,
    reporters(known, today, completes),
    both('cơ quan báo cáo', 'who reports'),
    '--by <mã cơ quan>',
  );
  const day = await typed(
    input,
    options.date,
    date,
    both('ngày của kết quả', 'the day of the result'),
    '--date 2016-01-28',
    formatDate(asOf),
  );
  const obligations = obligationsOf(buildRegister(known, later(asOf, day)), task);
  const occurrence = await occurrenceOf(input, obligations, by, day, options.period);
  const [former] = options.onBehalfOf === undefined ? takenOverFrom(obligations, by, occurrence) : [options.onBehalfOf];
  const own = obligations.find((o) => o.owners.includes(by) && o.occurrence?.id === occurrence);
  const what = completes
    ? (options.what ?? textOf(own ?? obligations.find((o) => o.occurrence?.id === occurrence)))
    : await typed(input, options.what, plain('lời', 'text'), both('đã làm được gì', 'what was done'), '--what "…"');
  const number = await askNumber(input, options.number);
  const given = await documentOf(io, { ...options, number }, day, 'evidence');
  const { reportChange } = await import('../../edits/actions/report.ts');
  const entry: Omit<Report, 'task'> = {
    by,
    date: day,
    what,
    completes,
    occurrence,
    onBehalfOf: former,
    evidence: given.document,
  };
  return edit(input, ({ plan, state, read }) => {
    const current = plan.tasks.find((t) => t.id === task.id) ?? task;
    const done = sentence(plan, current, entry, given);
    return {
      changes: [reportChange(state, { ...entry, task: current }, read)],
      copies: given.copies,
      done: [done],
      message: done[settings.lang].replace(/\.$/, ''),
      after: (register) => {
        const all = obligationsOf(register, current).filter((o) => o.occurrence?.id === occurrence);
        const mine =
          all.find((o) => o.progress.some((p) => p.by.id === by && p.date === day)) ?? all.find((o) => o.owners.includes(by));
        return [...(mine ? [standingWords(plan, mine)] : []), ...unitsLeft(plan, all, mine)];
      },
    };
  });
}

/** "Sở Tư pháp đã hoàn thành “Rà soát văn bản” ngày 28/01/2016, theo 15/BC-STP." */
function sentence(
  plan: Plan,
  task: Task,
  { by, date: day, what, completes, onBehalfOf }: Omit<Report, 'task'>,
  { document }: GivenDocument,
): Text {
  const on = formatDate(day as CivilDate);
  const theo = document?.number ? `, theo ${document.number}` : '';
  const bydoc = document?.number ? `, by ${document.number}` : '';
  const [thay, instead] = onBehalfOf
    ? [` thay ${shortNameOf(plan, onBehalfOf)}`, ` for ${shortNameOf(plan, onBehalfOf)}`]
    : ['', ''];
  return completes
    ? both(
        `${nameOf(plan, by)}${thay} đã hoàn thành “${task.title}” ngày ${on}${theo}.`,
        `${nameOf(plan, by)}${instead} finished "${task.title}" on ${on}${bydoc}.`,
      )
    : both(
        `${nameOf(plan, by)}${thay} báo cáo “${task.title}” ngày ${on}${theo}: ${what}.`,
        `${nameOf(plan, by)}${instead} reported on "${task.title}" on ${on}${bydoc}: ${what}.`,
      );
}

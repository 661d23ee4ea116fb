/** `plan cancel`: a task that a document has taken out of the plan. */
import { formatDate } from '../../calendar/civil.ts';
import type { EditView } from '../../views/edit.ts';
import { both } from '../../words/language.ts';
import type { Input } from '../command.ts';
import { CannotRun } from '../errors.ts';
import { plain } from '../option.ts';
import { date } from '../options/date.ts';
import { missing, typed } from './ask.ts';
import type { cancelOptions } from './cancel-options.ts';
import { documentOf } from './document.ts';
import { edit } from './edit.ts';
import { findTask, type taskArgument } from './find-task.ts';
import { isOpen, obligationsOf } from './occurrence.ts';

export async function cancelling(input: Input<typeof cancelOptions, { task: typeof taskArgument }>): Promise<EditView> {
  const { options, io, settings, asOf } = input;
  const known = await input.plan();
  const task = await findTask(input, known, input.args.task);
  if (task.cancelled) {
    throw new CannotRun(
      both(
        `“${task.title}” đã thôi thực hiện từ ${formatDate(task.cancelled.date)}`,
        `"${task.title}" was cancelled on ${formatDate(task.cancelled.date)}`,
      ),
    );
  }
  const day = await typed(
    input,
    options.date,
    date,
    both('ngày thôi thực hiện', 'the day'),
    '--date 2016-04-05',
    formatDate(asOf),
  );
  const reason = await typed(input, options.reason, plain('lời', 'text'), both('lý do', 'the reason'), '--reason "…"');
  const number = await typed(
    input,
    options.number,
    plain('số', 'number'),
    both('số văn bản', 'the document’s number'),
    '--document 30/QĐ-UBND',
  );
  const { document, copies } = await documentOf(io, { ...options, number }, day, 'document');
  if (!document) throw missing(both('số văn bản', 'the document’s number'), '--document 30/QĐ-UBND');
  const { cancelChange } = await import('../../edits/actions/register.ts');
  return edit(input, ({ plan, state, read, register }) => {
    const current = plan.tasks.find((t) => t.id === task.id) ?? task;
    const line = both(
      `“${task.title}” thôi thực hiện từ ${formatDate(day)}, theo ${number}.`,
      `"${task.title}" is cancelled from ${formatDate(day)}, by ${number}.`,
    );
    return {
      changes: [cancelChange(state, current, { date: day, reason, document }, read)],
      copies,
      done: [line],
      message: line[settings.lang].replace(/\.$/, ''),
      after: (after) => {
        const open = obligationsOf(register, task).filter(isOpen).length - obligationsOf(after, task).filter(isOpen).length;
        return open > 0 ? [both(`Bớt ${open} đầu việc chưa hoàn thành.`, `${open} open duties less.`)] : [];
      },
    };
  });
}

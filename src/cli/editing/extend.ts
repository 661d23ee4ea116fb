/** `plan extend`: a deadline moved by a document, asked to be moved, or a request decided. */
import { type CivilDate, formatDate } from '../../calendar/civil.ts';
import type { Decision } from '../../edits/actions/extend.ts';
import { shortNameOf } from '../../model/members.ts';
import type { EditView } from '../../views/edit.ts';
import { both } from '../../words/language.ts';
import type { Input } from '../command.ts';
import { CannotRun } from '../errors.ts';
import { plain } from '../option.ts';
import { date } from '../options/date.ts';
import { missing, typed } from './ask.ts';
import { documentOf } from './document.ts';
import { edit } from './edit.ts';
import type { extendOptions } from './extend-options.ts';
import { findTask, type taskArgument } from './find-task.ts';
import { obligationsOf, occurrenceOf } from './occurrence.ts';
import { standingWords } from './told.ts';

type ExtendInput = Input<typeof extendOptions, { task: typeof taskArgument }>;

/** What was decided, where something was. */
async function decisionOf(input: ExtendInput, issuer: string) {
  const { options, io } = input;
  const { decided, decidedBy, refused } = options;
  if (decided === undefined) {
    if (options.number === undefined && !refused && decidedBy === undefined) return { copies: [] };
    throw missing(both('ngày quyết định', 'the day of the decision'), '--decided 2016-04-05');
  }
  const { document, copies } = await documentOf(io, options, decided, 'document');
  const decision: Decision = { granted: !refused, date: decided, by: decidedBy ?? issuer, document };
  return { decision, copies };
}

export async function extending(input: ExtendInput): Promise<EditView> {
  const { options, settings, asOf } = input;
  const known = await input.plan();
  const task = await findTask(input, known, input.args.task);
  const { decision, copies } = await decisionOf(input, known.head.issuedBy);
  const { decideChange, extendChange, undecided } = await import('../../edits/actions/extend.ts');
  const requests = undecided(task).filter(
    ({ extension: e }) =>
      (options.until === undefined || e.until === options.until) &&
      (options.units === undefined || e.units?.some((u) => u.id === options.units)) &&
      (options.by === undefined || e.by?.id === options.by),
  );
  const said = (until: CivilDate, name: string | undefined) => {
    const who = name ? ` của ${name}` : '';
    const whose = name ? ` of ${name}` : '';
    const on = formatDate(until);
    const theo = decision?.document?.number ? `, theo ${decision.document.number}` : '';
    const bydoc = decision?.document?.number ? `, by ${decision.document.number}` : '';
    if (!decision)
      return both(
        `Đã ghi việc xin gia hạn “${task.title}”${who} đến ${on}.`,
        `Logged: asked to extend "${task.title}"${whose} to ${on}.`,
      );
    return decision.granted
      ? both(`Gia hạn “${task.title}”${who} đến ${on}${theo}.`, `"${task.title}"${whose} is extended to ${on}${bydoc}.`)
      : both(`Không gia hạn “${task.title}”${who}${theo}.`, `"${task.title}"${whose} is not extended${bydoc}.`);
  };
  // A decision on what was asked for stands beside the request.
  if (decision && requests.length) {
    const [request, second] = requests;
    if (second || !request) {
      throw new CannotRun(
        both('Có nhiều đề nghị gia hạn chưa được quyết định', 'Several requests are not decided yet'),
        both(
          `Nói rõ: ${requests.map(({ extension: e }) => `--until ${e.until}${e.units?.[0] ? ` --only ${e.units[0].id}` : ''}`).join('; ')}`,
          `Say which: ${requests.map(({ extension: e }) => `--until ${e.until}${e.units?.[0] ? ` --only ${e.units[0].id}` : ''}`).join('; ')}`,
        ),
      );
    }
    const { index, extension } = request;
    const line = said(extension.until, extension.units?.map((u) => shortNameOf(known, u.id)).join(', '));
    return edit(input, ({ plan, state, read, register }) => {
      const current = plan.tasks.find((t) => t.id === task.id) ?? task;
      return {
        changes: [decideChange(state, current, index, decision, read)],
        copies,
        done: [line],
        message: line[settings.lang].replace(/\.$/, ''),
        after: (after) => changed(obligationsOf(register, task), obligationsOf(after, task)).map((o) => standingWords(plan, o)),
      };
    });
  }
  const until = await typed(input, options.until, date, both('hạn mới', 'the new due day'), '--until 2016-04-29');
  const reason = await typed(input, options.reason, plain('lời', 'text'), both('lý do', 'the reason'), '--reason "…"');
  const obligations = obligationsOf(await input.register(), task);
  const unit = options.units ?? options.by ?? obligations[0]?.owners[0] ?? '';
  const occurrence = await occurrenceOf(input, obligations, unit, asOf, options.period);
  const line = said(until, options.units === undefined ? undefined : shortNameOf(known, options.units));
  return edit(input, ({ plan, state, read, register }) => {
    const current = plan.tasks.find((t) => t.id === task.id) ?? task;
    const { asked, by, units } = options;
    const entry = {
      task: current,
      until,
      reason,
      by,
      asked,
      units: units === undefined ? undefined : [units],
      occurrence,
      decision,
    };
    return {
      changes: [extendChange(state, entry, read)],
      copies,
      done: [line],
      message: line[settings.lang].replace(/\.$/, ''),
      after: (after) => changed(obligationsOf(register, task), obligationsOf(after, task)).map((o) => standingWords(plan, o)),
    };
  });
}

/** The obligations that stand otherwise than before, a few of them. */
function changed<O extends { readonly due: CivilDate | undefined; readonly state: string; readonly pending: readonly unknown[] }>(
  before: readonly O[],
  after: readonly O[],
): readonly O[] {
  return after
    .filter((o, k) => {
      const was = before[k];
      return !was || was.due !== o.due || was.state !== o.state || was.pending.length !== o.pending.length;
    })
    .slice(0, 6);
}

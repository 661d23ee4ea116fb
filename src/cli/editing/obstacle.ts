/** `plan obstacle`: a difficulty that an agency has raised. */
import { formatDate } from '../../calendar/civil.ts';
import { nameOf, shortNameOf } from '../../model/members.ts';
import { freeId } from '../../text/id.ts';
import type { EditView } from '../../views/edit.ts';
import { both } from '../../words/language.ts';
import type { Input } from '../command.ts';
import { CannotRun } from '../errors.ts';
import type { Arguments } from '../option.ts';
import { plain } from '../option.ts';
import { chosen, typed } from './ask.ts';
import { edit } from './edit.ts';
import type { obstacleOptions } from './obstacle-options.ts';

export async function raising(input: Input<typeof obstacleOptions, Arguments>): Promise<EditView> {
  const { options, asOf, settings } = input;
  const known = await input.plan();
  if (options.to !== undefined && options.propose === undefined) {
    throw new CannotRun(
      both('Có --to mà không có kiến nghị', '--to without a proposal'),
      both('Ghi thêm: --propose "…"', 'Add: --propose "…"'),
    );
  }
  const units = [...known.agencies.values()].map((a) => ({ value: a.id, label: a.shortName ?? a.name }));
  const by = await chosen(input, options.by, units, both('cơ quan nêu', 'who raised it'), '--by <mã cơ quan>');
  const what = await typed(
    input,
    options.what,
    plain('lời', 'text'),
    both('khó khăn, vướng mắc', 'the difficulty'),
    '--what "…"',
  );
  const day = options.date ?? asOf;
  const [{ obstacleChange }, { obstacleStates }] = await Promise.all([
    import('../../edits/actions/register.ts'),
    import('../../views/obstacles.ts'),
  ]);
  return edit(input, ({ plan, state, read }) => {
    const id = options.id ?? freeId(what, (one) => plan.obstacles.some((o) => o.id === one));
    const proposals =
      options.propose === undefined ? undefined : [{ to: options.to ?? plan.head.issuedBy, what: options.propose }];
    const { task, cause, causeKind } = options;
    const change = obstacleChange(state, plan, { id, date: day, by, task, what, cause, causeKind, proposals }, read);
    const of = task === undefined ? '' : ` (${plan.tasks.find((t) => t.id === task)?.title ?? task})`;
    const line = both(
      `Đã ghi vướng mắc của ${nameOf(plan, by)}${of}, ngày ${formatDate(day)}: ${what}. Mã: ${id}.`,
      `Logged an obstacle of ${nameOf(plan, by)}${of}, ${formatDate(day)}: ${what}. Id: ${id}.`,
    );
    return {
      changes: [change],
      done: [line],
      message: both(`Vướng mắc của ${shortNameOf(plan, by)}: ${what}`, `Obstacle of ${shortNameOf(plan, by)}: ${what}`)[
        settings.lang
      ],
      after: ({ plan }) => {
        const open = obstacleStates(plan, asOf).filter((o) => o.stage !== 'answered').length;
        return [both(`${open} vướng mắc chưa được trả lời.`, `${open} obstacles not answered.`)];
      },
    };
  });
}

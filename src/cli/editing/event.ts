/** `plan event`: the day on which something came that deadlines wait for. */
import { formatDate } from '../../calendar/civil.ts';
import type { PlanEvent } from '../../model/plan.ts';
import type { Obligation } from '../../tracking/obligation.ts';
import type { EditView } from '../../views/edit.ts';
import { both, type Text } from '../../words/language.ts';
import type { Input } from '../command.ts';
import { find } from '../find.ts';
import { documentOf } from './document.ts';
import { edit } from './edit.ts';
import type { eventArguments, eventOptions } from './event-options.ts';

/** So many tasks are told with their new day. */
const MOST_TOLD = 8;

export async function settingEvent(input: Input<typeof eventOptions, typeof eventArguments>): Promise<EditView> {
  const { options, args, io, settings } = input;
  const known = await input.plan();
  const id = find(
    args.event,
    [...known.events.values()].map((e) => ({ id: e.id, names: [e.name, ...(e.words ?? [])] })),
    { what: both('sự kiện', 'event'), seeAlso: 'events.yaml' },
  );
  const { document, copies } = await documentOf(io, options, args.date, 'document');
  const { eventChange } = await import('../../edits/actions/register.ts');
  return edit(input, ({ plan, state, read }) => {
    const found = (plan.events.get(id) ?? known.events.get(id)) as PlanEvent;
    const on = formatDate(args.date);
    const was = found.date && found.date !== args.date ? formatDate(found.date) : undefined;
    const line = both(
      `Sự kiện “${found.name}”: ngày ${on}${was ? ` (trước ghi ${was})` : ''}.`,
      `The event "${found.name}": ${on}${was ? ` (was ${was})` : ''}.`,
    );
    return {
      changes: [eventChange(state, found, args.date, document, read)],
      copies,
      done: [line],
      message: line[settings.lang].replace(/\.$/, ''),
      after: (after, before) => dueWords(after.obligations, before.obligations),
    };
  });
}

/** The tasks whose due day follows from the event: each once. */
function dueWords(after: readonly Obligation[], before: readonly Obligation[]): Text[] {
  const told = new Map<string, Text>();
  after.forEach((o, k) => {
    if (o.due === undefined || o.due === before[k]?.due || told.has(o.task.id)) return;
    told.set(
      o.task.id,
      both(`Hạn của “${o.task.title}”: ${formatDate(o.due)}.`, `"${o.task.title}" is now due on ${formatDate(o.due)}.`),
    );
  });
  const lines = [...told.values()].slice(0, MOST_TOLD);
  const more = told.size - lines.length;
  return more ? [...lines, both(`Và ${more} nhiệm vụ khác.`, `And ${more} more tasks.`)] : lines;
}

/** Every due day of a plan, past ones too, and those of recurring duties that are still to come, as a calendar wants them. */
import { addDays, addMonths, type CivilDate, daysBetween, earlier, parseCivilDate } from '../calendar/civil.ts';
import type { Plan } from '../model/plan.ts';
import { answeringOn } from '../model/succession.ts';
import { isRequest as isAskedOnly } from '../tracking/obligation.ts';
import { buildRegister, type Obligation, type Register } from '../tracking/register.ts';
import { hasResult, isRequest } from '../words/states.ts';

/** "Every 3 months, 8 times". */
export interface Repeating {
  readonly every: number;
  readonly unit: 'days' | 'months';
  readonly times: number;
}

export interface DueDay {
  /** the same for the same duty, however often it is asked and whoever owes it by then */
  readonly id: string;
  readonly obligation: Obligation;
  /** who owes it on the as-of day */
  readonly unit: string;
  readonly due: CivilDate;
  /** its period has not begun: nothing is known of it but the day */
  readonly ahead: boolean;
  /** open, and not past: somebody may want to be warned */
  readonly open: boolean;
  /** where the days to come follow one rule */
  readonly repeating: Repeating | undefined;
}

/** How far ahead recurring duties are looked for, in days. */
const AHEAD_DAYS = 731;
/** Fewer days than this are no rule. */
const LEAST_REPEATED = 3;

/** By ids alone: titles may be mended, and a unit that took over keeps the event of the one before. */
function idOf(plan: Plan, o: Obligation): string {
  const part = o.contribution ? `/phan-${o.task.contributions.indexOf(o.contribution) + 1}` : o.phase ? `/${o.phase.id}` : '';
  return `${plan.head.id}/${o.task.id}${part}/${o.predecessor ?? o.unit}${o.occurrence ? `/${o.occurrence.id}` : ''}`;
}

/** The last day that anything can fall due on, as far as is looked. */
function horizonOf({ head }: Plan, asOf: CivilDate): CivilDate {
  const ends = [head.period.to, head.closed?.date].flatMap((d) => (d === undefined ? [] : (parseCivilDate(d) ?? [])));
  return ends.reduce(earlier, addDays(asOf, AHEAD_DAYS));
}

/** The rule that exactly these days follow, first to last; undefined where none does. */
export function repeatingOf(dues: readonly CivilDate[]): Repeating | undefined {
  const [first, second] = dues;
  const times = dues.length;
  if (!first || !second || times < LEAST_REPEATED) return undefined;
  const days = daysBetween(first, second);
  if (days > 0 && dues.every((due, k) => due === addDays(first, k * days)) && days <= 14)
    return { every: days, unit: 'days', times };
  const months =
    (Number(second.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(second.slice(5, 7)) - Number(first.slice(5, 7));
  // A rule of months leaves out a month that lacks the day, so that the 29th and later follow no rule.
  if (months > 0 && Number(first.slice(8)) <= 28 && dues.every((due, k) => due === addMonths(first, k * months)))
    return { every: months, unit: 'months', times };
  return undefined;
}

const series = (o: Obligation) => `${o.task.id} ${o.role} ${o.partKey} ${o.predecessor ?? o.unit}`;

/** Due days of what stands in `register`, and what its recurring duties will ask for. */
export function dueDays(register: Register): DueDay[] {
  const { plan, asOf } = register;
  const known = register.obligations.flatMap((obligation): DueDay[] => {
    const { due } = obligation;
    if (!due) return [];
    const { state } = obligation;
    const open = state === 'in-time' || (!hasResult(state) && !isRequest(state) && state !== 'cancelled' && due >= asOf);
    return [{ id: idOf(plan, obligation), obligation, unit: obligation.unit, due, ahead: false, open, repeating: undefined }];
  });
  const ids = new Set(known.map((d) => d.id));
  const asked = new Set(register.obligations.filter((o) => o.occurrence).map(series));
  const horizon = horizonOf(plan, asOf);
  if (!asked.size || horizon <= asOf) return known;
  const bySeries = new Map<string, Obligation[]>();
  for (const o of buildRegister(plan, horizon).obligations) {
    if (!o.occurrence || !o.due || o.state === 'cancelled' || !asked.has(series(o)) || ids.has(idOf(plan, o))) continue;
    const own = bySeries.get(series(o)) ?? [];
    bySeries.set(series(o), own);
    own.push(o);
  }
  const ahead = [...bySeries.values()].flatMap((own): DueDay[] => {
    own.sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
    const day = (obligation: Obligation, repeating: Repeating | undefined): DueDay => ({
      id: idOf(plan, obligation),
      obligation,
      unit:
        answeringOn(plan, (obligation.givenBy ? undefined : obligation.predecessor) ?? obligation.unit, asOf) ?? obligation.unit,
      due: obligation.due as CivilDate,
      ahead: true,
      open: !isAskedOnly(obligation.assignment),
      repeating,
    });
    const repeating = repeatingOf(own.map((o) => o.due as CivilDate));
    return repeating ? [day(own[0] as Obligation, repeating)] : own.map((o) => day(o, undefined));
  });
  return [...known, ...ahead];
}

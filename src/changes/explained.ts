/** Which losses of duties a change explains, and what is missing where it does not. */
import { type CivilDate, earlier } from '../calendar/civil.ts';
import { bodiesOf } from '../model/joint.ts';
import { answeringOn, lineOf } from '../model/succession.ts';
import { namedBy } from '../tracking/log.ts';
import { type Obligation, obligationKey } from '../tracking/obligation.ts';
import type { Register } from '../tracking/register.ts';
import { isUndated } from '../words/states.ts';
import { type DutyPair, daysToCompare, type Loss, lossesOf, onDay, pairDuties } from './duties.ts';
import { type Ground, Grounds } from './grounds.ts';

/** A duty that lost something, on a day, with nothing to explain it. */
export interface Unexplained extends DutyPair {
  readonly loss: Loss;
  readonly day: CivilDate;
  /** the reason that comes nearest, with what is wrong with it; absent where none was brought forward */
  readonly nearest: Ground | undefined;
}

const completing = (o: Obligation) => o.completedBy;

/** New entries of the log that tell of this duty. */
function newEntries(grounds: Grounds, { before, after }: DutyPair) {
  if (!after) return [];
  const owing = [...after.owners, ...bodiesOf(after.predecessor ?? after.unit)];
  const spoken = after.task.progress.filter(
    (p) =>
      owing.some((unit) => p.by.id === unit || namedBy(grounds.head, p).has(unit)) &&
      (p.occurrence === undefined || p.occurrence === after.occurrence?.id),
  );
  return spoken.filter((p) => grounds.isNew(p, before.task, after.task));
}

/** What explains that something done is done earlier than before: another entry, beside the one that was there. */
function entryGrounds(grounds: Grounds, pair: DutyPair): Ground[] {
  const { before, after } = pair;
  if (!after) return [];
  const [was, is] = [completing(before), completing(after)];
  if (!is) return [];
  if (was && !grounds.isKept(was, before.task, after.task)) return [{ document: is.evidence[0], fault: 'entry-taken-away' }];
  if (!grounds.isNew(is, before.task, after.task)) return [{ document: is.evidence[0], fault: 'entry-not-new' }];
  return [grounds.evidence(is)];
}

/** True where the log says of this duty what it said before, so that only what the task asks has changed. */
function sameLog(grounds: Grounds, { before, after }: DutyPair): boolean {
  const [was, is] = [completing(before), after && completing(after)];
  if (!after || !is) return false;
  return grounds.isUntouched(is, before.task) && (!was || grounds.isKept(was, before.task, after.task));
}

/** The registers of one day, and the documents that may explain what differs. */
interface Held {
  readonly grounds: Grounds;
  readonly head: Register;
  readonly day: CivilDate;
}

/** True where whoever took over from a unit owes the same from then on. */
function passedOn({ head, day }: Held, { before }: DutyPair, id: string): boolean {
  const from = before.occurrence?.start ?? before.start ?? head.plan.head.period.from;
  const ending = head.plan.endings.get(before.unit);
  // What has no day is owed by the heir once, beside its own, from the day on which it took over.
  if (!ending || ending.from > day || (ending.from > from && !isUndated(before.state))) return false;
  if (ending.successor === null) return true;
  const heirs = lineOf(head.plan, before.unit).slice(1);
  return head.obligations.some(
    (o) =>
      o.task.id === id && heirs.includes(o.unit) && o.occurrence?.id === before.occurrence?.id && o.partKey === before.partKey,
  );
}

/** The document that gave to others what `before` owed; of a period that had ended, none does. */
function handedOver({ grounds, head, day }: Held, { before }: DutyPair, id: string): Ground[] {
  const task = before.role === 'lead' ? head.tasks.find((t) => t.task.id === id)?.task : undefined;
  if (!task?.reassigned.length) return [];
  return grounds.handover(task, before.unit, before.occurrence ? earlier(before.occurrence.end, day) : day);
}

/** The reasons that may explain one loss; every list must hold one that counts. */
function groundsFor(held: Held, pair: DutyPair, loss: Loss): Ground[][] {
  const { grounds, day } = held;
  const { before, after } = pair;
  const id = after?.task.id ?? before.task.id;
  const history = grounds.history(before.task.id, id);
  const units = [...before.owners, ...(before.predecessor ? lineOf(held.head.plan, before.predecessor) : [])];
  // A document that changes what the task asks may make of the same log another day.
  const terms = sameLog(grounds, pair) ? history : [];
  switch (loss) {
    case 'gone': {
      const { closed } = held.head.plan.head;
      const afterClosing = closed !== undefined && (!before.due || before.due >= closed.date);
      return [
        [
          ...history,
          ...handedOver(held, pair, id),
          ...(passedOn(held, pair, id) ? grounds.dissolution(units, day) : []),
          ...(afterClosing && before.occurrence ? grounds.closing() : []),
        ],
      ];
    }
    case 'cancelled': {
      const { task } = after as Obligation;
      const { closed } = held.head.plan.head;
      const ceased = closed !== undefined && closed.date <= day;
      return [
        [
          ...history,
          ...(task.cancelled && task.cancelled.date <= day ? grounds.cancellation(task) : []),
          ...(ceased ? grounds.closing() : []),
          ...(answeringOn(held.head.plan, before.predecessor ?? before.unit, day) === undefined
            ? grounds.dissolution(units, day)
            : []),
        ],
      ];
    }
    case 'eased':
    case 'only-asked':
    case 'made-joint':
      return [history];
    case 'passed-on':
      return [
        [
          ...history,
          ...handedOver(held, pair, id),
          ...grounds.dissolution([...units, ...bodiesOf((after as Obligation).predecessor ?? '')], day),
        ],
      ];
    case 'due-later':
    case 'not-late': {
      const extension = after?.extension;
      return [[...history, ...(extension ? [grounds.extension(extension)] : [])]];
    }
    case 'on-time': {
      const [was, is] = [before, after as Obligation];
      const moved = was.due !== undefined && (is.countedOn as string) > was.due;
      const sooner = (is.countedOn as string) < (was.countedOn as string);
      // Done late stays done late whatever is granted afterwards; only a change of the plan itself speaks of it.
      const late: Ground[] = is.extension ? [{ document: is.extension.decision?.document, fault: 'extended-afterwards' }] : [];
      return [
        ...(moved ? [[...history, ...late]] : []),
        ...(sooner || !moved ? [[...terms, ...entryGrounds(grounds, pair)]] : []),
      ];
    }
    case 'less-late':
      return [[...terms, ...entryGrounds(grounds, pair)]];
    case 'taken-back': {
      const was = completing(before);
      const kept = !was || grounds.isKept(was, before.task, (after as Obligation).task);
      const taken: Ground = { document: was?.evidence[0], fault: 'entry-taken-away' };
      return [[...history, ...(kept ? newEntries(grounds, pair).map((p) => grounds.evidence(p)) : [taken])]];
    }
    case 'ahead': {
      const entry = completing(after as Obligation);
      // An entry that was there before may come to stand for another occurrence, by a document that changed the task.
      const kept = entry !== undefined && grounds.isUntouched(entry, before.task);
      return [[...(kept ? history : []), { document: entry?.evidence[0], fault: 'entry-of-a-later-day' }]];
    }
  }
}

/** Every loss from `base` to `head`, which stand on one day with `pairs` for their duties, that nothing explains; each duty once. */
export function unexplained(
  base: Register,
  head: Register,
  renamed: ReadonlyMap<string, string>,
  pairs: readonly DutyPair[],
): Unexplained[] {
  const { asOf } = head;
  const grounds = new Grounds(base.plan, head.plan, asOf);
  const told = new Set<string>();
  const found: Unexplained[] = [];
  for (const day of daysToCompare(base.plan, head.plan, asOf)) {
    const [was, is] = day === asOf ? [base, head] : onDay(base.plan, head.plan, day);
    for (const pair of day === asOf ? pairs : pairDuties(was, is, renamed)) {
      for (const loss of lossesOf(pair, asOf)) {
        const lists = groundsFor({ grounds, head: is, day }, pair, loss);
        const missing = lists.find((list) => !list.some((g) => g.fault === undefined));
        if (!missing) continue;
        const key = obligationKey(pair.before);
        if (told.has(key)) continue;
        told.add(key);
        found.push({ ...pair, loss, day, nearest: missing[0] });
      }
    }
  }
  return found;
}

/** One plan among many: what is kept of it once its answer is known, as plain data that holds none of its files. */
import type { CivilDate } from '../../calendar/civil.ts';
import { bodiesOf, isJoint } from '../../model/joint.ts';
import { nameOf, shortNameOf } from '../../model/members.ts';
import type { Plan } from '../../model/plan.ts';
import type { Obligation } from '../../tracking/obligation.ts';
import { GROUPINGS, type Grouping } from '../../words/groupings.ts';
import { grouped } from '../grouped.ts';
import { standingOf } from '../standing.ts';
import { type Tally, tallyOf } from './tally.ts';

/** What is the same in several plans is known by its key. */
export interface Named {
  readonly key: string;
  /** '' where plans name none: no law */
  readonly name: string;
  /** for a line of a screen, where the name is long and begins like its neighbours */
  readonly short?: string;
}
/** Part of one plan. */
export interface Part extends Named {
  readonly tally: Tally;
}

export interface PlanPart {
  readonly id: string;
  readonly title: string;
  readonly territory: string;
  readonly example: boolean;
  /** it ceased or ran out by the day */
  readonly ended: boolean;
  /** places that could not be read */
  readonly unreadable: number;
  readonly tally: Tally;
  /** the same figures, divided in each way */
  readonly parts: Readonly<Record<Grouping, readonly Part[]>>;
}

/** Names that differ in capitals and blanks alone are one. */
const sameName = (name: string) => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Where a plan runs: its territory; that of a plan which names none goes by who issued it. */
export const territoryOf = (plan: Plan): string => plan.head.territory ?? nameOf(plan, plan.head.issuedBy);

/**
 * What makes a body the same in two plans: its id in a catalogue, its official code; else its name in the same territory
 * under the same id. An id alone is a plan's own.
 */
function bodyOf(plan: Plan, id: string): Named {
  if (isJoint(id)) {
    const keys = bodiesOf(id).map((body) => bodyOf(plan, body).key);
    return { key: `joint/${keys.sort().join(' ')}`, name: shortNameOf(plan, id) };
  }
  const name = nameOf(plan, id);
  const agency = plan.agencies.get(id);
  if (agency?.catalogue !== undefined) return { key: `${agency.catalogue}/${id}`, name: shortNameOf(plan, id) };
  if (agency?.code !== undefined) return { key: `code/${agency.level}/${agency.code}`, name };
  return { key: `own/${sameName(territoryOf(plan))}/${id}/${sameName(name)}`, name };
}

/** The document that gives a task: one of those that the plan follows, else the plan's own. */
function givenBy({ head, documents }: Plan, { task }: Obligation): Named {
  const given = task.document && documents.get(task.document.id);
  const number = given ? given.number : head.document.number;
  if (number) return { key: sameName(number), name: number };
  return { key: `plan/${head.id}`, name: head.document.title ?? head.title };
}

/** "tỉnh Ví Dụ, 210/KH-UBND": how a letter names a plan. */
export const shortTitle = (plan: Plan): string =>
  plan.head.document.number ? `${territoryOf(plan)}, ${plan.head.document.number}` : `${territoryOf(plan)}: ${plan.head.title}`;

const WHOLE: Readonly<Record<Exclude<Grouping, 'body' | 'document'>, (plan: Plan, folder: string) => Named>> = {
  plan: (plan, folder) => ({ key: folder, name: plan.head.title, short: shortTitle(plan) }),
  territory: (plan) => ({ key: sameName(territoryOf(plan)), name: territoryOf(plan) }),
  issuer: (plan) => {
    const { issuedBy, document } = plan.head;
    const own = bodyOf(plan, issuedBy);
    // "UBND tỉnh" is somebody else in every province; the document tells whole names.
    return plan.agencies.get(issuedBy)?.catalogue ? own : { key: own.key, name: document.issuer ?? own.name };
  },
  law: ({ head: { law = '' } }) => ({ key: sameName(law), name: law }),
};

/** The answer about one plan, told from `folder`, on a day. */
export function planPart(
  folder: string,
  plan: Plan,
  asOf: CivilDate,
  obligations: readonly Obligation[],
  unreadable: number,
): PlanPart {
  const tally = tallyOf(obligations, asOf);
  const parts = (keyOf: (o: Obligation) => Named): Part[] => {
    const named = new Map<string, Named>();
    const groups = grouped(obligations, (o) => {
      const own = keyOf(o);
      if (!named.has(own.key)) named.set(own.key, own);
      return own.key;
    });
    return [...groups].map(([key, list]) => ({ ...(named.get(key) as Named), tally: tallyOf(list, asOf) }));
  };
  const bodies = new Map<string, Named>();
  const body = ({ unit }: Obligation) => {
    const known = bodies.get(unit) ?? bodyOf(plan, unit);
    bodies.set(unit, known);
    return known;
  };
  const of = (by: Grouping): readonly Part[] => {
    if (by === 'body') return parts(body);
    if (by === 'document') return parts((o) => givenBy(plan, o));
    return [{ ...WHOLE[by](plan, folder), tally }];
  };
  const { is } = standingOf(plan, asOf);
  return {
    id: plan.head.id,
    title: plan.head.title,
    territory: territoryOf(plan),
    example: plan.head.example ?? false,
    ended: is === 'ceased' || is === 'over',
    unreadable,
    tally,
    parts: Object.fromEntries(GROUPINGS.map((by) => [by, of(by)])) as Record<Grouping, readonly Part[]>,
  };
}

/** Agencies and groups, as they are asked for: by id, or by name. */
import type { Plan } from '../../model/plan.ts';
import { both } from '../../words/language.ts';
import { type Findable, find, offersOf } from '../find.ts';
import { type Kind, option } from '../option.ts';

const seeAlso = 'plan agencies --all';
type Named = { readonly id: string; readonly name: string; readonly shortName?: string | undefined };
const named = (bodies: ReadonlyMap<string, Named>) =>
  [...bodies.values()].map(({ id, name, shortName }) => ({ id, names: shortName ? [name, shortName] : [name] }));
const agencies = (plan: Plan): Findable[] => named(plan.agencies);
/** The agencies and groups of a plan, each by its id and the names it is called by. */
export const bodiesOfPlan = (plan: Plan) => [...named(plan.agencies), ...named(plan.groups)];

/** Id of an agency or a group of the plan. */
export const agencyOrGroup: Kind<string> = {
  word: both('cơ quan', 'agency'),
  offers: async ({ plan }) => {
    const known = await plan();
    return known ? offersOf(bodiesOfPlan(known)) : [];
  },
  read: async (typed, { plan }) => {
    const known = await plan();
    if (!known) return typed;
    return find(typed, bodiesOfPlan(known), { what: both('cơ quan hay nhóm', 'agency or group'), seeAlso });
  },
};

/** Id of an agency of the plan. */
export const agency: Kind<string> = {
  word: both('cơ quan', 'agency'),
  offers: async ({ plan }) => {
    const known = await plan();
    return known ? offersOf(agencies(known)) : [];
  },
  read: async (typed, { plan }) => {
    const known = await plan();
    return known ? find(typed, agencies(known), { what: both('cơ quan', 'agency'), seeAlso }) : typed;
  },
};

export const agencyOption = option(
  '--agency',
  agencyOrGroup,
  both('chỉ của một cơ quan hoặc nhóm: mã hay tên', 'only of one agency or group: id or name'),
);

/** All that a plan asks for on a day, as other programs take it over: what `plan export` gives. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Plan } from '../model/plan.ts';
import type { Register } from '../tracking/register.ts';
import { type UnreadableItem, unreadableItems } from './unreadable.ts';

export interface ExportView {
  readonly plan: Plan;
  readonly asOf: CivilDate;
  /** what was asked for: all of it, or the part that filters leave */
  readonly register: Register;
  /** an address before the path of a file, for links to its line; undefined where none was given */
  readonly link: string | undefined;
  readonly unreadable: readonly UnreadableItem[];
}

export const exportView = (register: Register, link: string | undefined): ExportView => ({
  plan: register.plan,
  asOf: register.asOf,
  register,
  link,
  unreadable: unreadableItems(register.unreadable),
});

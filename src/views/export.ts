/** All that a plan asks for on a day, as other programs take it over: what `plan export` gives. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Plan } from '../model/plan.ts';
import type { Register } from '../tracking/register.ts';
import { type DueDay, dueDays } from './due-days.ts';
import { type UnreadableItem, unreadableItems } from './unreadable.ts';

export interface ExportView {
  readonly plan: Plan;
  readonly asOf: CivilDate;
  /** what was asked for: all of it, or the part that filters leave */
  readonly register: Register;
  /** the address of the plan's folder, for links to lines of its files; undefined where none was given */
  readonly link: string | undefined;
  /** every due day, and those that recurring duties will ask for; reckoned when it is asked for */
  readonly dueDays: () => readonly DueDay[];
  readonly unreadable: readonly UnreadableItem[];
}

export const exportView = (register: Register, link: string | undefined): ExportView => ({
  plan: register.plan,
  asOf: register.asOf,
  register,
  link,
  dueDays: () => dueDays(register),
  unreadable: unreadableItems(register.unreadable),
});

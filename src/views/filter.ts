/** Part of a register: what one body owes, in some states, under one clause or document. */
import { unitsOf } from '../model/members.ts';
import type { Plan, Task } from '../model/plan.ts';
import { inSection } from '../model/sections.ts';
import { documentsOf } from '../model/task-documents.ts';
import { keeping, type Obligation, type Register, type Role } from '../tracking/register.ts';
import type { State } from '../words/states.ts';
import type { ObstacleState } from './obstacles.ts';

export interface Filter {
  readonly role?: Role | undefined;
  /** id of an agency or a group */
  readonly agency?: string | undefined;
  readonly states?: readonly State[] | undefined;
  /** number of a clause; "II" takes II.1, II.2 … too */
  readonly section?: string | undefined;
  /** number of a document that the task rests on or that its records name, or id of a basis */
  readonly document?: string | undefined;
}

/** The units that an agency or a group stands for. */
export const unitsNamed = (plan: Plan, id: string): readonly string[] => unitsOf(plan, [{ id }]);

/** True for tasks under that clause and document. */
export const taskFits = (plan: Plan, task: Task, { section, document }: Filter): boolean =>
  (section === undefined || inSection(task.source.id, section) || task.document?.id === section) &&
  (document === undefined ||
    task.document?.id === document ||
    documentsOf(plan, task).some((d) => d.number === document || ('id' in d && d.id === document)));

/** True where it asks for all. */
export const isEmpty = (filter: Filter): boolean => Object.values(filter).every((wanted) => wanted === undefined);

/** True for obstacles on tasks under that clause and document, raised by that body or held by it. */
export function obstacleFits(plan: Plan, { obstacle, heldBy, task }: ObstacleState, filter: Filter): boolean {
  const { section, document, agency } = filter;
  if ((section !== undefined || document !== undefined) && !(task && taskFits(plan, task, filter))) return false;
  if (agency === undefined) return true;
  const units = unitsNamed(plan, agency);
  return units.includes(obstacle.by) || (heldBy !== undefined && units.includes(heldBy));
}

/** The register with what the filter asks for only; the same where it asks for all. */
export function filtered(register: Register, filter: Filter): Register {
  const { role, agency, states } = filter;
  if (isEmpty(filter)) return register;
  const { plan } = register;
  const units = agency === undefined ? undefined : new Set(unitsNamed(plan, agency));
  const fits = new Set(register.tasks.filter((t) => taskFits(plan, t.task, filter)).map((t) => t.task.id));
  const wanted = (o: Obligation) =>
    fits.has(o.task.id) &&
    (role === undefined || o.role === role) &&
    (units === undefined || o.owners.some((u) => units.has(u))) &&
    (states === undefined || states.includes(o.state));
  return keeping(register, wanted);
}

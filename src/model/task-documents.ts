/** The documents that have to do with a task. */
import type { DocumentRef, Plan, Task } from './plan.ts';

/** Every document that a task rests on or that its records name. */
export function documentsOf(plan: Plan, task: Task): DocumentRef[] {
  const bases = task.restsOn ? plan.head.basis.filter((b) => task.restsOn?.some((r) => r.id === b.id)) : plan.head.basis;
  const given = task.document === undefined ? undefined : plan.documents.get(task.document.id);
  return [
    ...(given ? [given] : []),
    ...bases,
    ...task.progress.flatMap((p) => p.evidence),
    ...task.extensions.flatMap((e) => e.decision?.document ?? []),
    ...task.reassigned.map((r) => r.document),
    ...(task.cancelled ? [task.cancelled.document] : []),
  ];
}

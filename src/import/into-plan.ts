/** A paper beside a plan that is there: is it the one that the plan was made of, and what would a second paper add. */
import { fileAt, keysOf } from '../edits/actions/target.ts';
import type { FileChange, ReadText } from '../edits/files.ts';
import { changeOf, type Operation } from '../edits/operations.ts';
import type { PlanState } from '../edits/state.ts';
import type { Plan } from '../model/plan.ts';
import { fold } from '../text/fold.ts';
import { idOf } from './ids.ts';
import type { Duty, PaperRead } from './paper.ts';
import type { PlanDraft } from './plan-draft.ts';
import { agenciesText, taskText } from './plan-files.ts';

/** Under this the clauses of a further paper stand in a plan. */
const prefixOf = ({ head }: PaperRead) => head.number ?? head.title ?? 'văn bản khác';

/** Was the plan, or a part of it, made of this paper? Number and title tell; the date where both know it. */
export function samePaper(plan: Plan, paper: PaperRead): boolean {
  const { head } = paper;
  const own = plan.head;
  const sameNumber = head.number !== null && own.document.number === head.number;
  const sameTitle = fold(own.title) === fold(head.title ?? 'Kế hoạch');
  const otherDay = head.date !== null && own.document.date !== null && own.document.date !== head.date;
  const otherNumber = head.number !== null && own.document.number !== null && own.document.number !== head.number;
  if ((sameNumber || sameTitle) && !otherDay && !otherNumber) return true;
  const prefix = `${prefixOf(paper)}: `;
  return plan.head.clauses.some((c) => c.id.startsWith(prefix));
}

/** Duties of the paper that no task of the plan is like, by title. */
export function missingFrom(plan: Plan, paper: PaperRead): Duty[] {
  const titles = plan.tasks.map((t) => new Set(fold(t.title).split(' ')));
  return paper.duties.filter((d) => {
    const words = fold(d.title)
      .split(' ')
      .filter((w) => w.length > 1);
    return !titles.some((t) => words.filter((w) => t.has(w)).length >= words.length * 0.6);
  });
}

/** The changes that add a paper to a plan: its agencies in a file of their own, its clauses at the end, one file a task. */
export function additions(plan: Plan, paper: PaperRead, draft: PlanDraft, state: PlanState, read: ReadText): FileChange[] {
  const prefix = prefixOf(paper);
  const clause = (id: string) => `${prefix}: ${id}`;
  const slug = idOf(prefix);
  const clauses = draft.clauses.map(
    ({ id, title }): Operation => ({
      do: 'append',
      path: ['clauses'],
      value: { id: clause(id), title },
      order: keysOf('plan'),
    }),
  );
  return [
    changeOf(fileAt(state, plan.head.place), clauses, read),
    ...(draft.agencies.length ? [{ path: `agencies/${slug}.yaml`, text: agenciesText(draft.agencies) }] : []),
    ...draft.tasks.map((task) => ({ path: `tasks/${task.id}.yaml`, text: taskText({ ...task, source: clause(task.source) }) })),
  ];
}

/** A paper beside a plan that is there: is it the one that the plan was made of, and what would a second paper add. */
import type { FileChange } from '../edits/files.ts';
import { headPlace } from '../model/places.ts';
import type { Plan } from '../model/plan.ts';
import { scalarText } from '../source/write-yaml.ts';
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
export function additions(plan: Plan, paper: PaperRead, draft: PlanDraft): FileChange[] {
  const prefix = prefixOf(paper);
  const clause = (id: string) => `${prefix}: ${id}`;
  const last = headPlace(plan, 'clauses', plan.head.clauses.length - 1);
  const { text } = last.file;
  const lineStart = text.lastIndexOf('\n', last.from) + 1;
  const indent = /^\s*(?:-\s*)?/.exec(text.slice(lineStart))?.[0].replace(/-\s*$/, '') ?? '  ';
  const lineEnd = text.indexOf('\n', last.to);
  const at = lineEnd < 0 ? text.length : lineEnd;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const back = text[at - 1] === '\r' ? at - 1 : at;
  const added = draft.clauses
    .map((c) => `${end}${indent}- { id: ${JSON.stringify(clause(c.id))}, title: ${scalarText(c.title, true)} }`)
    .join('');
  const slug = idOf(prefix);
  return [
    { path: 'plan.yaml', edits: [{ from: back, to: back, text: added }] },
    ...(draft.agencies.length ? [{ path: `agencies/${slug}.yaml`, text: agenciesText(draft.agencies) }] : []),
    ...draft.tasks.map((task) => ({ path: `tasks/${task.id}.yaml`, text: taskText({ ...task, source: clause(task.source) }) })),
  ];
}

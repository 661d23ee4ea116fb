/** What the tasks of a plan stand under: its clauses by their numbers, or the documents of a register that follows several. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Plan, Task } from './plan.ts';

/** True where clause `source` is the one wanted or lies below it: "II" takes II.1, II.2 …; case and a last dot are no matter. */
export const inSection = (source: string, wanted: string): boolean => {
  const [a, b] = [source.toLowerCase(), wanted.toLowerCase().replace(/\.$/, '')];
  return a === b || a.startsWith(`${b}.`);
};

/** What a task stands under: the id of its document where it has one, else the number of its clause; '' for neither. */
export const sectionOf = ({ document, source }: Pick<Task, 'document' | 'source'>): string => document?.id ?? source.id;

/** Title of a section and its place among them; what the plan does not list comes last, without a title. */
export function sectionsOfPlan(plan: Plan): (id: string) => { readonly title: string; readonly place: number } {
  const titles = new Map<string, { title: string; place: number }>();
  for (const c of plan.head.clauses) titles.set(c.id, { title: c.title, place: titles.size });
  for (const d of plan.documents.values()) {
    const title = [d.number ?? '', d.title ?? ''].filter(Boolean).join(' – ');
    titles.set(d.id, { title, place: titles.size });
  }
  return (id) => titles.get(id) ?? { title: '', place: titles.size };
}

/** The day from which a task is asked: its own, else that of the document that gives it; undefined where the plan's own first day counts. */
export function askedFrom(
  plan: Pick<Plan, 'documents'>,
  { from, document }: Pick<Task, 'from' | 'document'>,
): CivilDate | undefined {
  return from ?? (document === undefined ? undefined : (plan.documents.get(document.id)?.date ?? undefined));
}

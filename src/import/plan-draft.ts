/** A plan made of a paper: its agencies, clauses and tasks, before anything is written; what was not sure goes with them. */
import type { CivilDate } from '../calendar/civil.ts';
import { Ids, idOf, taskIdOf } from './ids.ts';
import { isCollective, kindOf, levelOf } from './kinds-of-body.ts';
import type { Duty, KnownBody, PaperRead } from './paper.ts';
import { type Body, bodiesOf } from './same-body.ts';
import { shorten } from './title.ts';

export interface AgencyDraft {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly level: string;
  /** the names of a paper that mean it, where there are several */
  readonly spellings: readonly string[];
  /** a name for several bodies that the paper does not list */
  readonly collective: boolean;
}

export interface TaskDraft {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly point: string;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly deadline: string | null;
  readonly deliverable: string | null;
  readonly notes: readonly string[];
  readonly duty: Duty;
}

export interface PlanDraft {
  readonly id: string;
  readonly issuedBy: string;
  readonly coordinator: string;
  readonly agencies: readonly AgencyDraft[];
  readonly clauses: readonly { readonly id: string; readonly title: string }[];
  readonly tasks: readonly TaskDraft[];
}

/** What a body is in a catalogue. */
export interface CatalogueEntry extends KnownBody {
  readonly kind: string;
  readonly level: string;
}

const UNASSIGNED = 'chua-giao';
const UNKNOWN_ISSUER = 'Chưa rõ cơ quan ban hành';

/** `own` are the agencies and groups of the register that the paper is added to; their ids stay. */
export function draftPlan(
  paper: PaperRead,
  catalogue: readonly CatalogueEntry[],
  own: readonly KnownBody[],
  taken: { readonly tasks: Iterable<string>; readonly agencies: Iterable<string> },
): PlanDraft {
  const issuer = paper.head.issuer ?? UNKNOWN_ISSUER;
  const names = [issuer, ...paper.duties.flatMap((d) => [...d.leads, ...d.coordinating, ...d.following])];
  const bodies = bodiesOf(names, [...own, ...catalogue]);
  const ownIds = new Set(own.map((b) => b.id));
  const ids = new Ids(taken.agencies);
  const byName = new Map<string, string>();
  const agencies: AgencyDraft[] = [];
  for (const body of bodies) {
    const id = body.known !== undefined && ownIds.has(body.known) ? body.known : ids.take(body.known ?? idOf(body.name));
    for (const spelling of body.spellings) byName.set(spelling, id);
    if (!ownIds.has(id)) agencies.push(agencyOf(id, body, catalogue));
  }
  const taskIds = new Ids(taken.tasks);
  const clauses = clausesOf(paper);
  const idsOf = (list: readonly string[]) => [...new Set(list.flatMap((n) => byName.get(n) ?? []))];
  const needsNobody = paper.duties.some((d) => !d.leads.length);
  if (needsNobody && !ownIds.has(UNASSIGNED)) {
    agencies.push({
      id: ids.take(UNASSIGNED),
      name: 'Chưa giao cơ quan nào',
      kind: 'other',
      level: 'province',
      spellings: [],
      collective: false,
    });
  }
  const tasks = paper.duties.map((duty, k): TaskDraft => {
    const lead = idsOf(duty.leads);
    const source = clauses.has(duty.clause) ? duty.clause : (nearest(duty.clause, clauses) ?? duty.clause);
    const rest = duty.clause.slice(source.length).replace(/^\./, '');
    return {
      id: taskIds.take(taskIdOf(duty.title)),
      title: shorten(duty.title),
      source,
      point: [rest, duty.point].filter(Boolean).join(', '),
      lead: lead.length ? lead : [UNASSIGNED],
      coordinating: idsOf(duty.coordinating).filter((id) => !lead.includes(id)),
      deadline: duty.dated,
      deliverable: duty.deliverable,
      notes: notesOf(duty, k, paper),
      duty,
    };
  });
  const used = new Set(tasks.map((t) => t.source));
  const issuedBy = byName.get(issuer) as string;
  const gathering = coordinatorOf(paper, byName);
  return {
    id: idOf(paper.head.title ?? 'ke-hoach'),
    issuedBy,
    coordinator: gathering !== undefined && !agencies.some((a) => a.id === gathering && a.collective) ? gathering : issuedBy,
    agencies,
    clauses: [...clauses].filter(([id]) => used.has(id)).map(([id, title]) => ({ id, title })),
    tasks,
  };
}

function agencyOf(id: string, body: Body, catalogue: readonly CatalogueEntry[]): AgencyDraft {
  const entry = body.known === undefined ? undefined : catalogue.find((c) => c.id === body.known);
  return {
    id,
    name: (body.name[0] ?? '').toUpperCase() + body.name.slice(1),
    kind: entry?.kind ?? kindOf(body.name),
    level: entry?.level ?? levelOf(body.name),
    spellings: body.spellings.length > 1 ? body.spellings : [],
    collective: body.name !== UNKNOWN_ISSUER && isCollective(body.name),
  };
}

/** Headings that tasks stand under, down to the second number; each task has one of them. */
function clausesOf(paper: PaperRead): Map<string, string> {
  const out = new Map<string, string>();
  for (const h of paper.headings) {
    const parts = h.clause.split('.');
    if (parts.length <= 2 && !out.has(h.clause)) out.set(h.clause, shorten(h.title) || h.clause);
  }
  for (const d of paper.duties) {
    if (nearest(d.clause, out) !== undefined) continue;
    const top =
      d.clause
        .split('.')
        .slice(0, d.clause.startsWith('PL') || d.clause.startsWith('Điều') ? 2 : 1)
        .join('.') || 'mở đầu';
    if (!out.has(top)) out.set(top, top.startsWith('PL') ? 'Phụ lục' : shorten(d.title));
  }
  return new Map([...out].sort((a, b) => order(paper, a[0]) - order(paper, b[0])));
}

const order = (paper: PaperRead, clause: string) => {
  const heading = paper.headings.find((h) => h.clause === clause)?.line;
  const duty = paper.duties.find((d) => d.clause === clause || d.clause.startsWith(`${clause}.`))?.lines[0]?.[0];
  return heading ?? duty ?? Number.MAX_SAFE_INTEGER;
};

function nearest(clause: string, clauses: ReadonlyMap<string, string>): string | undefined {
  let id = clause;
  while (id) {
    if (clauses.has(id)) return id;
    id = id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : '';
  }
  return clause === '' && clauses.has('mở đầu') ? 'mở đầu' : undefined;
}

/** Who gathers: the lead of the duty to follow the plan, or to report on it. */
function coordinatorOf(paper: PaperRead, byName: ReadonlyMap<string, string>): string | undefined {
  const gathers = paper.duties.filter(
    (d) =>
      d.leads.length === 1 &&
      !isCollective(d.leads[0] as string) &&
      /(?:theo dõi|đôn đốc|tổng hợp)/iu.test(d.text) &&
      /(?:kế hoạch|chỉ thị|chương trình|quyết định|thực hiện)/iu.test(d.text),
  );
  const last = gathers[gathers.length - 1];
  return last?.leads[0] === undefined ? undefined : byName.get(last.leads[0]);
}

function notesOf(duty: Duty, task: number, paper: PaperRead): string[] {
  const notes: string[] = [];
  const { leads, deadline } = duty.sure;
  if (leads.state === 'missing') notes.push('văn bản không nêu cơ quan chủ trì');
  if (leads.state === 'inherited') notes.push(`chủ trì theo dòng ${leads.line}`);
  if (deadline.state === 'inherited') notes.push(`thời hạn theo dòng ${deadline.line}`);
  if (duty.headYear !== undefined) notes.push(`năm ${duty.headYear} theo đầu cột`);
  for (const c of paper.contradictions) {
    if (c.task === task)
      notes.push(
        `văn bản ghi ${c.deadlines.length} thời hạn: ${c.deadlines.map((d) => `“${d.text}” (dòng ${d.line})`).join('; ')}; cần xác nhận`,
      );
  }
  return notes;
}

export const firstDay = (paper: PaperRead, today: CivilDate): CivilDate =>
  paper.head.date ?? (`${yearOfPaper(paper) ?? today.slice(0, 4)}-01-01` as CivilDate);

function yearOfPaper(paper: PaperRead): string | undefined {
  const inTitle = /\b(20\d\d)\b/.exec(paper.head.title ?? '')?.[1];
  const dues = paper.duties.flatMap((d) => /^\d{4}/.exec(d.due ?? '')?.[0] ?? []).sort();
  return inTitle ?? dues[0];
}

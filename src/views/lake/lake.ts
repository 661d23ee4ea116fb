/** A plan on a day as tables for a data lake. Every figure of `plan status` can be counted from them (docs/lake.md). */
import { type CivilDate, yearOf } from '../../calendar/civil.ts';
import { leadOn } from '../../model/leads.ts';
import { nameOf } from '../../model/members.ts';
import type { Agency, DocumentRef, Plan, Progress, Task } from '../../model/plan.ts';
import type { Obligation } from '../../tracking/obligation.ts';
import type { Register } from '../../tracking/register.ts';
import { BOXES, type Box } from '../../words/boxes.ts';
import { both } from '../../words/language.ts';
import { inBox } from '../report/figures.ts';
import { type UnreadableItem, unreadableItems } from '../unreadable.ts';
import { column, type LakeTable, type TableDefinition, table } from './table.ts';

export interface Lake {
  readonly plan: Plan;
  readonly asOf: CivilDate;
  /** of the as-of day: with the plan's id, the partition that these tables are */
  readonly year: number;
  readonly tables: readonly LakeTable[];
  readonly unreadable: readonly UnreadableItem[];
}

/** The box that a state stands in; undefined where it is outside the total. */
const boxOf = (o: Obligation): Box | undefined => BOXES.find((box) => box !== 'total' && inBox(box, o.state));

interface Mention {
  readonly document: DocumentRef;
  readonly use: string;
  readonly task: string | undefined;
}

/** Every document that the plan names by the day, with what for. */
function documentsOf(plan: Plan, asOf: CivilDate): Mention[] {
  const { head } = plan;
  const of = (use: string, document: DocumentRef | undefined, task?: string): Mention[] =>
    document ? [{ document, use, task }] : [];
  return [
    ...of('plan', head.document),
    ...(head.basis ?? []).flatMap((d) => of('basis', d)),
    ...(head.closed && head.closed.date <= asOf ? of('closing', head.closed.document) : []),
    ...plan.tasks.flatMap((t) => [
      ...t.progress.flatMap((p) => (p.date <= asOf ? p.evidence.flatMap((d) => of('evidence', d, t.id)) : [])),
      ...t.extensions.flatMap((e) => (e.decision && e.decision.date <= asOf ? of('extension', e.decision.document, t.id) : [])),
      ...t.reassigned.flatMap((r) => ((r.document.date ?? asOf) <= asOf ? of('reassignment', r.document, t.id) : [])),
      ...(t.cancelled && t.cancelled.date <= asOf ? of('cancellation', t.cancelled.document, t.id) : []),
    ]),
    ...plan.obstacles.flatMap((o) => (o.answered && o.answered.date <= asOf ? of('answer', o.answered.document, o.task) : [])),
  ];
}

const nameIn = (plan: Plan, id: string | undefined) => (id === undefined ? undefined : nameOf(plan, id));

/** Every table of the lake, with its columns: files and docs/lake.md follow from this. */
export const LAKE_TABLES: readonly TableDefinition[] = [
  table<Register>(
    'plans',
    both('mỗi kế hoạch một dòng', 'one row a plan'),
    [
      column('title', 'text', both('tên', 'title'), ({ plan }) => plan.head.title),
      column('law', 'text', both('luật được triển khai', 'the law that it carries out'), ({ plan }) => plan.head.law),
      column('territory', 'text', both('địa bàn', 'territory'), ({ plan }) => plan.head.territory),
      column('issuer', 'text', both('cơ quan ban hành', 'issuing body'), ({ plan }) => nameIn(plan, plan.head.issuedBy)),
      column('coordinator', 'text', both('cơ quan đầu mối', 'coordinator'), ({ plan }) => nameIn(plan, plan.head.coordinator)),
      column('number', 'text', both('số, ký hiệu', 'number'), ({ plan }) => plan.head.document?.number ?? undefined),
      column('issued', 'date', both('ngày ban hành', 'day of issue'), ({ plan }) => plan.head.document?.date ?? undefined),
      column('closed', 'date', both('ngày hết hiệu lực', 'day on which it ceased'), ({ plan }) => plan.head.closed?.date),
      column('as_of', 'date', both('ngày xét', 'the day that the tables speak of'), ({ asOf }) => asOf),
      column('tasks', 'integer', both('số nhiệm vụ', 'tasks'), ({ plan }) => plan.tasks.length),
      column(
        'unreadable',
        'integer',
        both(
          'số chỗ không đọc được: có thì các bảng còn thiếu',
          'places that could not be read: where there are any, the tables lack something',
        ),
        ({ unreadable }) => unreadable.length,
      ),
    ],
    (register) => [register],
  ),
  table<Obligation>(
    'obligations',
    both('mỗi đầu việc một dòng: một kỳ của một nhiệm vụ, một đơn vị', 'one row a duty: one occurrence of a task, one unit'),
    [
      column('task', 'text', both('mã nhiệm vụ', 'id of the task'), (o) => o.task.id),
      column('section', 'text', both('mục của kế hoạch', 'clause'), (o) => o.task.source.id),
      column('document', 'text', both('văn bản giao việc', 'the document that gives it'), (o) => o.task.document?.id),
      column('role', 'text', both('lead hoặc coordinating', 'lead or coordinating'), (o) => o.role),
      column(
        'part',
        'text',
        both('phần việc phối hợp, hoặc giai đoạn', 'the part of a coordinating body, or the phase'),
        (o) => o.part,
      ),
      column('occurrence', 'text', both('kỳ: 2016-Q2', 'occurrence'), (o) => o.occurrence?.id),
      column('unit', 'text', both('đơn vị chịu trách nhiệm', 'who answers'), (o) => o.unit),
      column(
        'taken_from',
        'text',
        both('đơn vị phải làm ban đầu, nếu đã sắp xếp lại', 'who owed it first, where that has ended'),
        (o) => o.predecessor,
      ),
      column('state', 'text', both('tình trạng, như trong JSON', 'state, as in JSON'), (o) => o.state),
      column('box', 'text', both('ô thống kê; trống nếu ngoài tổng số', 'box of the statistics; empty outside the total'), boxOf),
      column('starts', 'date', both('ngày bắt đầu', 'first day'), (o) => o.start),
      column('due', 'date', both('thời hạn đang áp dụng', 'due day in force'), (o) => o.due),
      column('original_due', 'date', both('hạn gốc, nếu đã gia hạn', 'the day before an extension'), (o) => o.originalDue),
      column('done', 'date', both('ngày hoàn thành', 'day of completion'), (o) => o.doneOn),
      column('days_late', 'integer', both('số ngày quá hạn', 'calendar days late'), (o) => o.daysLate),
      column(
        'extension',
        'text',
        both('số văn bản gia hạn', 'number of the extension'),
        (o) => o.extension?.decision?.document?.number ?? undefined,
      ),
      column('extension_asked', 'boolean', both('đang xin gia hạn', 'an extension is asked for'), (o) => o.pending.length > 0),
      column(
        'silent_days',
        'integer',
        both('số ngày chưa báo cáo, khi quá lâu', 'days of silence, where that is too long'),
        (o) => o.silence?.days,
      ),
    ],
    ({ obligations }) => obligations,
  ),
  table<{ task: Task; entry: Progress }>(
    'progress',
    both('mỗi lần ghi tiến độ một dòng', 'one row an entry of the log'),
    [
      column('task', 'text', both('mã nhiệm vụ', 'id of the task'), ({ task }) => task.id),
      column('date', 'date', both('ngày', 'day'), ({ entry }) => entry.date),
      column('unit', 'text', both('đơn vị báo cáo', 'who reported'), ({ entry }) => entry.by.id),
      column('what', 'text', both('đã làm gì', 'what was done'), ({ entry }) => entry.what),
      column('completes', 'boolean', both('hoàn thành phần việc', 'done by this'), ({ entry }) => entry.completes),
      column('occurrence', 'text', both('kỳ', 'occurrence'), ({ entry }) => entry.occurrence),
      column(
        'documents',
        'text',
        both('số văn bản, cách nhau bằng “; ”', 'numbers of documents, "; " between'),
        ({ entry }) => entry.evidence.flatMap((d) => d.number ?? []).join('; ') || undefined,
      ),
    ],
    ({ plan, asOf }) =>
      plan.tasks.flatMap((task) => task.progress.filter((p) => p.date <= asOf).map((entry) => ({ task, entry }))),
  ),
  table<{ plan: Plan; asOf: CivilDate; task: Task }>(
    'tasks',
    both('mỗi nhiệm vụ một dòng', 'one row a task'),
    [
      column('task', 'text', both('mã', 'id'), ({ task: t }) => t.id),
      column('title', 'text', both('tên', 'title'), ({ task: t }) => t.title),
      column('section', 'text', both('mục', 'clause'), ({ task: t }) => t.source.id),
      column(
        'section_title',
        'text',
        both('tên mục', 'title of the clause'),
        ({ plan, task: t }) => plan.head.clauses?.find((c) => c.id === t.source.id)?.title,
      ),
      column('lead', 'text', both('chủ trì, cách nhau bằng “; ”', 'leads, "; " between'), ({ plan, asOf, task: t }) =>
        leadOn(plan, t, asOf)
          .map((r) => r.id)
          .join('; '),
      ),
      column(
        'deadline',
        'text',
        both('thời hạn như kế hoạch viết', 'the deadline as written'),
        ({ task: t }) => t.deadline?.text,
      ),
      column('deliverable', 'text', both('sản phẩm', 'deliverable'), ({ task: t }) => t.deliverable),
      column('cancelled', 'date', both('ngày thôi thực hiện', 'day of cancellation'), ({ task: t }) => t.cancelled?.date),
    ],
    ({ plan, asOf }) => plan.tasks.map((task) => ({ plan, asOf, task })),
  ),
  table<{ plan: Plan; id: string; agency: Agency | undefined }>(
    'bodies',
    both(
      'mỗi cơ quan một dòng; các cơ quan liên tịch cùng nợ một việc là một dòng',
      'one row a body; several that owe together are one',
    ),
    [
      column('body', 'text', both('mã', 'id'), ({ id }) => id),
      column('name', 'text', both('tên', 'name'), ({ plan, id }) => nameOf(plan, id)),
      column('kind', 'text', both('loại', 'kind'), ({ agency }) => agency?.kind),
      column('level', 'text', both('cấp', 'level'), ({ agency }) => agency?.level),
      column('parent', 'text', both('cấp trên', 'superior'), ({ agency }) => agency?.parent),
      column('since', 'date', both('có từ ngày', 'exists from'), ({ agency }) => agency?.from),
      column('ended', 'date', both('chấm dứt từ ngày', 'ended on'), ({ plan, id }) => plan.endings.get(id)?.from),
      column(
        'successor',
        'text',
        both('cơ quan nhận việc', 'who took over'),
        ({ plan, id }) => plan.endings.get(id)?.successor ?? undefined,
      ),
    ],
    ({ plan, obligations }) =>
      [...new Set([...plan.agencies.keys(), ...obligations.map((o) => o.unit)])].map((id) => ({
        plan,
        id,
        agency: plan.agencies.get(id),
      })),
  ),
  table<Mention>(
    'documents',
    both('mỗi lần nhắc đến văn bản một dòng', 'one row a mention of a document'),
    [
      column('number', 'text', both('số, ký hiệu', 'number'), ({ document }) => document.number ?? undefined),
      column('date', 'date', both('ngày', 'day'), ({ document }) => document.date ?? undefined),
      column('title', 'text', both('trích yếu', 'subject'), ({ document }) => document.title),
      column(
        'use',
        'text',
        both('plan, basis, closing, evidence, extension, cancellation, answer', 'what it is named for'),
        ({ use }) => use,
      ),
      column('task', 'text', both('nhiệm vụ', 'task'), ({ task }) => task),
    ],
    ({ plan, asOf }) => documentsOf(plan, asOf),
  ),
];

export const lakeView = (register: Register): Lake => ({
  plan: register.plan,
  asOf: register.asOf,
  year: yearOf(register.asOf),
  tables: LAKE_TABLES.map((definition) => definition.of(register)),
  unreadable: unreadableItems(register.unreadable),
});

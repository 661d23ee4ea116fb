/** The files of a new plan, as YAML that a clerk can read on: plan.yaml, agencies.yaml, one file a task. */
import { type CivilDate, civilDate } from '../calendar/civil.ts';
import { flowText, scalarText } from '../source/write-yaml.ts';
import type { PaperHead, PaperRead } from './paper.ts';
import { type AgencyDraft, firstDay, type PlanDraft, type TaskDraft } from './plan-draft.ts';

export interface PlanText {
  /** below the plan's folder */
  readonly path: string;
  readonly text: string;
}

export function planFiles(paper: PaperRead, draft: PlanDraft, today: CivilDate): PlanText[] {
  return [
    { path: 'plan.yaml', text: planText(paper, draft, today) },
    { path: 'agencies.yaml', text: agenciesText(draft.agencies) },
    ...draft.tasks.map((task) => ({ path: `tasks/${task.id}.yaml`, text: taskText(task) })),
  ];
}

const LAW = /((?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Đề án|Chương trình|Chỉ thị)\s.+)$/u;

function planText({ head, duties }: PaperRead, draft: PlanDraft, today: CivilDate): string {
  const title = head.title ?? 'Kế hoạch';
  const start = firstDay({ head, duties } as PaperRead, today);
  const unsure = (known: boolean) => (known ? '' : ' # cần xác nhận');
  const law = LAW.exec(title)?.[1]?.replace(/\s+trên địa bàn.*$/u, '');
  const territory = territoryOf(head);
  // What the paper does not say is left out: nothing is filled in only to be there.
  return `${[
    'schema: 1',
    `id: ${draft.id}`,
    `title: ${scalarText(title)}${unsure(head.title !== null)}`,
    law === undefined ? '' : `law: ${scalarText(law)} # cần xác nhận`,
    territory === undefined ? '' : `territory: ${scalarText(territory)} # cần xác nhận`,
    `issuedBy: ${draft.issuedBy}${unsure(head.issuer !== null)}`,
    draft.coordinator === draft.issuedBy ? '' : `coordinator: ${draft.coordinator} # cần xác nhận`,
    '',
    head.number === null || head.date === null ? '# Chỗ văn bản để trống thì là null.' : '',
    'document:',
    `  number: ${head.number === null ? 'null' : scalarText(head.number)}`,
    `  date: ${head.date ?? 'null'}`,
    '',
    head.basis.length ? 'basis:' : '',
    ...head.basis.map((b) => `  - { number: ${numberOf(b)}, date: ${dateOf(b)}, title: ${scalarText(b, true)} }`),
    '',
    head.date === null ? `period: { from: ${start} } # cần xác nhận` : '',
    '',
    draft.clauses.length ? 'clauses:' : '',
    ...draft.clauses.map((c) => `  - { id: ${quoted(c.id)}, title: ${scalarText(c.title, true)} }`),
  ]
    .filter((line, k, all) => line !== '' || all[k - 1] !== '')
    .join('\n')}\n`;
}

/** Ids of clauses look like numbers: "1", "1.2". */
const quoted = (id: string) => (/^[\d.]+$/.test(id) || !/^[\p{L}\d][\p{L}\d.\s]*$/u.test(id) ? JSON.stringify(id) : id);

/** The province, district or commune that the issuer or the title names. */
const territoryOf = (head: PaperHead): string | undefined =>
  [head.issuer, head.title].flatMap(
    (t) => /((?:tỉnh|thành phố|huyện|xã|phường)\s+\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)*)/u.exec(t ?? '')?.[1] ?? [],
  )[0];

const numberOf = (basis: string) => {
  const number = /(?:số\s+)?(\d+[\w]*(?:\/\d{4})?\/[\p{Lu}\d][\p{L}\d-]*|\d+-\p{Lu}{2,}\/\p{Lu}+)/u.exec(basis)?.[1];
  return number ? scalarText(number, true) : 'null';
};

const dateOf = (basis: string) => {
  const match = /ngày\s+(\d{1,2})(?:\s+tháng\s+|[/-])(\d{1,2})(?:\s+năm\s+|[/-])(\d{4})/u.exec(basis);
  return (match && civilDate(Number(match[3]), Number(match[2]), Number(match[1]))) ?? 'null';
};

/** The member that stands for a collective until somebody lists the bodies. */
const standIn = (a: AgencyDraft) => `${a.id}-chua-ke`;

export function agenciesText(agencies: readonly AgencyDraft[]): string {
  const single = agencies.filter((a) => !a.collective);
  const groups = agencies.filter((a) => a.collective);
  const line = (id: string, name: string, a: AgencyDraft) =>
    `  - { id: ${id}, name: ${scalarText(name, true)}, kind: ${a.kind}, level: ${a.level} }`;
  const said = (a: AgencyDraft) =>
    a.spellings.length ? [`  # văn bản cũng ghi: ${a.spellings.filter((s) => s !== a.name).join('; ')}`] : [];
  return `${[
    'agencies:',
    ...single.flatMap((a) => [...said(a), line(a.id, a.name, a)]),
    ...groups.map((a) => line(standIn(a), `${a.name} (chưa kê từng cơ quan)`, a)),
    ...(groups.length
      ? [
          '# Tên gọi chung, ghi như văn bản: kê mã từng cơ quan vào members, thay cho mã “…-chua-ke”.',
          'groups:',
          ...groups.flatMap((a) => [
            ...said(a),
            `  - { id: ${a.id}, name: ${scalarText(a.name, true)}, members: [${standIn(a)}] }`,
          ]),
        ]
      : []),
  ].join('\n')}\n`;
}

const oneOrList = (ids: readonly string[]): string | readonly string[] => (ids.length === 1 ? (ids[0] as string) : ids);

export function taskText(task: TaskDraft): string {
  const lines = [
    `id: ${task.id}`,
    `title: ${scalarText(task.title)}`,
    `source: ${quoted(task.source)}`,
    ...(task.point ? [`point: ${/^[\d.]+$/.test(task.point) ? JSON.stringify(task.point) : scalarText(task.point)}`] : []),
    `lead: ${flowText(oneOrList(task.lead))}`,
    ...(task.coordinating.length ? [`coordinating: ${flowText(oneOrList(task.coordinating))}`] : []),
    ...(task.deliverable === null ? [] : [`deliverable: ${scalarText(task.deliverable)}`]),
    `deadline: ${task.deadline === null ? 'null' : scalarText(task.deadline)}`,
    ...(task.duty.request ? ['request: true'] : []),
    ...(task.notes.length ? [`note: ${scalarText(task.notes.join('; '))}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

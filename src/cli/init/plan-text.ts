/** The files of a new plan that somebody will fill in: small, valid, with what is a guess marked as one. */
import type { CivilDate } from '../../calendar/civil.ts';
import { blockLines, flowText, scalarText } from '../../source/write-yaml.ts';
import { idFrom } from '../../text/id.ts';
import type { Body } from './bodies.ts';

export interface NewPlan {
  readonly title: string;
  readonly issuer: Body;
  readonly bodies: readonly Body[];
  readonly number: string | undefined;
  readonly date: CivilDate | undefined;
  readonly today: CivilDate;
}

const SURE = ' # cần xác nhận';
const GROUP = 'cac-co-quan';
const LAW = /((?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Đề án|Chương trình|Chỉ thị)\s.+)$/u;
const TERRITORY = /(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường)\s.+$/u;

/** Path below the plan's folder to content. The first line of each tells editors its schema, in the folder `schemas`. */
export function planTexts(plan: NewPlan, schemas: string): Readonly<Record<string, string>> {
  const { title, issuer, bodies, number, date, today } = plan;
  const first = (kind: string, up = '') => `# yaml-language-server: $schema=${up}${schemas}/${kind}.schema.json`;
  const coordinator = bodies.find((b) => b.kind === 'office') ?? bodies[0] ?? issuer;
  const start = date ?? today;
  const year = start.slice(0, 4);
  const territory = TERRITORY.exec(issuer.name)?.[0] ?? issuer.name;
  const head = [
    first('plan'),
    'schema: 1',
    `id: ${idFrom(title, 40) || 'ke-hoach'}`,
    'version: 1',
    `title: ${scalarText(title)}`,
    `law: ${scalarText(LAW.exec(title)?.[1] ?? title)}${SURE}`,
    `territory: ${scalarText(territory)}${SURE}`,
    `issuedBy: ${issuer.id}`,
    `coordinator: ${coordinator.id}${SURE}`,
    `document: ${flowText({ number: number ?? null, date: date ?? null })}${number && date ? '' : SURE}`,
    'basis: []',
    `period: { from: ${start} }${date ? '' : SURE}`,
    '# Kỳ báo cáo, nơi nhận và người ký: cần xác nhận.',
    'reporting:',
    '  years:',
    `    - { from: ${year}, begins: 01-01, ends: 12-31 }`,
    '  reports:',
    `    - { by: ${coordinator.id}, to: [${issuer.id}], place: ${flowText(territory.replace(/^\S+\s/, ''), true)}, signature: { position: "…" } }`,
    '# Các mục của kế hoạch, theo thứ tự.',
    'clauses:',
    '  - { id: I, title: Nội dung }',
  ];
  const agency = (b: Body) =>
    `  - ${flowText({ id: b.id, name: b.name, shortName: b.shortName, kind: b.kind, level: b.level, parent: b.parent })}`;
  const others = bodies.filter((b) => b.id !== issuer.id);
  const group = others.length
    ? blockLines({ groups: [{ id: GROUP, name: 'Các cơ quan liên quan', members: others.map((b) => b.id) }] })
    : [];
  const task = [
    first('task', '../'),
    '# Tệp mẫu: sửa lại theo kế hoạch, hoặc xoá. Thêm nhiệm vụ: plan add',
    'id: viec-mau',
    'title: "Việc mẫu: sửa lại, hoặc xoá tệp này"',
    'source: I',
    `lead: ${coordinator.id}`,
    ...(others.length ? [`coordinating: ${GROUP}`] : []),
    `deadline: trước ngày 31/12/${year}`,
  ];
  const text = (lines: readonly string[]) => `${lines.join('\n')}\n`;
  return {
    'plan.yaml': text(head),
    'agencies.yaml': text([first('agencies'), 'agencies:', ...[issuer, ...others].map(agency), ...group]),
    'tasks/viec-mau.yaml': text(task),
  };
}

/**
 * Every duty of a plan, a row each, in the columns of an office's tracking book: what was given by which document, to whom, by
 * when, how it stands, what came of it and what stands in the way.
 */
import type { CivilDate } from '../../calendar/civil.ts';
import { formatDate } from '../../calendar/civil.ts';
import { nameOf } from '../../model/members.ts';
import type { Plan } from '../../model/plan.ts';
import { waitsForWords } from '../../phrases/obligation.ts';
import { obligationTitle } from '../../tracking/obligation.ts';
import type { Obligation } from '../../tracking/register.ts';
import type { ExportView } from '../../views/export.ts';
import { inBox } from '../../views/report/figures.ts';
import { BOX_WORDS, BOXES, type Box } from '../../words/boxes.ts';
import { clauseNumber } from '../../words/clauses.ts';
import { label } from '../../words/labels.ts';
import { both, type Language, type Text } from '../../words/language.ts';
import { STATE_TABLE } from '../../words/states.ts';
import { citedShort, planShort } from '../citing.ts';
import type { Sheet } from '../sheet.ts';
import { type Cell, type CellKind, column, date, number, table, text } from '../table.ts';
import { namesOf, noteOf } from './words.ts';

interface Duty {
  readonly plan: Plan;
  readonly asOf: CivilDate;
  readonly o: Obligation;
  readonly lang: Language;
  /** from 1 */
  readonly at: number;
}

/** The box that counts an obligation; undefined for what no total counts. */
export const boxOf = ({ state }: Obligation): Exclude<Box, 'total'> | undefined =>
  state === 'cancelled' ? undefined : BOXES.find((box): box is Exclude<Box, 'total'> => box !== 'total' && inBox(box, state));

/** The state in the words of the boxes, so that a book counts what the report counts. */
export const standingOf = (o: Obligation, lang: Language): string => {
  const box = boxOf(o);
  return box ? BOX_WORDS[box][lang] : STATE_TABLE[o.state][lang];
};

const obstaclesOf = ({ plan, asOf, o }: Duty) =>
  plan.obstacles.filter((b) => b.task === o.task.id && o.owners.includes(b.by) && b.date <= asOf);

function directions(duty: Duty): string {
  const answers = obstaclesOf(duty).flatMap(({ answered: a }) =>
    a && a.date <= duty.asOf ? [`${a.what}${a.document ? ` (${citedShort(a.document)})` : ''}`] : [],
  );
  const { extension } = duty.o;
  const moved = extension?.decision?.document ? [`Gia hạn: ${citedShort(extension.decision.document)}`] : [];
  return [...answers, ...moved].join('; ');
}

function remarks({ plan, o, lang }: Duty): string {
  const vi = lang === 'vi';
  return [
    o.originalDue ? `${vi ? 'hạn gốc' : 'due at first'} ${formatDate(o.originalDue)}` : '',
    o.pending.length ? label('pending', lang) : '',
    o.predecessor ? `${vi ? 'nhận từ' : 'taken over from'} ${nameOf(plan, o.predecessor)}` : '',
    waitsForWords(plan, o, lang),
  ]
    .filter(Boolean)
    .join('; ');
}

interface DutyColumn {
  readonly key: string;
  readonly title: Text;
  readonly kind: CellKind;
  readonly width: number;
  readonly cell: (duty: Duty) => Cell;
}
const own = (key: string, title: Text, width: number, kind: CellKind, cell: (duty: Duty) => Cell): DutyColumn => ({
  key,
  title,
  kind,
  width,
  cell,
});
const ROLES = { lead: both('Chủ trì', 'Lead'), coordinating: both('Phối hợp', 'Coordinating') };

export const DUTY_COLUMNS: readonly DutyColumn[] = [
  own('no', both('STT', 'No.'), 0.5, 'number', ({ at }) => number(at)),
  own('id', both('Mã nhiệm vụ', 'Task id'), 1.3, 'text', ({ o }) => text(o.task.id)),
  own('by', both('Văn bản giao', 'Given by'), 1.3, 'text', ({ plan }) => {
    const { document } = plan.head;
    return text(`${planShort(plan)}${document.date ? ` ngày ${formatDate(document.date)}` : ''}`);
  }),
  own('clause', both('Mục', 'Clause'), 0.7, 'text', ({ o }) => text(clauseNumber(o.task.source.id))),
  own('what', both('Nội dung nhiệm vụ', 'Task'), 4, 'text', ({ o }) => text(obligationTitle(o))),
  own('unit', both('Đơn vị thực hiện', 'Unit'), 2, 'text', ({ plan, o }) => text(nameOf(plan, o.unit))),
  own('role', both('Vai trò', 'Role'), 0.8, 'text', ({ o, lang }) => text(ROLES[o.role][lang])),
  own('with', both('Phối hợp', 'Coordinating'), 1.8, 'text', ({ plan, o }) =>
    text(
      o.role === 'lead'
        ? namesOf(
            plan,
            o.task.coordinating.map((r) => r.id),
          )
        : '',
    ),
  ),
  own('deliverable', both('Sản phẩm', 'Deliverable'), 1.6, 'text', ({ o }) => text(o.task.deliverable ?? '')),
  own('written', both('Thời hạn trong văn bản', 'Deadline as written'), 1.6, 'text', ({ o }) => text(o.deadline?.text ?? '')),
  own('due', both('Thời hạn', 'Due'), 0.95, 'date', ({ o }) => date(o.due)),
  own('done', both('Ngày hoàn thành', 'Done on'), 0.95, 'date', ({ o }) => date(o.doneOn)),
  own('state', both('Trạng thái', 'State'), 1.5, 'text', ({ o, lang }) => text(standingOf(o, lang))),
  own('late', both('Số ngày quá hạn', 'Days late'), 0.8, 'number', ({ o }) => number(o.daysLate || undefined)),
  own('result', both('Kết quả', 'Result'), 2.5, 'text', ({ o }) =>
    text(o.progress.map((p) => `${formatDate(p.date)}: ${p.what}`).join('; ')),
  ),
  own('evidence', both('Minh chứng', 'Evidence'), 1.8, 'text', ({ o }) =>
    text(o.progress.flatMap((p) => p.evidence.map(citedShort)).join('; ')),
  ),
  own('obstacles', both('Khó khăn, vướng mắc', 'Obstacles'), 2, 'text', (duty) =>
    text(
      obstaclesOf(duty)
        .map((b) => b.what)
        .join('; '),
    ),
  ),
  own('directions', both('Ý kiến chỉ đạo', 'Directions'), 2, 'text', (duty) => text(directions(duty))),
  own('note', both('Ghi chú', 'Note'), 1.5, 'text', (duty) => text(remarks(duty))),
  own('updated', both('Ngày cập nhật', 'Updated'), 0.95, 'date', ({ o }) => date(o.progress[o.progress.length - 1]?.date)),
];

/** Where a column of this key stands, from 0. */
export const dutyColumn = (key: string): number => DUTY_COLUMNS.findIndex((c) => c.key === key);

/** The whole register as a table. */
export function dutiesSheet({ plan, asOf, register }: ExportView, lang: Language): Sheet {
  return {
    name: lang === 'vi' ? 'Theo dõi' : 'Duties',
    title: lang === 'vi' ? 'BẢNG THEO DÕI NHIỆM VỤ' : 'TRACKING BOOK',
    note: noteOf(plan, asOf, lang),
    table: table(
      DUTY_COLUMNS.map((c) => column(c.title[lang], c.kind, c.width)),
      register.obligations.map((o, k) => DUTY_COLUMNS.map((c) => c.cell({ plan, asOf, o, lang, at: k + 1 }))),
    ),
  };
}

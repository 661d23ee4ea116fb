/** The header of a table: which column holds what, by the meaning of its words; and tables that hold no tasks. */
import { fold } from '../text/fold.ts';
import type { Reason, TableRow } from './paper.ts';

export type Column =
  | 'number'
  | 'task'
  | 'lead'
  | 'coordinating'
  | 'following'
  | 'leader'
  | 'deadline'
  | 'deliverable'
  | 'note'
  | 'other';

export interface TableHead {
  readonly columns: readonly Column[];
  /** rows that the header takes */
  readonly rows: number;
  /** a year that the head of the time column gives: "Thời gian (Năm 2026)" */
  readonly year: number | undefined;
}

const MEANINGS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:stt|tt|so tt|so thu tu|so|muc|ma so|ma)$/],
  ['following', /(?:theo doi|don doc|giam sat)/],
  ['coordinating', /(?:phoi hop|tham gia)/],
  ['leader', /(?:lanh dao|nguoi) (?:\S+ )*?(?:chi dao|phu trach|theo doi)|^chi dao$/],
  [
    'lead',
    /(?:chu tri|dau moi|chiu trach nhiem|trach nhiem|phan cong|(?:co quan|don vi|bo phan|phong|nguoi|to chuc|dia phuong|sonnganh|so nganh|don vi ca nhan) (?:\S+ ){0,3}?(?:thuc hien|tham muu|trien khai|xay dung|soan thao|bao cao)|^(?:co quan|don vi|bo phan)$|^thuc hien$|chu the)/,
  ],
  ['deadline', /(?:thoi gian|thoi han|tien do|han hoan thanh|^hoan thanh|ngay hoan thanh|han xu ly|moc thoi|^han\b|thoi diem)/],
  ['deliverable', /(?:san pham|ket qua|dau ra|hinh thuc van ban|loai van ban|san pham van ban)/],
  ['note', /(?:ghi chu|can cu|co so phap ly|kinh phi|nguon luc|nguon kinh phi|phuong phap|cach thuc|hinh thuc|dia diem)/],
  [
    'task',
    /(?:nhiem vu|noi dung|cong viec|hoat dong|giai phap|viec can|ten (?:van ban|de an|du an|chuong trinh|cong viec)|chi tieu|muc tieu|tieu chi|van ban|hang muc|de an)/,
  ],
];

export function columnOf(header: string): Column {
  const words = fold(header);
  for (const [column, pattern] of MEANINGS) if (pattern.test(words)) return column;
  return 'other';
}

/** "(1) (2) (3)", "1 2 3 4", "A B 1 2": a row that numbers the columns. */
export function isNumberRow(row: TableRow): boolean {
  const texts = row.cells.map((c) => c.text.replace(/[()\s.]/g, '')).filter(Boolean);
  if (texts.length < 2 || !texts.every((t) => /^(?:\d{1,2}|[A-H]|\d=\d.*)$/.test(t))) return false;
  const numbers = texts.filter((t) => /^\d/.test(t)).map(Number);
  return numbers.every((n, k) => k === 0 || n === (numbers[k - 1] as number) + 1);
}

/** Words of a cell, column by column; a cell that covers several stands in each. */
export function spread(row: TableRow): { text: string; merged: boolean; span: number; first: boolean }[] {
  return row.cells.flatMap((c) =>
    Array.from({ length: Math.max(1, c.span) }, (_, k) => ({
      text: c.text.trim(),
      merged: c.merged,
      span: c.span,
      first: k === 0,
    })),
  );
}

const HEADER_COLUMNS: readonly Column[] = ['task', 'lead', 'coordinating', 'deadline', 'deliverable', 'following', 'number'];

function isHeaderRow(row: TableRow): boolean {
  const cells = spread(row).filter((c) => c.first && c.text);
  if (cells.length < 2 || cells.some((c) => c.text.length > 90)) return false;
  const known = cells.map((c) => columnOf(c.text)).filter((c) => HEADER_COLUMNS.includes(c));
  return new Set(known).size >= Math.min(3, cells.length) || (known.includes('number') && new Set(known).size >= 2);
}

/** The header of `rows`, where they have one; up to two rows of it ("Phân công" over "Chủ trì", "Phối hợp"). */
export function headOf(rows: readonly TableRow[]): TableHead | undefined {
  for (let k = 0; k < Math.min(rows.length, 4); k++) {
    const row = rows[k] as TableRow;
    if (!isHeaderRow(row)) continue;
    const first = spread(row);
    const next = rows[k + 1];
    const second = next && next.cells.length > 1 ? spread(next) : [];
    // The row below belongs to the header where it fills in under a cell that covers several columns.
    const two =
      second.length === first.length &&
      second.some((c, j) => (first[j]?.span ?? 1) > 1 && c.text && columnOf(c.text) !== 'other' && c.text.length < 60) &&
      !/^\d/.test(second[0]?.text ?? '');
    const columns = first.map((c, j) =>
      two && second[j]?.text && (c.span > 1 || !c.text) ? columnOf(second[j]?.text as string) : columnOf(c.text),
    );
    const time = first[columns.indexOf('deadline')]?.text ?? '';
    const year = /(?:năm|\()\s*(20\d\d)\b/iu.exec(time);
    return { columns: onlyOnce(columns), rows: k + (two ? 2 : 1), year: year ? Number(year[1]) : undefined };
  }
  return undefined;
}

/** Of several columns with one meaning the first counts; a second "task" is its details. */
function onlyOnce(columns: readonly Column[]): Column[] {
  const seen = new Set<Column>();
  const out = columns.map((c) => {
    if (c === 'other' || c === 'note') return c;
    if (seen.has(c)) return 'other';
    seen.add(c);
    return c;
  });
  // Nothing is named as the task: the widest unknown column beside the number is.
  if (!out.includes('task')) {
    const spare = out.findIndex((c, k) => c === 'other' && k <= 2);
    const product = out.indexOf('deliverable');
    if (spare >= 0) out[spare] = 'task';
    else if (product >= 0) out[product] = 'task';
  }
  return out;
}

const FORM =
  /(?:ket qua thuc hien (?:trong|thang|nam|quy|den|luy)|luy ke|muc do hoan thanh|ton tai|kho khan vuong mac|de xuat kien nghi|ty le|so lieu|danh gia ket qua|tu danh gia|diem (?:toi da|chuan|tu cham|dat)|y kien|tien do vuot|ket qua dat duoc)/;
const VISIT =
  /(?:duoc (?:kiem tra|thanh tra|giam sat|khao sat|lam viec)|don vi lam viec|lich (?:lam viec|kiem tra|cong tac)|dia diem|thanh phan (?:tham du|du|doan|lam viec))/;
const HOURS = /(?:^|\D)\d{1,2}\s*(?:h|giờ|g)\s*(?:\d{2})?\s*(?:'|’|phút)?\s*(?:-|–|đến|:)/iu;

/** Why a table holds no tasks; undefined where it does. */
export function tableReason(rows: readonly TableRow[], head: TableHead | undefined): Reason | undefined {
  if (isLayout(rows)) return 'layout-table';
  if (!head) return 'unknown-table';
  const titles = fold(
    rows
      .slice(0, head.rows)
      .flatMap((r) => r.cells.map((c) => c.text))
      .join(' | '),
  );
  const body = rows.slice(head.rows);
  const has = (c: Column) => head.columns.includes(c);
  if (!body.length) return 'form-table';
  if (FORM.test(titles) && !(has('lead') && has('deadline'))) return 'form-table';
  if (VISIT.test(titles) && !has('coordinating') && !/chu tri/.test(titles)) return 'schedule-table';
  const time = head.columns.indexOf('deadline');
  const timed = time >= 0 ? body.map((r) => spread(r)[time]?.text ?? '').filter(Boolean) : [];
  if (timed.length && timed.filter((t) => HOURS.test(t)).length * 2 > timed.length) return 'schedule-table';
  if (!has('task') || !(has('lead') || (has('deadline') && has('deliverable')) || (has('deadline') && has('number'))))
    return 'unknown-table';
  const lead = head.columns.indexOf('lead');
  const filled = body.filter((r) =>
    spread(r).some(
      (c, k) =>
        c.first && k !== head.columns.indexOf('number') && k !== head.columns.indexOf('task') && c.text.replace(/[.…_\s]/g, ''),
    ),
  );
  if (lead >= 0 && !filled.length) return 'form-table';
  return undefined;
}

/** The two-column head and signature block: no header, national motto, "Nơi nhận", or an office in capitals. */
function isLayout(rows: readonly TableRow[]): boolean {
  if (rows.length > 4 || rows.some((r) => spread(r).length > 3)) return false;
  const text = rows.flatMap((r) => r.cells.map((c) => c.text)).join(' ');
  return /CỘNG\s*H[ÒO][ÀA]?|Nơi\s+nhận|Độc\s+lập\s*[-–]\s*Tự\s+do|^\s*Số\s*:|(?:TM|KT|TL|TUQ|Q)\.\s*\p{Lu}|(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG|TRƯỞNG BAN)\s*(?:\/|$)/u.test(
    text.normalize('NFC'),
  );
}

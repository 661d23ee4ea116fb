/** Rows of a table of tasks to duties: groups, continuations, merged cells, several roles in one cell. */
import { labelsOf } from './labels.ts';
import { allNames, namesAt } from './names/list.ts';
import { inherited, MISSING, type Origin, type TableRow, WRITTEN } from './paper.ts';
import { type Draft, type Inherited, leave, type PaperReading } from './reading.ts';
import { readStatement } from './statement.ts';
import { type Column, headOf, isNumberRow, spread, type TableHead, tableReason } from './table-head.ts';
import { wordsOf } from './words.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

type Cells = ReturnType<typeof spread>;

const NOTHING_WRITTEN = /^[\s\-–—./…_]*$|^(?:không|không có|nt)\.?$/iu;

/** The names in a cell: bodies where it holds them, else the cell as it is. */
export function namesInCell(cell: string, reading: PaperReading): { leads: readonly string[]; coordinating: readonly string[] } {
  const lines = cell.split(/\s*\n\s*/).filter(Boolean);
  const text = lines.join(' ').trim();
  if (NOTHING_WRITTEN.test(text)) return { leads: [], coordinating: [] };
  if (lines.length > 1) {
    // A line a body; a name broken over two lines is one.
    const each = lines.map((l) =>
      /^[-+•]?\s*\p{Lu}/u.test(l)
        ? allNames(l.replace(/^[-+•]\s*/u, ''), wordsOf(l.replace(/^[-+•]\s*/u, '')), reading.names)
        : undefined,
    );
    if (each.every((names) => names !== undefined)) return { leads: each.flat(), coordinating: [] };
    const roles = lines.map((l) => labelsOf(l));
    if (roles.some((r) => r.length)) return namesInCell(lines.join('; '), reading);
  }
  const words = wordsOf(text);
  const whole = allNames(text, words, reading.names);
  if (whole) return { leads: whole, coordinating: [] };
  const labels = labelsOf(text);
  if (labels.length) {
    const of = (field: string) => labels.filter((l) => l.field === field).flatMap((l) => namesInCell(l.value, reading).leads);
    return { leads: of('lead'), coordinating: of('coordinating') };
  }
  const said = readStatement(text, reading.names);
  if (said.leads.length && (said.chairs || said.coordinating.length))
    return { leads: said.leads, coordinating: said.coordinating };
  // "- Sở Nội vụ; - Sở Tài chính", names and something besides
  const pieces = text
    .split(/\s*[;•]\s*|(?:^|\s)[-+]\s+/u)
    .map((p) => p.trim())
    .filter(Boolean);
  if (pieces.length > 1) {
    const each = pieces.map((p) => namesInCell(p, reading));
    return { leads: each.flatMap((e) => e.leads), coordinating: each.flatMap((e) => e.coordinating) };
  }
  const list = namesAt(text, words, 0, { ...reading.names, whole: true });
  if (list.names.length > 1 && list.end >= words.length - 1) return { leads: list.names, coordinating: [] };
  return { leads: [text.replace(/[.;,\s]+$/u, '')], coordinating: [] };
}

interface Row {
  readonly line: number;
  readonly cell: (column: Column) => string;
  readonly mergedAt: (column: Column) => boolean;
  readonly cells: Cells;
}

function rowOf(row: TableRow, head: TableHead): Row {
  const cells = spread(row);
  const index = (column: Column) => head.columns.indexOf(column);
  return {
    line: row.line,
    cells,
    cell: (column) => cells[index(column)]?.text ?? '',
    mergedAt: (column) => cells[index(column)]?.merged ?? false,
  };
}

const GROUP = /^(?:[IVX]{1,5}|[A-H])[.)]?$/;

/** A row that only names a group: a Roman number or letter, or nothing beside its words. */
function isGroup(row: Row): boolean {
  const filled = row.cells.filter((c) => c.first && c.text);
  if (filled.length === 1 && (filled[0]?.span ?? 1) > 1) return true;
  const number = row.cell('number').replace(/\s/g, '');
  const roles = (['lead', 'coordinating', 'deliverable'] as const).filter(
    (c) => row.cell(c) && !row.mergedAt(c) && row.cell(c) !== row.cell('task'),
  );
  if (GROUP.test(number)) return roles.length === 0;
  return (
    number !== '' &&
    roles.length === 0 &&
    !row.cell('deadline') &&
    row.cell('task').length < 120 &&
    /^[A-ZĐ]?\d*$/i.test(number) === false
  );
}

interface Kept {
  clause: string;
  heading: string;
  lead: { names: readonly string[]; line: number };
}

/** The duties of a table; none where it holds none, which is told. `before` is the head of the table that it goes on from. */
export function tableDuties(
  rows: readonly TableRow[],
  base: string,
  from: Inherited,
  reading: PaperReading,
  before: TableHead | undefined,
): { drafts: Draft[]; head: TableHead | undefined } {
  const last = rows[rows.length - 1] as TableRow;
  const first = rows[0] as TableRow;
  let head = headOf(rows);
  const width = Math.max(...rows.map((r) => spread(r).length));
  if (!head && before && before.columns.length === width) head = { ...before, rows: 0 };
  const why = tableReason(rows, head);
  if (why || !head) {
    const text = rows
      .map((r) =>
        r.cells
          .map((c) => flat(c.text))
          .filter(Boolean)
          .join(' | '),
      )
      .join(' / ');
    leave(reading, [first.line, last.line], text.length > 300 ? `${text.slice(0, 300)}…` : text, why ?? 'unknown-table');
    return { drafts: [], head: undefined };
  }
  const drafts: Draft[] = [];
  const kept: Kept = { clause: base, heading: '', lead: { names: [], line: 0 } };
  const header = rows[head.rows - 1];
  for (const raw of rows.slice(head.rows)) {
    if (isNumberRow(raw) || raw.header) continue;
    const row = rowOf(raw, head);
    // the header again on the next page
    if (header && raw.cells.map((c) => c.text).join('|') === header.cells.map((c) => c.text).join('|')) continue;
    if (isGroup(row)) {
      openGroup(row, base, kept, reading);
      continue;
    }
    const previous = drafts[drafts.length - 1];
    if (previous && goesOn(row)) {
      const text = flat(row.cell('task'));
      // printed again at the page break
      if (text && !previous.text.includes(text.slice(0, 40))) (previous as { text: string }).text = `${previous.text} ${text}`;
      previous.lines = [...previous.lines, [row.line, row.line]];
      continue;
    }
    const draft = dutyOf(row, kept, from, head, reading, previous);
    if (draft) drafts.push(draft);
  }
  return { drafts, head };
}

function openGroup(row: Row, base: string, kept: Kept, reading: PaperReading): void {
  const number = row.cell('number').replace(/[.)\s]/g, '');
  const text = flat(row.cell('task')) || flat(row.cells.find((c) => c.text && c.text !== row.cell('number'))?.text ?? '');
  const title = text.replace(/^[IVX\d]+[.)]\s*/u, '');
  const label = /^([IVX]+|[A-H]|\d+)[.)]/.exec(text)?.[1];
  const own = GROUP.test(number) ? number : label;
  kept.clause = [base, own].filter(Boolean).join('.');
  kept.heading = title;
  const names = allNames(title, wordsOf(title), reading.names);
  kept.lead = { names: names ?? [], line: row.line };
  if (own) reading.groups.push({ clause: kept.clause, title, line: row.line });
}

/** A row without a number that goes on from the one above. */
function goesOn(row: Row): boolean {
  const own = (c: Column) => row.cell(c) !== '' && !row.mergedAt(c);
  if (row.cell('number') && !row.mergedAt('number')) return false;
  if (row.mergedAt('task') && row.cell('task')) return !(own('lead') || own('deadline') || own('deliverable'));
  return !own('lead') && !own('deadline') && !own('deliverable');
}

function dutyOf(
  row: Row,
  kept: Kept,
  from: Inherited,
  head: TableHead,
  reading: PaperReading,
  previous: Draft | undefined,
): Draft | undefined {
  const number = row
    .cell('number')
    .replace(/[.)\s]+$/u, '')
    .trim();
  let text = flat(row.cell('task'));
  let lines: Draft['lines'] = [[row.line, row.line]];
  const secondPart = !text && previous !== undefined && !number;
  if (secondPart) {
    text = previous.text;
    lines = [...previous.lines, ...lines];
  }
  if (NOTHING_WRITTEN.test(text)) return undefined;
  const wide = row.cells[head.columns.indexOf('lead')];
  const leadCell = row.cell('lead');
  const who = namesInCell(leadCell, reading);
  let leads = who.leads;
  let leadOrigin: Origin = row.mergedAt('lead') ? inherited(previous?.lines[0]?.[0] ?? row.line) : WRITTEN;
  if (!leads.length && kept.lead.names.length) {
    leads = kept.lead.names;
    leadOrigin = inherited(kept.lead.line);
  }
  if (!leads.length && !head.columns.includes('lead') && from.leads.length) {
    leads = from.leads;
    leadOrigin = inherited(from.leadLine);
  }
  const said = readStatement(text, reading.names);
  if (!leads.length && said.leads.length) leads = said.leads;
  if (!leads.length) leadOrigin = MISSING;
  const coordCell = row.cell('coordinating');
  const merged = wide && wide.span > 1 && coordCell === leadCell;
  const coordinating = merged
    ? []
    : coordCell
      ? namesInCell(coordCell, reading).leads
      : who.coordinating.length
        ? who.coordinating
        : [];
  const deadlineCell = flat(row.cell('deadline')).replace(/[;,\s]+$/u, '');
  const deadline = NOTHING_WRITTEN.test(deadlineCell) ? null : deadlineCell;
  const product = flat(row.cell('deliverable'));
  const inTask = head.columns.indexOf('deliverable') < 0 || NOTHING_WRITTEN.test(product) || product === text;
  const label = number && !/^\d{4}$/.test(number) ? number : '';
  return {
    clause: [kept.clause, label].filter(Boolean).join('.'),
    point: '',
    title: text,
    text,
    leads,
    leadOrigin,
    coordinating,
    coordOrigin: coordinating.length
      ? row.mergedAt('coordinating')
        ? inherited(previous?.lines[0]?.[0] ?? row.line)
        : WRITTEN
      : MISSING,
    following: row.cell('following') ? namesInCell(row.cell('following'), reading).leads : [],
    deadline: deadline ?? from.deadline,
    deadlineOrigin: deadline
      ? row.mergedAt('deadline')
        ? inherited(previous?.lines[0]?.[0] ?? row.line)
        : WRITTEN
      : from.deadline
        ? inherited(from.deadlineLine)
        : MISSING,
    deadlineYear: deadline ? head.year : undefined,
    deliverable: inTask ? null : product,
    deliverableOrigin: inTask ? MISSING : WRITTEN,
    request: said.request,
    lines,
    chairs: true,
    table: true,
    needsBody: false,
  };
}

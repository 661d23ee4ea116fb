/** The sheet of all duties, whose states follow when a clerk types a day of completion or another as-of day. */
import type { CellStyle, WriteSheet, Cell as XlsxCell } from 'hucre/xlsx';
import { boxOf, DUTY_COLUMNS, dutiesSheet, dutyColumn, standingOf } from '../../documents/tables/duties.ts';
import { isRequest, type Obligation } from '../../tracking/obligation.ts';
import type { ExportView } from '../../views/export.ts';
import { BOX_WORDS } from '../../words/boxes.ts';
import type { Language } from '../../words/language.ts';
import { STATE_TABLE } from '../../words/states.ts';
import { DONE, DONE_LATE, LATE, NUMBER, open, TEXT } from './look.ts';
import { HEAD_ROW, put, range, reference, sheetOf } from './sheet.ts';

export const FIRST_ROW = HEAD_ROW + 1;
/** Excel keeps a text within a formula in double quotes, a quote in it doubled. */
export const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
/** The name of a sheet before a reference into it. */
export const into = (sheet: string) => `'${sheet.replaceAll("'", "''")}'!`;

const column = (key: string) => reference(0, dutyColumn(key)).replace(/\d+$/, '');

/** What the state comes to by the cells of its row; `asOf` is a reference to the as-of day. */
function stateFormula(o: Obligation, row: number, asOf: string, lang: Language): string {
  const [due, done] = [`$${column('due')}${row}`, `$${column('done')}${row}`];
  const words = (box: Exclude<ReturnType<typeof boxOf>, undefined>) => quoted(BOX_WORDS[box][lang]);
  const box = boxOf(o);
  // What is asked for is answered, in time or not.
  if (isRequest(o.assignment)) {
    const [open, answered] = [o.doneOn ? 'asked' : o.state, 'answered' as const].map((s) => quoted(STATE_TABLE[s][lang]));
    return `IF(${done}="",${open},${answered})`;
  }
  const finished = o.due ? `IF(${done}>${due},${words('doneLate')},${words('doneOnTime')})` : words('doneUndated');
  if (box === undefined || box === 'undated') return `IF(${done}="",${quoted(standingOf(o, lang))},${finished})`;
  if (!o.due) return `IF(${done}="",${words('undated')},${finished})`;
  return `IF(${done}<>"",${finished},IF(${asOf}>${due},${words('openOverdue')},${words('openInTime')}))`;
}

/** Days late by the same cells; empty where it is not. */
function lateFormula(o: Obligation, row: number, asOf: string): string | undefined {
  const box = boxOf(o);
  // What has ended is late to its last day, whatever the as-of day says.
  if (!o.due || o.endedOn || box === undefined || box === 'undated') return undefined;
  const [due, done] = [`$${column('due')}${row}`, `$${column('done')}${row}`];
  const until = `IF(${done}<>"",${done},${asOf})`;
  return `IF(${until}>${due},${until}-${due},"")`;
}

const formula = (text: string, result: string | number | null, style: CellStyle): Partial<XlsxCell> => ({
  type: 'formula',
  formula: text,
  formulaResult: result,
  value: result,
  style,
});
export const formulaCell = formula;

/** Whole rows coloured by what stands in the column of states. */
export const stateColours = (rows: string, state: string, lang: Language): NonNullable<WriteSheet['conditionalRules']> =>
  (
    [
      ['openOverdue', LATE],
      ['doneLate', DONE_LATE],
      ['doneOnTime', DONE],
    ] as const
  ).map(([box, style], k) => ({
    type: 'expression',
    priority: k + 1,
    range: rows,
    formula: `${state}=${quoted(BOX_WORDS[box][lang])}`,
    style,
  }));

/** What the sheet of duties points at in the others, as references. */
export interface Pointers {
  readonly asOf: string;
  /** the names of all bodies */
  readonly bodies: string;
  /** the words of the boxes */
  readonly states: string;
}

export function dutiesSheetOf(view: ExportView, { asOf, bodies, states }: Pointers, lang: Language): WriteSheet {
  const sheet = sheetOf(dutiesSheet(view, lang));
  const cells = sheet.cells ?? new Map<string, Partial<XlsxCell>>();
  const { obligations } = view.register;
  obligations.forEach((o, k) => {
    const at = FIRST_ROW + k;
    put(cells, at, dutyColumn('state'), formula(stateFormula(o, at + 1, asOf, lang), standingOf(o, lang), TEXT));
    const late = lateFormula(o, at + 1, asOf);
    if (late) put(cells, at, dutyColumn('late'), formula(late, o.daysLate || '', NUMBER));
    const done = cells.get(`${at},${dutyColumn('done')}`);
    if (done?.style) put(cells, at, dutyColumn('done'), { ...done, style: open(done.style) });
  });
  const last = FIRST_ROW + Math.max(0, obligations.length - 1);
  const of = (key: string) => range(FIRST_ROW, dutyColumn(key), last, dutyColumn(key));
  const vi = lang === 'vi';
  return {
    ...sheet,
    cells,
    freezePane: { rows: FIRST_ROW, columns: dutyColumn('unit') },
    conditionalRules: stateColours(
      range(FIRST_ROW, 0, last, DUTY_COLUMNS.length - 1),
      `$${column('state')}${FIRST_ROW + 1}`,
      lang,
    ),
    dataValidations: [
      { type: 'list', range: of('unit'), formula1: bodies, allowBlank: true, showErrorMessage: false },
      { type: 'list', range: of('state'), formula1: states, allowBlank: true, showErrorMessage: false },
      {
        type: 'date',
        operator: 'greaterThan',
        formula1: '36526',
        range: of('done'),
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: vi ? 'Ngày hoàn thành' : 'Done on',
        errorMessage: vi ? 'Viết ngày: 31/01/2016' : 'Type a day: 31/01/2016',
      },
    ],
  };
}

/** Rows of tasks: a table where there is room, a list where there is not. */
import { formatDate } from '../../calendar/civil.ts';
import { rowSilence } from '../../phrases/silence.ts';
import { lateWhenEndedWords, pendingWords, standingWords } from '../../phrases/states.ts';
import type { Page } from '../../print/page.ts';
import { hang } from '../../text/wrap.ts';
import type { Row, RowsView } from '../../views/rows.ts';
import { label } from '../../words/labels.ts';
import type { Language } from '../../words/language.ts';
import { isUndated } from '../../words/states.ts';
import { renderDuties } from './duties.ts';
import { type Cell, type Column, NARROW, type Screen, stateMark, statePaint, table } from './screen.ts';

/** "hoàn thành 7/11 đầu việc" where several units answer; how many of them late where not all were. */
function unitsWords({ units, state }: Row, lang: Language): string {
  // Work without a day cannot be finished: how much of it is done says nothing.
  if (units.total < 2 || isUndated(state)) return '';
  const vi = lang === 'vi';
  const some = units.doneLate > 0 && units.doneLate < units.done;
  const late = some ? ` (${units.doneLate} ${vi ? 'quá hạn' : 'late'})` : '';
  const done = vi ? `hoàn thành ${units.done}/${units.total} đầu việc${late}` : `${units.done}/${units.total} done${late}`;
  return units.overdue ? `${done}, ${units.overdue} ${label('overdue', lang)}` : done;
}

/** The deadline as the plan writes it. */
const written = (row: Row, lang: Language) => row.deadline?.text ?? `(${label('noDeadline', lang)})`;

const titleOf = (row: Row) => (row.occurrence ? `${row.title} – ${row.occurrence}` : row.title);

/** The plan's own day where a document has moved it, and whether a move is asked for. */
function movedWords(row: Row, lang: Language): string {
  const from = row.originalDue ? `${label('extended', lang)} ${formatDate(row.originalDue)}` : '';
  const several = row.occurrences === 1 && row.dueDays > 1;
  const dues = several ? (lang === 'vi' ? `${row.dueDays} hạn khác nhau` : `${row.dueDays} due days`) : '';
  return [dues, from, pendingWords(row, lang)].filter(Boolean).join('; ');
}

/** "chờ ra-soat-van-ban", "chưa có báo cáo 95 ngày": what else is to be known of an open row. */
export function remarks(row: Row, lang: Language): string {
  const vi = lang === 'vi';
  const waits = row.waitsForTasks.length ? `${vi ? 'chờ' : 'waits for'} ${row.waitsForTasks.join(', ')}` : '';
  const ended = row.lateWhenEnded === undefined ? '' : lateWhenEndedWords(row.lateWhenEnded, lang);
  return [waits, rowSilence(row, lang), ended].filter(Boolean).join('; ');
}

/** More names than this are only counted. */
const MOST_NAMES = 4;

/** Who must answer: the late units by name where they are few, else all who lead. */
function answerers(row: Row, lang: Language): string {
  const late = row.state === 'overdue' && row.answering.length > 0 && row.answering.length <= MOST_NAMES;
  const names = late ? row.answering.join('; ') : row.lead;
  return row.role === 'coordinating' ? `${names} (${label('coordinating', lang).toLowerCase()})` : names;
}

function stateCells(row: Row, screen: Screen): Cell[] {
  const { lang } = screen;
  const paint = statePaint(screen.paint, row.state);
  return [
    { text: standingWords(row, lang), paint },
    { text: unitsWords(row, lang), paint: screen.paint.dim },
    { text: remarks(row, lang), paint: screen.paint.dim },
  ];
}

function* lazily<A, B>(items: readonly A[], make: (item: A) => B): Iterable<B> {
  for (const item of items) yield make(item);
}

function tableOfRows(screen: Screen, rows: readonly Row[], titled: boolean): string {
  const { lang, width } = screen;
  const wide = width >= 110;
  const columns: Column[] = [
    { title: '', width: 1 },
    { title: label('task', lang), width: 0 },
    { title: label('lead', lang), width: wide ? 20 : Math.floor(width * 0.18) },
    { title: label('deadline', lang), width: wide ? 26 : Math.floor(width * 0.2) },
    ...(wide ? [{ title: label('date', lang), width: 10 }] : []),
    { title: label('state', lang), width: wide ? 20 : 18 },
  ];
  return table(
    screen,
    columns,
    lazily(rows, (row) => {
      const due: Cell[] = [
        ...(row.due ? [{ text: formatDate(row.due) }] : []),
        { text: movedWords(row, lang), paint: screen.paint.dim },
      ];
      const words: Cell = { text: written(row, lang), paint: row.deadline ? (s) => s : screen.paint.dim };
      return [
        [{ text: stateMark(row.state), paint: statePaint(screen.paint, row.state) }],
        [{ text: titleOf(row) }, { text: row.task.id, paint: screen.paint.dim }],
        [{ text: answerers(row, lang) }],
        ...(wide ? [[words], due] : [[words, ...due]]),
        stateCells(row, screen),
      ];
    }),
    titled,
  );
}

function listOfRows(screen: Screen, rows: readonly Row[]): string {
  const { lang, width, paint } = screen;
  return rows
    .flatMap((row) => {
      const by = statePaint(paint, row.state);
      const state = [standingWords(row, lang), unitsWords(row, lang)].filter(Boolean).join(', ');
      const moved = movedWords(row, lang);
      const due = `${row.due ? ` → ${formatDate(row.due)}` : ''}${moved ? ` (${moved})` : ''}`;
      return [
        ...hang(`${stateMark(row.state)} `, titleOf(row), width).map((line, k) =>
          k === 0 ? by(line.slice(0, 1)) + line.slice(1) : line,
        ),
        ...hang('  ', `${label('lead', lang)}: ${answerers(row, lang)}`, width),
        ...hang('  ', `${label('deadline', lang)}: ${written(row, lang)}${due}`, width),
        ...hang('  ', state, width).map((line) => by(line)),
        ...(remarks(row, lang) ? hang('  ', remarks(row, lang), width).map((line) => paint.dim(line)) : []),
        ...hang('  ', row.task.id, width).map((line) => paint.dim(line)),
      ];
    })
    .join('\n');
}

/** `rows` as the width allows; `titled` puts the head over a table. */
export const drawRows = (screen: Screen, rows: readonly Row[], titled = true): string =>
  screen.width < NARROW ? listOfRows(screen, rows) : tableOfRows(screen, rows, titled);

/** Rows under their title, or what is said where there are none. */
export function renderRows(view: RowsView, screen: Page): string {
  if (view.duties) return renderDuties(view, view.duties, screen);
  const { title, none, asOf, rows } = view;
  const { lang, paint } = screen;
  if (!rows.length) return none[lang];
  // A task may have several rows.
  const tasks = new Set(rows.map((r) => r.task.id)).size;
  return [`${paint.bold(title[lang])} ${paint.dim(`– ${formatDate(asOf)} (${tasks})`)}`, '', drawRows(screen, rows)].join('\n');
}

/** One short line or two a row: for what needs attention. */
export function drawBrief(screen: Screen, rows: readonly Row[], say: (row: Row) => string): string {
  return rows
    .flatMap((row) => {
      const by = statePaint(screen.paint, row.state);
      return hang(
        `  ${stateMark(row.state)} `,
        `${titleOf(row)} – ${answerers(row, screen.lang)}: ${say(row)}`,
        screen.width,
      ).map((line, k) => (k === 0 ? by(line.slice(0, 4)) + line.slice(4) : line));
    })
    .join('\n');
}

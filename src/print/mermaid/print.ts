/** The plan on a line of time as a gantt of Mermaid, fenced as GitHub and GitLab show it in Markdown. */
import { addDays, type CivilDate, earlier, later } from '../../calendar/civil.ts';
import { printable } from '../../text/printable.ts';
import { isDone } from '../../tracking/state.ts';
import type { ExportView } from '../../views/export.ts';
import { allRows, type Row } from '../../views/rows.ts';
import { clauseName } from '../../words/clauses.ts';
import type { Language } from '../../words/language.ts';

/** GitHub draws no more than some 50,000 characters. */
const MOST_ROWS = 200;
/** A duty without a first day is shown as this many days before its due day. */
const SHOWN_DAYS = 14;

/** What Mermaid would take for its own marks gives way to a look-alike or a blank. */
const plain = (text: string) =>
  printable(text)
    .replaceAll(':', '\u2236')
    .replaceAll(';', ',')
    .replace(/[#%"`<>{}[\]\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim() || '–';

/** Done is grey, late is red, what runs is blue: the tags of Mermaid. */
const tagOf = ({ state }: Row): string =>
  isDone(state) ? 'done, ' : state === 'overdue' ? 'crit, ' : state === 'in-time' ? 'active, ' : '';

function spanOf(row: Row, asOf: CivilDate): { from: CivilDate; to: CivilDate } | undefined {
  const { due, start } = row;
  if (!due) return undefined;
  const from = start && start < due ? later(start, addDays(due, -366)) : addDays(due, -SHOWN_DAYS);
  // What is late goes on to the day it was done, or to the as-of day.
  const done = row.obligations.flatMap((o) => o.doneOn ?? []).sort();
  const ended = isDone(row.state) ? done[done.length - 1] : row.state === 'overdue' ? asOf : undefined;
  return { from: ended && ended < from ? earlier(ended, from) : from, to: ended && ended > due ? ended : due };
}

export function printMermaid({ plan, asOf, register }: ExportView, { lang }: { readonly lang: Language }): string {
  const vi = lang === 'vi';
  const titles = new Map(plan.head.clauses.map((c) => [c.id, c.title]));
  const rows = allRows(register).filter((row) => row.state !== 'cancelled' && row.due);
  const lines: string[] = [];
  let section = '';
  for (const [k, row] of rows.slice(0, MOST_ROWS).entries()) {
    const own = row.task.source.id;
    if (own !== section) {
      section = own;
      lines.push(`    section ${plain(`${clauseName(own)} ${titles.get(own) ?? ''}`)}`);
    }
    const span = spanOf(row, asOf);
    if (!span) continue;
    const name = plain([row.title, row.occurrence].filter(Boolean).join(' – '));
    lines.push(`    ${name} :${tagOf(row)}t${k + 1}, ${span.from}, ${addDays(span.to, 1)}`);
  }
  const rest = rows.length - MOST_ROWS;
  const undated = new Set(register.obligations.filter((o) => !o.due && o.state !== 'cancelled').map((o) => o.task.id)).size;
  const notes = [
    ...(rest > 0 ? [vi ? `Còn ${rest} dòng nữa không vẽ.` : `${rest} more are not drawn.`] : []),
    ...(undated ? [vi ? `${undated} nhiệm vụ không có ngày, không vẽ.` : `${undated} tasks have no day and are not drawn.`] : []),
  ];
  const head = [
    '```mermaid',
    'gantt',
    `    title ${plain(`${plan.head.title} (${asOf.split('-').reverse().join('/')})`)}`,
    '    dateFormat YYYY-MM-DD',
    '    axisFormat %m/%Y',
    '    todayMarker off',
    // An empty gantt is no gantt to Mermaid: the as-of day stands in every one.
    `    ${vi ? 'Ngày xét' : 'As of'} :milestone, asof, ${asOf}, 0d`,
  ];
  return `${[...head, ...lines, '```', ...(notes.length ? ['', ...notes] : [])].join('\n')}\n`;
}

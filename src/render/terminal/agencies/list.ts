/** Who answers for what: the most urgent first, and a sum that closes. */
import { formatDate } from '../../../calendar/civil.ts';
import { UNASSIGNED } from '../../../model/members.ts';
import type { Page } from '../../../print/page.ts';
import { textWidth } from '../../../text/width.ts';
import { hang, wrap } from '../../../text/wrap.ts';
import { type Summary, summarize } from '../../../tracking/summary.ts';
import type { AgenciesView, AgencyLoad } from '../../../views/agencies.ts';
import type { Language } from '../../../words/language.ts';
import { largest, number } from '../../../words/numbers.ts';
import { exampleLines, gridRow } from '../grid.ts';
import { nextBlock } from '../next.ts';

const NARROW = 76;

/** What a line of the list says: of one body, of those folded together, or of all. */
interface Line {
  readonly name: string;
  readonly id: string;
  readonly summary: Summary;
  /** the most calendar days that anything is late */
  readonly days: number;
}

const dated = (s: Summary) => s.total - s.undated;

/** What these owe; what several owe together once. */
const once = (loads: readonly AgencyLoad[]) => new Set(loads.flatMap((l) => l.obligations));

/** The bodies that have something with a day, one by one; the others, that owe something without one, together. */
function linesOf(view: AgenciesView, lang: Language): Line[] {
  const vi = lang === 'vi';
  const one = ({ shortName, id, summary, worstDaysLate }: AgencyLoad): Line => ({
    name: shortName,
    id,
    summary,
    days: worstDaysLate,
  });
  if (view.all) return view.loads.map(one);
  const owing = view.loads.filter((l) => l.summary.total > 0);
  const shown = owing.filter((l) => dated(l.summary) > 0);
  const rest = owing.filter((l) => dated(l.summary) === 0);
  if (rest.length < 3) return owing.map(one);
  const name = vi ? `${number(rest.length, lang)} đơn vị khác` : `${number(rest.length, lang)} others`;
  return [...shown.map(one), { name, id: '', summary: summarize(once(rest)), days: 0 }];
}

/** Heads of the columns, line by line from the top. */
const HEADS: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  vi: [
    ['quá', 'hạn'],
    ['lâu', 'nhất'],
    ['trong', 'hạn'],
    ['hoàn', 'thành', 'đúng hạn'],
    ['hoàn', 'thành', 'quá hạn'],
    ['không', 'xác', 'định'],
    ['tổng', 'số'],
  ],
  en: [['overdue'], ['longest'], ['in', 'time'], ['done', 'on time'], ['done', 'late'], ['without', 'a date'], ['total']],
};
const HEAD_LINES = 3;

function cellsOf({ summary: s, days }: Line, lang: Language): string[] {
  const n = (value: number) => number(value, lang);
  return [
    s.open.overdue ? `✗ ${n(s.open.overdue)}` : '0',
    days ? `${n(days)} ${lang === 'vi' ? 'ngày' : 'd'}` : '–',
    n(s.open.inTime),
    n(s.done.onTime),
    n(s.done.late),
    // What was done without a due day is told beside what has none, so that the line adds up.
    s.done.undated ? `${n(s.undated)}+${n(s.done.undated)}✓` : n(s.undated),
    n(s.total),
  ];
}

function drawTable(lines: readonly Line[], sum: Line, { width, lang, paint }: Page): string[] {
  const all = [...lines, sum].map((l) => cellsOf(l, lang));
  const heads = HEADS[lang];
  const widths = heads.map((words, k) =>
    largest(
      all.map((cells) => textWidth(cells[k] ?? '')),
      largest(words.map(textWidth)),
    ),
  );
  const used = widths.reduce((total, w) => total + w + 1, 0);
  const idWidth = Math.min(
    24,
    largest(
      lines.map((l) => textWidth(l.id)),
      2,
    ),
  );
  const nameWidth = Math.min(
    Math.max(12, width - used - idWidth - 1),
    largest(
      lines.map((l) => textWidth(l.name)),
      textWidth(sum.name),
    ),
  );
  const columns = [{ width: nameWidth }, { width: idWidth }, ...widths.map((w) => ({ width: w, align: 'right' as const }))];
  const names = lang === 'vi' ? ['đơn vị', 'mã'] : ['unit', 'id'];
  // The words of a head stand on the last lines, as close to the figures as they can.
  const head = Array.from({ length: HEAD_LINES }, (_, at) => {
    const last = at === HEAD_LINES - 1;
    const words = heads.map((own) => ({ text: own[at - HEAD_LINES + own.length] ?? '' }));
    return gridRow(columns, [...names.map((text) => ({ text: last ? text : '' })), ...words], ' ')[0] ?? '';
  })
    .filter((line) => line !== '')
    .map((l) => paint.dim(l));
  const row = (line: Line, by: (text: string) => string) =>
    gridRow(
      columns,
      [
        { text: line.name, paint: by },
        { text: line.id, paint: paint.dim },
        ...cellsOf(line, lang).map((text, k) => ({ text, paint: k < 2 && line.summary.open.overdue ? paint.red : by })),
      ],
      ' ',
    );
  const same = (text: string) => text;
  return [...head, ...lines.flatMap((l) => row(l, same)), ...row(sum, paint.bold)];
}

function drawCards(lines: readonly Line[], sum: Line, { width, lang, paint }: Page): string[] {
  const vi = lang === 'vi';
  const words = vi
    ? ['quá hạn', 'lâu nhất', 'trong hạn', 'hoàn thành đúng hạn', 'hoàn thành quá hạn', 'không xác định', 'tổng số']
    : ['overdue', 'longest', 'in time', 'done on time', 'done late', 'without a date', 'total'];
  return [...lines, sum].flatMap((line) => {
    const told = cellsOf(line, lang)
      .map((cell, k) => (cell === '0' || cell === '–' ? '' : `${words[k]} ${cell.replace('✗ ', '')}`))
      .filter(Boolean)
      .join('; ');
    const name = line.id ? `${line.name} (${line.id})` : line.name;
    return [
      ...hang(line.summary.open.overdue ? '✗ ' : '  ', name, width).map((l) =>
        line.summary.open.overdue ? l.replace('✗', () => paint.red('✗')) : l,
      ),
      ...hang('    ', told, width).map((l) => paint.dim(l)),
    ];
  });
}

export function renderLoads(view: AgenciesView, page: Page): string {
  const { lang, width, paint } = page;
  const vi = lang === 'vi';
  const lines = linesOf(view, lang);
  const owing = view.loads.filter((l) => l.summary.total > 0 && l.id !== UNASSIGNED);
  const title = vi ? 'ĐƠN VỊ CHỊU TRÁCH NHIỆM' : 'UNITS THAT ANSWER';
  const head = `${title} ${number(owing.length, lang)} · ${vi ? 'tính đến ngày' : 'as of'} ${formatDate(view.asOf)}`;
  const sum: Line = {
    name: vi ? 'Cộng' : 'Sum',
    id: '',
    summary: summarize(once(view.loads)),
    days: largest(view.loads.map((l) => l.worstDaysLate)),
  };
  const [first] = lines;
  const folded = !view.all && view.loads.length > lines.filter((l) => l.id).length;
  const commands = [
    ...(first?.id ? [[vi ? 'XEM TIẾP' : 'NEXT', page.next(`agencies ${first.id}`)] as const] : []),
    ...(folded ? [[vi ? 'CẢ BẢNG' : 'ALL', page.next('agencies --all', { filtered: true })] as const] : []),
  ];
  const undated = vi ? '+n✓: thêm n đầu việc đã hoàn thành mà không có thời hạn' : '+n✓: and n that were done without a due day';
  const none = vi ? 'Không đơn vị nào còn chịu trách nhiệm về đầu việc nào.' : 'No unit answers for anything.';
  return [
    ...wrap(head, width).map((l) => l.replace(title, () => paint.bold(title))),
    ...exampleLines(view.plan, page),
    '',
    ...(lines.length ? (width < NARROW ? drawCards(lines, sum, page) : drawTable(lines, sum, page)) : [none]),
    ...(sum.summary.done.undated ? wrap(undated, width).map((l) => paint.dim(l)) : []),
    '',
    ...nextBlock(commands, page),
  ]
    .join('\n')
    .trimEnd();
}

/** Who is late, the latest first: by unit and task where that is short, else by unit. */
import { formatDate } from '../../../calendar/civil.ts';
import { textWidth } from '../../../text/width.ts';
import { hang } from '../../../text/wrap.ts';
import { obligationTitle } from '../../../tracking/obligation.ts';
import type { Late } from '../../../views/overview.ts';
import type { StatusView } from '../../../views/status.ts';
import type { Language } from '../../../words/language.ts';
import { largest, number } from '../../../words/numbers.ts';
import { gridRow, padEnd, padStart, wrapAtMost } from '../grid.ts';
import type { Screen } from '../screen.ts';

/** More tasks than this are told by unit. */
const MOST_TASKS = 4;
const WIDE = 110;
const NARROW = 76;

/** What is latest, and whom it was taken over from: "Báo cáo quý, quý III/2016 … quý I/2017 (2 kỳ)". */
function titleOf({ worst, occurrences, from }: Late, lang: Language): string {
  const vi = lang === 'vi';
  const [first, last] = [occurrences[0], occurrences[occurrences.length - 1]];
  const whole = [worst.task.title, worst.part].filter(Boolean).join(' – ');
  const title =
    first !== last ? `${whole}, ${first} … ${last} (${occurrences.length} ${vi ? 'kỳ' : 'periods'})` : obligationTitle(worst);
  return from ? `${title} (${vi ? 'nhận từ' : 'from'} ${from})` : title;
}

const daysIn = (late: Late, lang: Language) => {
  const days = late.worst.daysLate ?? 0;
  return `${number(days, lang)} ${lang === 'vi' ? 'ngày' : days === 1 ? 'day' : 'days'}`;
};

export interface LateBlock {
  /** how many entries there are to draw */
  readonly size: number;
  /** the head and the first `shown` entries; the others are counted on a line */
  readonly draw: (shown: number) => string[];
}

export function lateBlock({ overview, summary, ageing }: StatusView, screen: Screen): LateBlock {
  const { lang, width, paint } = screen;
  const vi = lang === 'vi';
  const n = (value: number) => number(value, lang);
  const entries = overview.lateTasks.length <= MOST_TASKS ? overview.lateTasks : overview.lateUnits;
  const title = vi ? 'QUÁ HẠN' : 'OVERDUE';
  const total = n(summary.open.overdue);
  if (!entries.length)
    return {
      size: 0,
      draw: () => [`${paint.bold(padEnd(title, 14))}${paint.green(vi ? '0: không có đầu việc nào quá hạn' : '0')}`],
    };
  const aged = [
    ageing.over30 ? `${vi ? 'trên 30 ngày' : 'over 30 days'}: ${n(ageing.over30)}` : '',
    ageing.over120 ? `${vi ? 'trên 120 ngày' : 'over 120 days'}: ${n(ageing.over120)}` : '',
  ]
    .filter(Boolean)
    .join(', ');
  const longest = vi ? 'lâu nhất' : 'longest';
  const nameWidth = Math.min(
    Math.floor(width * 0.3),
    largest(
      entries.map((e) => textWidth(e.name)),
      Math.max(textWidth(title) - 2, 12),
    ),
  );
  const countWidth = Math.max(total.length, 1);
  const daysWidth = largest(
    entries.map((e) => textWidth(daysIn(e, lang))),
    textWidth(longest),
  );
  const foldLine = (shown: number): string[] => {
    const rest = entries.slice(shown);
    const [first] = rest;
    if (!first) return [];
    const count = rest.reduce((sum, e) => sum + e.count, 0);
    const what = vi ? `${n(rest.length)} đơn vị khác` : `${n(rest.length)} others`;
    return [`  ${padEnd(what, nameWidth)}  ${padStart(n(count), countWidth)}  ${padStart(daysIn(first, lang), daysWidth)}`];
  };
  if (width < NARROW) {
    const counted = `${padEnd(title, nameWidth + 2)}  ${padStart(total, countWidth)}`;
    const fits = textWidth(counted) + 2 + textWidth(aged) <= width;
    const head = [paint.bold(counted) + (aged && fits ? `  ${aged}` : ''), ...(aged && !fits ? [`    ${aged}`] : [])];
    const entry = (e: Late) => [
      `${paint.red('✗')} ${padEnd(wrapAtMost(e.name, nameWidth, 1)[0] ?? '', nameWidth)}  ${padStart(n(e.count), countWidth)}  ${longest} ${paint.red(padStart(daysIn(e, lang), daysWidth))}`,
      ...hang('    ', titleOf(e, lang), width).slice(0, 2),
    ];
    return {
      size: entries.length,
      draw: (shown) => [...head, ...entries.slice(0, shown).flatMap(entry), ...foldLine(shown).map((l) => paint.dim(l))],
    };
  }
  const wide = width >= WIDE;
  const due = vi ? 'thời hạn' : 'due';
  const columns = [
    { width: nameWidth + 2 },
    { width: countWidth, align: 'right' as const },
    { width: daysWidth, align: 'right' as const },
    ...(wide ? [{ width: 10 }] : []),
  ];
  const used = columns.reduce((sum, c) => sum + c.width + 2, 0);
  const grid = [...columns, { width: Math.max(20, width - used) }];
  const head = gridRow(grid, [
    { text: title, paint: paint.bold },
    { text: total, paint: paint.bold },
    { text: longest },
    ...(wide ? [{ text: due }] : []),
    { text: aged },
  ]);
  const entry = (e: Late, k: number) => {
    const same = entries[k - 1]?.unit === e.unit;
    const name = wrapAtMost(e.name, nameWidth, 2);
    const lines = gridRow(grid, [
      { text: '' },
      { text: n(e.count) },
      { text: daysIn(e, lang), paint: paint.red },
      ...(wide ? [{ text: e.worst.due ? formatDate(e.worst.due) : '' }] : []),
      { text: titleOf(e, lang) },
    ]);
    if (same) return lines;
    const named = [...lines, ...Array.from({ length: Math.max(0, name.length - lines.length) }, () => '')];
    return named.map((line, row) => {
      const own = name[row];
      if (own === undefined) return line;
      return `${row === 0 ? paint.red('✗') : ' '} ${padEnd(own, nameWidth)}${line.slice(nameWidth + 2)}`.trimEnd();
    });
  };
  return {
    size: entries.length,
    draw: (shown) => [...head, ...entries.slice(0, shown).flatMap(entry), ...foldLine(shown).map((l) => paint.dim(l))],
  };
}

/** The screen of `plan` and `plan status`. */
import Table from 'cli-table3';
import { addDays, formatDate } from '../../calendar/civil.ts';
import { obstacleLine } from '../../phrases/obstacle.ts';
import { silenceOfSeveral, silenceWords, stateWord } from '../../phrases/states.ts';
import { printable } from '../../text/printable.ts';
import { textWidth } from '../../text/width.ts';
import { hang, wrap } from '../../text/wrap.ts';
import type { Row } from '../../views/rows.ts';
import type { StatusView } from '../../views/status.ts';
import { label } from '../../words/labels.ts';
import type { Language } from '../../words/language.ts';
import { daysWords, number, percent } from '../../words/numbers.ts';
import { OUTSIDE_TOTAL, type State } from '../../words/states.ts';
import { drawBrief, drawRows } from './rows.ts';
import { heading, type Screen } from './screen.ts';
import { drawUnreadable } from './unreadable.ts';

function drawHead(view: StatusView, screen: Screen): string[] {
  const { plan, asOf } = view;
  const { lang, paint, width } = screen;
  const title = wrap(plan.head.title, width).map((line) => paint.bold(line));
  const counted =
    lang === 'vi'
      ? `${view.taskCount} nhiệm vụ, ${view.unitCount} đơn vị chịu trách nhiệm`
      : `${view.taskCount} tasks, ${view.unitCount} units that answer for them`;
  const lines = [
    ...title,
    ...wrap(`${label('asOf', lang)} ${formatDate(asOf)} · ${counted}`, width).map((line) => paint.dim(line)),
  ];
  if (plan.head.example)
    lines.push(
      ...wrap(lang === 'vi' ? 'VÍ DỤ: tiến độ ở đây là bịa ra để minh hoạ' : 'EXAMPLE: the progress here is invented', width).map(
        (l) => paint.yellow(l),
      ),
    );
  const closed = plan.head.closed;
  if (view.closed && closed) {
    const count = view.lateWhenEnded;
    const late = count
      ? { vi: `; khi đó ${number(count, 'vi')} đầu việc đã quá hạn`, en: `; ${number(count, 'en')} duties were late by then` }
      : { vi: '', en: '' };
    const text =
      lang === 'vi'
        ? `Kế hoạch thôi hiệu lực từ ${formatDate(closed.date as typeof asOf)} (${closed.reason})${late.vi}`
        : `The plan ceased on ${formatDate(closed.date as typeof asOf)} (${closed.reason})${late.en}`;
    lines.push(...wrap(text, width).map((l) => paint.yellow(l)));
  }
  return lines;
}

/** The government's four boxes, and those without a date. */
function drawBoxes(view: StatusView, screen: Screen): string[] {
  const { summary: s, ratios } = view;
  const { lang, paint } = screen;
  const vi = lang === 'vi';
  const figure = (value: number, by: (s: string) => string) => (value ? by(paint.bold(number(value, lang))) : '0');
  const same = (text: string) => text;
  const { over30, over120 } = view.ageing;
  const aged = s.open.overdue
    ? vi
      ? `Quá hạn trên 30 ngày: ${number(over30, lang)}, trên 120 ngày: ${number(over120, lang)}`
      : `Overdue by more than 30 days: ${number(over30, lang)}, 120 days: ${number(over120, lang)}`
    : '';
  const ratio = `${vi ? 'Hoàn thành trên số đến hạn' : 'Done of those due'}: ${percent(ratios.doneOfDue, lang)}`;
  const outside = Object.entries(OUTSIDE_TOTAL).flatMap(([state, box]) =>
    s[box] ? [`${stateWord(state as State, lang)}: ${number(s[box], lang)}`] : [],
  );
  const undated = s.done.undated ? [`${stateWord('done-undated', lang)}: ${number(s.done.undated, lang)}`] : [];
  const right = { hAlign: 'right' as const };
  const boxes = new Table({ style: { head: [], border: [] } });
  boxes.push(
    [
      `${label('total', lang)}: ${paint.bold(number(s.total, lang))}`,
      { content: vi ? 'đúng hạn / trong hạn' : 'on time / in time', ...right },
      { content: label('late', lang), ...right },
    ],
    [
      label('done', lang),
      { content: figure(s.done.onTime, paint.green), ...right },
      { content: figure(s.done.late, paint.yellow), ...right },
    ],
    [
      label('open', lang),
      { content: figure(s.open.inTime, same), ...right },
      { content: figure(s.open.overdue, paint.red), ...right },
    ],
    [label('undated', lang), { content: figure(s.undated, same), colSpan: 2, ...right }],
  );
  const below = wrap([ratio, aged, ...undated, ...outside].filter(Boolean).join(' · '), screen.width)
    .map((l) => paint.dim(l))
    .join('\n');
  const drawn = boxes.toString();
  if (textWidth(drawn.split('\n')[0] ?? '') <= screen.width) return [drawn, below];
  // Too narrow for boxes.
  const plain = (name: 'done' | 'open' | 'undated', ...figures: string[]) => `${label(name, lang)}: ${figures.join(', ')}`;
  return [
    `${label('total', lang)}: ${number(s.total, lang)}`,
    plain('done', `${label('onTime', lang)} ${s.done.onTime}`, `${label('late', lang)} ${s.done.late}`),
    plain('open', `${label('inTime', lang)} ${s.open.inTime}`, `${label('overdue', lang)} ${s.open.overdue}`),
    plain('undated', String(s.undated)),
    below,
  ];
}

/** At most this many lines of each kind stand under the table; the rest is counted and one command away. */
const MOST_BRIEF = 6;

function brief(
  screen: Screen,
  title: string,
  rows: readonly Row[],
  by: (s: string) => string,
  say: (row: Row) => string,
  command: string,
  most = MOST_BRIEF,
): string[] {
  if (!rows.length) return [];
  const more =
    rows.length > most
      ? [
          screen.paint.dim(
            screen.lang === 'vi'
              ? `    … và ${rows.length - most} việc nữa: ${command}`
              : `    … and ${rows.length - most} more: ${command}`,
          ),
        ]
      : [];
  return ['', by(heading(screen, `${title} (${rows.length})`)), drawBrief(screen, rows.slice(0, most), say), ...more];
}

const lateWords = (lang: Language) => (row: Row) =>
  `${daysWords(row.daysLate, undefined, lang)} (${label('deadline', lang).toLowerCase()} ${row.due ? formatDate(row.due) : ''})`;
const soonWords = (lang: Language) => (row: Row) =>
  `${row.due ? formatDate(row.due) : ''}, ${daysWords(undefined, row.daysLeft, lang)}`;
const waitWords = (lang: Language) => (row: Row) => {
  const event = row.waitsFor ?? row.task.deadline?.text ?? '';
  const from = row.start
    ? lang === 'vi'
      ? `; làm được từ ${formatDate(row.start)}`
      : `; open from ${formatDate(row.start)}`
    : '';
  return `${lang === 'vi' ? 'chờ' : 'waits for'} ${printable(event)}${from}`;
};

const silentWords = (lang: Language) => (row: Row) => {
  if (row.units.total > 1 && row.silence && !row.silentAlike) return silenceOfSeveral(row.silentUnits, row.silence, lang);
  const units = row.units.total > 1 ? (lang === 'vi' ? `${row.silentUnits} đơn vị, ` : `${row.silentUnits} units, `) : '';
  return `${units}${row.silence ? silenceWords(row.silence, lang) : ''}`;
};

/** Where nothing at all is logged, every duty is silent: said once, not line by line. */
function drawSilent({ silent, nothingLogged }: StatusView, screen: Screen): string[] {
  const { lang, paint } = screen;
  if (!nothingLogged) return brief(screen, label('silent', lang), silent, paint.yellow, silentWords(lang), 'plan silent', 3);
  if (!silent.length) return [];
  return ['', paint.yellow(heading(screen, `${label('silent', lang)} (${silent.length})`)), paint.dim('    plan silent')];
}

function drawOpenObstacles({ obstacles, plan }: StatusView, screen: Screen): string[] {
  if (!obstacles.length) return [];
  const { lang, width } = screen;
  return [
    '',
    heading(screen, `${label('obstaclesOpen', lang)} (${obstacles.length})`),
    ...obstacles.slice(0, MOST_BRIEF).flatMap((s) => hang('  ? ', obstacleLine(plan, s, lang), width)),
    ...(obstacles.length > MOST_BRIEF ? [screen.paint.dim('    … plan obstacles')] : []),
  ];
}

/** One line each for money and reviewed documents, where the plan keeps them. */
function drawRegisters({ budget, review }: StatusView, screen: Screen): string[] {
  const { lang, width } = screen;
  const vi = lang === 'vi';
  const n = (value: number) => number(value, lang);
  const { approved, estimated } = budget.totals;
  const lines = [
    ...(estimated.count
      ? [
          vi
            ? `Kinh phí: ${n(estimated.count)} dự toán ${n(estimated.amount)} đồng, đã phê duyệt ${n(approved.count)} (${n(approved.amount)} đồng): plan budget`
            : `Budget: ${n(estimated.count)} estimates of ${n(estimated.amount)} đồng, ${n(approved.count)} approved (${n(approved.amount)} đồng): plan budget`,
        ]
      : []),
    ...(review.documents.length
      ? [
          vi
            ? `Rà soát: ${n(review.documents.length)} văn bản: plan review`
            : `Review: ${n(review.documents.length)} documents: plan review`,
        ]
      : []),
  ];
  return lines.length ? ['', ...lines.flatMap((l) => hang('', l, width))] : [];
}

function drawAttention(view: StatusView, screen: Screen): string[] {
  const { lang, paint } = screen;
  const lines = [
    ...brief(screen, label('lateNow', lang), view.overdue, paint.red, lateWords(lang), 'plan overdue'),
    ...brief(screen, label('soon', lang), view.dueSoon, (s) => s, soonWords(lang), 'plan due'),
    ...brief(screen, label('waiting', lang), view.awaiting, paint.cyan, waitWords(lang), 'plan list --state awaiting'),
    ...drawSilent(view, screen),
    ...drawOpenObstacles(view, screen),
    ...drawRegisters(view, screen),
  ];
  if (!view.overdue.length) {
    lines.unshift('', paint.green(lang === 'vi' ? 'Không có việc nào quá hạn.' : 'Nothing is overdue.'));
  }
  if (view.nothingLogged) {
    const note =
      lang === 'vi'
        ? 'Chưa có tiến độ nào được ghi đến ngày này: “quá hạn” ở đây nghĩa là đến hạn mà chưa có báo cáo hoàn thành.'
        : 'No progress has been logged by this day: "overdue" means due and not reported as done.';
    lines.push('', ...wrap(note, screen.width).map((l) => paint.dim(l)));
  }
  return lines;
}

function drawNext(view: StatusView, screen: Screen): string[] {
  const { lang, paint } = screen;
  const first = (view.overdue[0] ?? view.dueSoon[0] ?? view.awaiting[0])?.task.id ?? view.plan.tasks[0]?.id ?? 'ID';
  const ceased = view.closed ? view.plan.head.closed?.date : undefined;
  const year = ceased ? Number(ceased.slice(0, 4)) - 1 : view.asOf.slice(0, 4);
  const earliest = view.overdue[0]?.due;
  const back: [string, string, string][] =
    ceased && earliest
      ? [[`plan status --as-of ${addDays(earliest, 1)}`, 'tình trạng tại một ngày trước đây', 'the state on an earlier day']]
      : [];
  const commands: [string, string, string][] = [
    ...back,
    [`plan show ${first}`, 'mọi điều về một nhiệm vụ', 'everything about one task'],
    ['plan agencies', 'cơ quan nào đang nợ việc gì', 'who owes what'],
    [`plan report --year ${year}`, 'báo cáo tổng hợp năm', 'the yearly report'],
    ['plan --help', 'các lệnh khác', 'the other commands'],
  ];
  const width = Math.max(...commands.map(([c]) => c.length)) + 2;
  return [
    '',
    heading(screen, label('next', lang)),
    ...commands.map(([c, vi, en]) => `  ${paint.cyan(c)}${' '.repeat(width - c.length)}${paint.dim(lang === 'vi' ? vi : en)}`),
  ];
}

export function renderStatus(view: StatusView, screen: Screen): string {
  const sections = view.sections.flatMap((section, k) => {
    const title = wrap(`${section.id}. ${section.title}`, screen.width).map((l) => screen.paint.bold.underline(l));
    return ['', ...title, drawRows(screen, section.rows, k === 0)];
  });
  return [
    ...drawHead(view, screen),
    '',
    ...drawBoxes(view, screen),
    ...sections,
    ...drawAttention(view, screen),
    ...drawUnreadable(view.unreadable, screen),
    ...drawNext(view, screen),
    '',
  ].join('\n');
}

/** What falls due, what is waited for, what cannot be read, and what to type next: a line each, or two. */
import { daysBetween, formatDate } from '../../../calendar/civil.ts';
import { shortNameOf } from '../../../model/members.ts';
import type { Page } from '../../../print/page.ts';
import type { AwaitedEvent } from '../../../views/overview.ts';
import type { StatusView } from '../../../views/status.ts';
import { number } from '../../../words/numbers.ts';
import { padEnd, wrapAtMost } from '../grid.ts';
import { INDENT, nextBlock, nextLines } from '../next.ts';
import type { Screen } from '../screen.ts';
import { unreadableWords } from '../unreadable.ts';

/** "SẮP ĐẾN HẠN   30 ngày tới: 0", in at most `most` lines. */
function labelled(name: string, text: string, { width, paint }: Screen, most = 2): string[] {
  return wrapAtMost(text, width - INDENT, most).map(
    (line, k) => (k === 0 ? paint.bold(padEnd(name, INDENT)) : ' '.repeat(INDENT)) + line,
  );
}

export function drawComing({ overview: { coming } }: StatusView, screen: Screen): string[] {
  const { lang } = screen;
  const vi = lang === 'vi';
  const n = (value: number) => number(value, lang);
  const { next, within7, within30 } = coming;
  const nearest = next
    ? vi
      ? `gần nhất ${formatDate(next.day)}: ${next.count === 1 ? next.title : `${n(next.count)} đầu việc`}`
      : `the nearest ${formatDate(next.day)}: ${next.count === 1 ? next.title : n(next.count)}`
    : vi
      ? 'không còn đầu việc nào có ngày'
      : 'nothing with a day is ahead';
  const counts = [
    ...(within7 ? [vi ? `7 ngày tới: ${n(within7)}` : `within 7 days: ${n(within7)}`] : []),
    vi ? `30 ngày tới: ${n(within30)}` : `within 30 days: ${n(within30)}`,
  ];
  return labelled(vi ? 'SẮP ĐẾN HẠN' : 'DUE SOON', [...counts, nearest].join(' · '), screen);
}

/** More events than this are only counted. */
const MOST_EVENTS = 2;

function eventWords(events: readonly AwaitedEvent[], vi: boolean, n: (value: number) => string): string {
  const one = ({ name, count, from }: AwaitedEvent) => {
    // The day is that of the work, not of the event.
    const open = from ? (vi ? `, thực hiện từ ${formatDate(from)}` : `, open from ${formatDate(from)}`) : '';
    return `${name} (${n(count)} ${vi ? 'đầu việc' : count === 1 ? 'duty' : 'duties'}${open})`;
  };
  const shown = events.slice(0, MOST_EVENTS).map(one).join('; ');
  return `${n(events.length)} ${vi ? 'sự kiện' : events.length === 1 ? 'event' : 'events'}: ${shown}${events.length > MOST_EVENTS ? '; …' : ''}`;
}

export function drawWaits({ overview: { waits }, plan, asOf }: StatusView, screen: Screen): string[] {
  const { lang } = screen;
  const vi = lang === 'vi';
  const n = (value: number) => number(value, lang);
  const days = (value: number) => `${n(value)} ${vi ? 'ngày' : 'days'}`;
  const { events, obstacles, requests } = waits;
  const [oldest] = obstacles;
  const holder = oldest?.heldBy ? shortNameOf(plan, oldest.heldBy) : undefined;
  const parts = [
    ...(events.length ? [eventWords(events, vi, n)] : []),
    ...(oldest
      ? [
          obstacles.length === 1 && holder
            ? vi
              ? `1 vướng mắc, ở ${holder} ${days(oldest.waiting)}`
              : `1 obstacle, with ${holder} for ${days(oldest.waiting)}`
            : vi
              ? `${n(obstacles.length)} vướng mắc, lâu nhất ${days(oldest.age)}`
              : `${n(obstacles.length)} obstacles, the oldest ${days(oldest.age)}`,
        ]
      : []),
    ...(requests.count
      ? [
          `${n(requests.count)} ${vi ? 'đề nghị gia hạn' : requests.count === 1 ? 'extension asked for' : 'extensions asked for'}${requests.since ? `, ${days(daysBetween(requests.since, asOf))}` : ''}`,
        ]
      : []),
  ];
  return labelled(vi ? 'ĐANG CHỜ' : 'AWAITED', parts.length ? parts.join(' · ') : '0', screen);
}

/** What could not be read: counted, the first named. */
export function drawUnread({ unreadable }: StatusView, page: Page): string[] {
  const [first] = unreadable;
  if (!first) return [];
  const { lang, paint, width } = page;
  const vi = lang === 'vi';
  const text = `${vi ? 'KHÔNG ĐỌC ĐƯỢC' : 'UNREADABLE'}: ${unreadableWords(unreadable, lang)}`;
  const named = unreadable
    .slice(0, 2)
    .flatMap((i) => wrapAtMost(`! ${i.name} – ${i.file}:${i.line}:${i.column}: ${i.message[lang]}`, width - 2, 1));
  const rest = unreadable.length - named.length;
  const more = rest > 0 ? (vi ? `  … và ${rest} mục nữa` : `  … and ${rest} more`) : '';
  return [
    ...wrapAtMost(text, width, 1).map((l) => paint.red(l)),
    ...named.map((l) => `  ${l}`),
    ...(more ? [paint.dim(more)] : []),
    ...nextLines(vi ? 'CÁCH SỬA' : 'TO MEND IT', page.next('validate'), page),
  ];
}

/** More late duties than this are not one list to read. */
const MOST_TO_LIST = 60;

/** The command that goes to the most urgent thing, and what else there is. */
function nextCommands({ overview, standing, figures, asOf, summary, filter, sections }: StatusView, page: Page): string[] {
  const { lateTasks, clauses, coming } = overview;
  if (figures.day !== asOf && 'lastDay' in standing)
    return [
      page.next('status', { asOf: figures.day, filtered: true }),
      page.next('overdue', { asOf: figures.day, filtered: true }),
    ];
  // Who coordinates without a part of its own owes nothing; the tasks are there all the same.
  if (!summary.total && filter.role) return [page.next('list', { filtered: true })];
  const worst = [...clauses].sort((a, b) => b.summary.open.overdue - a.summary.open.overdue)[0];
  const [first] = lateTasks;
  const table = sections ? [] : [page.next('status --full', { filtered: true })];
  if (lateTasks.length === 1 && first) return [page.next(`show ${first.worst.task.id}`), ...table];
  if (summary.open.overdue > MOST_TO_LIST && worst && !filter.section && clauses.length > 1)
    return [page.next(`status --section ${worst.id}`, { filtered: true }), ...table];
  if (summary.open.overdue) return [page.next('overdue', { filtered: true }), ...table];
  if (coming.within30) return [page.next('due', { filtered: true }), ...table];
  return table.length ? table : [page.next('list', { filtered: true })];
}

/** `most` commands; one that does not fit beside its label takes a line of its own, and is never broken. */
export function drawNext(view: StatusView, page: Page, most: number): string[] {
  const { lang } = page;
  const names = lang === 'vi' ? ['XEM TIẾP', 'HOẶC'] : ['NEXT', 'OR'];
  const commands = nextCommands(view, page).slice(0, most);
  return nextBlock(
    commands.map((command, k) => [names[k] ?? '', command]),
    page,
  );
}

/** How the words of a deadline were read, as `plan deadline` explains it. */

import { addDays, formatDate } from '../../calendar/civil.ts';
import { otherReadings } from '../../deadline/alternatives.ts';
import { basisText, DOUBTS } from '../../deadline/basis.ts';
import { formatDeadline } from '../../deadline/format.ts';
import { misreadingText } from '../../deadline/misreading-words.ts';
import { nearestPhrase } from '../../deadline/nearest.ts';
import type { DeadlineKind, Part, ReadingContext } from '../../deadline/reading.ts';
import { occurrences } from '../../deadline/recurring/occurrences.ts';
import { rruleOf } from '../../deadline/recurring/rule.ts';
import { printable } from '../../text/printable.ts';
import { hang } from '../../text/wrap.ts';
import type { DeadlineView, PhraseView } from '../../views/deadline.ts';
import type { Text } from '../../words/language.ts';
import { WEEKDAYS } from '../../words/weekdays.ts';
import { linesJson } from '../json/deadline.ts';
import type { Screen } from './screen.ts';

const KINDS: Readonly<Record<DeadlineKind, Text>> = {
  date: { vi: 'một ngày', en: 'a date' },
  period: { vi: 'một khoảng thời gian', en: 'a period' },
  ongoing: { vi: 'việc thường xuyên', en: 'ongoing work' },
  recurring: { vi: 'việc định kỳ', en: 'a recurring duty' },
  relative: { vi: 'tính theo sự kiện', en: 'counted from an event' },
  unspecified: { vi: 'không nêu thời gian', en: 'no time given' },
};
function describe(part: Part, context: ReadingContext, { lang, width, paint }: Screen): string[] {
  const vi = lang === 'vi';
  const lines: string[] = [];
  const fact = (name: string, text: string) => lines.push(...hang(`  ${name}: `, text, width));
  const day = (d: NonNullable<Part['due']>) => {
    const holiday = context.calendar.holidayOn(d);
    const weekday = WEEKDAYS[new Date(`${d}T00:00:00Z`).getUTCDay()]?.[lang];
    return `${formatDate(d)} (${weekday}${holiday ? `, ${holiday.name}` : ''})`;
  };
  fact(vi ? 'Loại' : 'Kind', KINDS[part.kind][lang]);
  if (part.start) fact(vi ? 'Từ ngày' : 'From', day(part.start));
  if (part.due) fact(vi ? 'Hạn chót' : 'Due', day(part.due));
  if (part.rule) {
    fact(vi ? 'Lặp lại' : 'Recurs', rruleOf(part.rule));
    const from = part.start ?? context.base;
    if (from) {
      const next = occurrences(part.rule, from, addDays(from, 400), context.calendar).slice(0, 3);
      fact(vi ? 'Các kỳ tới' : 'Next', next.map((o) => `${o.name}: ${formatDate(o.due)}`).join('; '));
    }
  }
  if (part.after && !part.due) {
    const { event, offset, unit, direction } = part.after;
    fact(vi ? 'Sự kiện' : 'Event', `${event}${offset === null ? '' : ` (${offset} ${unit}, ${direction})`}`);
  }
  for (const rule of new Set(part.rules)) lines.push(...hang('    · ', basisText(rule)[lang], width).map((l) => paint.dim(l)));
  return lines;
}

/** One phrase; of several, a line of JSON each, which is what a program that asks for many reads. */
export function renderDeadline(view: DeadlineView, screen: Screen): string {
  return 'lines' in view ? linesJson(view.lines, screen.lang) : renderPhrase(view, screen);
}

function renderPhrase({ reading, context }: PhraseView, screen: Screen): string {
  const { lang, paint, width } = screen;
  const vi = lang === 'vi';
  if (reading.kind === 'error') {
    const suggestion = reading.suggestion ?? nearestPhrase(reading.text);
    return [
      paint.red(
        `${vi ? 'Không hiểu thời hạn' : 'Not understood'} “${printable(reading.text).slice(0, 200)}”: ${misreadingText(reading)[lang]}`,
      ),
      ...(suggestion ? [`  ${vi ? 'Gần nhất' : 'Nearest'}: ${printable(suggestion)}`] : []),
      '',
    ].join('\n');
  }
  const { text, span } = reading;
  const [before, read, after] = [text.slice(0, span[0]), text.slice(span[0], span[1]), text.slice(span[1])].map((s) =>
    printable(s),
  );
  const shown = [before && paint.dim(before), paint.bold(read), after && paint.dim(after)].filter(Boolean).join(' ');
  const base = context.base ? paint.dim(`  ${vi ? 'Ngày của văn bản' : 'Document’s day'}: ${formatDate(context.base)}`) : '';
  const lines = [`“${shown}”`, base, ...describe(reading, context, screen)];
  lines.push(...hang(`  ${vi ? 'Nói cách khác' : 'In other words'}: `, formatDeadline(reading), width));
  if (reading.followedBy) lines.push(`  ${vi ? 'Sau đó' : 'Then'}: ${KINDS[reading.followedBy][lang]}`);
  for (const doubt of reading.doubts)
    lines.push(...hang('  ! ', DOUBTS[doubt]?.[lang] ?? doubt, width).map((l) => paint.yellow(l)));
  if (reading.milestones?.length)
    lines.push(`  ${vi ? 'Các mốc' : 'Dates named'}: ${reading.milestones.map(formatDate).join(', ')}`);
  for (const part of otherReadings(reading, context)) {
    lines.push('', paint.dim(vi ? '  Cách đọc khác:' : '  Another reading:'), ...describe(part, context, screen));
  }
  return [...lines, ''].filter((l, k) => l !== '' || k > 1).join('\n');
}

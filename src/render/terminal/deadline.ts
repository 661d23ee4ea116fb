/** How the words of a deadline were read, as `plan deadline` explains it. */
import { formatDate, weekdayOf } from '../../calendar/civil.ts';
import type { Anchor, DeadlineKind } from '../../deadline/reading.ts';
import { printable, withoutControls } from '../../text/printable.ts';
import { textWidth } from '../../text/width.ts';
import { hang } from '../../text/wrap.ts';
import type { DayView, DeadlineView, PartView, PhraseView, Piece } from '../../views/deadline.ts';
import type { Language, Text } from '../../words/language.ts';
import { DIRECTIONS, TIME_UNITS } from '../../words/time-units.ts';
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

const dayWords = ({ date, holiday }: DayView, lang: Language) =>
  `${formatDate(date)} (${WEEKDAYS[weekdayOf(date)]?.[lang]}${holiday ? `, ${holiday}` : ''})`;

/** "10 ngày làm việc sau “ban hành”". */
const anchorWords = ({ event, offset, unit, direction }: Anchor, lang: Language) =>
  `${offset === null || unit === null ? '' : `${offset} ${TIME_UNITS[unit][lang]} `}${DIRECTIONS[direction][lang]} “${printable(event)}”`;

function describe(part: PartView, { lang, width, paint }: Screen): string[] {
  const vi = lang === 'vi';
  const lines: string[] = [];
  const fact = (name: string, text: string) => lines.push(...hang(`  ${name}: `, text, width));
  fact(vi ? 'Loại' : 'Kind', KINDS[part.kind][lang]);
  if (part.start) fact(vi ? 'Từ ngày' : 'From', dayWords(part.start, lang));
  if (part.due) fact(vi ? 'Hạn chót' : 'Due', dayWords(part.due, lang));
  if (part.recurrence) fact(vi ? 'Lặp lại' : 'Recurs', part.words);
  if (part.next.length)
    fact(
      vi ? 'Trong một năm tới' : 'In the year to come',
      `${part.next.map((o) => `${o.name}: ${formatDate(o.due)}`).join('; ')}${part.more ? '; …' : ''}`,
    );
  if (part.after && part.kind === 'relative') fact(vi ? 'Tính theo' : 'Counted', anchorWords(part.after, lang));
  for (const rule of part.law) lines.push(...hang('    · ', rule[lang], width).map((l) => paint.dim(l)));
  return lines;
}

const SIGNS = { read: '^', unread: '?', other: ' ' } as const;

/** The phrase with what was read underlined; only in colour where it does not fit on a line. */
function shownPhrase(pieces: readonly Piece[], { width, paint }: Screen): string[] {
  const clean = pieces.map(({ text, how }) => ({ text: withoutControls(text), how })).filter((p) => p.text);
  const painted = clean.map(({ text, how }) =>
    how === 'read' ? paint.bold(text) : how === 'unread' ? paint.yellow(text) : text,
  );
  const line = `“${painted.join('')}”`;
  if (textWidth(line) > width) return hang('', line, width);
  const under = clean.map(({ text, how }) => SIGNS[how].repeat(textWidth(text))).join('');
  return [line, paint.dim(` ${under}`.trimEnd())];
}

/** One phrase; of several, a line of JSON each, which is what a program that asks for many reads. */
export function renderDeadline(view: DeadlineView, screen: Screen): string {
  return 'lines' in view ? linesJson(view.lines, screen.lang) : renderPhrase(view, screen);
}

function renderPhrase({ text, base, pieces, unread, mended, reading, misreading }: PhraseView, screen: Screen): string {
  const { lang, paint, width } = screen;
  const vi = lang === 'vi';
  if (misreading) {
    const head = `${vi ? 'Không hiểu thời hạn' : 'Not understood'} “${printable(text).slice(0, 200)}”: ${misreading.why[lang]}`;
    return [
      ...hang('', head, width).map((l) => paint.red(l)),
      ...(misreading.suggestion ? hang(`  ${vi ? 'Gần nhất' : 'Nearest'}: `, printable(misreading.suggestion), width) : []),
      '',
    ].join('\n');
  }
  if (!reading) return '';
  const lines = shownPhrase(pieces, screen);
  if (base) lines.push(paint.dim(`  ${vi ? 'Ngày của văn bản' : 'Document’s day'}: ${formatDate(base)}`));
  lines.push(...describe(reading, screen));
  if (!reading.recurrence) lines.push(...hang(`  ${vi ? 'Nói cách khác' : 'In other words'}: `, reading.words, width));
  if (reading.followedBy) lines.push(`  ${vi ? 'Sau đó' : 'Then'}: ${KINDS[reading.followedBy][lang]}`);
  const note = (label: string, said: string) => lines.push(...hang(`  ${label}: `, said, width));
  if (reading.said)
    note(vi ? 'Đối chiếu khi sự kiện có ngày' : 'To compare once the event has a day', anchorWords(reading.said, lang));
  for (const { typed, as } of mended)
    note(vi ? 'Gõ nhầm' : 'Mistyped', vi ? `“${printable(typed)}” đọc là “${as}”` : `“${printable(typed)}” is read as “${as}”`);
  for (const { [lang]: said } of reading.notes) lines.push(...hang('  · ', said, width).map((l) => paint.dim(l)));
  for (const { [lang]: doubt } of reading.doubts) lines.push(...hang('  ! ', doubt, width).map((l) => paint.yellow(l)));
  if (unread.length)
    note(vi ? 'Chưa đọc hoặc chưa tính đến' : 'Not read or not counted', unread.map((u) => `“${printable(u)}”`).join(', '));
  if (reading.milestones.length) note(vi ? 'Các mốc' : 'Dates named', reading.milestones.map(formatDate).join(', '));
  for (const part of reading.others)
    lines.push('', paint.dim(vi ? '  Cách đọc khác:' : '  Another reading:'), ...describe(part, screen));
  return [...lines, ''].join('\n');
}

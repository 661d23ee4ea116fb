/** The other ways to read a phrase that has a doubt: what `plan deadline` shows, and what a plan may choose from. */
import { addMonths, type CivilDate, civilDate, monthOf, parseCivilDate, yearOf } from '../calendar/civil.ts';
import { fold } from '../text/fold.ts';
import { readDeadline } from './read.ts';
import type { Part, Reading, ReadingContext } from './reading.ts';

type Others = (reading: Reading, context: ReadingContext) => (Part | undefined)[];

/** The same phrase in a document of `months` later. */
function fromAnotherDay({ text }: Reading, context: ReadingContext, months: number): Part | undefined {
  const base = context.base && addMonths(context.base, months);
  const found = base && readDeadline(text, { ...context, base });
  return found && found.kind !== 'error' ? partOf(found) : undefined;
}

/** The phrase with `words` put behind it, where it then reads as `kind`. */
function withWords({ text }: Reading, context: ReadingContext, words: string, kind: Part['kind']): Part | undefined {
  const found = readDeadline(`${text.replace(/[\s.;,/]+$/, '')} ${words}`, context);
  return found.kind === kind ? partOf(found) : undefined;
}

const partOf = ({ kind, start, due, recurrence, after, law, milestones }: Reading): Part => ({
  kind,
  start,
  due,
  recurrence,
  after,
  law,
  milestones,
});

const inYear = (day: CivilDate | undefined, year: number) => day && civilDate(year, monthOf(day), Number(day.slice(8)));

/** By doubt, the readings that it leaves open, the likeliest first. */
const BY_DOUBT: Readonly<Record<string, Others>> = {
  'year-missing': (r, c) => [
    withWords(r, c, 'hằng năm', 'recurring'),
    fromAnotherDay(r, c, 12),
    ...(r.due && c.base && yearOf(r.due) > yearOf(c.base) ? [fromAnotherDay(r, c, -12)] : []),
  ],
  'month-missing': (r, c) => [withWords(r, c, 'hằng tháng', 'recurring'), fromAnotherDay(r, c, 1), fromAnotherDay(r, c, -1)],
  'own-period': (r, c) => {
    const said = fold(r.text).split(' ');
    const [cycle, months] = said.includes('thang')
      ? (['tháng', 1] as const)
      : said.includes('quy') || said.includes('qui')
        ? (['quý', 3] as const)
        : (['năm', 12] as const);
    return [withWords(r, c, `hằng ${cycle}`, 'recurring'), fromAnotherDay(r, c, months)];
  },
  'no-starting-day': (r, c) => [withWords(r, c, 'kể từ ngày nhận được văn bản', 'relative')],
  'several-times': (r) => (r.milestones ?? []).map((due): Part => ({ kind: 'date', due, law: ['named-date'] })),
  // "30/4/75"
  'two-digit-year': (r) => {
    const due = r.due && inYear(r.due, yearOf(r.due) - 100);
    return [due && { kind: r.kind, start: inYear(r.start, yearOf(due)), due, law: r.law }];
  },
  'either-or': (r) =>
    (r.milestones ?? []).filter((due) => due !== r.due).map((due): Part => ({ kind: 'date', due, law: ['named-date'] })),
  'day-in-brackets': ({ after }) => {
    const due = after && parseCivilDate(after.event);
    return [due && { kind: 'date', due, law: ['named-date'] }];
  },
  'title-year': () => [{ kind: 'unspecified', law: ['unspecified'] }],
  // "6T/2016"
  'first-months': ({ text }, context) => {
    const found = readDeadline(text.replace(/(\d+)\s*T\s*(?=[/\d])/i, 'T$1'), context);
    return found.kind === 'error' ? [] : [partOf(found)];
  },
};

/** "ngày 05 tháng sau" is read from the document's day; where the work comes back, it is the next of every period. */
function nextPeriods(r: Reading, c: ReadingContext): (Part | undefined)[] {
  if (!r.law.includes('document-day') || r.recurrence) return [];
  const said = ` ${fold(r.text)} `;
  const unit = / (thang|quy|nam) (sau|ke tiep|tiep theo|lien ke|lien sau|tiep sau|ke sau) /.exec(said)?.[1];
  const cycle = unit && { thang: 'tháng', quy: 'quý', nam: 'năm' }[unit];
  return cycle ? [withWords(r, c, `hằng ${cycle}`, 'recurring')] : [];
}

const same = (a: Part, b: Part) =>
  a.kind === b.kind &&
  a.start === b.start &&
  a.due === b.due &&
  JSON.stringify([a.recurrence, a.after]) === JSON.stringify([b.recurrence, b.after]);

/** Every other reading of the phrase, the likeliest first; none where it is plain. Pure, like the reading itself. */
export function otherReadings(reading: Reading, context: ReadingContext): readonly Part[] {
  const found: Part[] = [];
  const others = [...nextPeriods(reading, context), ...reading.doubts.flatMap((d) => BY_DOUBT[d]?.(reading, context) ?? [])];
  for (const part of [...reading.alternatives, ...others]) {
    if (part && !same(part, reading) && !found.some((f) => same(f, part))) found.push(part);
  }
  return found;
}

/** Every way to name a stretch of the calendar. A new one is a file here and a line in READERS. */
import type { CivilDate } from '../../calendar/civil.ts';
import type { Cursor } from '../cursor.ts';
import type { Span } from '../span.ts';
import { words } from '../words.ts';
import * as day from './day.ts';
import * as month from './month.ts';
import * as now from './now.ts';
import * as part from './part.ts';
import * as quarter from './quarter.ts';
import * as week from './week.ts';
import * as year from './year.ts';

type Reader = (c: Cursor, base: CivilDate | undefined) => Span | undefined;

/** In the order tried: parts before wholes, since "tuần đầu tháng 3" begins with neither. */
const READERS: readonly Reader[] = [
  week.readWeeks,
  part.readPart,
  now.readNow,
  day.readDay,
  month.readMonth,
  quarter.readQuarter,
  (c) => year.readYear(c),
];

export const unitExamples: Readonly<Record<string, readonly string[]>> = {
  day: day.examples,
  month: month.examples,
  quarter: quarter.examples,
  year: year.examples,
  part: part.examples,
  week: week.examples,
  now: now.examples,
};

/** Words that a stretch can begin with; anything else need not be tried. */
export const UNIT_STARTS: ReadonlySet<string> = words(
  'ngày mùng tháng t quý q qi qii qiii qiv năm các những cả toàn giai nhiệm thời niên khóa đầu giữa cuối thượng trung hạ tuần nửa nay hôm hiện bây thứ chủ tết một hai ba bốn sáu bảy tám chín mười',
);

/** Reads one stretch standing here. */
export function readUnit(c: Cursor, base: CivilDate | undefined): Span | undefined {
  const t = c.peek();
  if (t.kind === 'mark' || (t.kind === 'word' && !UNIT_STARTS.has(t.text))) return undefined;
  for (const read of READERS) {
    const found = read(c, base);
    if (found) return found;
  }
  return undefined;
}

/** A further member of a list that says its unit only once: "III" of "Quý II, III", "20/6" of "ngày 15, 20/6". */
export function readMore(c: Cursor, like: Span): Span | undefined {
  switch (like.unit) {
    case 'month':
      return month.readMoreMonth(c);
    case 'quarter':
      return quarter.readMoreQuarter(c);
    case 'year':
    case 'years':
      return year.readBareYear(c);
    case 'day':
      return day.readMoreDay(c);
    default:
      return undefined;
  }
}

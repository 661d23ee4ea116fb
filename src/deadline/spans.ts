/** Lists and runs of stretches: "Quý II, III năm 2016", "tháng 11-12/2016", "16–30/6/2026", "từ tháng 3 đến hết tháng 6/2016". */
import type { CivilDate } from '../calendar/civil.ts';
import { readClock } from './clock.ts';
import type { Cursor } from './cursor.ts';
import { completedFrom, daySpan, hasMonth, hasYear, inYear, monthsSpan, type Span } from './span.ts';
import { readDay, readSameDay } from './units/day.ts';
import { readMore, readUnit } from './units/index.ts';
import { readMonth } from './units/month.ts';
import { words } from './words.ts';

export interface Spans {
  readonly items: readonly Span[];
  /** a run goes from its first item to its last; a list names each by itself */
  readonly run: boolean;
  /** the run ends the day before its last item: "đến trước ngày …" */
  readonly open?: boolean;
  /** "tháng 10 hoặc tháng 11": one duty, due at the later */
  readonly either?: boolean;
}

const AND = words(', và & + hoặc ;');
const TIMES = words('trong vào');
const MOST_ITEMS = 12;

function eatTo(c: Cursor): 'to' | 'before' | undefined {
  if (c.eat('-')) return 'to';
  const at = c.at;
  c.eat(',');
  c.eat('cho');
  c.eat('kéo', 'dài');
  if (c.eat('đến') || c.eat('tới')) {
    const before = c.eat('trước');
    c.eat('hết');
    readClock(c);
    return before ? 'before' : 'to';
  }
  c.at = at;
  return undefined;
}

/** A run that says month and year once, behind its last day or month: "16–30/6/2026", "2-3/2016". */
function readShortRun(c: Cursor): Spans | undefined {
  return c.try((k) => {
    const named = k.eat('ngày');
    const first = k.peek();
    if (first.kind !== 'number' || first.text.length > 2 || first.value < 1) return undefined;
    k.at++;
    // "15-6-2016" is one day.
    if (!eatTo(k) || (k.sees('-', 1) && k.peek(2).kind === 'number')) return undefined;
    if (k.peek().text.length > 2) return undefined;
    const day = k.try((d) => {
      const last = readDay(d);
      return last && hasMonth(last) ? last : undefined;
    });
    if (day && first.value <= 31) return { items: filled([daySpan(first.value, 0), day]), run: true };
    const month = k.try((m) => readMonth(m));
    if (!month || named || first.value > 12) return undefined;
    return { items: filled([monthsSpan('month', first.value, first.value), month]), run: true };
  });
}

/** "năm 2016, tháng 4", "Năm 2016: Quý III": the year stands in front. */
function readLedByYear(c: Cursor, base: CivilDate | undefined): Spans | undefined {
  return c.try((k) => {
    if (!k.sees('năm')) return undefined;
    const year = readUnit(k, base);
    if (year?.unit !== 'year' || !year.firstYear) return undefined;
    if (!k.eat(',') && !k.eat(':') && !k.eat('(') && !k.eat('-')) return undefined;
    k.eat('trong');
    if (!k.sees('tháng') && !k.sees('quý') && !k.sees('ngày')) return undefined;
    const spans = readPlain(k, base);
    if (!spans || spans.items.some(hasYear) || !spans.items.every(hasMonth)) return undefined;
    k.eat(')');
    return { ...spans, items: spans.items.map((item) => inYear(item, year.firstYear as number)) };
  });
}

/** Reads one stretch, a list or a run. The unit may be said once, and so may month and year. */
export function readSpans(c: Cursor, base: CivilDate | undefined): Spans | undefined {
  return readLedByYear(c, base) ?? readShortRun(c) ?? readPlain(c, base);
}

function readPlain(c: Cursor, base: CivilDate | undefined): Spans | undefined {
  const first = readUnit(c, base);
  if (!first) return undefined;
  const run = c.try((k) => {
    const to = eatTo(k);
    if (!to) return undefined;
    const last = readMore(k, first) ?? readUnit(k, base);
    return last && { items: filled([first, last]), run: true, open: to === 'before' };
  });
  if (run) return run;
  const items = [first];
  let either = false;
  while (items.length < MOST_ITEMS) {
    const next = c.try((k) => {
      const or = k.sees('hoặc');
      if (!k.eatAny(AND)) return undefined;
      const also = k.sees('hoặc') || k.sees('hoặc', 1);
      k.eat('và') || k.eat('hoặc') || k.eat('/', 'hoặc');
      k.eatAny(TIMES);
      const last = items[items.length - 1] as Span;
      const more = (last.unit === 'day' ? readSameDay(k, last) : undefined) ?? readMore(k, last) ?? readUnit(k, base);
      either ||= more !== undefined && (or || also);
      return more;
    });
    if (!next) break;
    items.push(next);
  }
  // A month or a year behind the whole list: "ngày 15 và ngày 30 tháng 6", "tháng 6 và tháng 12 năm 2016".
  return { items: filled(items), run: false, either };
}

/** Fills missing months and years: from the right, since officials give them once, at the end; then from the left. */
function filled(items: readonly Span[]): Span[] {
  const out = [...items];
  for (let k = out.length - 2; k >= 0; k--) {
    const next = out[k + 1] as Span;
    const own = out[k] as Span;
    let item = completedFrom(own, next);
    // "từ tháng 11 đến tháng 02/2017" begins in the year before.
    if (!hasYear(own) && item.firstYear !== undefined && item.firstMonth > next.lastMonth && hasMonth(next)) {
      item = inYear(item, item.firstYear - 1);
    }
    out[k] = item;
  }
  for (let k = 1; k < out.length; k++) {
    const previous = out[k - 1] as Span;
    const own = out[k] as Span;
    let item = completedFrom(own, previous);
    if (!hasYear(own) && item.firstYear !== undefined && hasMonth(own) && item.firstMonth < previous.firstMonth) {
      item = inYear(item, item.firstYear + 1);
    }
    out[k] = item;
  }
  return out;
}

/** Lists and runs of stretches: "Quý II, III năm 2016", "tháng 11-12/2016", "từ tháng 3 đến hết tháng 6/2016". */
import type { CivilDate } from '../calendar/civil.ts';
import { readClock } from './clock.ts';
import type { Cursor } from './cursor.ts';
import { words } from './cursor.ts';
import { completedFrom, hasMonth, hasYear, inYear, type Span } from './span.ts';
import { readMore, readUnit } from './units/index.ts';

export interface Spans {
  readonly items: readonly Span[];
  /** a run goes from its first item to its last; a list names each by itself */
  readonly run: boolean;
  /** the run ends the day before its last item: "đến trước ngày …" */
  readonly open?: boolean;
}

const AND = words(', va & + hoac ;');
const TIMES = words('trong vao');
const MOST_ITEMS = 12;

function eatTo(c: Cursor): 'to' | 'before' | undefined {
  if (c.eat('-')) return 'to';
  const at = c.at;
  c.eat('cho');
  if (c.eat('den') || c.eat('toi')) {
    const before = c.eat('truoc');
    c.eat('het');
    readClock(c);
    return before ? 'before' : 'to';
  }
  c.at = at;
  return undefined;
}

/** Reads one stretch, a list or a run. The unit may be said once, and so may month and year. */
export function readSpans(c: Cursor, base: CivilDate | undefined): Spans | undefined {
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
  while (items.length < MOST_ITEMS) {
    const next = c.try((k) => {
      if (!k.eatAny(AND)) return undefined;
      k.eat('va');
      k.eatAny(TIMES);
      return readMore(k, items[items.length - 1] as Span) ?? readUnit(k, base);
    });
    if (!next) break;
    items.push(next);
  }
  // A month or a year behind the whole list: "ngày 15 và ngày 30 tháng 6", "tháng 6 và tháng 12 năm 2016".
  return { items: filled(items), run: false };
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

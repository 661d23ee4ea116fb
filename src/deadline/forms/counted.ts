/** A limit counted from a day or an event: "15 ngày kể từ ngày 05/11/2015", "trong vòng 45 ngày sau ngày bầu cử". */
import { addDays, type CivilDate, daysBetween } from '../../calendar/civil.ts';
import { PART_OF_DAY } from '../clock.ts';
import { type Cursor, phrases } from '../cursor.ts';
import { dueAt } from '../due-at.ts';
import { readLimit } from '../limits.ts';
import { type Amount, readAmount, readNumber, UNIT_WORDS } from '../numbers.ts';
import type { Anchor, Part, ReadingContext } from '../reading.ts';
import { datesOf, hasYear } from '../span.ts';
import { readSpans } from '../spans.ts';
import { keyword, words } from '../words.ts';
import { clauseEnd, readEvent } from './event.ts';

export const examples = [
  '15 ngày kể từ ngày 05/11/2015',
  '10 ngày làm việc kể từ ngày 01/02/2016',
  'trong vòng 45 ngày sau ngày bầu cử',
  'chậm nhất 10 ngày trước ngày khai mạc kỳ họp',
  'trước 07 ngày kể từ ngày bầu cử',
  'sau 30 ngày kể từ ngày Luật có hiệu lực',
  'sau 30 ngày phê duyệt',
  '04 tháng kể từ ngày 02/4/2022 đến ngày 01/8/2022',
];

export const starts = words(
  'trong thời vòng là chậm muộn không tối ít sau khoảng đến quá trước nửa ngày # một hai ba bốn năm sáu bảy tám chín mười',
);
export const needs = words('h giờ ngày tuần tháng quý năm');

const LEADS = phrases(
  'trong vòng',
  'trong thời hạn',
  'trong thời gian',
  'trong khoảng',
  'trong',
  'thời hạn',
  'thời gian',
  'vòng',
  'là',
  ':',
  'chậm nhất là',
  'chậm nhất',
  'muộn nhất',
  'không quá',
  'không được quá',
  'tối đa',
  'ít nhất',
  'tối thiểu',
  'không chậm hơn',
  'không muộn hơn',
  'khoảng',
  'đến',
  'quá',
);
const WEAK_LINKS = words('và hoặc , ; ( ) . - / lần một đầu cuối trở từ để');

/** The words before the amount: "trước" turns the count backward; either of "sau" and "trước" lets an event follow bare. */
function readLead(c: Cursor): { direction: 'after' | 'before'; said: boolean } {
  let direction: 'after' | 'before' = 'after';
  let said = false;
  for (let more = true, count = 0; more && count < 6; count++) {
    more = c.eatOne(LEADS);
    if (!more && c.eat('sau')) said = more = true;
    if (!more && c.eat('trước')) {
      direction = 'before';
      said = more = true;
    }
  }
  return { direction, said };
}

const BEFORE_LINKS = phrases('trước khi', 'so với', 'trước', 'trở về trước');
const AFTER_LINKS = phrases(
  'kể từ khi',
  'kể từ sau',
  'kể từ',
  'kể cả từ',
  'tính từ khi',
  'tính từ',
  'tính kể từ',
  'từ khi',
  'từ sau',
  'từ',
  'sau khi',
  'ngay sau khi',
  'sau',
  'khi',
);

/** The words between the amount and what it counts from. */
export function readLink(c: Cursor): 'after' | 'before' | undefined {
  c.eat(',');
  c.eat('liên', 'tục');
  if (c.eatOne(BEFORE_LINKS)) return 'before';
  if (!c.eatOne(AFTER_LINKS)) return undefined;
  c.eat('khi');
  return 'after';
}

/** "ngày thứ 30 kể từ ngày …" is thirty days from it. */
const readNthDay = (c: Cursor): Amount | undefined =>
  c.try((k) => {
    if (!k.eat('ngày', 'thứ')) return undefined;
    const count = readNumber(k);
    const unit = k.eat('làm', 'việc') ? ('working-day' as const) : ('day' as const);
    const linked = k.sees('kể') || k.sees('sau') || k.sees('tính') || k.sees('từ') || k.sees('trước');
    return count !== undefined && count > 0 && count < 1000 && linked ? { count, unit } : undefined;
  });

/** "ngày làm việc tiếp theo sau khi …", "ngày hôm sau kể từ ngày …" is one day from it. */
const readNextDay = (c: Cursor): Amount | undefined =>
  c.try((k) => {
    if (!k.eat('ngày')) return undefined;
    const unit = k.eat('làm', 'việc') ? ('working-day' as const) : ('day' as const);
    if (!k.eatOne(NEXT_DAYS)) return undefined;
    const linked = k.sees('kể') || k.sees('tính') || (k.sees('sau') && (k.sees('khi', 1) || k.sees('ngày', 1)));
    return linked ? { count: 1, unit } : undefined;
  });
const NEXT_DAYS = phrases('tiếp theo', 'kế tiếp', 'liền kề', 'hôm sau', 'liền sau');

/** The part for an amount from an event or a day. */
export function countedPart(
  event: { text: string; date?: CivilDate },
  amount: Amount,
  direction: 'after' | 'before',
  context: ReadingContext,
): Part {
  const after: Anchor = { event: event.date ?? event.text, offset: amount.count, unit: amount.unit, direction };
  if (!event.date) return { kind: 'relative', after, law: ['from-event'], limited: true };
  const { due, law } = dueAt(after, event.date, context);
  return { kind: 'date', due, after, law, limited: true };
}

/** Two ways to count one length differ by the first day, or by the days off at the end. */
const agrees = (a: CivilDate, b: CivilDate, context: ReadingContext) =>
  Math.abs(daysBetween(a, b)) <= 1 || context.calendar.onOrAfter(b) === a || context.calendar.onOrAfter(addDays(b, 1)) === a;

/** "… đến ngày 01/8/2022" behind a count from a known day: the printed end counts, and the two are compared. */
function readPrintedEnd(c: Cursor, counted: Part, context: ReadingContext): Part | undefined {
  return c.try((k) => {
    const bracket = k.eat('(');
    k.eat(',') || k.eat('-') || k.eat('hay');
    k.eat('tức', 'là') || k.eat('tức');
    const limit = readLimit(k);
    if (!bracket && (!limit || limit.limit === 'in' || limit.limit === 'from' || limit.limit === 'after')) return undefined;
    const spans = readSpans(k, context.base);
    const item = spans?.items[spans.items.length - 1];
    const dates = item && hasYear(item) ? datesOf(item, context.base) : undefined;
    if (!dates || (bracket && !k.eat(')'))) return undefined;
    const due = limit?.limit === 'before' && context.beforeExcludesDay !== false ? addDays(dates.start, -1) : dates.end;
    // "nhưng không quá" is a cap, which the count may well pass.
    if (counted.due && !agrees(counted.due, due, context)) k.doubts.push('count-differs');
    const { after: _after, ...rest } = counted;
    return { ...rest, due, law: [limit?.limit === 'before' ? 'before' : 'by-includes', 'printed-end'] };
  });
}

export function read(c: Cursor, context: ReadingContext): Part | undefined {
  const lead = readLead(c);
  const amount = readAmount(c) ?? readNthDay(c) ?? readNextDay(c);
  if (!amount) return undefined;
  return readFrom(c, context, lead, readDaysOffNote(c, amount) ?? amount);
}

/** "10 ngày (kể cả ngày nghỉ) kể từ …", "10 ngày, không kể ngày nghỉ, kể từ …": which days are counted. */
function readDaysOffNote(c: Cursor, amount: Amount): Amount | undefined {
  return c.try((k) => {
    const bracket = k.eat('(');
    if (!bracket) k.eat(',');
    const without = k.eatOne(WITHOUT);
    if (!without && !k.eatOne(WITH)) return undefined;
    let off = false;
    for (let n = 0; n < 14 && !k.done && !k.sees(')') && !k.sees('kể') && !k.sees('tính'); n++) {
      off ||= DAYS_OFF.has(k.word());
      k.at++;
    }
    if (!off || (bracket && !k.eat(')'))) return undefined;
    k.eat(',');
    return without && amount.unit === 'day' ? { ...amount, unit: 'working-day' } : amount;
  });
}

const WITHOUT = phrases('không kể', 'không tính', 'không bao gồm', 'trừ');
const WITH = phrases('kể cả', 'tính cả', 'bao gồm cả', 'bao gồm');
const DAYS_OFF = words('nghỉ bảy nhật lễ');

function readFrom(c: Cursor, context: ReadingContext, lead: ReturnType<typeof readLead>, amount: Amount): Part | undefined {
  const beforeLink = c.at;
  const linkAt = c.sees(',') ? c.at + 1 : c.at;
  const link = readLink(c);
  if (link) {
    const event = readEvent(c, clauseEnd(c), context);
    if (!event) return undefined;
    const direction = lead.direction === 'before' ? 'before' : link;
    // "3 năm kể từ năm 2016" counts that year in; where one begins otherwise it would be the year's end.
    const within = event.from && direction === 'after' && c.tokens[linkAt]?.text !== keyword('sau', c.marked);
    if (within) c.doubts.push('counted-from-period');
    // "95 ngày trước ngày bầu cử (17/02/2016)": the day of the event or the day that the count comes to.
    if (event.bracketed && event.date && (direction === 'before' || (context.base && event.date > context.base)))
      c.doubts.push('day-in-brackets');
    const part = countedPart(
      within ? { ...event, date: addDays(event.from as CivilDate, -1) } : event,
      amount,
      direction,
      context,
    );
    return (part.kind === 'date' && readPrintedEnd(c, part, context)) || part;
  }
  c.at = beforeLink;
  // "trong 3 tháng tới" is from the document's own day.
  if (context.base && lead.direction === 'after' && (c.eat('tới') || c.eat('tiếp', 'theo') || c.eat('sắp', 'tới'))) {
    const { due, law } = dueAt(
      { event: context.base, offset: amount.count, unit: amount.unit, direction: 'after' },
      context.base,
      context,
    );
    return { kind: 'period', start: context.base, due, law: [...law, 'document-day'], limited: true };
  }
  // "trước 17 giờ chiều ngày 15/3": a time of that day.
  if (amount.unit === 'hour' && PART_OF_DAY.has(c.word())) return undefined;
  // "sau 30 ngày phê duyệt", "trước 10 ngày thẻ hết hạn": the event stands bare behind the days.
  if (lead.said && c.word() && !WEAK_LINKS.has(c.word()) && !UNIT_WORDS.has(c.word())) {
    const event = readEvent(c, clauseEnd(c), context);
    return event && countedPart(event, amount, lead.direction, context);
  }
  // An amount alone counts from the document's day; "6 tháng" alone is no limit unless a limit word stands before it.
  if (lead.direction === 'before' || !context.base || c.at === 1 || !c.done) return undefined;
  if (amount.unit !== 'day' && amount.unit !== 'working-day' && c.tokens[0]?.kind === 'number') return undefined;
  c.doubts.push('no-starting-day');
  const part = countedPart({ text: '', date: context.base }, amount, 'after', context);
  return { ...part, law: [...part.law, 'document-day'] };
}

/** The words that set a limit before a time: trong, trước, chậm nhất, đến hết, không quá, từ, sau … */
import { type Clock, readClock } from './clock.ts';
import type { Cursor } from './cursor.ts';
import { words } from './words.ts';

/**
 * in: some time within; before: up to the day before it begins; by: up to its last day;
 * from: from its first day on; after: from the day after its last.
 */
export type Limit = 'in' | 'before' | 'by' | 'from' | 'after';

/** The longest first among those that begin alike. A word that only accompanies a limit has none of its own. */
const PHRASES: readonly (readonly [phrase: string, limit: Limit | ''])[] = [
  ['không trước', 'from'],
  ['không được trước', 'from'],
  ['không sớm hơn', 'from'],
  ['sớm nhất là', 'from'],
  ['sớm nhất', 'from'],
  ['trước khi kết thúc', 'by'],
  ['trước khi hết', 'by'],
  ['trước và trong', 'by'],
  ['trước hoặc trong', 'by'],
  ['trong và trước', 'by'],
  ['trong hoặc trước', 'by'],
  ['trước thời điểm', 'before'],
  ['trước lúc', 'before'],
  ['trước dịp', 'before'],
  ['trước', 'before'],
  ['chậm nhất là', 'by'],
  ['chậm nhất', 'by'],
  ['muộn nhất là', 'by'],
  ['muộn nhất', 'by'],
  ['trễ nhất', 'by'],
  ['không được quá', 'by'],
  ['không để quá', 'by'],
  ['không vượt quá', 'by'],
  ['không quá', 'by'],
  ['không muộn hơn', 'by'],
  ['không chậm hơn', 'by'],
  ['không được chậm hơn', 'by'],
  ['không được muộn hơn', 'by'],
  ['không để chậm quá', 'by'],
  ['không để muộn hơn', 'by'],
  ['không trễ hơn', 'by'],
  ['không sau', 'by'],
  ['hạn cuối cùng', 'by'],
  ['hạn cuối', 'by'],
  ['hạn chót', 'by'],
  ['thời hạn cuối cùng', 'by'],
  ['thời hạn cuối', 'by'],
  ['cho đến hết', 'by'],
  ['cho tới hết', 'by'],
  ['cho đến', 'by'],
  ['cho tới', 'by'],
  ['đến hết', 'by'],
  ['tới hết', 'by'],
  ['đến trước', 'before'],
  ['tính đến hết', 'by'],
  ['tính đến', 'by'],
  ['đến thời điểm', 'by'],
  ['đến', 'by'],
  ['tới', 'by'],
  ['hết', 'by'],
  ['trong khoảng thời gian', 'in'],
  ['trong thời gian', 'in'],
  ['trong khoảng', 'in'],
  ['trong suốt', 'in'],
  ['trong', 'in'],
  ['vào khoảng', 'in'],
  ['vào dịp', 'in'],
  ['vào', 'in'],
  ['khoảng', 'in'],
  ['nhân dịp', 'in'],
  ['dịp', 'in'],
  ['kể từ sau', 'after'],
  ['từ sau', 'after'],
  ['kể từ', 'from'],
  ['tính từ', 'from'],
  ['bắt đầu từ', 'from'],
  ['bắt đầu', 'from'],
  ['khởi đầu từ', 'from'],
  ['từ', 'from'],
  ['sau dịp', 'after'],
  ['sau', 'after'],
  ['before', 'before'],
  ['after', 'after'],
  ['until', 'by'],
  ['by', 'by'],
  ['là', ''],
  [':', ''],
  ['thời điểm', ''],
];

const BY_FIRST = new Map<string, (readonly [words: readonly string[], limit: Limit | ''])[]>();
for (const [phrase, limit] of PHRASES) {
  const sequence = phrase.split(' ');
  for (const first of words(sequence[0] as string)) BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), [sequence, limit]]);
}
for (const list of BY_FIRST.values()) list.sort((a, b) => b[0].length - a[0].length);

/** The keys of the words that a limit can begin with. */
export const LIMIT_STARTS: ReadonlySet<string> = new Set([...BY_FIRST.keys()].filter((w) => !words(': là').has(w)));

/** Limits that stand together in one phrase: "chậm nhất trước", "trong khoảng từ"; "trước từ" and "chậm nhất sau" are slips. */
const goWith = (limit: Limit, next: Limit): boolean => {
  if (limit === 'in') return next !== 'after';
  if (limit === 'by') return next === 'before' || next === 'by' || next === 'in';
  return limit === 'from' && next === 'in';
};

/** "chậm nhất là trước thời điểm" is four; more in a row are no phrase. */
const MOST_WORDS = 5;
const UNTIL = words('đến tới cho');

export interface LimitFound {
  readonly limit: Limit;
  /** it began with "đến", "tới", "cho đến": up to then, rather than at the latest then */
  readonly until: boolean;
  /** a clock time stood between the limit and the day; 'start' is midnight as the day begins */
  readonly clock?: Clock | undefined;
}

/**
 * Reads the limit words standing here; several together count as the strictest ("chậm nhất trước" is before,
 * "trong … đến hết" is by). Undefined where there are none.
 */
export function readLimit(c: Cursor): LimitFound | undefined {
  return c.try((k) => {
    let limit: Limit | undefined;
    const until = UNTIL.has(k.word());
    let count = 0;
    for (let more = true; more && count < MOST_WORDS; count++) {
      more = false;
      for (const [sequence, means] of BY_FIRST.get(k.peek().text) ?? []) {
        if (means === '' && !limit) continue;
        // Without marks "sau thang cuoi nam" is six months.
        if (!k.marked && sequence[0] === 'sau' && k.sees('tháng', 1) && k.peek(2).kind === 'word') continue;
        if (means && limit && !goWith(limit, means)) continue;
        if (!k.eatAll(sequence)) continue;
        if (means && (!limit || limit === 'in' || means !== 'in')) limit = means;
        more = true;
        break;
      }
    }
    if (!limit) return undefined;
    const clock = readClock(k);
    // "từ 7 giờ đến 19 giờ ngày 22/5/2016" is that day.
    return { limit: clock === 'run' && limit === 'from' ? 'by' : limit, until, clock };
  });
}

/** True where a limit that ends something begins here; used to cut an event's words off. */
export function isLimitAhead(c: Cursor): boolean {
  const before = c.at;
  const limit = readLimit(c)?.limit;
  c.at = before;
  return limit === 'before' || limit === 'by';
}

/** True where, `ahead` places on, a limit begins that has a whole date or a year of its own: "đến hết ngày 31/12/2016". */
export function isDatedLimitAhead(c: Cursor, ahead = 0): boolean {
  if (!LIMIT_STARTS.has(c.word(ahead))) return false;
  const before = c.at;
  c.at += ahead;
  const limit = readLimit(c)?.limit;
  const dated = (limit === 'before' || limit === 'by') && datedAhead(c);
  c.at = before;
  return dated;
}

/** True where, behind a comma or bracket, a time with a year of its own begins: ", dự kiến quý II/2016", "(tháng 6/2016)". */
export function isDatedAhead(c: Cursor): boolean {
  const before = c.at;
  c.at++;
  c.eat('dự', 'kiến');
  readLimit(c);
  const dated = UNIT_BEFORE.has(c.word()) && datedAhead(c);
  c.at = before;
  return dated;
}

const UNIT_BEFORE = words('tháng quý ngày cuối đầu');
const UNITS = words('ngày tháng quý năm cuối đầu giữa hết');

/** True where a year stands within the next few figures and words of units: "ngày 31/12/2016", "hết quý IV năm 2016", "cuối năm". */
function datedAhead(c: Cursor): boolean {
  if (c.peek().kind !== 'number' && !UNITS.has(c.word())) return false;
  if ((c.sees('cuối') || c.sees('đầu')) && c.sees('năm', 1)) return true;
  // "từ ngày ký đến hết năm"
  if (c.at === c.tokens.length - 1 && c.peek().kind === 'word') return true;
  for (let k = 0; k < 8; k++) {
    const t = c.peek(k);
    if (t.kind === 'number' && t.text.length === 4) return true;
    if (t.kind === 'number' && c.sees('/', k + 1) && c.peek(k + 2).kind === 'number') return true;
    if (t.kind === 'word' && t.text.length > 4 && !UNITS.has(t.text)) return false;
    if (t.kind === 'mark' && t.text !== '/' && t.text !== '.' && t.text !== '-') return false;
  }
  return false;
}

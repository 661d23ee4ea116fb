/**
 * Days of the lunar calendar: "rằm tháng Giêng năm 2016", "23 tháng Chạp", "10/3 âm lịch", "Tết Nguyên đán", "Giỗ Tổ".
 * They are never read as solar days. Where the table of lunar days reaches, the solar day is offered to write instead.
 */
import { addDays, type CivilDate, daysBetween, formatDate, yearOf } from '../calendar/civil.ts';
import { newYearsEve, solarOf } from '../calendar/lunar.ts';
import { type Cursor, type Phrases, phrases } from './cursor.ts';
import { nearMonth } from './units/near.ts';
import { yearAt } from './units/year-tail.ts';
import { words, wordTable } from './words.ts';

const MONTHS = wordTable({ giêng: 1, chạp: 12 });
const STEMS = wordTable({ giáp: 0, ất: 1, bính: 2, đinh: 3, mậu: 4, kỷ: 5, canh: 6, tân: 7, nhâm: 8, quý: 9 });
const BRANCHES = wordTable({
  tý: 0,
  sửu: 1,
  dần: 2,
  mão: 3,
  thìn: 4,
  tỵ: 5,
  tị: 5,
  ngọ: 6,
  mùi: 7,
  thân: 8,
  dậu: 9,
  tuất: 10,
  hợi: 11,
});
const FEASTS: readonly (readonly [names: Phrases, month: number, day: number])[] = [
  [phrases('tết trung thu'), 8, 15],
  [phrases('tết đoan ngọ'), 5, 5],
  [phrases('tết nguyên tiêu'), 1, 15],
  [phrases('giỗ tổ hùng vương', 'giỗ tổ'), 3, 10],
  [phrases('tết nguyên đán', 'tết âm lịch', 'tết cổ truyền', 'tết ta', 'tết'), 1, 1],
];
/** Any of these makes a note beside a solar day a lunar one. */
const TELLING = words('âm al âl tết chạp giêng rằm mùng');
const LED_BY = words('trước sau đến tới hết vào dịp từ trong cuối đầu nhất nhân qua');
const BETWEEN = words('ngày dịp kỳ nghỉ khi lễ nhân');

interface Found {
  /** absent where the table does not reach */
  readonly day?: CivilDate | undefined;
}

/** "Ất Tỵ" standing here: the year of that name next to `base`. */
function readNamedYear(c: Cursor, base: CivilDate | undefined): number | undefined {
  const stem = STEMS.get(c.word());
  const branch = BRANCHES.get(c.word(1));
  if (stem === undefined || branch === undefined) return undefined;
  const from = (base ? yearOf(base) : 2016) - 1;
  for (let year = from; year < from + 60; year++) {
    if ((year - 4) % 10 !== stem || (year - 4) % 12 !== branch) continue;
    c.at += 2;
    return year;
  }
  return undefined;
}

/** The lunar year, where one is said. */
function readYear(c: Cursor, base: CivilDate | undefined): number | undefined {
  return c.try((k) => {
    k.eat(',');
    k.eat('năm') || k.eat('/') || k.eat('-');
    const year = yearAt(k);
    if (year) {
      k.at++;
      return year;
    }
    return readNamedYear(k, base);
  });
}

/** The month of the days that are counted towards a Tết: "30 Tết Quý Mão" is the eve of that year, so in the Chạp before it. */
const BEFORE_TET = 0;

function solarIn(day: number, month: number, year: number): CivilDate | undefined {
  if (month !== BEFORE_TET) return solarOf({ day, month, year });
  // The eve is called the thirtieth in a Chạp of 29 days too.
  return day === 30 ? newYearsEve(year) : solarOf({ day, month: 12, year: year - 1 });
}

/** The day in the year said, else the first one not before `base`. */
function dayIn(month: number, day: number, year: number | undefined, base: CivilDate | undefined): Found {
  if (year) return { day: solarIn(day, month, year) };
  if (!base) return {};
  for (const y of [yearOf(base) - 1, yearOf(base), yearOf(base) + 1]) {
    const found = solarIn(day, month, y);
    if (found && found >= base) return { day: found };
  }
  return {};
}

const eatLunarCalendar = (c: Cursor) =>
  c.eat('âm', 'lịch') ||
  c.eat('(', 'âm', 'lịch', ')') ||
  c.eat('âl') ||
  c.eat('al') ||
  c.eat('(', 'âl', ')') ||
  c.eat('(', 'al', ')');

/** "rằm tháng Giêng", "mùng 5 tháng Giêng", "23 tháng Chạp", "10/3 âm lịch", "mùng 3 Tết", "30 Tết": the day and month, a numbered one as -month. */
function readDay(c: Cursor): { day: number; month: number } | undefined {
  c.eat('đêm');
  if (c.eat('rằm')) {
    c.eat('tháng');
    const month = MONTHS.get(c.word()) ?? nearMonth(c, 0);
    if (month !== undefined) c.at++;
    return { day: 15, month: month ?? 1 };
  }
  c.eat('ngày');
  const early = c.eat('mùng');
  const day = c.number();
  if (day < 1 || day > 30 || c.peek().text.length > 2) return undefined;
  c.at++;
  if (c.eat('tết')) return early ? { day, month: 1 } : day > 27 ? { day, month: BEFORE_TET } : undefined;
  const slash = c.eat('/') || c.eat('-');
  if (!slash && !c.eat('tháng')) return undefined;
  const named = MONTHS.get(c.word());
  const month = named ?? nearMonth(c, 0);
  if (month === undefined || month < 1 || month > 12) return undefined;
  c.at++;
  if (named) return { day, month };
  return { day, month: -month };
}

/** Reads a lunar day or feast standing here; undefined where none does. */
export function readLunar(c: Cursor, base: CivilDate | undefined): Found | undefined {
  const feast = c.try((k) => {
    if (k.sees('tết') && (k.sees('dương', 1) || k.sees('tây', 1))) return undefined;
    if (k.sees('tết') && k.sees('quý', 1) && !BRANCHES.has(k.word(2))) return undefined;
    if (k.eat('đêm', 'giao', 'thừa') || k.eat('giao', 'thừa')) return dayIn(BEFORE_TET, 30, readYear(k, base), base);
    const found = FEASTS.find(([names]) => k.eatOne(names));
    if (!found) return undefined;
    return dayIn(found[1], found[2], readYear(k, base), base);
  });
  if (feast) return feast;
  const day = c.try((k) => {
    const found = readDay(k);
    if (!found) return undefined;
    const year = readYear(k, base);
    // A month by its number is lunar only where it says so.
    const said = eatLunarCalendar(k);
    if (found.month < 0 && !said) return undefined;
    return dayIn(Math.abs(found.month), found.day, year ?? readYear(k, base), base);
  });
  if (day) return day;
  return c.try((k) => {
    if (k.eat('tháng') && MONTHS.has(k.word())) {
      k.at++;
      readYear(k, base);
      return {};
    }
    return k.eat('năm') && readNamedYear(k, base) ? {} : undefined;
  });
}

/** Words that speak of the lunar calendar: without one of them no day of a phrase is lunar. */
export const LUNAR_WORDS: ReadonlySet<string> = new Set([...words('âm âl al rằm tết giỗ giao giêng chạp'), ...BRANCHES.keys()]);

/** True where a day of the lunar calendar stands here; nothing is passed over. */
export function isLunarDay(c: Cursor): boolean {
  const before = c.at;
  const found = c.try((k) => {
    const day = readDay(k);
    if (!day) return undefined;
    readYear(k, undefined);
    return day.month >= BEFORE_TET || eatLunarCalendar(k) ? true : undefined;
  });
  c.at = before;
  return found ?? false;
}

/** A lunar note beside a solar day: "(tức 27 tháng Chạp)", ", tức ngày mùng 1 Tết"; true where one stood. Compared with `day`. */
export function eatLunarBeside(c: Cursor, day: CivilDate): boolean {
  return (
    c.try((k) => {
      const bracket = k.eat('(');
      if (!bracket) k.eat(',');
      const led =
        k.eat('tức', 'là') ||
        k.eat('tức') ||
        k.eat('nhằm', 'vào') ||
        k.eat('nhằm') ||
        k.eat('âm', 'lịch', ':') ||
        k.eat('âm', 'lịch', 'là');
      if (!bracket && !led) return undefined;
      const from = k.at;
      let end = from;
      let telling = false;
      for (; end < k.tokens.length && end - from < 14; end++) {
        const t = k.tokens[end];
        if (t?.text === ')' || (!bracket && (t?.text === ',' || t?.text === ';'))) break;
        telling ||= t !== undefined && (TELLING.has(t.text) || BRANCHES.has(t.text));
      }
      if (!telling) return undefined;
      const near = readLunar(k, addDays(day, -200))?.day;
      if (near && Math.abs(daysBetween(near, day)) > 0 && Math.abs(daysBetween(near, day)) < 300) k.doubts.push('lunar-differs');
      if (bracket) {
        k.at = end;
        return k.eat(')') || undefined;
      }
      return true;
    }) ?? false
  );
}

/** A lunar day that the phrase names: where, whether a limit word leads it, and the solar day where it is known. */
export interface LunarFound {
  readonly from: number;
  readonly to: number;
  readonly led: boolean;
  readonly day?: CivilDate | undefined;
  readonly nearest: string;
}

/** Passes over a lunar day standing here and tells what it is. */
export function findLunar(c: Cursor, base: CivilDate | undefined): LunarFound | undefined {
  const begin = c.at;
  const found = c.try((k) => readLunar(k, base));
  if (!found) return undefined;
  let before = begin - 1;
  while (before > 0 && BETWEEN.has(c.tokens[before]?.text ?? '')) before--;
  return {
    from: begin,
    to: c.at,
    led: LED_BY.has(c.tokens[before]?.text ?? '') || BETWEEN.has(c.tokens[begin - 1]?.text ?? ''),
    day: found.day,
    nearest: found.day ? `ngày ${formatDate(found.day)}` : '',
  };
}

/** States and silences in words. */
import { type CivilDate, formatDate } from '../calendar/civil.ts';
import type { Silence } from '../tracking/obligation.ts';
import { label } from '../words/labels.ts';
import type { Language } from '../words/language.ts';
import { number } from '../words/numbers.ts';
import { STATE_TABLE, type State } from '../words/states.ts';

export const stateWord = (state: State, lang: Language) => STATE_TABLE[state][lang];

/** The state of an obligation or a row; work that waited for an event which has come is under way since. */
export function stateWords(
  of: { readonly state: State; readonly opened: boolean; readonly start: CivilDate | undefined },
  lang: Language,
): string {
  if (!of.opened) return stateWord(of.state, lang);
  const since = of.start ? formatDate(of.start) : '';
  return lang === 'vi' ? `Đang thực hiện, từ ${since}` : `Open since ${since}`;
}

/** How many days late it was or is, or how many are left; '' where neither is known. */
function daysWords(late: number | undefined, left: number | undefined, lang: Language): string {
  const vi = lang === 'vi';
  if (late) return vi ? ` ${number(late, lang)} ngày` : ` by ${number(late, lang)} ${late === 1 ? 'day' : 'days'}`;
  if (left === 0) return vi ? ', hết hạn hôm nay' : ', due today';
  if (!left) return '';
  return vi ? `, còn ${number(left, lang)} ngày` : `, ${number(left, lang)} ${left === 1 ? 'day' : 'days'} left`;
}

/** "Quá hạn 12 ngày", "Hoàn thành, quá hạn 3 ngày", "Trong hạn, còn 5 ngày" */
export const standingWords = (
  of: Parameters<typeof stateWords>[0] & {
    readonly daysLate: number | undefined;
    readonly daysLeft: number | undefined;
  },
  lang: Language,
): string => stateWords(of, lang) + daysWords(of.daysLate, of.daysLeft, lang);

/** "đang đề nghị gia hạn", of some of a row "đang đề nghị gia hạn (1/2 đầu việc)"; '' where none is asked for. */
export function pendingWords(
  { pending, obligations }: { readonly pending: number; readonly obligations: readonly unknown[] },
  lang: Language,
): string {
  if (!pending) return '';
  const some = pending < obligations.length ? ` (${pending}/${obligations.length}${lang === 'vi' ? ' đầu việc' : ''})` : '';
  return label('pending', lang) + some;
}

/** Years as people write them: "2016, 2017", "2016–2025". */
function yearsWords(years: readonly number[]): string {
  const spans: [from: number, to: number][] = [];
  for (const year of years) {
    const last = spans[spans.length - 1];
    if (last && year === last[1] + 1) last[1] = year;
    else spans.push([year, year]);
  }
  const two = ([from, to]: readonly [number, number]) =>
    to - from < 2 ? (from === to ? `${from}` : `${from}, ${to}`) : `${from}–${to}`;
  return spans.map(two).join(', ');
}

/** "chưa có báo cáo cả năm 2016", or "chưa báo cáo 95 ngày". */
export function silenceShort({ days, years }: Silence, lang: Language): string {
  if (lang === 'vi')
    return years.length ? `chưa có báo cáo cả năm ${yearsWords(years)}` : `chưa báo cáo ${number(days, lang)} ngày`;
  return years.length ? `nothing reported in all of ${yearsWords(years)}` : `silent for ${number(days, lang)} days`;
}

/** "khi đó đã quá hạn 92 ngày": of what is asked no more and was late by then. */
export const lateWhenEndedWords = (days: number, lang: Language): string =>
  lang === 'vi' ? `khi đó đã quá hạn ${number(days, lang)} ngày` : `${number(days, lang)} days late by then`;

/** Of several units that have been silent since different days: "3 đơn vị lâu không báo cáo, lâu nhất 196 ngày". */
export function silenceOfSeveral(units: number, { days }: Silence, lang: Language): string {
  return lang === 'vi'
    ? `${number(units, lang)} đơn vị lâu không báo cáo, lâu nhất ${number(days, lang)} ngày`
    : `${number(units, lang)} units long silent, the longest for ${number(days, lang)} days`;
}

/** The same in full: "chưa báo cáo 95 ngày, từ 01/01/2016". */
export function silenceWords({ since, days, years }: Silence, lang: Language): string {
  if (lang === 'vi') {
    const whole = years.length ? `cả năm ${yearsWords(years)} chưa có báo cáo; ` : '';
    return `${whole}chưa báo cáo ${number(days, lang)} ngày, từ ${formatDate(since)}`;
  }
  const whole = years.length ? `nothing reported in all of ${yearsWords(years)}; ` : '';
  return `${whole}silent for ${number(days, lang)} days, since ${formatDate(since)}`;
}

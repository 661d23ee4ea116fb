/** Years. */
import type { Plan } from '../../model/plan.ts';
import { both } from '../../words/language.ts';
import { CannotRun } from '../errors.ts';
import type { Kind } from '../option.ts';

const word = both('năm', 'year');
/** Four digits; undefined for anything else. */
const yearIn = (typed: string): number | undefined =>
  /^\s*(n\u0103m\s+)?[12]\d{3}\s*$/i.test(typed) ? Number(/\d{4}/.exec(typed)?.[0]) : undefined;

/** Any year. */
export const year: Kind<number> = {
  word,
  read: (typed, { name }) => {
    const number = yearIn(typed);
    if (number !== undefined) return number;
    throw new CannotRun(
      both(`${name}: “${typed}” không phải một năm`, `${name}: "${typed}" is no year`),
      both('Ví dụ: --year 2016', 'For example: --year 2016'),
    );
  },
};

/** A year that the plan has a reporting period for. */
export const reportingYear: Kind<number> = {
  word,
  read: async (typed, asking) => {
    const number = await year.read(typed, asking);
    const known = await asking.plan();
    if (!known) return number;
    const { periodOf } = await import('../../tracking/reporting-period.ts');
    if (periodOf(known, number)) return number;
    throw noPeriod(asking.name, typed, known);
  },
};

/** The plan has no reporting period for that year; `name` is the option that asks for one. */
export function noPeriod(name: string, typed: string, { head }: Plan): CannotRun {
  const years = head.reporting.years.map((r) => `${r.from}–${r.to ?? ''}`).join(', ');
  return new CannotRun(
    both(`${name}: kế hoạch không có kỳ báo cáo năm “${typed}”`, `${name}: the plan has no reporting period for "${typed}"`),
    both(`Các năm có kỳ báo cáo: ${years}`, `Years with a period: ${years}`),
  );
}

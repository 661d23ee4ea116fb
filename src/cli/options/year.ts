/** Years. */
import type { Plan } from '../../model/plan.ts';
import { CannotRun } from '../errors.ts';
import type { Kind } from '../option.ts';

/** Any year. */
export const year: Kind<number> = (typed, { name }) => {
  const number = Number(typed);
  if (Number.isInteger(number)) return number;
  throw new CannotRun(
    { vi: `${name}: “${typed}” không phải một năm`, en: `${name}: "${typed}" is no year` },
    { vi: 'Ví dụ: --year 2016', en: 'For example: --year 2016' },
  );
};

/** A year that the plan has a reporting period for. */
export const reportingYear: Kind<number> = async (typed, { name, plan }) => {
  const number = Number(typed);
  const known = await plan();
  if (!known) return number;
  const { periodOf } = await import('../../tracking/reporting-period.ts');
  if (Number.isInteger(number) && periodOf(known, number)) return number;
  throw noPeriod(name, typed, known);
};

/** The plan has no reporting period for that year; `name` is the option that asks for one. */
export function noPeriod(name: string, typed: string, { head }: Plan): CannotRun {
  const years = head.reporting.years.map((r) => `${r.from}–${r.to ?? ''}`).join(', ');
  return new CannotRun(
    {
      vi: `${name}: kế hoạch không có kỳ báo cáo năm “${typed}”`,
      en: `${name}: the plan has no reporting period for "${typed}"`,
    },
    { vi: `Các năm có kỳ báo cáo: ${years}`, en: `Years with a period: ${years}` },
  );
}

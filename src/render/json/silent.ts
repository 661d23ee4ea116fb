/** The JSON of silent. */
import type { SilentView } from '../../views/silent.ts';
import type { Json } from './print.ts';

export const silentJson = ({ asOf, period, asked, units }: SilentView): Json<'silent'> => ({
  asOf,
  year: period.year,
  period: { begin: period.begin, end: period.end },
  asked,
  units: units.map((u) => ({
    id: u.id,
    name: u.name,
    obligations: u.obligations.length,
    overdue: u.overdue,
    lastReport: u.lastReport ?? null,
  })),
});

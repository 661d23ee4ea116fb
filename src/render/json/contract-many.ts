/** What `--all … --format json` prints: figures of many plans together, and their gates. */
import * as v from 'valibot';
import { GROUPINGS } from '../../words/groupings.ts';
import { count, date, diagnostic, summary } from './contract-parts.ts';

const tally = {
  summary,
  ageing: v.strictObject({ over30: count, over120: count }),
  silent: count,
  worstDaysLate: count,
};
const group = v.strictObject({
  key: v.pipe(v.string(), v.description('what makes it the same in several plans')),
  name: v.string(),
  territories: v.array(v.string()),
  plans: count,
  ...tally,
});
const noAnswer = v.array(v.strictObject({ folder: v.string(), reason: v.string() }));
const without = {
  notCounted: v.pipe(noAnswer, v.description('plans that cannot be read, folders without one')),
  unfit: v.pipe(noAnswer, v.description('plans that have nothing of what was asked')),
  sameIds: v.array(v.strictObject({ id: v.string(), folders: v.array(v.string()) })),
};
const plan = { folder: v.string(), id: v.string(), title: v.string() };

const figures = {
  asOf: date,
  total: v.strictObject(tally),
  plans: v.array(
    v.strictObject({
      ...plan,
      territory: v.string(),
      example: v.boolean(),
      ended: v.pipe(v.boolean(), v.description('ceased or ran out by the day')),
      unreadable: v.pipe(count, v.description('places that cannot be read: its figures lack something')),
      ...tally,
    }),
  ),
  groups: v.strictObject(
    Object.fromEntries(GROUPINGS.map((by) => [by, v.array(group)])) as Record<
      (typeof GROUPINGS)[number],
      v.ArraySchema<typeof group, undefined>
    >,
  ),
  ...without,
};

export const MANY = {
  'status-all': v.strictObject(figures),
  'report-all': v.strictObject(figures),
  'overdue-all': v.strictObject({
    ...figures,
    late: v.array(
      v.strictObject({
        folder: v.string(),
        plan: v.string(),
        territory: v.string(),
        task: v.string(),
        title: v.string(),
        unit: v.string(),
        due: v.nullable(date),
        daysLate: count,
      }),
    ),
  }),
  'check-all': v.strictObject({
    asOf: date,
    shut: v.boolean(),
    verdict: v.string(),
    plans: v.array(
      v.strictObject({
        ...plan,
        base: v.nullable(v.string()),
        shut: v.boolean(),
        verdict: v.string(),
        errors: count,
        warnings: count,
        overdue: count,
        dueSoon: count,
        diagnostics: v.array(diagnostic),
      }),
    ),
    ...without,
  }),
} as const;

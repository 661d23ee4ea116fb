/** What `--format json` prints, command by command: the schemas in schema/json/ are made of these, and the tests hold the output to them. */
import * as v from 'valibot';
import { STATES } from '../tracking/state.ts';

const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const state = v.picklist(STATES);
const position = v.strictObject({ file: v.string(), line: count, column: count });

const summary = v.strictObject({
  total: v.pipe(count, v.description('Sum of the figures below but "cancelled"')),
  done: v.strictObject({ onTime: count, late: count }),
  open: v.strictObject({ inTime: count, overdue: count }),
  undated: v.pipe(count, v.description('ongoing, awaiting, unspecified, not-understood')),
  cancelled: v.pipe(count, v.description('outside the total')),
});
const ratios = v.strictObject({
  doneOfAll: v.optional(v.number()),
  doneOfDue: v.optional(v.number()),
  onTimeOfDone: v.optional(v.number()),
});
const unreadable = v.array(
  v.strictObject({
    what: v.picklist(['file', 'task', 'deadline', 'entry']),
    name: v.string(),
    file: v.string(),
    line: count,
    column: count,
    message: v.string(),
  }),
);
const obligation = v.strictObject({
  task: v.string(),
  title: v.string(),
  source: v.string(),
  unit: v.pipe(v.string(), v.description('id of the agency that owes it')),
  role: v.picklist(['lead']),
  occurrence: v.nullable(v.strictObject({ id: v.string(), name: v.string() })),
  start: v.nullable(date),
  due: v.nullable(date),
  state,
  daysLate: v.pipe(v.nullable(count), v.description('calendar days; 0 where it is not late, null without a due day')),
  daysLeft: v.pipe(v.nullable(count), v.description('calendar days, today not counted; null unless it is open and in time')),
  doneOn: v.nullable(date),
  position,
});
const row = v.strictObject({
  id: v.string(),
  title: v.string(),
  source: v.string(),
  lead: v.array(v.string()),
  coordinating: v.array(v.string()),
  recipients: v.array(v.string()),
  deliverable: v.nullable(v.string()),
  deadline: v.pipe(v.nullable(v.string()), v.description('as the plan writes it')),
  occurrence: v.nullable(v.string()),
  start: v.nullable(date),
  due: v.nullable(date),
  state,
  daysLate: v.nullable(count),
  daysLeft: v.nullable(count),
  units: v.strictObject({ total: count, done: count, overdue: count }),
  position,
});
const rows = v.strictObject({ asOf: date, tasks: v.array(row), unreadable });
const kind = v.picklist(['date', 'period', 'ongoing', 'recurring', 'relative', 'unspecified']);
const part = {
  kind,
  start: v.nullable(date),
  due: v.nullable(date),
  recurrence: v.pipe(v.nullable(v.string()), v.description('RFC 5545 RRULE')),
  after: v.nullable(
    v.strictObject({
      event: v.pipe(v.string(), v.description('in the phrase’s words, or a date')),
      offset: v.nullable(count),
      unit: v.nullable(v.picklist(['hour', 'day', 'working-day', 'week', 'month', 'quarter', 'year'])),
      direction: v.picklist(['after', 'before', 'at', 'until']),
    }),
  ),
  basis: v.array(v.string()),
};
const span = v.tuple([count, count]);
const agency = {
  id: v.string(),
  name: v.string(),
  parent: v.nullable(v.string()),
  summary,
  ratios,
  coordinating: count,
  worstDaysLate: count,
  lastReport: v.nullable(date),
};

export const CONTRACT: Readonly<Record<string, v.GenericSchema>> = {
  status: v.strictObject({
    plan: v.strictObject({ id: v.string(), title: v.string(), version: count, territory: v.string(), example: v.boolean() }),
    asOf: date,
    summary,
    obligations: v.array(obligation),
    unreadable,
  }),
  list: rows,
  overdue: rows,
  due: rows,
  show: v.strictObject({
    id: v.string(),
    title: v.string(),
    source: v.string(),
    point: v.nullable(v.string()),
    lead: v.array(v.string()),
    coordinating: v.array(v.string()),
    recipients: v.array(v.string()),
    deliverable: v.nullable(v.string()),
    deadline: v.nullable(v.string()),
    reading: v.nullable(v.strictObject({ kind, start: v.nullable(date), due: v.nullable(date), event: v.nullable(v.string()) })),
    dependsOn: v.array(v.string()),
    holdsUp: v.array(v.string()),
    note: v.nullable(v.string()),
    obligations: v.array(obligation),
    progress: v.array(
      v.strictObject({
        date,
        by: v.string(),
        what: v.string(),
        completes: v.boolean(),
        occurrence: v.nullable(v.string()),
        evidence: v.array(v.looseObject({ number: v.nullable(v.string()), date: v.nullable(date) })),
      }),
    ),
    position,
    unreadable,
  }),
  agencies: v.strictObject({
    asOf: date,
    agencies: v.array(v.strictObject({ ...agency, obligations: v.optional(v.array(obligation)) })),
    unreadable,
  }),
  validate: v.strictObject({
    diagnostics: v.array(
      v.strictObject({
        code: v.pipe(v.string(), v.regex(/^PLAN\d{3}$/)),
        severity: v.picklist(['error', 'warning', 'info']),
        message: v.string(),
        file: v.string(),
        line: count,
        column: count,
        endLine: count,
        endColumn: count,
        help: v.nullable(v.string()),
        suggestion: v.nullable(v.string()),
      }),
    ),
  }),
  deadline: v.union([
    v.strictObject({
      text: v.string(),
      ...part,
      form: v.string(),
      span,
      followedBy: v.nullable(v.picklist(['ongoing', 'recurring'])),
      milestones: v.array(date),
      doubts: v.array(v.string()),
      alternatives: v.array(v.strictObject(part)),
    }),
    v.strictObject({ text: v.string(), kind: v.literal('error'), message: v.string(), suggestion: v.nullable(v.string()), span }),
  ]),
  report: v.strictObject({
    year: count,
    asOf: date,
    period: v.strictObject({ begin: date, end: date }),
    by: v.string(),
    to: v.array(v.string()),
    figures: v.array(
      v.strictObject({
        table: v.picklist(['total', 'sections', 'leads', 'agencies']),
        row: v.string(),
        figure: v.picklist(['total', 'doneOnTime', 'doneLate', 'openInTime', 'openOverdue', 'undated']),
        value: count,
        obligations: v.array(
          v.strictObject({
            task: v.string(),
            unit: v.string(),
            occurrence: v.nullable(v.string()),
            file: v.string(),
            line: count,
          }),
        ),
      }),
    ),
    unreadable,
  }),
};

/** The pieces that the JSON of several commands shares. */

import * as v from 'valibot';
import { STAGES } from '../../views/obstacles.ts';
import { CHANGE_KINDS } from '../../words/change-kinds.ts';
import { SEVERITIES } from '../../words/severities.ts';
import { STATES } from '../../words/states.ts';

export const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const state = v.picklist(STATES);
export const position = v.strictObject({ file: v.string(), line: count, column: count });

export const role = v.picklist(['lead', 'coordinating']);
export const silence = v.pipe(
  v.nullable(v.strictObject({ since: date, days: count, years: v.array(count) })),
  v.description('nothing heard for over three months, or in whole reporting years'),
);
export const obstacle = v.strictObject({
  id: v.string(),
  date,
  by: v.string(),
  task: v.nullable(v.string()),
  what: v.string(),
  stage: v.picklist(STAGES),
  heldBy: v.nullable(v.string()),
  since: date,
  age: count,
  waiting: count,
  sent: v.nullable(date),
  passed: v.nullable(date),
  answered: v.nullable(v.strictObject({ date, by: v.nullable(v.string()), what: v.string() })),
  position,
});

export const summary = v.strictObject({
  total: v.pipe(count, v.description('sum of done, open and undated')),
  done: v.strictObject({
    onTime: count,
    late: count,
    undated: v.pipe(count, v.description('done where no due day was set; in no ratio')),
  }),
  open: v.strictObject({ inTime: count, overdue: count }),
  undated: v.pipe(count, v.description('ongoing, awaiting, unspecified, not-understood')),
  submitted: v.pipe(count, v.description('handed in, awaiting approval; outside the total, as all that follow')),
  notBegun: v.pipe(count, v.description('recurring, and its first occurrence has not begun')),
  asked: v.pipe(count, v.description('asked of a body that the plan cannot order, and not answered')),
  answered: v.pipe(count, v.description('asked, and answered')),
  ended: v.pipe(count, v.description('its time, or the plan’s, is over')),
  cancelled: count,
});
export const ratios = v.strictObject({
  doneOfAll: v.optional(v.number()),
  doneOfDue: v.optional(v.number()),
  onTimeOfDone: v.optional(v.number()),
});
export const unreadable = v.array(
  v.strictObject({
    what: v.picklist(['file', 'task', 'deadline', 'entry']),
    name: v.string(),
    file: v.string(),
    line: count,
    column: count,
    message: v.string(),
  }),
);
export const obligation = v.strictObject({
  task: v.string(),
  title: v.string(),
  source: v.string(),
  unit: v.pipe(v.string(), v.description('id of the agency that owes it; of several that owe it together, all with + between')),
  owners: v.pipe(v.array(v.string()), v.description('ids of the agencies that owe it: one, or all that owe it together')),
  predecessor: v.pipe(v.nullable(v.string()), v.description('the unit that owed it before it was merged or dissolved')),
  role,
  contribution: v.pipe(v.nullable(v.string()), v.description('what a coordinating agency owes; null where the role is lead')),
  occurrence: v.nullable(v.strictObject({ id: v.string(), name: v.string() })),
  start: v.nullable(date),
  due: v.pipe(v.nullable(date), v.description('the due day in force')),
  originalDue: v.pipe(v.nullable(date), v.description('the plan’s own, where a document has moved it')),
  extensionPending: v.boolean(),
  state,
  daysLate: v.pipe(v.nullable(count), v.description('calendar days; 0 where it is not late, null without a due day')),
  daysLeft: v.pipe(v.nullable(count), v.description('calendar days, today not counted; null unless it is open and in time')),
  silence,
  waitsFor: v.pipe(v.array(v.string()), v.description('ids of the tasks that come first and are not done')),
  doneOn: v.nullable(date),
  endedOn: v.pipe(v.nullable(date), v.description('the day from which it is asked no more: cancelled, or its plan ceased')),
  lateWhenEnded: v.pipe(v.nullable(count), v.description('calendar days late on that day, once no longer told as overdue')),
  position,
});
const debtor = v.strictObject({
  unit: v.pipe(v.string(), v.description('id of the agency that owes it')),
  predecessor: v.nullable(v.string()),
  occurrence: v.nullable(v.string()),
  state,
  due: v.nullable(date),
  daysLate: v.nullable(count),
});
export const row = v.strictObject({
  id: v.string(),
  title: v.string(),
  source: v.string(),
  role,
  contribution: v.nullable(v.string()),
  lead: v.array(v.string()),
  coordinating: v.array(v.string()),
  recipients: v.array(v.string()),
  deliverable: v.nullable(v.string()),
  deadline: v.pipe(v.nullable(v.string()), v.description('as the plan writes it')),
  occurrence: v.nullable(v.string()),
  start: v.nullable(date),
  due: v.nullable(date),
  originalDue: v.nullable(date),
  extensionPending: v.boolean(),
  state,
  daysLate: v.nullable(count),
  daysLeft: v.nullable(count),
  silence,
  waitsFor: v.array(v.string()),
  units: v.strictObject({ total: count, done: count, doneLate: count, overdue: count }),
  debtors: v.pipe(v.array(debtor), v.description('who owes what the row stands for, each by itself')),
  position,
});
export const rows = v.strictObject({ asOf: date, tasks: v.array(row), unreadable });
export const kind = v.picklist(['date', 'period', 'ongoing', 'recurring', 'relative', 'unspecified']);
export const part = {
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
export const span = v.tuple([count, count]);
export const agency = {
  id: v.string(),
  name: v.string(),
  parent: v.nullable(v.string()),
  summary,
  ratios,
  coordinating: count,
  worstDaysLate: count,
  lastReport: v.nullable(date),
};

/** A finding, wherever it is told. */
export const diagnostic = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^PLAN\d{3}$/)),
  severity: v.picklist(SEVERITIES),
  message: v.string(),
  file: v.string(),
  line: count,
  column: count,
  endLine: count,
  endColumn: count,
  help: v.nullable(v.string()),
  suggestion: v.nullable(v.string()),
});

export const change = v.strictObject({
  kind: v.picklist(CHANGE_KINDS),
  task: v.nullable(v.string()),
  title: v.nullable(v.string()),
  key: v.pipe(v.nullable(v.string()), v.description('key of the task or of plan.yaml, or the register of an entry')),
  id: v.pipe(v.nullable(v.string()), v.description('of the entry of a register')),
  unit: v.nullable(v.string()),
  occurrence: v.nullable(v.string()),
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
  days: v.pipe(v.nullable(v.pipe(v.number(), v.integer())), v.description('calendar days that the due day moved by')),
  date: v.nullable(v.string()),
  what: v.nullable(v.string()),
  document: v.nullable(v.strictObject({ number: v.nullable(v.string()), date: v.nullable(v.string()) })),
  quiet: v.pipe(v.boolean(), v.description('a document has to allow it, and none does')),
});

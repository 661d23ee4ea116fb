/** What `--format json` prints, command by command: the schemas in schema/json/ are made of these, and the tests hold the output to them. */
import * as v from 'valibot';
import { COUNTS_FROM, FORMS, STEPS } from '../../model/schema/terms.ts';
import { BOXES } from '../../words/boxes.ts';
import { importContract } from './contract-import.ts';
import { MANY } from './contract-many.ts';
import {
  agency,
  change,
  count,
  date,
  diagnostic,
  kind,
  obligation,
  obstacle,
  part,
  position,
  rows,
  span,
  summary,
  target,
  unreadable,
} from './contract-parts.ts';
import { REGISTERS } from './contract-registers.ts';

const document = v.looseObject({ number: v.nullable(v.string()), date: v.nullable(date) });

export const CONTRACT = {
  status: v.strictObject({
    plan: v.strictObject({
      id: v.string(),
      title: v.string(),
      version: count,
      territory: v.string(),
      example: v.boolean(),
      period: v.strictObject({ from: date, to: v.nullable(date) }),
      closed: v.pipe(
        v.nullable(v.strictObject({ date, reason: v.string() })),
        v.description('the day from which the plan is no longer in force'),
      ),
    }),
    asOf: date,
    summary,
    ageing: v.strictObject({ over30: count, over120: count }),
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
    lead: v.pipe(v.array(v.string()), v.description('who leads it on the day')),
    reassigned: v.pipe(
      v.array(v.strictObject({ from: date, lead: v.array(v.string()), document })),
      v.description('when it was given to other leads, and by which document'),
    ),
    coordinating: v.array(v.string()),
    recipients: v.array(v.string()),
    deliverable: v.nullable(v.string()),
    deliverables: v.array(
      v.strictObject({
        kind: v.string(),
        count: v.nullable(count),
        form: v.nullable(v.picklist(FORMS)),
        to: v.array(v.string()),
      }),
    ),
    target: v.nullable(target),
    approval: v.nullable(v.strictObject({ by: v.string(), countsFrom: v.picklist(COUNTS_FROM) })),
    deadline: v.nullable(v.string()),
    reading: v.nullable(v.strictObject({ kind, start: v.nullable(date), due: v.nullable(date), event: v.nullable(v.string()) })),
    phases: v.array(v.strictObject({ id: v.string(), title: v.string(), deadline: v.nullable(v.string()) })),
    phase: v.pipe(v.nullable(v.string()), v.description('id of the phase under way; null without phases, or where all are done')),
    partOf: v.nullable(v.string()),
    parts: v.array(v.string()),
    dependsOn: v.array(v.string()),
    holdsUp: v.array(v.string()),
    extensions: v.array(
      v.strictObject({
        asked: v.nullable(date),
        by: v.nullable(v.string()),
        reason: v.string(),
        until: date,
        occurrence: v.nullable(v.string()),
        units: v.nullable(v.array(v.string())),
        decision: v.nullable(
          v.strictObject({
            granted: v.boolean(),
            date,
            by: v.string(),
            document: v.nullable(document),
          }),
        ),
      }),
    ),
    obstacles: v.array(obstacle),
    note: v.nullable(v.string()),
    obligations: v.array(obligation),
    progress: v.array(
      v.strictObject({
        date,
        by: v.string(),
        what: v.string(),
        completes: v.boolean(),
        reached: v.nullable(v.number()),
        step: v.nullable(v.picklist(STEPS)),
        occurrence: v.nullable(v.string()),
        evidence: v.array(v.looseObject({ number: v.nullable(v.string()), date: v.nullable(date) })),
      }),
    ),
    position,
    unreadable,
  }),
  ...REGISTERS,
  agencies: v.strictObject({
    asOf: date,
    agencies: v.array(v.strictObject({ ...agency, obligations: v.optional(v.array(obligation)) })),
    unreadable,
  }),
  validate: v.strictObject({
    diagnostics: v.array(diagnostic),
  }),
  check: v.strictObject({
    asOf: date,
    base: v.pipe(v.nullable(v.string()), v.description('the commit that the plan was held to')),
    compared: v.pipe(v.boolean(), v.description('false where nothing could be held to the base')),
    gate: v.strictObject({
      shut: v.boolean(),
      verdict: v.string(),
      change: v.strictObject({ shut: v.boolean(), errors: count, warnings: count }),
      time: v.strictObject({ shut: v.boolean(), overdue: count, dueSoon: count }),
    }),
    excepted: v.array(
      v.strictObject({ id: v.string(), code: v.string(), until: date, reason: v.string(), acceptedBy: v.string(), count }),
    ),
    diagnostics: v.array(diagnostic),
  }),
  cite: v.strictObject({ diagnostics: v.array(diagnostic) }),
  diff: v.strictObject({
    base: v.pipe(v.string(), v.description('commit')),
    head: v.pipe(v.nullable(v.string()), v.description('commit; null for the work tree')),
    changes: v.array(change),
    unreadable,
  }),
  log: v.strictObject({
    task: v.string(),
    folder: v.string(),
    shallow: v.pipe(v.boolean(), v.description('older history was not fetched')),
    commits: v.array(
      v.strictObject({
        commit: v.string(),
        author: v.string(),
        date,
        subject: v.string(),
        file: v.string(),
        changes: v.array(change),
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
      unread: v.array(v.string()),
      alternatives: v.array(v.strictObject(part)),
    }),
    v.strictObject({ text: v.string(), kind: v.literal('error'), message: v.string(), suggestion: v.nullable(v.string()), span }),
  ]),
  edit: v.strictObject({
    outcome: v.picklist(['written', 'dry-run', 'refused', 'nothing']),
    files: v.array(v.string()),
    diff: v.string(),
    done: v.array(v.string()),
    after: v.array(v.string()),
    diagnostics: v.array(diagnostic),
    commit: v.nullable(v.string()),
  }),
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
        figure: v.picklist(BOXES),
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
  import: importContract,
  ...MANY,
} satisfies Readonly<Record<string, v.GenericSchema>>;

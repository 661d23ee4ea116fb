/** The contract of `plan import --format json`. */
import * as v from 'valibot';
import { count, date } from './contract-parts.ts';

const lines = v.tuple([count, count]);
const names = v.array(v.string());
const origin = v.union([
  v.strictObject({ state: v.literal('written') }),
  v.strictObject({ state: v.literal('inherited'), line: count }),
  v.strictObject({ state: v.literal('missing') }),
]);
const words = v.nullable(v.string());

export const importContract = v.strictObject({
  file: v.string(),
  document: v.strictObject({
    type: words,
    number: words,
    date: v.nullable(date),
    title: words,
    issuer: words,
    place: words,
    basis: v.array(v.string()),
  }),
  tasks: v.array(
    v.strictObject({
      clause: v.string(),
      point: v.string(),
      title: v.string(),
      text: v.string(),
      leads: names,
      coordinating: names,
      following: names,
      deadline: words,
      due: words,
      deliverable: words,
      request: v.boolean(),
      lines: v.array(lines),
      sure: v.strictObject({ leads: origin, coordinating: origin, deadline: origin, deliverable: origin }),
    }),
  ),
  merged: v.array(v.strictObject({ task: count, lines: v.array(lines) })),
  contradictions: v.array(v.strictObject({ task: count, deadlines: v.array(v.strictObject({ text: v.string(), line: count })) })),
  names: v.array(v.strictObject({ id: v.string(), name: v.string(), spellings: names })),
  leftOut: v.array(v.strictObject({ lines, text: v.string(), why: v.string() })),
  outcome: v.strictObject({
    kind: v.picklist(['dry', 'written', 'added', 'same']),
    folder: words,
    files: v.array(v.string()),
  }),
});

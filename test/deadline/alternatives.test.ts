import { describe, expect, it } from 'vitest';
import { type CivilDate, parseCivilDate } from '../../src/calendar/civil.ts';
import { workCalendar } from '../../src/calendar/working-days.ts';
import { otherReadings } from '../../src/deadline/alternatives.ts';
import { DOUBTS } from '../../src/deadline/basis.ts';
import { readDeadline } from '../../src/deadline/read.ts';
import type { Part } from '../../src/deadline/reading.ts';
import { rruleOf } from '../../src/deadline/recurring/rule.ts';
import { readTable } from '../tables.ts';

const context = { base: parseCivilDate('2015-12-04') as CivilDate, calendar: workCalendar() };
const table = readTable(new URL('./alternatives.tsv', import.meta.url));

function short({ kind, start, due, recurrence, after }: Part): string {
  if (recurrence) return `${kind} ${rruleOf(recurrence)}`;
  if (after && !due) return `${kind} ${after.offset} ${after.unit} ${after.direction} ${after.event}`;
  return `${kind} ${[start, due].filter(Boolean).join('/')}`;
}

describe('a phrase with a doubt', () => {
  it.each(table)('$phrase', ({ phrase = '', doubt, others }) => {
    const reading = readDeadline(phrase, context);
    if (reading.kind === 'error') throw new Error(`not read: ${phrase}`);
    expect(reading.doubts).toContain(doubt);
    expect(otherReadings(reading, context).map(short).join(' | ')).toBe(others);
  });

  it('has a row here for every doubt there is', () => {
    expect(new Set(table.map((r) => r.doubt))).toEqual(new Set(Object.keys(DOUBTS)));
  });

  it('has none where it is plain', () => {
    const reading = readDeadline('trước ngày 15/12/2016', context);
    expect(reading.kind === 'error' ? undefined : otherReadings(reading, context)).toEqual([]);
  });
});

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '../../src/calendar/civil.ts';
import { workCalendar } from '../../src/calendar/working-days.ts';
import { FORMS } from '../../src/deadline/forms/index.ts';
import { readDeadline } from '../../src/deadline/read.ts';
import { rruleOf } from '../../src/deadline/recurring/rule.ts';
import { unitExamples } from '../../src/deadline/units/index.ts';
import { readTable } from '../tables.ts';

const folder = new URL('./phrases/', import.meta.url);
const calendar = workCalendar();

/**
 * The reading in the columns of the tables. "must" says what a reader of the paper would want besides the day: nothing where
 * one reading is plain, "doubt" where it is not, "refuse" where no day can be known.
 */
function read(phrase: string, base: string) {
  const r = readDeadline(phrase, { base: parseCivilDate(base), calendar });
  if (r.kind === 'error') return { kind: 'error', start: '', due: '', recurrence: '', must: 'refuse' };
  const must = r.doubts.length ? 'doubt' : '';
  return {
    must,
    kind: r.kind,
    start: r.start ?? '',
    due: r.due ?? '',
    recurrence: r.recurrence ? rruleOf(r.recurrence) : '',
    after: r.after,
  };
}

for (const file of readdirSync(folder).sort()) {
  describe(file, () => {
    it.each(readTable(new URL(file, folder)))('$phrase', (row) => {
      const { phrase = '', base_date = '', kind, start, due, recurrence, must, offset, unit, direction, event } = row;
      const found = read(phrase, base_date);
      expect({ kind: found.kind, start: found.start, due: found.due, recurrence: found.recurrence, must: found.must }).toEqual({
        kind,
        start,
        due,
        recurrence,
        must,
      });
      if (offset) expect(found.after?.offset).toBe(Number(offset));
      if (unit) expect(found.after?.unit).toBe(unit);
      if (direction) expect(found.after?.direction).toBe(direction);
      if (event) expect(found.after?.event).toBe(event);
    });
  });
}

describe('the examples that each form gives', () => {
  it.each(FORMS.flatMap((form) => form.examples.map((phrase) => ({ form: form.name, phrase }))))(
    '$form: $phrase',
    ({ form, phrase }) => {
      expect(readDeadline(phrase, { base: parseCivilDate('2015-12-04'), calendar })).toMatchObject({ form });
    },
  );
  it.each(Object.entries(unitExamples).flatMap(([unit, phrases]) => phrases.map((phrase) => ({ unit, phrase }))))(
    '$unit: $phrase',
    ({ phrase }) => {
      expect(readDeadline(phrase, { base: parseCivilDate('2015-12-04'), calendar }).kind).not.toBe('error');
    },
  );
});

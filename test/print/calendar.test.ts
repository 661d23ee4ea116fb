import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../../src/calendar/civil.ts';
import { printIcs } from '../../src/print/ics/print.ts';
import { printMermaid } from '../../src/print/mermaid/print.ts';
import { buildRegister } from '../../src/tracking/register.ts';
import { dueDays, repeatingOf } from '../../src/views/due-days.ts';
import { exportView } from '../../src/views/export.ts';
import { plan } from '../cli/run.ts';
import { planOf } from '../random/build.ts';
import { randomDay, randomPlan } from '../random/plan.ts';

const EXAMPLE = ['export', '--format', 'ics', '-C', 'examples/tinh-vi-du'];
const ics = async (asOf: string, ...more: string[]) => (await plan([...EXAMPLE, '--as-of', asOf, ...more])).out;

interface Read {
  readonly uid: string;
  readonly summary: string;
  readonly days: readonly string[];
  readonly event: ICAL.Event;
}
/** Every event as another library reads it, with all days of those that repeat. */
function eventsOf(text: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const days: string[] = [];
    if (event.isRecurring()) {
      const all = event.iterator();
      for (let next = all.next(); next; next = all.next()) days.push(next.toString());
    } else days.push(event.startDate.toString());
    expect(event.startDate.isDate).toBe(true);
    return { uid: event.uid, summary: event.summary, days, event };
  });
}

describe('the calendar', () => {
  it('is folded at 75 bytes, and its lines end as RFC 5545 asks', async () => {
    const text = await ics('2016-07-15');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('has an all-day event for every day that the register has, past ones too, each once', () =>
    fc.assert(
      fc.asyncProperty(randomPlan(), randomDay, async (model, day) => {
        const register = buildRegister(planOf(model), day);
        const read = eventsOf(Buffer.from(await printIcs(exportView(register, undefined), { lang: 'vi' })).toString());
        expect(new Set(read.map((e) => e.uid)).size).toBe(read.length);
        const owed = register.obligations.flatMap((o) => o.due ?? []).sort();
        const known = dueDays(register).filter((d) => !d.ahead);
        expect(known.map((d) => d.due as string).sort()).toEqual(owed);
        const shown = read.flatMap((e) => e.days);
        for (const due of owed) expect(shown).toContain(due);
        // What repeats stands for the days that a register of later finds.
        const later = dueDays(register).filter((d) => d.ahead);
        expect(shown.length).toBe(owed.length + later.reduce((n, d) => n + (d.repeating?.times ?? 1), 0));
      }),
      { numRuns: 60 },
    ));

  it('repeats just the days that will be owed', async () => {
    const now = eventsOf(await ics('2016-07-15')).filter((e) => e.summary.startsWith('Báo cáo kết quả thực hiện hằng quý'));
    const repeating = now.filter((e) => e.event.isRecurring());
    expect(repeating.length).toBeGreaterThan(0);
    const later = new Set(eventsOf(await ics('2018-07-10')).flatMap((e) => e.days));
    for (const e of repeating) for (const day of e.days.filter((d) => d <= '2018-06-30')) expect(later).toContain(day);
  });

  it('names the same duty by the same id on any day and after a merger, with a higher sequence', async () => {
    const [before, after] = [eventsOf(await ics('2016-07-15')), eventsOf(await ics('2018-02-01'))];
    const ids = new Set(after.map((e) => e.uid));
    // What goes on without a day of its own is owed once by a successor, however many passed it on.
    const dated = before.filter((b) => !b.event.isRecurring() && !b.uid.includes('gioi-thieu-luat'));
    expect(dated.length).toBeGreaterThan(20);
    for (const e of dated) expect(ids).toContain(e.uid);
    const sequence = (list: readonly Read[]) => list[0]?.event.component.getFirstPropertyValue('sequence');
    expect(Number(sequence(after))).toBeGreaterThan(Number(sequence(before)));
  });

  it('warns of what is open, of nothing that is past or done', async () => {
    const events = eventsOf(await ics('2016-07-15'));
    const alarms = (e: Read) => e.event.component.getAllSubcomponents('valarm').length;
    for (const e of events)
      expect([e.uid, alarms(e)]).toEqual([e.uid, (e.days[0] ?? '') >= '2016-07-15' && !e.uid.includes('hoi-nghi') ? 2 : 0]);
    const cancelled = events.find((e) => e.uid.includes('hoi-nghi-truc-tuyen'));
    expect(cancelled?.event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('links to the line of the task where it is told where the plan is kept, and takes filters', async () => {
    const text = await ics('2016-07-15', '--agency', 'so-tai-chinh', '--link', 'https://vi-du.vn/blob/main/plan');
    const [only, ...rest] = eventsOf(text);
    expect(rest).toEqual([]);
    expect(String(only?.event.component.getFirstPropertyValue('url'))).toBe(
      'https://vi-du.vn/blob/main/plan/tasks/tham-dinh-du-toan.yaml#L2',
    );
  });

  it.each([
    ['2016-01-15 2016-02-15 2016-03-15', { every: 1, unit: 'months', times: 3 }],
    ['2016-01-05 2016-01-12 2016-01-19', { every: 7, unit: 'days', times: 3 }],
    ['2016-01-31 2016-02-29 2016-03-31', undefined],
    ['2016-01-15 2016-02-15 2016-03-14', undefined],
    ['2016-01-15 2016-02-15', undefined],
  ])('reads the days %s as the rule they follow, and no other', (days, rule) => {
    expect(repeatingOf(days.split(' ') as CivilDate[])).toEqual(rule);
  });
});

describe('the gantt', () => {
  it('is made of lines that Mermaid reads, whatever stands in a title', () =>
    fc.assert(
      fc.property(
        randomPlan(),
        randomDay,
        fc.constantFrom('A: B; #1', '%% x', 'section y', '```', '<b>"đ"'),
        (model, day, title) => {
          const named = { ...model, tasks: model.tasks.map((t) => ({ ...t, title })) };
          const lines = printMermaid(exportView(buildRegister(planOf(named), day), undefined), { lang: 'vi' }).split('\n');
          expect(lines[0]).toBe('```mermaid');
          expect(lines.filter((l) => l.startsWith('```'))).toHaveLength(2);
          const body = lines.slice(6, lines.lastIndexOf('```'));
          for (const line of body)
            expect(line).toMatch(
              /^ {4}(?:section [^:;#]+|[^:;#]+ :(?:(?:done|crit|active), )?(?:milestone, asof|t\d+), \d{4}-\d\d-\d\d, (?:\d{4}-\d\d-\d\d|0d))$/,
            );
          for (const [, from = '', to = ''] of body.flatMap((l) => [/t\d+, (\S+), (\S+)$/.exec(l) ?? []]))
            if (to) expect(addDays(from as CivilDate, 1) <= to).toBe(true);
        },
      ),
      { numRuns: 60 },
    ));
});

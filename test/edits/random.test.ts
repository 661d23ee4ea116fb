import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil.ts';
import { extendChange } from '../../src/edits/actions/extend.ts';
import { cancelChange, eventChange, obstacleChange } from '../../src/edits/actions/register.ts';
import { definitionsOf, renameChanges } from '../../src/edits/actions/rename.ts';
import { reportChange } from '../../src/edits/actions/report.ts';
import type { FileChange } from '../../src/edits/files.ts';
import { type Judge, type PlanState, stateAfter, stateOf } from '../../src/edits/state.ts';
import type { Plan } from '../../src/model/plan.ts';
import { readFullYaml } from '../../src/source/full-yaml.ts';
import { parseFile } from '../../src/source/parse.ts';
import { filesOf } from '../random/model.ts';
import { randomDay, randomPlan } from '../random/plan.ts';
import { cases, seed } from '../tier.ts';

const judge = (asOf: CivilDate): Judge => ({
  asOf,
  folder: 'plan',
  read: (shown, text) => parseFile(shown, Buffer.from(text), readFullYaml),
});

/** Any text that somebody may type. */
const words = fc.oneof(
  fc.constantFrom('Đã gửi', 'Rà soát: 12 văn bản, #3', '"x"', "Không 'có'", '2016', 'a\nb', '- [x] {y}'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((s) => s.trim() !== '' && !/\p{C}/u.test(s)),
);

interface Happening {
  readonly day: CivilDate;
  readonly what: string;
  readonly pick: number;
}
type Action = (state: PlanState, plan: Plan, h: Happening, read: Judge['read']) => FileChange[];

const at = <T>(list: readonly T[], k: number) => list[k % list.length] as T;
const DOCUMENT = (day: CivilDate) => ({ number: '15/BC-STP', date: day });

/** Each only adds, so that no byte that was there may go. */
const ADDING: Readonly<Record<string, Action>> = {
  report: (state, plan, { day, what, pick }, read) => [
    reportChange(
      state,
      { task: at(plan.tasks, pick), by: 'so-tu-phap', date: day, what, completes: pick % 2 === 0, evidence: DOCUMENT(day) },
      read,
    ),
  ],
  extend: (state, plan, { day, what, pick }, read) => [
    extendChange(
      state,
      { task: at(plan.tasks, pick), until: day, reason: what, by: 'so-tu-phap', units: ['so-tu-phap', 'so-noi-vu'] },
      read,
    ),
  ],
  obstacle: (state, plan, { day, what }, read) => [
    obstacleChange(
      state,
      plan,
      { id: `moi-${plan.obstacles.length}`, date: day, by: 'so-tu-phap', what, proposals: [{ to: 'ubnd-tinh', what }] },
      read,
    ),
  ],
  cancel: (state, plan, { day, what, pick }, read) => {
    const task = at(
      plan.tasks.filter((t) => !t.cancelled),
      pick,
    );
    return task ? [cancelChange(state, task, { date: day, reason: what, document: DOCUMENT(day) }, read)] : [];
  },
};

type Meant = (before: Plan, after: Plan, h: Happening) => void;
const task = (plan: Plan, id: string | undefined) => plan.tasks.find((t) => t.id === id);

/** What each is to have said, read back from the text that it wrote. */
const MEANT: Readonly<Record<string, Meant>> = {
  report: (before, after, { day, what, pick }) => {
    const { id, progress } = at(before.tasks, pick);
    expect(task(after, id)?.progress).toHaveLength(progress.length + 1);
    expect(task(after, id)?.progress.filter((p) => p.date === day && p.what === what && p.by.id === 'so-tu-phap')).not.toEqual(
      [],
    );
  },
  extend: (before, after, { day, what, pick }) => {
    const { id, extensions } = at(before.tasks, pick);
    expect(task(after, id)?.extensions).toHaveLength(extensions.length + 1);
    expect(task(after, id)?.extensions.some((e) => e.until === day && e.reason === what)).toBe(true);
  },
  obstacle: (before, after, { day, what }) => {
    expect(after.obstacles).toHaveLength(before.obstacles.length + 1);
    expect(after.obstacles.some((o) => o.date === day && o.what === what)).toBe(true);
  },
  cancel: (before, after, { day, what, pick }) => {
    const open = before.tasks.filter((t) => !t.cancelled);
    if (open.length) expect(task(after, at(open, pick).id)?.cancelled).toMatchObject({ date: day, reason: what });
  },
};

/** How people write the same: line ends, comments, no end of the last line. */
const style = fc.record({ crlf: fc.boolean(), bare: fc.boolean(), comment: fc.boolean() });
const styled = (text: string, { crlf, bare, comment }: { crlf: boolean; bare: boolean; comment: boolean }) => {
  const lines = `${comment ? '# đầu tệp\n' : ''}${bare ? text.trimEnd() : text}`;
  return crlf ? lines.replace(/\n/g, '\r\n') : lines;
};

/** New plans and edits each time where there are minutes for it. */
const runs = (fixed: number) => ({ numRuns: cases(40), seed: seed(fixed) });
const happening = fc.record({ day: randomDay, what: words, pick: fc.nat() });

function begin(files: Readonly<Record<string, string>>, how: Parameters<typeof styled>[1], day: CivilDate) {
  const known = judge(day);
  const inputs = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => ({
      path: path.replace(/^plan\//, ''),
      parsed: known.read(path, styled(text, how)),
    }));
  const state = stateOf(inputs, known);
  return { known, state, plan: state.built.plan as Plan };
}

/** The characters of `was` stand in `is` in their order, in two pieces at most. */
function isWhole(was: string, is: string): boolean {
  let from = 0;
  while (from < was.length && was[from] === is[from]) from++;
  return is.endsWith(was.slice(from));
}

it('every untouched byte stays where it was, whatever happens in whatever plan', () => {
  fc.assert(
    fc.property(
      randomPlan(),
      style,
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(ADDING)), happening), { minLength: 1, maxLength: 3 }),
      (model, how, list) => {
        let { known, state, plan } = begin(filesOf(model), how, list[0]?.[1].day as CivilDate);
        for (const [name, h] of list) {
          const changes = (ADDING[name] as Action)(state, plan, h, known.read);
          const next = stateAfter(state, changes, known);
          const touched = new Set(changes.map((c) => c.path));
          for (const { path, parsed } of state.files) {
            const after = next.files.find((f) => f.path === path);
            if (!touched.has(path)) expect(after).toBe(state.files.find((f) => f.path === path));
            else expect(isWhole(parsed.file.text, after?.parsed.file.text ?? '')).toBe(true);
          }
          expect(next.built.plan?.tasks.length).toBe(plan.tasks.length);
          (MEANT[name] as Meant)(plan, next.built.plan as Plan, h);
          state = next;
          plan = next.built.plan as Plan;
        }
      },
    ),
    runs(21),
  );
});

it('an id renamed there and back leaves every file as it was, byte for byte', () => {
  fc.assert(
    fc.property(randomPlan(), style, randomDay, fc.nat(), (model, how, day, pick) => {
      const { known, state, plan } = begin(filesOf(model), how, day);
      const ids = [...plan.agencies.keys(), ...plan.groups.keys(), ...plan.events.keys(), ...plan.tasks.map((t) => t.id)];
      const id = at(ids, pick);
      const rename = (from: PlanState, old: string, to: string) => {
        const now = from.built.plan as Plan;
        const [definition] = definitionsOf(now, old);
        return definition ? stateAfter(from, renameChanges(from, now, old, definition, to), known) : from;
      };
      const there = rename(state, id, 'ten-moi-khong-trung');
      expect(there.built.plan?.references.some((r) => r.id === id && r.kind !== 'clause')).toBe(false);
      expect(there.problems.filter((p) => p.severity === 'error').length).toBe(
        state.problems.filter((p) => p.severity === 'error').length,
      );
      const back = rename(there, 'ten-moi-khong-trung', id);
      expect(back.files.map((f) => [f.path, f.parsed.file.text])).toEqual(state.files.map((f) => [f.path, f.parsed.file.text]));
    }),
    runs(22),
  );
});

it('the day of an event is put in the place of the old one, and nothing else changes', () => {
  fc.assert(
    fc.property(randomPlan(), style, randomDay, (model, how, day) => {
      const { known, state, plan } = begin(filesOf(model), how, day);
      const event = at([...plan.events.values()], 0);
      const next = stateAfter(state, [eventChange(state, event, day, undefined, known.read)], known);
      expect(next.built.plan?.events.get(event.id)).toMatchObject({ ...event, date: day, place: expect.anything() });
      const [was, is] = [state, next].map((s) => s.files.find((f) => f.path === 'events.yaml')?.parsed.file.text ?? '') as [
        string,
        string,
      ];
      expect(is.split('\n').filter((line, k) => line !== was.split('\n')[k]).length).toBeLessThanOrEqual(1);
    }),
    runs(23),
  );
});

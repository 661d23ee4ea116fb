/** Edits of a random plan: sound ones, which change nothing that anybody owes or say so honestly, and evasions. */
import fc from 'fast-check';
import { addDays, type CivilDate } from '../../src/calendar/civil.ts';
import { copyOf, type Files, type PlanModel, type TaskModel } from './model.ts';
import { beginsOn, occurrencesOf, unitsBehind } from './tasks.ts';

/** What an edit is given besides the plan: numbers to choose by, and the day on which it is made. */
export interface Choice {
  readonly a: number;
  readonly b: number;
  readonly day: string;
}
/** The plan after the edit; undefined where this plan has nothing of the kind to edit. Never changes `model`. */
export type Edit = (model: PlanModel, choice: Choice) => PlanModel | undefined;
/** An edit of the text alone. */
export type TextEdit = (files: Files, choice: Choice) => Files;

const at = <T>(list: readonly T[], k: number): T | undefined => list[k % Math.max(1, list.length)];

/** An edit of one task, of those that `fits` admits. */
const ofTask =
  (fits: (task: TaskModel, model: PlanModel) => boolean, change: (task: TaskModel, model: PlanModel, c: Choice) => void): Edit =>
  (model, choice) => {
    const copy = copyOf(model);
    const task = at(
      // Nobody can report, ask or be taken off where nobody is assigned.
      copy.tasks.filter((t) => t.lead !== null && fits(t, copy)),
      choice.a,
    );
    if (!task) return undefined;
    change(task, copy, choice);
    return copy;
  };
const ofPlan =
  (change: (model: PlanModel, c: Choice) => boolean | undefined): Edit =>
  (model, choice) => {
    const copy = copyOf(model);
    return change(copy, choice) === false ? undefined : copy;
  };

const document = (day: string, number = '900/BC') => ({ number, date: day });
const dated = (t: TaskModel) => typeof t.deadline === 'string' && !/^Thường|^Sau khi/.test(t.deadline);

/** The occurrences that have begun by the day and begin while the unit is there. */
const begunOf = (t: TaskModel, m: PlanModel, unit: string, day: string) => {
  const since = m.agencies.agencies.find((a) => a.id === unit)?.from ?? '';
  return occurrencesOf(t).filter((id) => since <= beginsOn(id) && beginsOn(id) <= day);
};

/** A department that neither leads nor coordinates the task. */
const heirOf = (t: TaskModel, m: PlanModel) => {
  const taken = unitsBehind(m.agencies, [t.lead ?? [], t.coordinating ?? []].flat());
  return ['so-noi-vu', 'so-tu-phap', 'ubnd-tinh'].find((id) => !taken.includes(id)) as string;
};

/** Who leads the task on the day. */
const leadOf = (t: TaskModel, day: string) =>
  (t.reassigned ?? []).findLast((r) => (r.document.date ?? '') <= day)?.lead ?? t.lead;

/** Edits that leave owner, due day, completing day and existence of every duty as they are, or report honestly. */
export const SOUND_EDITS: Readonly<Record<string, Edit>> = {
  'agencies in another order': ofPlan((m) => {
    m.agencies.agencies.reverse();
    for (const g of m.agencies.groups) g.members.reverse();
  }),
  'tasks written in another form': ofPlan((m, { a }) => {
    m.form = at(
      (['files', 'table', 'rows'] as const).filter((f) => f !== m.form),
      a,
    ) as typeof m.form;
    return true;
  }),
  'a note on a task': ofTask(
    () => true,
    (t) => {
      t.note = 'Đã trao đổi qua điện thoại';
    },
  ),
  'an agency more': ofPlan((m) => {
    m.agencies.agencies.push({ id: 'so-y-te', name: 'Sở Y tế', kind: 'department', level: 'province' });
  }),
  'a task more': ofPlan((m) => {
    m.tasks.push({ id: 'viec-moi', title: 'Việc mới', source: 'II.1', point: '99', lead: 'so-tu-phap', deadline: 'Quý IV/2017' });
  }),
  'an honest entry of today': ofTask(
    (t) => !t.cancelled && !t.document,
    (t, m, { b, day }) => {
      const by = at(unitsBehind(m.agencies, leadOf(t, day)), b) as string;
      const occurrence = at(begunOf(t, m, by, day), b);
      t.progress ??= [];
      t.progress.push({
        date: day,
        by,
        what: 'Đang thực hiện',
        ...(occurrence ? { occurrence } : {}),
        ...(t.phases ? { phase: 'gd-2' } : {}),
      });
    },
  ),
  'an extension asked for': ofTask(
    (t) => dated(t) && !t.document,
    (t, m, { b, day }) => {
      const unit = at(unitsBehind(m.agencies, t.lead), b) as string;
      const occurrence = at(begunOf(t, m, unit, day), b);
      // Of what recurs one occurrence is asked for, which must have begun.
      if (!occurrence && occurrencesOf(t).length) return;
      t.extensions ??= [];
      t.extensions.push({
        asked: day,
        by: unit,
        units: unit,
        reason: 'Chờ',
        until: '2017-12-20',
        ...(occurrence ? { occurrence } : {}),
      });
    },
  ),
  'a task given to another by a document of today': ofTask(
    (t, m) => !t.document && !t.cancelled && !t.reassigned && unitsBehind(m.agencies, t.lead).length === 1,
    (t, m, { day }) => {
      // What is logged of that day or a later one would then be of somebody who leads no more.
      if (day < '2015-12-04' || t.progress?.some((p) => p.date >= day)) return;
      t.reassigned = [{ lead: heirOf(t, m), document: document(day, '910/QĐ-UBND') }];
    },
  ),
  'an obstacle raised': ofPlan((m, { a, day }) => {
    const task = at(m.tasks, a);
    if (task) m.obstacles.push({ id: 'vuong-mac-moi', date: day, by: 'so-tu-phap', task: task.id, what: 'Thiếu mẫu biểu' });
  }),
};

/** The same for the text: layout, comments, files. */
export const SOUND_TEXT_EDITS: Readonly<Record<string, TextEdit>> = {
  'a comment in every file': (files) => Object.fromEntries(Object.entries(files).map(([p, t]) => [p, `# Ghi chú\n${t}# hết\n`])),
  'CRLF line ends': (files) => Object.fromEntries(Object.entries(files).map(([p, t]) => [p, t.replaceAll('\n', '\r\n')])),
  'task files moved to a folder': (files) =>
    Object.fromEntries(Object.entries(files).map(([p, t]) => [p.replace('/tasks/', '/tasks/phan-1/'), t])),
  'a register in a folder of its own': (files) =>
    Object.fromEntries(
      Object.entries(files).map(([p, t]) => [p.replace(/\/(events|obstacles|agencies)\.yaml$/, '/$1/tat-ca.yaml'), t]),
    ),
};

/** Edits by which somebody may hope that lateness goes away. Whether a duty really vanishes depends on the plan and the day. */
export const EVASIONS: Readonly<Record<string, Edit>> = {
  'a task given to another without a number': ofTask(dated, (t, m) => {
    t.reassigned = [...(t.reassigned ?? []), { lead: heirOf(t, m), document: { number: null, date: '2016-01-03' } }];
  }),
  'a task given to another from before the document': ofTask(dated, (t, m, { day }) => {
    t.reassigned = [
      ...(t.reassigned ?? []),
      { lead: heirOf(t, m), from: '2016-01-03', document: document(addDays(day as CivilDate, 1), '911/QĐ-UBND') },
    ];
  }),
  'a task given to another by the plan’s own document': ofTask(dated, (t, m) => {
    t.reassigned = [
      ...(t.reassigned ?? []),
      { lead: heirOf(t, m), from: '2016-01-03', document: document('2015-12-04', '210/KH-UBND') },
    ];
  }),
  'a task given to another taken back': ofTask(
    (t) => t.reassigned !== undefined,
    (t) => {
      delete t.reassigned;
    },
  ),
  'a task dropped': ofPlan((m, { a }) => {
    if (m.tasks.length < 2) return false;
    m.tasks.splice(a % m.tasks.length, 1);
    return true;
  }),
  'a deadline in other words': ofTask(dated, (t) => {
    t.deadline = 'Quý IV/2017';
  }),
  'a deadline taken out': ofTask(dated, (t) => {
    t.deadline = null;
  }),
  'a member taken out of a group': ofPlan((m, { a, b }) => {
    const group = at(
      m.agencies.groups.filter((g) => g.members.length > 1),
      a,
    );
    if (!group) return false;
    group.members.splice(b % group.members.length, 1);
    return true;
  }),
  'a lead narrowed to one unit': ofTask(
    (t, m) => unitsBehind(m.agencies, t.lead).length > 1,
    (t, m, { b }) => {
      t.lead = at(unitsBehind(m.agencies, t.lead), b) as string;
    },
  ),
  'a phase moved': ofTask(
    (t) => t.phases !== undefined && t.phases !== null,
    (t) => {
      for (const p of t.phases ?? []) p.deadline = 'Quý IV/2017';
    },
  ),
  'a phase dropped': ofTask(
    (t) => (t.phases?.length ?? 0) > 1,
    (t, _, { b }) => {
      t.phases?.splice(b % 2, 1);
    },
  ),
  'a deadline hidden behind phases': ofTask(dated, (t) => {
    t.phases = [{ id: 'gd-9', title: 'Cả việc', deadline: 'Quý IV/2017' }];
    delete t.deadline;
  }),
  'a whole that only gathers': ofTask(
    (t) => t.id !== 'viec-1' && !t.phases,
    (t, m) => {
      for (const first of m.tasks.slice(0, 1)) t.partOf = first.id;
      delete m.tasks[0]?.deadline;
    },
  ),
  'a part moved': ofTask(
    (t) => t.contributions !== undefined,
    (t) => {
      for (const c of t.contributions ?? []) c.deadline = 'Quý IV/2017';
    },
  ),
  'what each owed made one result of all': ofTask(
    (t, m) => !t.joint && unitsBehind(m.agencies, t.lead).length > 1,
    (t) => {
      t.joint = true;
    },
  ),
  'a target lowered': ofTask(
    (t) => t.target !== undefined,
    (t) => {
      t.target = { amount: 2, unit: 'văn bản' };
    },
  ),
  'a target dropped': ofTask(
    (t) => t.target !== undefined,
    (t) => {
      delete t.target;
    },
  ),
  'an approval dropped': ofTask(
    (t) => t.approval !== undefined,
    (t) => {
      delete t.approval;
    },
  ),
  'an approval put in': ofTask(
    (t) => t.approval === undefined,
    (t) => {
      t.approval = { by: 'ubnd-tinh', countsFrom: 'handed-in' };
    },
  ),
  'the day of handing in made to count': ofTask(
    (t) => t.approval?.countsFrom === 'accepted',
    (t) => {
      t.approval = { by: 'ubnd-tinh', countsFrom: 'handed-in' };
    },
  ),
  'nobody assigned any more': ofTask(
    (t) => !t.reassigned,
    (t) => {
      t.lead = null;
    },
  ),
  'what is done once made to go on': ofTask(
    (t) => t.continuing !== true,
    (t) => {
      t.continuing = true;
    },
  ),
  'a deadline said to be illegible': ofTask(
    (t) => dated(t) && !t.phases,
    (t) => {
      t.deadline = { unknown: 'bản chụp mờ' };
    },
  ),
  'an order made a request': ofTask(
    (t) => !t.request,
    (t) => {
      t.request = true;
    },
  ),
  'a part dropped': ofTask(
    (t) => t.contributions !== undefined,
    (t) => {
      delete t.contributions;
    },
  ),
  'an event moved': ofPlan((m) => {
    const event = m.events.find((e) => e.date);
    if (!event) return false;
    event.date = '2017-12-01';
    return true;
  }),
  'an event without a day': ofPlan((m) => {
    const event = m.events.find((e) => e.date);
    if (!event) return false;
    event.date = null;
    return true;
  }),
  'the period begins later': ofPlan((m) => {
    m.head.period = { ...m.head.period, from: '2016-12-01' };
    return true;
  }),
  'the period ends earlier': ofPlan((m) => {
    m.head.period = { from: m.head.period?.from ?? '2016-01-01', to: '2016-01-31' };
    return true;
  }),
  'the plan closed in the past without a number': ofPlan((m) => {
    if (m.head.closed) return false;
    m.head.closed = { date: '2016-01-02', reason: 'Thôi', document: { number: null, date: null } };
    return true;
  }),
  'a task cancelled in the past': ofTask(
    (t) => !t.cancelled,
    (t, _m, { day }) => {
      t.cancelled = { date: '2016-01-02', reason: 'Thôi', document: document(day, '901/QĐ') };
    },
  ),
  'an agency that exists only later': ofPlan((m, { a }) => {
    const unit = at(
      m.agencies.agencies.filter((u) => u.level === 'district' && !u.from),
      a,
    );
    if (!unit) return false;
    unit.from = '2017-11-01';
    return true;
  }),
  'a unit dissolved without a number': ofPlan((m, { a }) => {
    const unit = at(
      m.agencies.agencies.filter((u) => u.level === 'district'),
      a,
    );
    if (!unit || m.agencies.changes.length) return false;
    m.agencies.changes.push({
      id: 'giai-the',
      from: '2016-01-02',
      units: unit.id,
      successor: null,
      document: { number: null, date: null },
    });
    return true;
  }),
  'an extension granted by who asked': ofTask(dated, (t, m, { b, day }) => {
    const unit = at(unitsBehind(m.agencies, t.lead), b) as string;
    const occurrence = at(occurrencesOf(t), b);
    t.extensions ??= [];
    t.extensions.push({
      asked: '2016-01-10',
      by: unit,
      units: unit,
      reason: 'Chờ',
      until: '2017-12-20',
      ...(occurrence ? { occurrence } : {}),
      decision: { granted: true, date: '2016-01-12', by: unit, document: document(day, '902/UBND') },
    });
  }),
  'an entry dated back without a document': ofTask(
    (t) => dated(t) && !t.cancelled,
    (t, m, { b }) => {
      const by = at(unitsBehind(m.agencies, t.lead), b) as string;
      const occurrence = at(occurrencesOf(t), b);
      t.progress ??= [];
      t.progress.push({ date: '2016-01-05', by, what: 'Xong', completes: true, ...(occurrence ? { occurrence } : {}) });
    },
  ),
  'an entry dated back with the plan’s own document': ofTask(
    (t) => dated(t) && !t.cancelled,
    (t, m, { b }) => {
      const by = at(unitsBehind(m.agencies, t.lead), b) as string;
      const occurrence = at(occurrencesOf(t), b);
      t.progress ??= [];
      t.progress.push({
        date: '2016-01-05',
        by,
        what: 'Xong',
        completes: true,
        evidence: document('2015-12-04', '210/KH-UBND'),
        ...(occurrence ? { occurrence } : {}),
      });
    },
  ),
  'the day of an entry changed': ofTask(
    (t) => (t.progress ?? []).some((p) => p.completes),
    (t) => {
      for (const p of t.progress ?? []) {
        if (!p.completes) continue;
        p.date = '2016-01-06';
        p.evidence = document('2016-01-06', '903/BC');
      }
    },
  ),
  'an entry deleted': ofTask(
    (t) => (t.progress ?? []).some((p) => p.completes),
    (t) => {
      t.progress = (t.progress ?? []).filter((p) => !p.completes);
      if (!t.progress.length) delete t.progress;
    },
  ),
};

export const choice = (day: fc.Arbitrary<string>): fc.Arbitrary<Choice> => fc.record({ a: fc.nat(), b: fc.nat(), day });

/** Which edit, by its name, and what it is given. */
export const oneOf = <E>(edits: Readonly<Record<string, E>>) => fc.constantFrom(...(Object.entries(edits) as [string, E][]));

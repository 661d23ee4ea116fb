/** Random tasks: dated, recurring, undated, waiting; led by one, several or a group; with parts, extensions and a log. */
import fc from 'fast-check';
import { addDays, type CivilDate } from '../../src/calendar/civil.ts';
import type { ExtensionModel, PlanModel, ProgressModel, TaskModel } from './model.ts';

/** Phrases of every kind of deadline. */
export const DEADLINES = [
  'Trong tháng 01/2016',
  'Quý I/2016',
  'Trước ngày 15/6/2016',
  'Chậm nhất ngày 30/9/2016',
  'Từ ngày 01/3/2016 đến ngày 30/4/2016',
  'Năm 2016',
  'Hằng quý, trước ngày 15 của tháng cuối quý',
  'Hằng tháng, trước ngày 05 tháng sau',
  'Hằng năm, trước ngày 15/12',
  'Thường xuyên',
  'Thường xuyên trong năm 2016',
  '30 ngày sau khi kết thúc cuộc bầu cử',
  'Sau khi có hướng dẫn của Trung ương',
  null,
] as const;
const RECURRING: Readonly<Record<string, readonly string[]>> = {
  'Hằng quý, trước ngày 15 của tháng cuối quý': ['2016-Q1', '2016-Q2', '2016-Q3'],
  'Hằng tháng, trước ngày 05 tháng sau': ['2016-01', '2016-02', '2016-05'],
  'Hằng năm, trước ngày 15/12': ['2016'],
};

/** The occurrences that a task may be asked about, by their ids; empty where it does not recur. */
export const occurrencesOf = (task: TaskModel): readonly string[] =>
  typeof task.deadline === 'string' ? (RECURRING[task.deadline] ?? []) : [];

/** The first day of an occurrence, from its id. */
export const beginsOn = (id: string) => {
  const [year, part] = id.split('-');
  const month = part === undefined ? 1 : part.startsWith('Q') ? Number(part.slice(1)) * 3 - 2 : Number(part);
  return `${year}-${String(month).padStart(2, '0')}-01`;
};

const DAYS = ['2016-01-20', '2016-02-25', '2016-03-14', '2016-04-03', '2016-05-30', '2016-07-08', '2016-10-12', '2016-12-20'];
const day = fc.constantFrom(...DAYS);

const log = fc.record({ day, who: fc.nat(), completes: fc.boolean(), occurrence: fc.nat(), named: fc.boolean() });
const leave = fc.record({
  asked: fc.constantFrom('2016-01-15', '2016-03-01', '2016-06-01'),
  until: fc.constantFrom('2017-10-31', '2017-11-30', '2017-12-29'),
  decided: fc.constantFrom('granted', 'refused', 'open'),
  who: fc.nat(),
  occurrence: fc.nat(),
});

export const taskSeed = fc.record({
  deadline: fc.constantFrom(...DEADLINES),
  lead: fc.nat(),
  coordinating: fc.option(fc.nat(), { freq: 2 }),
  part: fc.option(fc.constantFrom('Trước ngày 20/02/2016', 'Trong tháng 5/2016'), { freq: 2 }),
  log: fc.array(log, { maxLength: 4 }),
  leave: fc.option(leave, { freq: 2 }),
  request: fc.option(fc.constantFrom('task', 'part'), { freq: 5 }),
  joint: fc.option(fc.boolean(), { freq: 4 }),
  continuing: fc.option(fc.boolean(), { freq: 6 }),
  unassigned: fc.option(fc.boolean(), { freq: 8 }),
  notKnown: fc.option(fc.boolean(), { freq: 8 }),
  target: fc.option(fc.constantFrom(10, 16), { freq: 4 }),
  approval: fc.option(
    fc.record({ countsFrom: fc.constantFrom('accepted', 'handed-in'), step: fc.constantFrom('returned', 'accepted', undefined) }),
    {
      freq: 3,
    },
  ),
  phased: fc.option(fc.constantFrom('Quý III/2016', 'Chậm nhất ngày 30/9/2016', 'Thường xuyên'), { freq: 5 }),
  partOf: fc.option(fc.nat(), { freq: 5 }),
  cancelled: fc.option(fc.constantFrom('2016-05-10', '2016-09-01'), { freq: 6 }),
  given: fc.option(fc.record({ day: fc.constantFrom('2016-03-01', '2016-06-15'), who: fc.nat() }), { freq: 3 }),
});
export type TaskSeed = typeof taskSeed extends fc.Arbitrary<infer T> ? T : never;

const pick = <T>(list: readonly T[], k: number): T => list[k % list.length] as T;

/** The agencies behind ids of agencies and groups. */
export function unitsBehind({ agencies, groups }: PlanModel['agencies'], ids: string | readonly string[] | null): string[] {
  if (ids === null) return [];
  const known = new Set(agencies.map((a) => a.id));
  const out = [ids].flat().flatMap((id): string[] => {
    if (known.has(id)) return [id];
    return unitsBehind({ agencies, groups, changes: [] }, groups.find((g) => g.id === id)?.members ?? []);
  });
  return [...new Set(out)];
}

/** A task out of a seed, number `k` of its plan; its log and its extensions name only units that owe it. */
export function makeTask(seed: TaskSeed, k: number, bodies: PlanModel['agencies']): TaskModel {
  const districts = bodies.agencies.filter((a) => a.level === 'district').map((a) => a.id);
  const leads = ['so-noi-vu', 'so-tu-phap', ...districts, ...bodies.groups.map((g) => g.id)];
  const lead = seed.lead % 5 === 0 ? ['so-tu-phap', pick(districts, seed.lead)] : pick(leads, seed.lead);
  const owing = unitsBehind(bodies, lead);
  const others = bodies.agencies.map((a) => a.id).filter((id) => !owing.includes(id) && id !== 'bo-noi-vu');
  const coordinating = seed.coordinating === null || !others.length ? undefined : pick(others, seed.coordinating);
  const task: TaskModel = {
    id: `viec-${k + 1}`,
    title: `Việc thứ ${k + 1}`,
    source: 'II.1',
    point: String(k + 1),
    lead,
    ...(coordinating ? { coordinating } : {}),
    ...(seed.deadline === null ? { deadline: null } : { deadline: seed.deadline }),
  };
  const heirs = leads.filter((id) => id !== lead && !(coordinating && unitsBehind(bodies, id).includes(coordinating)));
  const heir = seed.given ? pick(heirs, seed.given.who) : undefined;
  const from = seed.given?.day ?? '';
  if (heir) task.reassigned = [{ lead: heir, document: { number: `${80 + k}/QĐ-UBND`, date: from } }];
  const owingOn = (date: string) => (heir && date >= from ? unitsBehind(bodies, heir) : owing);
  const occurrences = occurrencesOf(task);
  if (coordinating && seed.part) task.contributions = [{ by: coordinating, what: 'gửi số liệu', deadline: seed.part }];
  if (seed.joint && owing.length > 1) task.joint = true;
  if (seed.request === 'task') task.request = true;
  if (seed.request === 'part') for (const part of task.contributions ?? []) part.request = true;
  if (seed.leave && seed.deadline !== null && !/^Thường|^Sau khi/.test(seed.deadline)) {
    const { asked, until, decided, who, occurrence } = seed.leave;
    const extension: ExtensionModel = {
      asked,
      by: pick(owing, who),
      reason: 'Chờ số liệu',
      until,
      units: pick(owing, who),
      ...(occurrences.length ? { occurrence: pick(occurrences, occurrence) } : {}),
    };
    if (decided !== 'open') {
      const granted = decided === 'granted';
      const date = asked.replace(/\d\d$/, '28');
      extension.decision = { granted, date, by: 'ubnd-tinh', document: { number: `${40 + k}/UBND-TH`, date } };
    }
    task.extensions = [extension];
  }
  const entries = seed.log
    .map((e): ProgressModel => {
      const by = pick(owingOn(e.day), e.who);
      const since = bodies.agencies.find((a) => a.id === by)?.from ?? '';
      const given = heir && e.day >= from ? from : '';
      const begun = occurrences.filter((id) => since <= beginsOn(id) && beginsOn(id) <= e.day && given <= beginsOn(id));
      return {
        date: e.day,
        by,
        what: e.completes ? 'Đã hoàn thành' : 'Đang thực hiện',
        ...(e.completes ? { completes: true, evidence: { number: `${e.day.slice(5).replace('-', '')}/BC`, date: e.day } } : {}),
        ...(begun.length && e.named ? { occurrence: pick(begun, e.occurrence) } : {}),
      };
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  // One completes its part of one occurrence once.
  const done = new Set<string>();
  const kept = entries.filter((e) => {
    const { from: begun } = bodies.agencies.find((a) => a.id === e.by) ?? {};
    const ended = bodies.changes.find((c) => c.units === e.by);
    if ((begun && e.date < begun) || (ended && e.date >= ended.from)) return false;
    if (!e.completes) return true;
    // What was done before it was given to others is not done again.
    if (heir && e.date >= from && done.size) return false;
    // Without an occurrence it may be counted for any of them, so it stands alone.
    // A unit and the one that takes it over count as one here, as what either did may be both's.
    const by = bodies.changes.find((c) => c.units === e.by)?.successor ?? e.by;
    const keys = e.occurrence ? [`${by} ${e.occurrence}`] : occurrences.map((o) => `${by} ${o}`).concat(by);
    if (keys.some((key) => done.has(key)) || done.has(by)) return false;
    for (const key of keys) done.add(key);
    return true;
  });
  if (seed.target !== null) {
    task.target = { amount: seed.target, unit: 'văn bản' };
    for (const e of kept) e.reached = e.completes ? seed.target : 3;
  }
  if (seed.approval) {
    const { countsFrom, step } = seed.approval;
    task.approval = { by: 'ubnd-tinh', countsFrom };
    const handedIn = kept.find((e) => e.completes && (!occurrences.length || e.occurrence));
    if (handedIn && step) {
      const date = addDays(handedIn.date as CivilDate, 9);
      const { by, occurrence } = handedIn;
      const evidence = { number: `${70 + k}/UBND`, date };
      kept.push({ date, by: 'ubnd-tinh', what: 'Ý kiến', step, onBehalfOf: by, evidence, ...(occurrence ? { occurrence } : {}) });
      kept.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    }
  }
  if (kept.length) task.progress = kept;
  if (seed.cancelled) {
    task.cancelled = {
      date: seed.cancelled,
      reason: 'Không còn cần thiết',
      document: { number: `${60 + k}/QĐ-UBND`, date: seed.cancelled },
    };
  }
  if (seed.notKnown && !seed.phased && !occurrences.length && !task.extensions) task.deadline = { unknown: 'bản chụp mờ' };
  if (seed.phased !== null) inPhases(task, seed.phased, seed.deadline);
  if (seed.continuing !== null) task.continuing = seed.continuing;
  if (seed.unassigned) {
    task.lead = null;
    for (const key of ['progress', 'extensions', 'reassigned', 'joint', 'approval', 'target'] as const) delete task[key];
  }
  if (seed.partOf !== null && k > 0) task.partOf = `viec-${(seed.partOf % k) + 1}`;
  return task;
}

/** Makes two phases of a task: the first has the deadline that the task had, the second one of its own. */
function inPhases(task: TaskModel, second: string, first: string | null): void {
  task.phases = [
    { id: 'gd-1', title: 'Chuẩn bị', deadline: first },
    { id: 'gd-2', title: 'Thực hiện', deadline: second },
  ];
  delete task.deadline;
  for (const e of task.extensions ?? []) e.phase = 'gd-1';
  for (const [k, e] of (task.progress ?? []).entries()) {
    e.phase = e.occurrence || k % 2 === 0 ? 'gd-1' : 'gd-2';
  }
}

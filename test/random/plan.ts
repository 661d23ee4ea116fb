/** Random plans that are sound: what the properties of the whole program are tried on. */
import fc from 'fast-check';
import { addDays, type CivilDate } from '../../src/calendar/civil.ts';
import { bodies } from './bodies.ts';
import type { PlanModel, TaskForm } from './model.ts';
import { makeTask, taskSeed, unitsBehind } from './tasks.ts';

const START = '2015-12-01' as CivilDate;

/** A day of the two years in which the random plans run, and a little before. */
export const randomDay: fc.Arbitrary<CivilDate> = fc.integer({ min: 0, max: 760 }).map((n) => addDays(START, n));

const head = (closed: string | null): PlanModel['head'] => ({
  schema: 1,
  id: 'thu',
  version: 1,
  title: 'Kế hoạch thử',
  law: 'Luật thử',
  territory: 'tỉnh Thử',
  issuedBy: 'ubnd-tinh',
  coordinator: 'so-noi-vu',
  document: { number: '210/KH-UBND', date: '2015-12-04' },
  basis: [],
  period: { from: '2016-01-01', to: '2017-12-31' },
  ...(closed ? { closed: { date: closed, reason: 'Luật mới', document: { number: '65/2017/QH14', date: '2016-10-01' } } } : {}),
  reporting: {
    years: [{ from: 2016, begins: '12-15', ends: '12-14' }],
    reports: [{ by: 'so-noi-vu', to: ['ubnd-tinh'], place: 'Thử', signature: { position: 'GIÁM ĐỐC' } }],
  },
  clauses: [{ id: 'II.1', title: 'Việc' }],
});

const obstacleSeed = fc.record({ task: fc.nat(), who: fc.nat(), answered: fc.boolean() });

/** Gives some tasks, those with nothing in their records, by a document of a later day; answers with the documents. */
function giveByDocument(tasks: PlanModel['tasks'], days: readonly (string | null)[]): PlanModel['documents'] {
  const used = new Set<string>();
  for (const [k, task] of tasks.entries()) {
    const day = days[k];
    if (!day || task.progress || task.extensions || task.cancelled || task.reassigned) continue;
    used.add(day);
    task.document = `cv-${day}`;
  }
  return [...used].map((day) => ({ id: `cv-${day}`, number: `${day.slice(5, 7)}/UBND`, date: day }));
}

/** A plan with one to `most` tasks. */
export const randomPlan = (most = 5): fc.Arbitrary<PlanModel> =>
  fc
    .record({
      bodies,
      form: fc.constantFrom<TaskForm>('files', 'files', 'table', 'rows'),
      closed: fc.option(fc.constantFrom('2017-01-15', '2017-06-01'), { freq: 6 }),
      election: fc.option(fc.constantFrom('2016-05-22', '2016-03-20')),
      tasks: fc.array(taskSeed, { minLength: 1, maxLength: most }),
      obstacles: fc.array(obstacleSeed, { maxLength: 2 }),
      exception: fc.option(fc.nat(), { freq: 4 }),
      given: fc.array(fc.option(fc.constantFrom('2016-02-15', '2016-07-01'), { freq: 3 }), { maxLength: 5 }),
    })
    .map(({ bodies: agencies, form, closed, election, tasks: seeds, obstacles, exception, given }) => {
      const tasks = seeds.map((seed, k) => makeTask(seed, k, agencies));
      const documents = giveByDocument(tasks, given);
      return {
        form,
        head: head(closed),
        agencies,
        events: [
          { id: 'bau-cu', name: 'Kết thúc cuộc bầu cử', words: ['kết thúc cuộc bầu cử'], date: election },
          { id: 'huong-dan', name: 'Có hướng dẫn của Trung ương', words: ['có hướng dẫn của Trung ương'], date: null },
        ],
        documents,
        tasks,
        obstacles: obstacles.map(({ task: at, who, answered }, k) => {
          const task = tasks[at % tasks.length] as (typeof tasks)[number];
          const owing = unitsBehind(agencies, task.lead);
          return {
            id: `vuong-mac-${k + 1}`,
            date: '2016-02-10',
            by: owing[who % owing.length] ?? 'so-tu-phap',
            task: task.id,
            what: 'Thiếu biên chế',
            ...(answered
              ? { answered: { date: '2016-03-10', what: 'Bổ sung', document: { number: '5/UBND', date: '2016-03-10' } } }
              : {}),
          };
        }),
        exceptions:
          exception === null
            ? []
            : [
                {
                  id: 'cham-nhan',
                  code: 'PLAN095',
                  task: (tasks[exception % tasks.length] as (typeof tasks)[number]).id,
                  reason: 'Chờ kinh phí',
                  acceptedBy: 'Giám đốc Sở Nội vụ',
                  until: '2016-12-31',
                },
              ],
      };
    });

/** Keys that came later, where they meet lateness: tables of tasks, phases, targets, approvals, leads together. */
import { all, append, drop, type Edit, entry, history, open, put, type Scenario, shut, task, write } from './scenario.ts';

const LATE = 'gui-ket-qua-ra-soat';
const BUDGET = 'lap-du-toan';
const QUARTER = 'bao-cao-quy';
const REVIEW = 'ra-soat-van-ban';
const DOCUMENT = '{ number: 300/QĐ-UBND, date: 2016-07-10 }';
const before = (id: string, lines: string): Edit => put(task(id), 'progress:', `${lines}progress:`);
const evidence = (day: string) => `evidence: { number: 81/BC-UBND, date: ${day} }`;

/** The files of these tasks as rows of one table, each as it is. */
const inTable =
  (...ids: readonly string[]): Edit =>
  (files) => {
    const rows = ids.map((id) => {
      const lines = (files.get(task(id)) ?? '').split('\n').filter((l) => l && !l.startsWith('#'));
      files.delete(task(id));
      return lines.map((l, k) => `${k === 0 ? '  - ' : '    '}${l}`).join('\n');
    });
    files.set('tasks.yaml', `tasks:\n${rows.join('\n')}\n`);
  };
const TABLE = 'tasks.yaml';

/** The late task as two phases, the first of which is late for two of three. */
const PHASES = `phases:
  - { id: gd-1, title: Rà soát đợt 1, deadline: trước ngày 25/01/2016 }
  - { id: gd-2, title: Rà soát đợt 2, deadline: trước ngày 25/12/2016 }
`;
const phased: Edit = all(
  put(task(LATE), 'deadline: gửi Sở Tư pháp trước ngày 25/01/2016\n', PHASES),
  put(task(LATE), 'what: Gửi danh mục 14 văn bản\n', 'what: Gửi danh mục 14 văn bản\n    phase: gd-1\n'),
  put(task(LATE), 'what: Gửi danh mục 22 văn bản\n', 'what: Gửi danh mục 22 văn bản\n    phase: gd-1\n'),
);
const TARGET = 'target: { amount: 22, unit: văn bản }\n';
/** huyện Hai has reached 22 late, huyện Một in time. */
const targeted: Edit = all(
  before(LATE, TARGET),
  put(
    task(LATE),
    'what: Gửi danh mục 14 văn bản\n    completes: true\n',
    'what: Gửi danh mục 22 văn bản đợt đầu\n    reached: 22\n',
  ),
  put(task(LATE), 'what: Gửi danh mục 22 văn bản\n    completes: true\n', 'what: Gửi danh mục 22 văn bản\n    reached: 22\n'),
);
const APPROVAL = 'approval: { by: ubnd-tinh }\n';
const HANDED_IN =
  '{ date: 2016-03-08, by: so-noi-vu, what: Nộp dự toán, step: handed-in, evidence: { number: 9/SNV, date: 2016-03-08 } }';
const RETURNED =
  '{ date: 2016-04-01, by: ubnd-tinh, what: Trả lại, step: returned, onBehalfOf: so-noi-vu, evidence: { number: 70/UBND, date: 2016-04-01 } }';
const ACCEPTED =
  '{ date: 2016-07-14, by: ubnd-tinh, what: Duyệt, step: accepted, onBehalfOf: so-noi-vu, evidence: { number: 99/QĐ-UBND, date: 2016-07-14 } }';

const LATER_BODY: Edit = all(
  before(BUDGET, `reassigned:\n  - { lead: ban-moi, document: ${DOCUMENT} }\n`),
  put(
    'agencies.yaml',
    'agencies:\n',
    'agencies:\n  - { id: ban-moi, name: Ban mới, kind: department, level: province, from: 2017-01-01 }\n',
  ),
);

export const CORNERS: readonly Scenario[] = [
  // tables of tasks
  open('tasks of files of their own put into a table', inTable(LATE, BUDGET)),
  open(
    'a table of tasks in another order',
    (files) => {
      const [, first, second] = (files.get(TABLE) ?? '').split(/^(?= {2}- id: )/m);
      files.set(
        TABLE,
        `tasks:
${second}${first}`,
      );
    },
    { given: inTable(LATE, BUDGET) },
  ),
  shut('PLAN070', 'a late task left out on the way to a table', all(drop(task(LATE)), inTable(BUDGET))),
  shut(
    'PLAN071',
    'a deadline moved on the way to a table',
    all(inTable(LATE, BUDGET), put(TABLE, 'trước ngày 25/01/2016', 'trước ngày 25/12/2016')),
  ),
  shut(
    'PLAN074',
    'an entry left out on the way to a table',
    all(
      put(
        task(BUDGET),
        '  - date: 2016-03-08\n    by: so-tu-phap\n    what: Gửi dự toán\n    completes: true\n    evidence: { number: 40/STP-VP, date: 2016-03-08 }\n',
        '',
      ),
      put(task(BUDGET), 'progress:\n', ''),
      inTable(LATE, BUDGET),
    ),
  ),
  shut('PLAN076', 'a lead narrowed in a table', put(TABLE, 'lead: ubnd-cap-huyen', 'lead: [huyen-mot, huyen-hai]'), {
    given: inTable(LATE, BUDGET),
  }),

  // phases
  shut(
    'PLAN071',
    'a late task cut into phases of later days',
    put(task(LATE), 'deadline: gửi Sở Tư pháp trước ngày 25/01/2016\n', PHASES.replace('25/01/2016', '25/10/2016')),
  ),
  shut('PLAN076', 'the first phase put off', put(task(LATE), 'trước ngày 25/01/2016 }', 'trước ngày 25/10/2016 }'), {
    given: phased,
  }),
  shut(
    'PLAN076',
    'the late phase taken out',
    put(task(LATE), '  - { id: gd-1, title: Rà soát đợt 1, deadline: trước ngày 25/01/2016 }\n', ''),
    { given: phased },
  ),
  shut(
    'PLAN076',
    'the days of two phases exchanged',
    all(put(task(LATE), '25/01/2016 }', '25/11/2016 }'), put(task(LATE), '25/12/2016 }', '25/01/2016 }')),
    { given: phased },
  ),
  shut(
    'PLAN074',
    'the late entry said to be of the phase to come',
    put(task(LATE), 'what: Gửi danh mục 22 văn bản\n    phase: gd-1', 'what: Gửi danh mục 22 văn bản\n    phase: gd-2'),
    { given: phased },
  ),
  open('phases with other titles', put(task(LATE), 'title: Rà soát đợt 1', 'title: Đợt một'), { given: phased }),
  open('a phase put off by a document', all(put(task(LATE), '25/12/2016 }', '25/03/2017 }'), history(LATE)), { given: phased }),
  open(
    'the late phase reported today',
    entry(LATE, `{ date: 2016-07-14, by: thi-xa-ba, what: Gửi, phase: gd-1, completes: true, ${evidence('2016-07-14')} }`),
    { given: phased },
  ),
  shut(
    'PLAN072',
    'a phase dated back',
    entry(LATE, '{ date: 2016-01-20, by: thi-xa-ba, what: Gửi, phase: gd-1, completes: true }'),
    { given: phased },
  ),

  // targets
  shut('PLAN072', 'less counted as more in an old entry', put(task(LATE), 'reached: 5', 'reached: 22'), {
    given: all(
      targeted,
      entry(LATE, `{ date: 2016-01-19, by: thi-xa-ba, what: Gửi 5 văn bản, reached: 5, ${evidence('2016-01-19')} }`),
    ),
  }),
  shut('PLAN076', 'a target given to what was done, which it is not', before(LATE, 'target: { amount: 30, unit: văn bản }\n')),
  shut(
    'PLAN072',
    'a target reached on a day long past, without a document',
    entry(LATE, '{ date: 2016-01-20, by: thi-xa-ba, what: Gửi, reached: 22 }'),
    { given: targeted },
  ),
  shut('PLAN076', 'a target of the same amount of something smaller', put(task(LATE), 'unit: văn bản', 'unit: trang'), {
    given: targeted,
  }),
  open(
    'a target reached today',
    entry(LATE, `{ date: 2016-07-14, by: thi-xa-ba, what: Gửi, reached: 22, ${evidence('2016-07-14')} }`),
    { given: targeted },
  ),
  open('part of a target', entry(LATE, '{ date: 2016-07-14, by: thi-xa-ba, what: Gửi, reached: 7 }'), { given: targeted }),

  // approvals
  open(
    'handed in a second time before it was sent back: it is sent back all the same',
    entry(BUDGET, '{ date: 2016-03-09, by: so-noi-vu, what: Nộp, step: handed-in }'),
    {
      given: all(before(BUDGET, APPROVAL), entry(BUDGET, HANDED_IN), entry(BUDGET, RETURNED)),
    },
  ),
  shut('PLAN074', 'that it was sent back is taken out', put(task(BUDGET), `  - ${RETURNED}\n`, ''), {
    given: all(
      before(BUDGET, 'approval: { by: ubnd-tinh, countsFrom: handed-in }\n'),
      entry(BUDGET, HANDED_IN),
      entry(BUDGET, RETURNED),
    ),
  }),
  shut(
    'PLAN076',
    'late by the day of acceptance, in time by that of handing in',
    put(task(BUDGET), 'by: ubnd-tinh }\nprogress', 'by: ubnd-tinh, countsFrom: handed-in }\nprogress'),
    {
      given: all(before(BUDGET, APPROVAL), entry(BUDGET, HANDED_IN), entry(BUDGET, ACCEPTED)),
    },
  ),
  shut('PLAN076', 'no more to be accepted, without one', put(task(BUDGET), APPROVAL, ''), {
    given: all(before(BUDGET, APPROVAL), entry(BUDGET, HANDED_IN), entry(BUDGET, ACCEPTED)),
  }),
  open('accepted on the day before the check', entry(BUDGET, ACCEPTED), {
    given: all(before(BUDGET, APPROVAL), entry(BUDGET, HANDED_IN)),
  }),
  open('sent back on the day before the check', entry(BUDGET, RETURNED.replaceAll('2016-04-01', '2016-07-14')), {
    given: all(before(BUDGET, APPROVAL), entry(BUDGET, HANDED_IN)),
  }),

  // leads together, leads that come later
  open(
    'leads that owe together named in another order',
    put(task(BUDGET), 'lead: [so-noi-vu, so-tu-phap]', 'lead: [so-tu-phap, so-noi-vu]'),
    {
      given: before(BUDGET, 'joint: true\n'),
    },
  ),
  shut('PLAN076', 'two made one, so that what one brought is brought by both', before(BUDGET, 'joint: true\n')),
  shut(
    'PLAN076',
    'the late lead taken out, under cover of a document that gives the task to another',
    all(LATER_BODY, put(task(BUDGET), 'lead: [so-noi-vu, so-tu-phap]', 'lead: so-tu-phap')),
  ),
  open('given to a body that is set up only later: who had it has it until then', LATER_BODY),
  open(
    'given by a document whose title is added later',
    put(task(BUDGET), DOCUMENT, '{ number: 300/QĐ-UBND, date: 2016-07-10, title: Về việc giao lại }'),
    {
      given: before(BUDGET, `reassigned:\n  - { lead: so-tu-phap, document: ${DOCUMENT} }\n`),
    },
  ),
  open(
    'given from the day that was meant anyhow',
    put(task(BUDGET), `document: ${DOCUMENT}`, `document: ${DOCUMENT}, from: 2016-07-10`),
    {
      given: before(BUDGET, `reassigned:\n  - { lead: so-tu-phap, document: ${DOCUMENT} }\n`),
    },
  ),

  // who and when
  shut(
    'PLAN074',
    'an entry given to the one that is late',
    put(task(LATE), '  - date: 2016-02-05\n    by: huyen-hai', '  - date: 2016-02-05\n    by: thi-xa-ba'),
  ),
  shut(
    'PLAN076',
    'another body in the place of the late one in a group',
    all(
      put('agencies.yaml', 'members: [huyen-mot, huyen-hai, thi-xa-ba]', 'members: [huyen-mot, huyen-hai, thi-xa-bon]'),
      put(
        'agencies.yaml',
        'agencies:\n',
        'agencies:\n  - { id: thi-xa-bon, name: UBND thị xã Bốn, kind: local-authority, level: district }\n',
      ),
    ),
  ),
  shut(
    'PLAN076',
    'a group inside a group that leaves one out',
    put(
      'agencies.yaml',
      'members: [huyen-mot, huyen-hai, thi-xa-ba] }',
      'members: [cac-huyen] }\n  - { id: cac-huyen, name: Các huyện, members: [huyen-mot, huyen-hai] }',
    ),
  ),
  open(
    'a group inside a group that has them all',
    put(
      'agencies.yaml',
      'members: [huyen-mot, huyen-hai, thi-xa-ba] }',
      'members: [cac-huyen, thi-xa-ba] }\n  - { id: cac-huyen, name: Các huyện, members: [huyen-mot, huyen-hai] }',
    ),
  ),
  shut(
    'PLAN076',
    'asked only from a day to come',
    all(
      write('documents.yaml', 'documents:\n  - { id: cv, number: 5/UBND, date: 2016-08-01, title: Công văn }\n'),
      append(task(LATE), ''),
      before(LATE, 'document: cv\n'),
    ),
  ),
  open('asked from a day after the deadline and before the check: it is as late as it was', before(LATE, 'from: 2016-07-01\n')),
  shut(
    'PLAN071',
    'every quarter made every year',
    put(task(QUARTER), 'deadline: hằng quý, trước ngày 15 của tháng cuối quý', 'deadline: hằng năm, trước ngày 15 tháng 12'),
  ),
  shut('PLAN074', 'the whole log taken out', (files) => {
    files.set(task(REVIEW), (files.get(task(REVIEW)) ?? '').replace(/progress:[\s\S]*$/, ''));
  }),
  shut(
    'PLAN070',
    'a task turned into a part of another',
    all(
      drop(task(LATE)),
      put(
        task(REVIEW),
        'dependsOn: gui-ket-qua-ra-soat\n',
        'contributions:\n  - { by: ubnd-cap-huyen, what: gửi kết quả rà soát, deadline: trước ngày 25/01/2017 }\n',
      ),
    ),
  ),
];

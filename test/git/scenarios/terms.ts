/** What a task asks, and when it counts as done, made easier: each takes a document. */
import { all, append, type Edit, entry, history, open, put, type Scenario, shut, task } from './scenario.ts';

const LATE = 'gui-ket-qua-ra-soat';
const OPEN = 'gioi-thieu-luat-cap-huyen';
const QUARTER = 'bao-cao-quy';
const HANDED_IN = '{ date: 2016-07-15, by: thi-xa-ba, what: Nộp, step: handed-in, occurrence: 2016-Q1 }';
const TARGET = 'target: { amount: 16, unit: cuộc }\n';
const APPROVAL = 'approval: { by: ubnd-tinh }\n';
const REVIEW = 'ra-soat-van-ban';
const PART: Edit = put(
  task(REVIEW),
  'deliverable:',
  'contributions:\n  - { by: ubnd-cap-huyen, what: gửi danh sách, deadline: trước ngày 15/6/2016 }\ndeliverable:',
);

export const TERMS: readonly Scenario[] = [
  shut('PLAN076', 'what was ordered is only asked for', append(task(LATE), 'request: true\n')),
  open('what was ordered is only asked for, by a document', all(append(task(LATE), 'request: true\n'), history(LATE))),
  shut('PLAN076', 'a part that was ordered is only asked for', put(task(REVIEW), '15/6/2016 }', '15/6/2016, request: true }'), {
    given: PART,
  }),
  shut('PLAN076', 'what each owed is made one result of all', append(task(LATE), 'joint: true\n')),
  open('what each owed is made one result of all, by a document', all(append(task(LATE), 'joint: true\n'), history(LATE))),
  shut(
    'PLAN076',
    'another lead is put beside the one that is late',
    put(task(LATE), 'lead: ubnd-cap-huyen', 'lead: [ubnd-cap-huyen, so-noi-vu]'),
    {
      given: append(task(LATE), 'joint: true\n'),
    },
  ),
  open('one result of all is made one of each', put(task(OPEN), 'joint: true\n', ''), {
    given: append(task(OPEN), 'joint: true\n'),
  }),
  open('what was asked for is ordered', put(task('sinh-hoat-doan-the'), 'request: true\n', ''), {
    given: append(task('sinh-hoat-doan-the'), 'request: true\n'),
  }),
  shut('PLAN076', 'a target is lowered', put(task(OPEN), 'amount: 16', 'amount: 3'), { given: append(task(OPEN), TARGET) }),
  open('a target is lowered by a document', all(put(task(OPEN), 'amount: 16', 'amount: 3'), history(OPEN)), {
    given: append(task(OPEN), TARGET),
  }),
  shut('PLAN076', 'a target is taken out', put(task(OPEN), TARGET, ''), { given: append(task(OPEN), TARGET) }),
  open('a target is raised', put(task(OPEN), 'amount: 16', 'amount: 20'), { given: append(task(OPEN), TARGET) }),
  shut('PLAN076', 'an approval is taken out', put(task(OPEN), APPROVAL, ''), { given: append(task(OPEN), APPROVAL) }),
  shut('PLAN076', 'another body has to accept', put(task(OPEN), 'by: ubnd-tinh }', 'by: so-noi-vu }'), {
    given: append(task(OPEN), APPROVAL),
  }),
  shut('PLAN076', 'lateness is parked with an approval', append(task(LATE), APPROVAL)),
  open('handed in today to who has to accept it', entry(QUARTER, HANDED_IN), {
    given: put(task(QUARTER), 'progress:', `${APPROVAL}progress:`),
  }),
  shut('PLAN072', 'handed in, dated back, without a document', entry(QUARTER, HANDED_IN.replace('2016-07-15', '2016-03-05')), {
    given: put(task(QUARTER), 'progress:', `${APPROVAL}progress:`),
  }),
  shut('PLAN076', 'nobody is assigned any more', put(task(LATE), 'lead: ubnd-cap-huyen', 'lead: null')),
  shut(
    'PLAN071',
    'a deadline is said to be illegible',
    put(task(LATE), 'deadline: gửi Sở Tư pháp trước ngày 25/01/2016', 'deadline: { unknown: mờ }'),
  ),
  shut('PLAN076', 'what is done once is made to go on', append(task(LATE), 'continuing: true\n'), {
    given: put(task(LATE), 'deadline: gửi Sở Tư pháp trước ngày 25/01/2016', 'deadline: trong năm 2016'),
  }),
  shut('PLAN076', 'what is late is made to go on', append(task(LATE), 'continuing: true\n')),
  open('somebody is assigned', put(task('so-ket'), 'lead: null', 'lead: so-noi-vu'), {
    given: put(task('so-ket'), 'lead: so-noi-vu', 'lead: null'),
  }),
  shut('PLAN076', 'what is not late is only asked for', append(task(OPEN), 'request: true\n')),
];

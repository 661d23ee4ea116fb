/** What a task asks, and when it counts as done, made easier: each takes a document. */
import { all, append, type Edit, history, open, put, type Scenario, shut, task } from './scenario.ts';

const LATE = 'gui-ket-qua-ra-soat';
const OPEN = 'gioi-thieu-luat-cap-huyen';
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
];

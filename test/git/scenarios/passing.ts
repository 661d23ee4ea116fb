/** What lets findings pass: exceptions, severities, comments. None covers what the change itself does; lateness may be accepted at once. */
import { all, append, drop, type Edit, entry, move, open, put, type Scenario, shut, task, write } from './scenario.ts';

const exceptions = (...lines: string[]): Edit =>
  write(
    'exceptions.yaml',
    `exceptions:\n${lines.map((l, k) => `  - { id: n-${k}, reason: gấp, acceptedBy: Giám đốc, ${l} }\n`).join('')}`,
  );
const MOVED = put(task('lap-du-toan'), 'chậm nhất ngày 10/3/2016', 'chậm nhất ngày 10/9/2016');
const UNDOCUMENTED = append(
  task('lap-du-toan'),
  'extensions:\n  - { reason: bận, until: 2016-09-30, asked: 2016-03-01, decision: { granted: true, date: 2016-03-05, by: ubnd-tinh } }\n',
);
const LATE = 'code: PLAN095, task: lap-du-toan, until: 2016-12-31';

export const PASSING: readonly Scenario[] = [
  shut(
    'PLAN071',
    'an exception for its own deadline moved',
    all(MOVED, exceptions('code: PLAN071, task: lap-du-toan, until: 2016-12-31')),
  ),
  shut('PLAN086', 'an exception for ever, of no task', exceptions('code: PLAN071, until: 2099-12-31')),
  shut('PLAN086', 'an exception of no task or unit', exceptions('code: PLAN095, until: 2016-12-31')),
  shut('PLAN086', 'an exception of a file alone', exceptions('code: PLAN095, file: tasks/lap-du-toan.yaml, until: 2016-12-31')),
  shut('PLAN086', 'an exception longer than a year', exceptions('code: PLAN095, task: lap-du-toan, until: 2017-07-16')),
  open('an exception for a year to the day', exceptions('code: PLAN095, task: lap-du-toan, until: 2017-07-15')),
  shut('PLAN086', 'an exception of a code that is none', exceptions('code: PLAN999, task: lap-du-toan, until: 2016-12-31')),
  shut('PLAN086', 'an exception prolonged for ever', exceptions('code: PLAN095, task: lap-du-toan, until: 2099-12-31'), {
    given: exceptions(LATE),
  }),
  shut('PLAN026', 'an exception of a task that is none', exceptions('code: PLAN095, task: khong-co, until: 2016-12-31')),
  shut(
    'PLAN070',
    'one file of exceptions for everything: a task dropped',
    all(
      drop(task('tham-dinh-du-toan')),
      exceptions('code: PLAN070, unit: so-tai-chinh, until: 2016-12-31', 'code: PLAN076, unit: so-tai-chinh, until: 2016-12-31'),
    ),
  ),
  shut(
    'PLAN072',
    'an exception for its own backdated entry',
    all(
      entry('gui-ket-qua-ra-soat', '{ date: 2016-01-22, by: thi-xa-ba, what: Gửi danh mục, completes: true }'),
      exceptions('code: PLAN072, task: gui-ket-qua-ra-soat, until: 2016-12-31'),
    ),
  ),
  shut(
    'PLAN076',
    'an exception for its own narrowed lead',
    all(
      put(task('bao-cao-quy'), 'lead: ubnd-cap-huyen', 'lead: huyen-mot'),
      exceptions('code: PLAN076, task: bao-cao-quy, until: 2016-12-31'),
    ),
  ),
  shut(
    'PLAN020',
    'an exception for its own unknown agency',
    all(
      put(task('so-ket'), 'lead: so-noi-vu', 'lead: [so-noi-vu, so-ma]'),
      exceptions('code: PLAN020, task: so-ket, until: 2016-12-31'),
    ),
  ),
  open('an exception entered before lets what it names pass', MOVED, {
    given: exceptions('code: PLAN071, task: lap-du-toan, until: 2016-12-31'),
  }),
  open('an older exception of no task is read as it is', MOVED, { given: exceptions('code: PLAN071, until: 2099-12-31') }),
  shut('PLAN071', 'an exception that has ended lets nothing pass', MOVED, {
    given: exceptions('code: PLAN071, task: lap-du-toan, until: 2016-07-14'),
  }),
  shut(
    'PLAN071',
    'an exception that had ended, prolonged by the change itself',
    all(MOVED, exceptions('code: PLAN071, task: lap-du-toan, until: 2016-12-31')),
    {
      given: exceptions('code: PLAN071, task: lap-du-toan, until: 2016-07-14'),
    },
  ),
  shut(
    'PLAN071',
    'an exception turned to another task by the change itself',
    all(MOVED, exceptions('code: PLAN071, task: lap-du-toan, until: 2016-12-31')),
    {
      given: exceptions('code: PLAN071, task: so-ket, until: 2016-12-31'),
    },
  ),
  open('an honest exception for lateness', exceptions(LATE)),
  open(
    'an edit of something else, with such an exception before',
    put(task('so-ket'), 'title: Sơ kết', 'title: Sơ kết toàn tỉnh'),
    { given: exceptions(LATE) },
  ),
  shut(
    'PLAN044',
    'a severity turned off for its own finding',
    all(UNDOCUMENTED, put('plan.yaml', 'period:', 'severity: { PLAN044: off }\nperiod:')),
  ),
  shut(
    'PLAN044',
    'a severity lowered for its own finding',
    all(UNDOCUMENTED, put('plan.yaml', 'period:', 'severity: { PLAN044: info }\nperiod:')),
  ),
  open('a severity turned off for what was there before', put('plan.yaml', 'period:', 'severity: { PLAN044: off }\nperiod:'), {
    given: UNDOCUMENTED,
  }),
  open('a severity turned off before', UNDOCUMENTED, {
    given: put('plan.yaml', 'period:', 'severity: { PLAN044: off }\nperiod:'),
  }),
  open('a severity raised, for what was there before', put('plan.yaml', 'period:', 'severity: { PLAN033: error }\nperiod:'), {
    given: append(task('so-ket'), 'progress:\n  - { date: 2016-06-22, by: so-noi-vu, what: Họp, completes: true }\n'),
  }),
  shut(
    'PLAN033',
    'a severity raised before, put down for its own finding',
    all(
      put('plan.yaml', 'severity: { PLAN033: error }\n', ''),
      append(task('so-ket'), 'progress:\n  - { date: 2016-06-22, by: so-noi-vu, what: Họp, completes: true }\n'),
    ),
    { given: put('plan.yaml', 'period:', 'severity: { PLAN033: error }\nperiod:') },
  ),
  shut(
    'PLAN020',
    'a comment that silences its own finding, on the line',
    put(task('so-ket'), 'lead: so-noi-vu', 'lead: [so-noi-vu, so-ma] # plan-ignore PLAN020: gấp'),
  ),
  shut(
    'PLAN020',
    'a comment that silences its own finding, above the line',
    put(task('so-ket'), 'lead: so-noi-vu', '# plan-ignore PLAN020: gấp\nlead: [so-noi-vu, so-ma]'),
  ),
  open(
    'a comment that silences what was there before',
    put(task('so-ket'), 'lead: [so-noi-vu, so-ma]', 'lead: [so-noi-vu, so-ma] # plan-ignore PLAN020: cơ quan cũ'),
    {
      given: put(task('so-ket'), 'lead: so-noi-vu', 'lead: [so-noi-vu, so-ma]'),
    },
  ),
  open('a comment of before, its file moved', move(task('so-ket'), 'tasks/nam-2016/so-ket.yaml'), {
    given: put(task('so-ket'), 'lead: so-noi-vu', 'lead: [so-noi-vu, so-ma] # plan-ignore PLAN020: cơ quan cũ'),
  }),
  shut('PLAN081', 'a comment without a reason', put(task('so-ket'), 'lead: so-noi-vu', 'lead: so-noi-vu # plan-ignore PLAN060')),
];

/** Ways to make lateness or duties vanish, each one edit. */
import { all, append, drop, entry, history, put, type Scenario, shut, task, write } from './scenario.ts';

const EVENT = 'date: 2016-05-22';
const QUARTER = task('bao-cao-quy');

export const VANISHING: readonly Scenario[] = [
  // who owes
  shut(
    'PLAN076',
    'a member taken out of the group that leads',
    put('agencies.yaml', 'members: [huyen-mot, huyen-hai, thi-xa-ba]', 'members: [huyen-mot, huyen-hai]'),
  ),
  shut(
    'PLAN076',
    'every member but one taken out',
    put('agencies.yaml', 'members: [huyen-mot, huyen-hai, thi-xa-ba]', 'members: [huyen-mot]'),
  ),
  shut(
    'PLAN076',
    'a late member put in the place of another',
    put('agencies.yaml', 'members: [huyen-mot, huyen-hai, thi-xa-ba]', 'members: [huyen-mot, huyen-hai, so-tai-chinh]'),
  ),
  shut(
    'PLAN076',
    'the lead narrowed from the group to the one that was in time',
    put(QUARTER, 'lead: ubnd-cap-huyen', 'lead: huyen-mot'),
  ),
  shut(
    'PLAN076',
    'one of two leads dropped, the late one',
    put(task('lap-du-toan'), 'lead: [so-noi-vu, so-tu-phap]', 'lead: so-tu-phap'),
  ),
  shut('PLAN076', 'the lead given to another', put(task('tham-dinh-du-toan'), 'lead: so-tai-chinh', 'lead: so-tu-phap')),
  shut(
    'PLAN076',
    'the lead given to an agency that is not there',
    put(task('tham-dinh-du-toan'), 'lead: so-tai-chinh', 'lead: so-ma'),
  ),
  shut(
    'PLAN076',
    'a group put in the place of the lead, without the late unit',
    all(
      append('agencies.yaml', ''),
      put('agencies.yaml', 'changes:', '  - { id: nhom-moi, name: Nhóm mới, members: [huyen-mot, huyen-hai] }\nchanges:'),
      put(QUARTER, 'lead: ubnd-cap-huyen', 'lead: nhom-moi'),
    ),
  ),
  shut(
    'PLAN076',
    'a coordinating part narrowed to who had done it',
    put(task('kien-toan-hdnd-ubnd'), '  - by: ubnd-cap-huyen', '  - by: huyen-mot'),
  ),
  shut(
    'PLAN076',
    'a coordinating part taken out',
    put(
      task('kien-toan-hdnd-ubnd'),
      `contributions:
  - by: ubnd-cap-huyen
    what: gửi danh sách nhân sự kiện toàn
    deadline: trước ngày 15/6/2016
`,
      '',
    ),
  ),
  shut(
    'PLAN076',
    'a unit that begins after the deadline',
    put('agencies.yaml', 'parent: ubnd-tinh, code: "003"', 'parent: ubnd-tinh, from: 2016-07-10, code: "003"'),
  ),
  shut(
    'PLAN076',
    'a unit dissolved before the deadline, without a document',
    put(
      'agencies.yaml',
      'changes:',
      `changes:
  - { id: bo-ba, from: 2016-01-10, units: thi-xa-ba, successor: null, document: { number: null, date: null } }`,
    ),
  ),
  shut(
    'PLAN076',
    'a unit dissolved before the deadline, the document of later',
    put(
      'agencies.yaml',
      'changes:',
      `changes:
  - { id: bo-ba, from: 2016-01-10, units: thi-xa-ba, successor: null, document: { number: 5/NQ-HĐND, date: 2016-07-01 } }`,
    ),
  ),
  shut(
    'PLAN076',
    'a unit merged into another before the deadline, without a document',
    put(
      'agencies.yaml',
      'changes:',
      `changes:
  - { id: bo-ba, from: 2016-01-10, units: thi-xa-ba, successor: huyen-mot, document: { number: null, date: null } }`,
    ),
  ),
  shut(
    'PLAN076',
    'a unit dissolved by a document of a department',
    put(
      'agencies.yaml',
      'changes:',
      `changes:
  - { id: bo-ba, from: 2016-07-05, units: thi-xa-ba, successor: null, document: { number: 5/QĐ-STP, date: 2016-07-01, issuer: Sở Tư pháp } }`,
    ),
  ),
  shut(
    'PLAN076',
    'the successor of a unit changed, the document as before',
    put('agencies.yaml', 'successor: thi-xa-ba', 'successor: huyen-mot'),
  ),
  shut(
    'PLAN076',
    'a merger brought forward, the document as before',
    put('agencies.yaml', 'from: 2018-01-01', 'from: 2016-01-02'),
  ),

  // by when
  shut(
    'PLAN071',
    'the words of the deadline changed',
    put(task('lap-du-toan'), 'chậm nhất ngày 10/3/2016', 'chậm nhất ngày 10/9/2016'),
  ),
  shut('PLAN071', 'the deadline taken out', put(task('lap-du-toan'), 'deadline: chậm nhất ngày 10/3/2016', 'deadline: null')),
  shut(
    'PLAN071',
    'the deadline pinned to another day',
    put(
      task('lap-du-toan'),
      'deadline: chậm nhất ngày 10/3/2016',
      'deadline: { text: chậm nhất ngày 10/3/2016, due: 2016-10-03 }',
    ),
  ),
  shut(
    'PLAN071',
    'two tasks that exchange their deadlines',
    all(
      put(task('lap-du-toan'), 'chậm nhất ngày 10/3/2016', 'Quý II/2016'),
      put(task('hoi-nghi-truc-tuyen'), 'Quý II/2016', 'chậm nhất ngày 10/3/2016'),
    ),
  ),
  shut(
    'PLAN076',
    'a coordinating part’s day moved',
    put(task('kien-toan-hdnd-ubnd'), 'deadline: trước ngày 15/6/2016', 'deadline: trước ngày 15/9/2016'),
  ),
  shut(
    'PLAN076',
    'a coordinating part pinned to another day',
    put(
      task('kien-toan-hdnd-ubnd'),
      'deadline: trước ngày 15/6/2016',
      'deadline: { text: trước ngày 15/6/2016, due: 2016-09-30 }',
    ),
  ),
  shut('PLAN076', 'an event moved on', put('events.yaml', EVENT, 'date: 2016-09-22')),
  shut('PLAN076', 'an event emptied', put('events.yaml', EVENT, 'date: null')),
  shut(
    'PLAN076',
    'an event moved by a document, which names no task',
    put('events.yaml', EVENT, 'date: 2016-09-22\n    document: { number: 8/NQ-HĐND, date: 2016-07-01 }'),
  ),
  shut(
    'PLAN076',
    'an event’s words taken out',
    put('events.yaml', '    words: [cuộc bầu cử đại biểu HĐND các cấp, bầu cử]\n', ''),
  ),
  shut(
    'PLAN076',
    'the event that a deadline waits for put in the place of another',
    all(
      put(
        task('bao-cao-kien-toan'),
        'deadline: trong thời hạn 45 ngày sau ngày bầu cử',
        'deadline: { text: trong thời hạn 45 ngày sau ngày bầu cử, event: bau-cu-them }',
      ),
      append('events.yaml', '\n  - { id: bau-cu-them, name: Bầu cử thêm, date: null }\n'),
    ),
  ),
  shut(
    'PLAN076',
    'a second event that takes over the words',
    put('events.yaml', 'events:', 'events:\n  - { id: bau-cu-lai, name: Bầu cử, date: null }'),
  ),
  shut(
    'PLAN076',
    'days counted otherwise: "before" with its day',
    put('plan.yaml', 'period:', 'calendar: { beforeExcludesDay: false }\nperiod:'),
  ),
  shut(
    'PLAN076',
    'working days made days off',
    put(
      'plan.yaml',
      'period:',
      `calendar:
  exchanges:
${['11', '14', '15', '16', '17', '18'].map((d) => `    - { off: 2016-03-${d}, source: thông báo }\n`).join('')}period:`,
    ),
    {
      given: (files) =>
        files.set(task('tham-dinh-du-toan'), (files.get(task('tham-dinh-du-toan')) ?? '').replace(/extensions:[\s\S]*/, '')),
    },
  ),
  shut(
    'PLAN076',
    'the day of the plan’s document moved',
    put(
      'plan.yaml',
      'document: { number: 210/KH-UBND, date: 2015-12-04, issuer: UBND tỉnh Ví Dụ }',
      'document: { number: 210/KH-UBND, date: 2016-12-04, issuer: UBND tỉnh Ví Dụ }',
    ),
    {
      given: write(
        'tasks/tu-nay.yaml',
        'id: tu-nay\ntitle: Việc tính từ ngày ban hành\nsource: II.1\nlead: so-tu-phap\ndeadline: trong tháng sau\n',
      ),
    },
  ),
  shut(
    'PLAN076',
    'the period begun later',
    put('plan.yaml', 'from: 2016-01-01, to: 2020-12-31', 'from: 2016-07-01, to: 2020-12-31'),
  ),
  shut(
    'PLAN076',
    'the period ended earlier',
    put('plan.yaml', 'from: 2016-01-01, to: 2020-12-31', 'from: 2016-01-01, to: 2016-03-31'),
  ),
  shut(
    'PLAN076',
    'the period ended earlier, behind the day of the check',
    put('plan.yaml', 'from: 2016-01-01, to: 2020-12-31', 'from: 2016-01-01, to: 2017-06-30'),
  ),

  // closed and cancelled
  shut(
    'PLAN076',
    'a plan closed before its deadlines, without a document',
    put('plan.yaml', 'period:', 'closed: { date: 2016-01-05, document: { number: null, date: null }, reason: xong }\nperiod:'),
  ),
  shut(
    'PLAN076',
    'a plan closed from before its document',
    put(
      'plan.yaml',
      'period:',
      'closed: { date: 2016-01-05, document: { number: 5/QĐ-UBND, date: 2016-07-01 }, reason: xong }\nperiod:',
    ),
  ),
  shut(
    'PLAN076',
    'a plan closed by a department',
    put(
      'plan.yaml',
      'period:',
      'closed: { date: 2016-07-05, document: { number: 5/QĐ-STP, date: 2016-07-01, issuer: Sở Tư pháp }, reason: xong }\nperiod:',
    ),
  ),
  shut(
    'PLAN076',
    'a plan closed by the document that issued it',
    put(
      'plan.yaml',
      'period:',
      'closed: { date: 2016-01-05, document: { number: 210/KH-UBND, date: 2015-12-04 }, reason: xong }\nperiod:',
    ),
  ),
  shut(
    'PLAN076',
    'a task cancelled before its deadline, without a document',
    append(task('tham-dinh-du-toan'), 'cancelled: { date: 2016-03-15, document: { number: null, date: null }, reason: gộp }\n'),
  ),
  shut(
    'PLAN076',
    'a task cancelled from before its document',
    append(
      task('tham-dinh-du-toan'),
      'cancelled: { date: 2016-03-15, document: { number: 60/QĐ-UBND, date: 2016-07-01 }, reason: gộp }\n',
    ),
  ),
  shut(
    'PLAN076',
    'a task cancelled by a document of a later day',
    append(
      task('tham-dinh-du-toan'),
      'cancelled: { date: 2016-07-10, document: { number: 60/QĐ-UBND, date: 2016-09-01 }, reason: gộp }\n',
    ),
  ),
  shut(
    'PLAN076',
    'a task cancelled months after the check, without a document',
    append(task('tham-dinh-du-toan'), 'cancelled: { date: 2016-11-15, document: { number: null, date: null }, reason: gộp }\n'),
  ),
  shut(
    'PLAN076',
    'a task cancelled by its own lead',
    append(
      task('tham-dinh-du-toan'),
      'cancelled: { date: 2016-07-10, document: { number: 60/QĐ-STC, date: 2016-07-10, issuer: Sở Tài chính }, reason: gộp }\n',
    ),
  ),
  shut(
    'PLAN076',
    'a task cancelled by a document that cancelled another',
    append(
      task('tham-dinh-du-toan'),
      'cancelled: { date: 2016-03-28, document: { number: 45/QĐ-UBND, date: 2016-03-28 }, reason: gộp }\n',
    ),
  ),
  shut('PLAN070', 'a task dropped', drop(task('tham-dinh-du-toan'))),
  shut(
    'PLAN070',
    'a task dropped by a document that issued the plan',
    all(drop(task('tham-dinh-du-toan')), history('tham-dinh-du-toan', '{ number: 210/KH-UBND, date: 2015-12-04 }')),
  ),
  shut(
    'PLAN071',
    'a deadline moved by a document of 2030',
    all(
      put(task('lap-du-toan'), 'chậm nhất ngày 10/3/2016', 'chậm nhất ngày 10/9/2016'),
      history('lap-du-toan', '{ number: 77/QĐ-UBND, date: 2030-07-10 }'),
    ),
  ),
  shut(
    'PLAN071',
    'a deadline moved by the document that issued the plan',
    all(
      put(task('lap-du-toan'), 'chậm nhất ngày 10/3/2016', 'chậm nhất ngày 10/9/2016'),
      history('lap-du-toan', '{ number: 210/KH-UBND, date: 2015-12-04 }'),
    ),
  ),
  shut(
    'PLAN071',
    'a deadline moved by a document without a number',
    all(
      put(task('lap-du-toan'), 'chậm nhất ngày 10/3/2016', 'chậm nhất ngày 10/9/2016'),
      history('lap-du-toan', '{ number: null, date: 2016-07-10 }'),
    ),
  ),
  shut(
    'PLAN071',
    'a deadline moved by a document of a department',
    all(
      put(task('lap-du-toan'), 'chậm nhất ngày 10/3/2016', 'chậm nhất ngày 10/9/2016'),
      history('lap-du-toan', '{ number: 77/QĐ-STP, date: 2016-07-10, issuer: Sở Tư pháp }'),
    ),
  ),
  shut(
    'PLAN071',
    'a deadline moved by a document that names another task',
    all(put(task('lap-du-toan'), 'chậm nhất ngày 10/3/2016', 'chậm nhất ngày 10/9/2016'), history('so-ket')),
  ),
  shut(
    'PLAN071',
    'a task put under an old entry of the history',
    all(
      put(task('lap-du-toan'), 'chậm nhất ngày 10/3/2016', 'chậm nhất ngày 10/9/2016'),
      put(
        'plan.yaml',
        'document: { number: 45/QĐ-UBND, date: 2016-03-28 } }',
        'document: { number: 45/QĐ-UBND, date: 2016-03-28 }, tasks: [lap-du-toan] }',
      ),
    ),
  ),
  shut(
    'PLAN074',
    'a late entry removed',
    put(
      task('gui-ket-qua-ra-soat'),
      `  - date: 2016-02-05
    by: huyen-hai
    what: Gửi danh mục 22 văn bản
    completes: true
    evidence: { number: 17/BC-UBND, date: 2016-02-05 }
`,
      '',
    ),
  ),
  shut(
    'PLAN072',
    'late progress entered as in time',
    entry('gui-ket-qua-ra-soat', '{ date: 2016-01-22, by: thi-xa-ba, what: Gửi danh mục, completes: true }'),
  ),
];

/** Where one thing meets another: what is explained in one way must not cover what was done in another. */
import { all, append, drop, type Edit, entry, history, move, open, put, type Scenario, shut, task, write } from './scenario.ts';

const QUARTER = 'bao-cao-quy';
const GRANTED = '{ granted: true, date: 2016-07-10, by: ubnd-tinh, document: { number: 150/UBND-VX, date: 2016-07-10 } }';
const leave =
  (id: string, unit: string, more = '', decision = GRANTED): Edit =>
  (files) => {
    const text = `extensions:\n  - { asked: 2016-03-01, by: ${unit}, units: ${unit}, reason: chờ${more}, until: 2016-09-30, decision: ${decision} }\n`;
    const old = files.get(task(id)) ?? '';
    files.set(task(id), old.includes('progress:') ? old.replace('progress:', () => `${text}progress:`) : `${old}${text}`);
  };
const change = (line: string): Edit => put('agencies.yaml', 'changes:', `changes:\n  - ${line}`);
const MERGED =
  '{ id: nhap-tc, from: 2016-07-12, units: so-tai-chinh, successor: so-noi-vu, document: { number: 5/NQ-HĐND, date: 2016-07-10 } }';
const CANCELLED = (document: string, date = '2016-07-10') => `cancelled: { date: ${date}, document: ${document}, reason: gộp }\n`;
const GROUP = 'members: [huyen-mot, huyen-hai, thi-xa-ba]';
const PART = `contributions:
  - by: ubnd-cap-huyen
    what: gửi danh sách nhân sự kiện toàn
    deadline: trước ngày 15/6/2016
`;
const BASIS = (id: string, changed = '') =>
  `  - { id: ${id}, number: 1910/QĐ-TTg, date: 2015-11-05, title: Kế hoạch của Thủ tướng${changed} }\n`;
const CHANGED = ', changed: [{ date: 2016-05-01, what: sửa đổi, document: { number: 800/QĐ-TTg, date: 2016-05-01 } }]';
const basis = (changed: string): Edit =>
  put(
    'plan.yaml',
    /basis:\n.*\n/.exec(`basis:
  - { number: 1910/QĐ-TTg, date: 2015-11-05, title: Quyết định về ban hành Kế hoạch triển khai thi hành Luật Tổ chức chính quyền địa phương, issuer: Thủ tướng Chính phủ }
`)?.[0] ?? '',
    `basis:\n${BASIS('qd-1910', changed)}  - { id: luat, number: 77/2015/QH13, date: 2015-06-19, title: Luật }\n`,
  );

export const SEAMS: readonly Scenario[] = [
  // extension × merger
  shut(
    'PLAN076',
    'an extension of one unit, and another taken out of the group',
    all(leave(QUARTER, 'thi-xa-ba', ', occurrence: 2016-Q1'), put('agencies.yaml', GROUP, 'members: [huyen-mot, thi-xa-ba]')),
  ),
  shut(
    'PLAN076',
    'a unit merged by a document, and taken out of its groups',
    all(
      put('agencies.yaml', GROUP, 'members: [huyen-mot, huyen-hai]'),
      change(
        '{ id: nhap-ba-2, from: 2019-07-12, units: thi-xa-ba, successor: huyen-mot, document: { number: 5/NQ-HĐND, date: 2016-07-10 } }',
      ),
    ),
  ),
  shut(
    'PLAN076',
    'a unit merged by a document, its late task given to another',
    all(change(MERGED), put(task('tham-dinh-du-toan'), 'lead: so-tai-chinh', 'lead: so-tu-phap')),
  ),
  open(
    'a unit merged by a document, and its task extended by another',
    all(
      change(MERGED),
      put(
        task('tham-dinh-du-toan'),
        'extensions:',
        `extensions:\n  - { asked: 2016-04-20, by: so-tai-chinh, reason: chờ thêm, until: 2016-08-31, decision: ${GRANTED} }`,
      ),
    ),
  ),
  shut(
    'PLAN076',
    'a merger’s document used as leave by the unit that is merged',
    all(
      change(MERGED),
      put(
        task('tham-dinh-du-toan'),
        'extensions:',
        `extensions:\n  - { asked: 2016-04-20, by: so-tai-chinh, reason: chờ thêm, until: 2016-08-31, decision: ${GRANTED.replace('by: ubnd-tinh', 'by: so-tai-chinh').replace('150/UBND-VX', '5/NQ-HĐND')} }`,
      ),
    ),
  ),
  shut('PLAN076', 'a successor that a change makes of nobody', put('agencies.yaml', 'successor: thi-xa-ba', 'successor: null')),

  // group × lead narrowed
  shut(
    'PLAN076',
    'a group emptied of one and the lead narrowed to another group',
    all(
      put('agencies.yaml', 'changes:', '  - { id: hai-huyen, name: Hai huyện, members: [huyen-mot, huyen-hai] }\nchanges:'),
      put(task('bao-cao-kien-toan'), 'lead: ubnd-cap-huyen', 'lead: hai-huyen'),
    ),
  ),
  shut(
    'PLAN076',
    'the lead narrowed by a document, another task’s lead without one',
    all(
      put(task('lap-du-toan'), 'lead: [so-noi-vu, so-tu-phap]', 'lead: so-tu-phap'),
      put(task('tham-dinh-du-toan'), 'lead: so-tai-chinh', 'lead: so-tu-phap'),
      history('lap-du-toan'),
    ),
  ),
  shut(
    'PLAN076',
    'a member taken out, with a document that names one of the group’s tasks',
    all(put('agencies.yaml', GROUP, 'members: [huyen-mot, huyen-hai]'), history(QUARTER)),
  ),
  open(
    'a member taken out, with a document that names all that it owed',
    all(
      put('agencies.yaml', GROUP, 'members: [huyen-mot, huyen-hai]'),
      history('gui-ket-qua-ra-soat, gioi-thieu-luat-cap-huyen, bao-cao-kien-toan, bao-cao-quy, kien-toan-hdnd-ubnd'),
    ),
  ),
  shut(
    'PLAN076',
    'a member taken out, the document beside the group itself',
    put('agencies.yaml', GROUP, `${GROUP.replace(', thi-xa-ba', '')}, decision: { number: 88/QĐ-UBND, date: 2016-07-10 }`),
  ),
  shut('PLAN076', 'a group of groups that loses one', all(put('agencies.yaml', GROUP, 'members: [huyen-mot, huyen-hai]')), {
    given: all(
      put('agencies.yaml', 'changes:', '  - { id: tat-ca, name: Tất cả, members: [ubnd-cap-huyen, so-tu-phap] }\nchanges:'),
      put(task(QUARTER), 'lead: ubnd-cap-huyen', 'lead: tat-ca'),
    ),
  }),

  // event × pin, calendar
  shut(
    'PLAN071',
    'an event moved, and the deadline pinned to the day that it would then be',
    all(
      put('events.yaml', 'date: 2016-05-22', 'date: 2016-09-22'),
      put(
        task('bao-cao-kien-toan'),
        'deadline: trong thời hạn 45 ngày sau ngày bầu cử',
        'deadline: { text: trong thời hạn 45 ngày sau ngày bầu cử, due: 2016-11-07 }',
      ),
    ),
  ),
  shut(
    'PLAN076',
    'an event’s id changed together with its day',
    all(put('events.yaml', 'id: bau-cu-2016', 'id: bau-cu'), put('events.yaml', 'date: 2016-05-22', 'date: 2016-09-22')),
  ),
  open('an event’s id changed alone', put('events.yaml', 'id: bau-cu-2016', 'id: bau-cu')),
  shut('PLAN076', 'an event dropped', drop('events.yaml')),
  shut(
    'PLAN076',
    'an undated event that a deadline waits for put in the place of another undated',
    put(task('so-ket'), 'event: hop-mot', 'event: hop-hai'),
    {
      given: all(
        append(
          'events.yaml',
          '\n  - { id: hop-mot, name: Kỳ họp một, date: null }\n  - { id: hop-hai, name: Kỳ họp hai, date: null }\n',
        ),
        put(task('so-ket'), 'deadline: theo chỉ đạo của UBND tỉnh', 'deadline: { text: 10 ngày sau kỳ họp, event: hop-mot }'),
      ),
    },
  ),
  shut(
    'PLAN076',
    'an event moved, and an extension of one of the two units',
    all(
      put('events.yaml', 'date: 2016-05-22', 'date: 2016-09-22'),
      put(task('bao-cao-kien-toan'), '    until: 2016-07-31\n', `    until: 2016-07-31\n    decision: ${GRANTED}\n`),
    ),
  ),

  // occurrence × entry
  shut(
    'PLAN074',
    'an entry of one occurrence turned to a late one',
    put(
      task(QUARTER),
      'what: Báo cáo quý II\n    completes: true\n    occurrence: 2016-Q2',
      'what: Báo cáo quý II\n    completes: true\n    occurrence: 2016-Q1',
    ),
  ),
  shut(
    'PLAN072',
    'one entry of a late quarter dated within it',
    entry(
      QUARTER,
      '{ date: 2016-06-10, by: thi-xa-ba, what: Báo cáo quý II, completes: true, occurrence: 2016-Q2, evidence: { number: 9/BC-UBND, date: 2016-07-10 } }',
    ),
  ),
  open(
    'an occurrence reported late, as late',
    entry(
      QUARTER,
      '{ date: 2016-07-11, by: thi-xa-ba, what: Báo cáo quý II, completes: true, occurrence: 2016-Q2, evidence: { number: 9/BC-UBND, date: 2016-07-11 } }',
    ),
  ),
  shut(
    'PLAN071',
    'every quarter made every year',
    put(task(QUARTER), 'hằng quý, trước ngày 15 của tháng cuối quý', 'hằng năm, trước ngày 15/12'),
  ),
  shut(
    'PLAN076',
    'an extension of one occurrence, and the period ended before the other',
    all(leave(QUARTER, 'thi-xa-ba', ', occurrence: 2016-Q1'), put('plan.yaml', 'to: 2020-12-31', 'to: 2016-03-31')),
  ),

  // closing × extension, cancelling
  shut(
    'PLAN076',
    'the plan closed by a document, and what was late before dropped from its lead',
    all(
      put(
        'plan.yaml',
        'period:',
        'closed: { date: 2016-07-12, document: { number: 60/QĐ-UBND, date: 2016-07-10 }, reason: luật mới }\nperiod:',
      ),
      put(task('tham-dinh-du-toan'), 'lead: so-tai-chinh', 'lead: so-tu-phap'),
    ),
  ),
  shut(
    'PLAN076',
    'a task cancelled by a document, and another by the same without its date',
    all(
      append(task('tham-dinh-du-toan'), CANCELLED('{ number: 60/QĐ-UBND, date: 2016-07-10 }')),
      append(task('so-ket'), CANCELLED('{ number: 60/QĐ-UBND, date: null }')),
    ),
  ),
  open(
    'two tasks cancelled by one document',
    all(
      append(task('tham-dinh-du-toan'), CANCELLED('{ number: 60/QĐ-UBND, date: 2016-07-10 }')),
      append(task('so-ket'), CANCELLED('{ number: 60/QĐ-UBND, date: 2016-07-10 }')),
    ),
  ),
  shut(
    'PLAN076',
    'a cancellation that works back, with an extension beside it',
    all(
      append(task('tham-dinh-du-toan'), CANCELLED('{ number: 60/QĐ-UBND, date: 2016-07-10 }', '2016-03-20')),
      put(task('tham-dinh-du-toan'), 'until: 2016-04-29', 'until: 2016-04-30'),
    ),
  ),

  // rename × delete
  shut(
    'PLAN073',
    'an id changed and the deadline moved with it',
    put(task('lap-du-toan'), 'id: lap-du-toan', 'id: lap-du-toan-moi'),
    { given: put(task('tham-dinh-du-toan'), 'dependsOn: lap-du-toan\n', '') },
  ),
  shut(
    'PLAN071',
    'an id changed by a document, and the deadline moved with it without one',
    all(
      put(task('so-ket'), 'id: so-ket', 'id: so-ket-luat'),
      put(task('lap-du-toan'), 'chậm nhất ngày 10/3/2016', 'chậm nhất ngày 10/9/2016'),
      history('so-ket, so-ket-luat'),
    ),
  ),
  shut(
    'PLAN070',
    'a task dropped while another is put under its file’s name',
    all(
      drop(task('tham-dinh-du-toan')),
      write('tasks/viec-moi.yaml', 'id: viec-moi\ntitle: Việc khác hẳn\nsource: II.1\nlead: so-noi-vu\ndeadline: Quý IV/2016\n'),
    ),
  ),
  shut(
    'PLAN073',
    'a task under another id in the same file, with a later deadline',
    write(
      task('tham-dinh-du-toan'),
      'id: tham-dinh\ntitle: Thẩm định\nsource: II.4\nlead: so-tai-chinh\ndeadline: Quý IV/2016\n',
    ),
  ),
  shut('PLAN070', 'a task put in a folder that is not read', move(task('tham-dinh-du-toan'), '.luu/tham-dinh-du-toan.yaml')),
  shut('PLAN009', 'a task put where the plan does not read', move(task('tham-dinh-du-toan'), 'luu/tham-dinh-du-toan.yaml')),

  // contributions × groups
  shut(
    'PLAN076',
    'a part taken out, its unit made a lead in its place',
    all(
      put(task('kien-toan-hdnd-ubnd'), PART, ''),
      put(task('kien-toan-hdnd-ubnd'), 'lead: so-noi-vu', 'lead: [so-noi-vu, thi-xa-ba]'),
    ),
  ),
  shut(
    'PLAN076',
    'a part told in other words and moved',
    put(
      task('kien-toan-hdnd-ubnd'),
      PART,
      PART.replace('gửi danh sách nhân sự kiện toàn', 'gửi nhân sự').replace('15/6/2016', '15/9/2016'),
    ),
  ),
  open(
    'a part split by its units',
    put(
      task('kien-toan-hdnd-ubnd'),
      PART,
      `contributions:
  - { by: [huyen-mot, huyen-hai], what: gửi danh sách nhân sự kiện toàn, deadline: trước ngày 15/6/2016 }
  - { by: thi-xa-ba, what: gửi danh sách nhân sự kiện toàn, deadline: trước ngày 15/6/2016 }
`,
    ),
  ),
  shut(
    'PLAN076',
    'a part whose event has no day, told to come later',
    put(task('kien-toan-hdnd-ubnd'), 'deadline: 10 ngày sau kỳ họp', 'deadline: 100 ngày sau kỳ họp'),
    {
      given: all(
        append('events.yaml', '\n  - { id: hop, name: kỳ họp, date: null }\n'),
        put(task('kien-toan-hdnd-ubnd'), 'deadline: trước ngày 15/6/2016', 'deadline: 10 ngày sau kỳ họp'),
        put(task('kien-toan-hdnd-ubnd'), /progress:[\s\S]*/.exec('progress:')?.[0] ?? '', 'progress:'),
      ),
    },
  ),

  // bases
  shut('PLAN076', 'a task taken off a basis that changed, not looked at', append(task('so-ket'), 'restsOn: luat\n'), {
    given: basis(CHANGED),
  }),
  shut('PLAN076', 'the change of a basis taken out', put('plan.yaml', CHANGED, ''), { given: basis(CHANGED) }),
  open('a task that somebody has looked at', append(task('so-ket'), 'confirmed: { date: 2016-07-01, by: so-noi-vu }\n'), {
    given: basis(CHANGED),
  }),
  open('a task taken off a basis by a document', all(append(task('so-ket'), 'restsOn: luat\n'), history('so-ket')), {
    given: basis(CHANGED),
  }),
  open('a task put on a basis that did not change', append(task('so-ket'), 'restsOn: luat\n'), { given: basis('') }),
  shut(
    'PLAN076',
    'a task said to be looked at on a day that has not come',
    append(task('so-ket'), 'restsOn: luat\nconfirmed: { date: 2016-12-01, by: so-noi-vu }\n'),
    { given: basis(CHANGED) },
  ),
];

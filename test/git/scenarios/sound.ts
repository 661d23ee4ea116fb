/** Sound edits, which never shut the gate. */
import {
  all,
  append,
  drop,
  type Edit,
  example,
  history,
  move,
  open,
  put,
  type Scenario,
  shut,
  tabled,
  task,
  write,
} from './scenario.ts';

const every =
  (change: (text: string, path: string) => string): Edit =>
  (files) => {
    for (const [path, text] of files) files.set(path, change(text, path));
  };
const TASK = (id: string, more = '') => `id: ${id}\ntitle: Việc mới ${id}\nsource: II.1\nlead: so-noi-vu\n${more}`;
const MERGED = (document: string, from = '2016-07-12', successor = 'so-noi-vu') =>
  put(
    'agencies.yaml',
    'changes:',
    `changes:\n  - { id: nhap-tai-chinh, from: ${from}, units: so-tai-chinh, successor: ${successor}, document: ${document} }`,
  );

export const SOUND: readonly Scenario[] = [
  open('nothing at all', () => {}),
  open(
    'comments',
    every((text) => `# ghi chú\n${text}`),
  ),
  open(
    'line ends of another system',
    every((text) => text.replaceAll('\n', '\r\n')),
  ),
  open(
    'composed letters taken apart',
    every((text) => text.normalize('NFD')),
  ),
  open(
    'two spaces and a capital in a deadline',
    put(task('lap-du-toan'), 'chậm nhất ngày 10/3/2016', 'Chậm nhất  ngày 10/3/2016'),
  ),
  open('the same day in other words', put(task('lap-du-toan'), 'chậm nhất ngày 10/3/2016', 'chậm nhất ngày 10/03/2016')),
  open(
    'a part’s deadline in capitals',
    put(task('kien-toan-hdnd-ubnd'), 'deadline: trước ngày 15/6/2016', 'deadline: Trước ngày 15/06/2016'),
  ),
  open(
    'a part told in other words',
    put(task('kien-toan-hdnd-ubnd'), 'what: gửi danh sách nhân sự kiện toàn', 'what: gửi danh sách nhân sự'),
  ),
  open(
    'keys in another order',
    put(task('so-ket'), 'title: Sơ kết việc thi hành Luật\nsource: III.1', 'source: III.1\ntitle: Sơ kết việc thi hành Luật'),
  ),
  open(
    'members in another order',
    put('agencies.yaml', '[huyen-mot, huyen-hai, thi-xa-ba]', '[thi-xa-ba, huyen-hai, huyen-mot]'),
  ),
  open('leads in another order', put(task('lap-du-toan'), '[so-noi-vu, so-tu-phap]', '[so-tu-phap, so-noi-vu]')),
  open(
    'the group put by its members',
    put(task('bao-cao-quy'), 'lead: ubnd-cap-huyen', 'lead: [huyen-mot, huyen-hai, thi-xa-ba]'),
  ),
  open('a file moved to a folder of its own', move(task('so-ket'), 'tasks/nam-2016/so-ket.yaml')),
  open('the tasks put in a table', tabled),
  open(
    'a table taken apart into files',
    (files) => {
      for (const [path, text] of example()) files.set(path, text);
      files.delete('tasks.yaml');
    },
    {
      given: tabled,
    },
  ),
  open(
    'a row moved up in a table',
    (files) => {
      const [head = '', first = '', ...rest] = (files.get('tasks.yaml') ?? '').split(/^(?= {2}- )/m);
      files.set('tasks.yaml', [head, ...rest, first].join(''));
    },
    { given: tabled },
  ),
  open('a file renamed', move(task('so-ket'), 'tasks/tong-hop.yaml')),
  open('agencies split into files', (files) => {
    const text = files.get('agencies.yaml') ?? '';
    const at = text.indexOf('groups:');
    files.delete('agencies.yaml');
    files.set('agencies/co-quan.yaml', text.slice(0, at));
    files.set('agencies/nhom.yaml', text.slice(at));
  }),
  open('a title put right', put(task('so-ket'), 'title: Sơ kết', 'title: Sơ kết, đánh giá')),
  open('a task added', write(task('viec-moi'), TASK('viec-moi', 'deadline: Quý IV/2016\n'))),
  open(
    'a task added to the history’s new version',
    all(write(task('viec-moi'), TASK('viec-moi', 'deadline: Quý IV/2016\n')), history('viec-moi')),
  ),
  open(
    'a member added',
    put(
      'agencies.yaml',
      'members: [huyen-mot, huyen-hai, thi-xa-ba]',
      'members: [huyen-mot, huyen-hai, thi-xa-ba, so-tai-chinh]',
    ),
  ),
  open('a lead added', put(task('tham-dinh-du-toan'), 'lead: so-tai-chinh', 'lead: [so-tai-chinh, so-noi-vu]')),
  open('an event dated that had no day', put('events.yaml', 'date: null', 'date: 2016-10-01'), {
    given: append('events.yaml', '\n  - { id: hop, name: Kỳ họp, date: null }\n'),
  }),
  open('an event brought forward', put('events.yaml', 'date: 2016-05-22', 'date: 2016-05-15')),
  open('an obstacle added', append('obstacles.yaml', '  - { id: moi, date: 2016-07-01, by: huyen-mot, what: Thiếu kinh phí }\n')),
  open('the period made longer', put('plan.yaml', 'to: 2020-12-31', 'to: 2021-12-31')),
  open(
    'a cancelled task that counts again',
    put(
      task('hoi-nghi-truc-tuyen'),
      `cancelled:
  date: 2016-03-28
  document: { number: 45/QĐ-UBND, date: 2016-03-28 }
  reason: gộp vào hội nghị của Bộ Nội vụ
`,
      '',
    ),
  ),

  // explained by documents
  open(
    'a deadline moved by a document',
    all(put(task('lap-du-toan'), 'chậm nhất ngày 10/3/2016', 'chậm nhất ngày 10/9/2016'), history('lap-du-toan')),
  ),
  open('a task dropped by a document, though it was late', all(drop(task('tham-dinh-du-toan')), history('tham-dinh-du-toan'))),
  open(
    'a task split by a document',
    all(
      drop(task('tham-dinh-du-toan')),
      write(task('tham-dinh-a'), TASK('tham-dinh-a')),
      write(task('tham-dinh-b'), TASK('tham-dinh-b')),
      history('tham-dinh-du-toan, tham-dinh-a, tham-dinh-b'),
    ),
  ),
  open(
    'the lead changed by a document',
    all(put(task('tham-dinh-du-toan'), 'lead: so-tai-chinh', 'lead: so-tu-phap'), history('tham-dinh-du-toan')),
  ),
  open(
    'the lead narrowed by a document',
    all(put(task('lap-du-toan'), 'lead: [so-noi-vu, so-tu-phap]', 'lead: so-tu-phap'), history('lap-du-toan')),
  ),
  open(
    'a part’s day moved by a document',
    all(
      put(task('kien-toan-hdnd-ubnd'), 'deadline: trước ngày 15/6/2016', 'deadline: trước ngày 15/9/2016'),
      history('kien-toan-hdnd-ubnd'),
    ),
  ),
  open(
    'an event moved, with a document that names what hangs on it',
    all(put('events.yaml', 'date: 2016-05-22', 'date: 2016-09-22'), history('bao-cao-kien-toan, kien-toan-hdnd-ubnd')),
  ),
  shut(
    'PLAN076',
    'an event moved, with a document that names only part of what hangs on it',
    all(put('events.yaml', 'date: 2016-05-22', 'date: 2016-09-22'), history('kien-toan-hdnd-ubnd')),
  ),
  open(
    'an id changed by a document that names both',
    all(put(task('so-ket'), 'id: so-ket', 'id: so-ket-luat'), history('so-ket, so-ket-luat')),
  ),
  shut(
    'PLAN073',
    'an id changed by a document that names one',
    all(put(task('so-ket'), 'id: so-ket', 'id: so-ket-luat'), history('so-ket-luat')),
  ),
  shut('PLAN073', 'an id changed', put(task('so-ket'), 'id: so-ket', 'id: so-ket-luat')),
  open(
    'a task cancelled by a document',
    append(
      task('tham-dinh-du-toan'),
      'cancelled: { date: 2016-07-10, document: { number: 60/QĐ-UBND, date: 2016-07-10 }, reason: gộp }\n',
    ),
  ),
  open(
    'a task cancelled from a later day, by a document',
    append(
      task('tham-dinh-du-toan'),
      'cancelled: { date: 2016-09-01, document: { number: 60/QĐ-UBND, date: 2016-07-10 }, reason: gộp }\n',
    ),
  ),
  open(
    'a task cancelled by a document of Parliament',
    append(
      task('tham-dinh-du-toan'),
      'cancelled: { date: 2016-07-10, document: { number: 60/2016/NQ-QH, date: 2016-07-01, issuer: Quốc hội }, reason: gộp }\n',
    ),
  ),
  open(
    'the plan closed by a document',
    put(
      'plan.yaml',
      'period:',
      'closed: { date: 2016-07-12, document: { number: 60/QĐ-UBND, date: 2016-07-10 }, reason: luật mới }\nperiod:',
    ),
  ),
  open('a unit merged by a document', MERGED('{ number: 5/NQ-HĐND, date: 2016-07-10 }')),
  open('a unit merged from a later day, by a document', MERGED('{ number: 5/NQ-HĐND, date: 2016-07-10 }', '2016-10-01')),
  open(
    'a unit ended without a successor, by a document',
    MERGED('{ number: 5/NQ-HĐND, date: 2016-07-10 }', '2016-07-12', 'null'),
  ),
  open(
    'late work of a merged unit, done by its successor',
    append(
      task('tham-dinh-du-toan'),
      'progress:\n  - { date: 2016-07-14, by: so-noi-vu, onBehalfOf: so-tai-chinh, what: Báo cáo thay, completes: true, evidence: { number: 9/BC-UBND, date: 2016-07-14 } }\n',
    ),
    {
      given: MERGED('{ number: 5/NQ-HĐND, date: 2016-07-10 }'),
    },
  ),
];

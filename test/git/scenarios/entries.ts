/** Edits of the log: dated back, put off, taken back, put in the place of another. */
import { all, append, type Edit, entry, open, put, type Scenario, shut, task } from './scenario.ts';

const REVIEW = 'gui-ket-qua-ra-soat'; // due 24/01/2016: huyện Một in time, huyện Hai late, thị xã Ba owes it
const HAI = `  - date: 2016-02-05
    by: huyen-hai
    what: Gửi danh mục 22 văn bản
    completes: true
    evidence: { number: 17/BC-UBND, date: 2016-02-05 }
`;
const LATE_ONE = `  - date: 2016-02-15
    by: so-tu-phap
    what: Gửi báo cáo kết quả rà soát 136 văn bản
    completes: true
    evidence: { number: 12/BC-STP, date: 2016-02-15 }
`;
const hai = (to: string): Edit => put(task(REVIEW), HAI, to);
const ba = (evidence: string, date = '2016-01-22', more = ''): Edit =>
  entry(REVIEW, `{ date: ${date}, by: thi-xa-ba, what: Gửi danh mục, completes: true${more}, evidence: ${evidence} }`);
const TALK = '  - { date: 2016-01-15, by: huyen-hai, what: Họp rà soát, evidence: { number: 5/BC-UBND, date: 2016-01-15 } }\n';

export const ENTRIES: readonly Scenario[] = [
  // dated back
  shut('PLAN072', 'dated back, with the document that issued the plan', ba('{ number: 210/KH-UBND, date: 2015-12-04 }')),
  shut('PLAN072', 'dated back, with a document older than the plan', ba('{ number: 8/BC-UBND, date: 2015-11-20 }')),
  shut(
    'PLAN072',
    'dated back, with a late document and an old one beside it',
    ba('[{ number: 88/BC-UBND, date: 2016-07-01 }, { number: 8/BC-UBND, date: 2015-11-20 }]'),
  ),
  shut(
    'PLAN072',
    'dated back, with a late document and one in time beside it',
    ba('[{ number: 88/BC-UBND, date: 2016-07-01 }, { number: 8/BC-UBND, date: 2016-01-22 }]'),
  ),
  shut('PLAN072', 'dated back, with a date and no number', ba('{ number: null, date: 2016-01-22 }')),
  shut('PLAN072', 'dated back, with a number and no date', ba('{ number: 8/BC-UBND, date: null }')),
  shut('PLAN072', 'dated back, with a late document', ba('{ number: 88/BC-UBND, date: 2016-07-01 }')),
  shut('PLAN072', 'dated back, with a document of the plan’s history', ba('{ number: 45/QĐ-UBND, date: 2016-01-20 }')),
  shut(
    'PLAN072',
    'dated back for an occurrence',
    entry('bao-cao-quy', '{ date: 2016-03-10, by: thi-xa-ba, what: Báo cáo quý I, completes: true, occurrence: 2016-Q1 }'),
  ),
  shut(
    'PLAN072',
    'dated back for a part',
    entry('kien-toan-hdnd-ubnd', '{ date: 2016-06-10, by: thi-xa-ba, what: Gửi danh sách, completes: true }'),
  ),
  shut(
    'PLAN072',
    'an entry of before that now completes, without a document',
    put(task(REVIEW), TALK.replace(/, evidence.*\}/, ' }'), TALK.replace(/, evidence.*\}/, ', completes: true }')),
    {
      given: all(put(task(REVIEW), HAI, ''), append(task(REVIEW), TALK.replace(/, evidence: \{.*?\}/, ''))),
    },
  ),
  open('entered late, of its true day', ba('{ number: 88/BC-UBND, date: 2016-07-01 }', '2016-07-01')),
  open(
    'entered late without a document, of its true day',
    entry(REVIEW, '{ date: 2016-07-01, by: thi-xa-ba, what: Gửi danh mục, completes: true }'),
  ),
  open('entered late, with a document dated in time', ba('{ number: 8/BC-UBND, date: 2016-01-22 }')),
  open(
    'entered late, with two documents dated in time',
    ba('[{ number: 8/BC-UBND, date: 2016-01-22 }, { number: 9/BC-UBND, date: 2016-01-23 }]'),
  ),
  open(
    'an entry of before that now completes, with a document dated in time',
    put(task(REVIEW), 'what: Họp rà soát,', 'what: Họp rà soát, completes: true,'),
    {
      given: all(put(task(REVIEW), HAI, ''), append(task(REVIEW), TALK)),
    },
  ),
  open('progress that completes nothing', entry(REVIEW, '{ date: 2016-01-10, by: thi-xa-ba, what: Đang làm }')),

  // a day that has not come
  shut(
    'PLAN076',
    'done on a day that has not come, though it is late',
    entry(
      REVIEW,
      '{ date: 2016-08-01, by: thi-xa-ba, what: Gửi danh mục, completes: true, evidence: { number: 99/BC-UBND, date: 2016-08-01 } }',
    ),
  ),
  shut(
    'PLAN076',
    'done on the last day, before that day has come',
    entry('bao-cao-quy', '{ date: 2016-09-14, by: huyen-mot, what: Báo cáo quý III, completes: true, occurrence: 2016-Q3 }'),
  ),
  shut(
    'PLAN076',
    'done next year, with a document of next year',
    append(
      task('so-ket'),
      'progress:\n  - { date: 2017-01-05, by: so-noi-vu, what: Sơ kết, completes: true, evidence: { number: 1/BC-SNV, date: 2017-01-05 } }\n',
    ),
  ),

  // done late made on time
  shut('PLAN076', 'the day of a late entry and of its document changed', hai(HAI.replaceAll('2016-02-05', '2016-01-22'))),
  shut(
    'PLAN072',
    'the day of a late entry changed, its document as it was',
    hai(HAI.replace('date: 2016-02-05\n', 'date: 2016-01-22\n')),
  ),
  shut(
    'PLAN076',
    'another document put in the place of a late one, and another day',
    hai(
      HAI.replace('date: 2016-02-05\n', 'date: 2016-01-22\n').replace(
        '17/BC-UBND, date: 2016-02-05',
        '7/BC-UBND, date: 2016-01-22',
      ),
    ),
  ),
  shut(
    'PLAN072',
    'completes moved from the late entry to an earlier one',
    all(
      hai(HAI.replace('    completes: true\n', '')),
      put(task(REVIEW), 'what: Họp rà soát }', 'what: Họp rà soát, completes: true }'),
    ),
    {
      given: append(task(REVIEW), '  - { date: 2016-01-15, by: huyen-hai, what: Họp rà soát }\n'),
    },
  ),
  shut(
    'PLAN076',
    'completes moved from the late entry to an earlier one with a document',
    all(
      hai(HAI.replace('    completes: true\n', '')),
      put(task(REVIEW), 'what: Họp rà soát,', 'what: Họp rà soát, completes: true,'),
    ),
    {
      given: append(task(REVIEW), TALK),
    },
  ),
  shut(
    'PLAN074',
    'a late entry taken out and an earlier one put in',
    hai(
      '  - { date: 2016-01-20, by: huyen-hai, what: Gửi đủ, completes: true, evidence: { number: 10/BC-UBND, date: 2016-01-20 } }\n',
    ),
  ),
  open(
    'an earlier entry with a document in the place of the late one, which stays and completes no more',
    all(
      hai(HAI.replace('completes: true', 'completes: false')),
      entry(
        REVIEW,
        '{ date: 2016-01-20, by: huyen-hai, what: Gửi đủ, completes: true, evidence: { number: 10/BC-UBND, date: 2016-01-20 } }',
      ),
    ),
  ),
  shut(
    'PLAN072',
    'an earlier entry beside the late one, without a document',
    entry(REVIEW, '{ date: 2016-01-20, by: huyen-hai, what: Gửi đủ, completes: true }'),
  ),
  shut(
    'PLAN072',
    'an earlier entry beside the late one, with the plan’s own document',
    entry(
      REVIEW,
      '{ date: 2016-01-20, by: huyen-hai, what: Gửi đủ, completes: true, evidence: { number: 210/KH-UBND, date: 2015-12-04 } }',
    ),
  ),
  shut(
    'PLAN059',
    'an earlier entry beside the late one, and both complete',
    entry(
      REVIEW,
      '{ date: 2016-01-20, by: huyen-hai, what: Đã gửi từ ngày này, completes: true, evidence: { number: 10/BC-UBND, date: 2016-01-20 } }',
    ),
  ),
  shut('PLAN076', 'a late entry made less late', hai(HAI.replaceAll('2016-02-05', '2016-01-26'))),
  shut(
    'PLAN076',
    'a late entry of the year before last put on the last day',
    put(task('ra-soat-van-ban'), LATE_ONE, LATE_ONE.replaceAll('2016-02-15', '2016-01-31')),
  ),
  shut(
    'PLAN076',
    'a late occurrence made on time',
    put(
      task('bao-cao-quy'),
      `  - date: 2016-03-22
    by: huyen-hai
    what: Báo cáo quý I
    completes: true
    occurrence: 2016-Q1
    evidence: { number: 51/BC-UBND, date: 2016-03-22 }`,
      `  - date: 2016-03-12
    by: huyen-hai
    what: Báo cáo quý I
    completes: true
    occurrence: 2016-Q1
    evidence: { number: 51/BC-UBND, date: 2016-03-12 }`,
    ),
  ),

  // taken back
  shut('PLAN076', 'what was done in time is done no more', put(task('lap-du-toan'), '    completes: true\n', '')),
  shut('PLAN076', 'what was done late is done no more', hai(HAI.replace('    completes: true\n', ''))),
  shut(
    'PLAN074',
    'the entry by which it was done is removed',
    put(
      task('lap-du-toan'),
      /progress:[\s\S]*/.exec(`progress:
  - date: 2016-03-08
    by: so-tu-phap
    what: Gửi dự toán
    completes: true
    evidence: { number: 40/STP-VP, date: 2016-03-08 }
`)?.[0] ?? '',
      '',
    ),
  ),
  open(
    'taken back, with a new entry that says why by a document',
    all(
      put(task('lap-du-toan'), '    completes: true\n', ''),
      entry(
        'lap-du-toan',
        '{ date: 2016-07-10, by: so-tu-phap, what: Trả lại để làm lại, evidence: { number: 90/STC-HCSN, date: 2016-07-10 } }',
      ),
    ),
  ),
  shut('PLAN074', 'an entry given to another agency', hai(HAI.replace('by: huyen-hai', 'by: thi-xa-ba'))),
  shut('PLAN074', 'an entry given to another occurrence', put(task('bao-cao-quy'), 'occurrence: 2016-Q2', 'occurrence: 2016-Q3')),

  // right to put right
  open('a misspelt number put right', hai(HAI.replace('17/BC-UBND', '71/BC-UBND'))),
  open('a misspelt word put right', hai(HAI.replace('Gửi danh mục 22 văn bản', 'Gửi danh mục gồm 22 văn bản'))),
  open('a link put to a document', hai(HAI.replace('date: 2016-02-05 }', 'date: 2016-02-05, link: "https://vi-du.vn/17" }'))),
  open(
    'a second document of the same day beside the first',
    hai(
      HAI.replace(
        'evidence: { number: 17/BC-UBND, date: 2016-02-05 }',
        'evidence: [{ number: 17/BC-UBND, date: 2016-02-05 }, { number: 18/BC-UBND, date: 2016-02-05 }]',
      ),
    ),
  ),
  open('an entry told to be later than it was entered', hai(HAI.replaceAll('2016-02-05', '2016-02-09'))),
  open('entries in another order', (files) => {
    const text = files.get(task(REVIEW)) ?? '';
    files.set(task(REVIEW), `${text.replace(HAI, '').replace('progress:\n', `progress:\n${HAI}`)}`);
  }),
];

/** Deadlines put off by extensions: who granted them, when, by which document, and for what. */
import { all, type Edit, entry, open, put, type Scenario, shut, task } from './scenario.ts';

const LATE = 'lap-du-toan'; // due 10/3/2016: Sở Tư pháp in time, Sở Nội vụ owes it
const GRANTED = '{ granted: true, date: 2016-07-10, by: ubnd-tinh, document: { number: 150/UBND-VX, date: 2016-07-10 } }';
const extension = (decision: string, more = '', until = '2016-09-30') =>
  `extensions:\n  - { asked: 2016-03-01, by: so-noi-vu, units: so-noi-vu, reason: chờ số liệu, until: ${until}${more}, decision: ${decision} }\n`;
/** Before the log, where the task has one. */
const extend =
  (id: string, text: string): Edit =>
  (files) => {
    const old = files.get(task(id)) ?? '';
    files.set(task(id), old.includes('progress:') ? old.replace('progress:', () => `${text}progress:`) : `${old}${text}`);
  };
const lap = (decision: string, more = '', until?: string): Edit => extend(LATE, extension(decision, more, until));
/** The extension that the example’s task of appraisal has, decided on 05/4/2016 until 29/4. */
const APPRAISAL = task('tham-dinh-du-toan');

export const EXTENSIONS: readonly Scenario[] = [
  open('granted by the issuing body, by a new document', lap(GRANTED)),
  open('granted by a body above the issuing one', lap(GRANTED.replace('ubnd-tinh', 'bo-noi-vu'))),
  open('granted by the council that the issuing body answers to', lap(GRANTED.replace('ubnd-tinh', 'hdnd-tinh'))),
  open(
    'asked for, and not decided',
    extend(LATE, 'extensions:\n  - { asked: 2016-07-10, by: so-noi-vu, units: so-noi-vu, reason: chờ, until: 2016-09-30 }\n'),
  ),
  open('refused', lap(GRANTED.replace('granted: true', 'granted: false'))),
  open(
    'decided where it had been asked for before',
    put(task('bao-cao-kien-toan'), '    until: 2016-07-31\n', `    until: 2016-07-31\n    decision: ${GRANTED}\n`),
  ),
  shut('PLAN076', 'granted by the agency that asked', lap(GRANTED.replace('ubnd-tinh', 'so-noi-vu'))),
  shut('PLAN076', 'granted by another department', lap(GRANTED.replace('ubnd-tinh', 'so-tai-chinh'))),
  shut('PLAN076', 'granted by a district', lap(GRANTED.replace('ubnd-tinh', 'huyen-mot'))),
  shut(
    'PLAN076',
    'granted by an agency that the change itself puts above',
    all(
      lap(GRANTED.replace('ubnd-tinh', 'so-tai-chinh')),
      put(
        'agencies.yaml',
        '{ id: so-tai-chinh, name: Sở Tài chính, kind: department, level: province, parent: ubnd-tinh }',
        '{ id: so-tai-chinh, name: Sở Tài chính, kind: central, level: central }',
      ),
    ),
  ),
  shut(
    'PLAN076',
    'granted by an agency that the change itself makes the issuer',
    all(lap(GRANTED.replace('ubnd-tinh', 'so-noi-vu')), put('plan.yaml', 'issuedBy: ubnd-tinh', 'issuedBy: so-noi-vu')),
  ),
  shut('PLAN044', 'granted without a document', lap('{ granted: true, date: 2016-07-10, by: ubnd-tinh }')),
  shut('PLAN044', 'granted by a document without a number', lap(GRANTED.replace('150/UBND-VX', 'null'))),
  shut(
    'PLAN076',
    'granted by a document of the issuer named otherwise',
    lap(GRANTED.replace('date: 2016-07-10 } }', 'date: 2016-07-10, issuer: Sở Tư pháp } }')),
  ),
  open(
    'granted by a document that names the issuing body by its short name',
    lap(GRANTED.replace('date: 2016-07-10 } }', 'date: 2016-07-10, issuer: UBND tỉnh } }')),
  ),
  shut('PLAN076', 'decided before its own document', lap(GRANTED.replace('date: 2016-07-10, by', 'date: 2016-03-05, by'))),
  shut('PLAN076', 'decided before it was asked for', lap(GRANTED.replaceAll('2016-07-10', '2016-02-20'))),
  shut('PLAN076', 'granted by a document of a later day than the check', lap(GRANTED.replaceAll('2016-07-10', '2016-07-20'))),
  shut(
    'PLAN076',
    'granted by a document of a later day, for what falls due by then',
    extend(
      'bao-cao-quy',
      `extensions:\n  - { asked: 2016-07-10, by: huyen-mot, units: huyen-mot, reason: bận, occurrence: 2016-Q3, until: 2016-12-31, decision: ${GRANTED.replaceAll('2016-07-10', '2016-10-10')} }\n`,
    ),
  ),
  shut(
    'PLAN076',
    'granted by the document that issued the plan',
    lap(GRANTED.replace('150/UBND-VX, date: 2016-07-10', '210/KH-UBND, date: 2015-12-04')),
  ),
  shut(
    'PLAN076',
    'granted by the document of another extension',
    lap(GRANTED.replace('150/UBND-VX, date: 2016-07-10', '61/UBND-VX, date: 2016-04-05')),
  ),
  shut(
    'PLAN076',
    'refused before, granted now by the same document',
    put(task('bao-cao-kien-toan'), 'granted: false', 'granted: true'),
  ),
  shut(
    'PLAN076',
    'the new day of a granted one put off, by the same document',
    put(APPRAISAL, 'until: 2016-04-29', 'until: 2016-12-31'),
  ),
  open(
    'a granted one put off once more, by a new document',
    put(
      APPRAISAL,
      'extensions:',
      `extensions:\n  - { asked: 2016-04-20, by: so-tai-chinh, reason: chờ thêm, until: 2016-08-31, decision: ${GRANTED} }`,
    ),
  ),
  open(
    'a granted one taken out',
    put(
      APPRAISAL,
      /extensions:[\s\S]*/.exec(`extensions:
  - asked: 2016-04-01
    by: so-tai-chinh
    reason: chờ dự toán của Sở Nội vụ
    until: 2016-04-29
    decision:
      granted: true
      date: 2016-04-05
      by: ubnd-tinh
      document: { number: 61/UBND-VX, date: 2016-04-05 }
`)?.[0] ?? '',
      '',
    ),
  ),

  // what was done late stays late
  shut(
    'PLAN076',
    'for what was done late, decided last winter',
    extend(
      'ra-soat-van-ban',
      'extensions:\n  - { asked: 2016-01-20, by: so-tu-phap, reason: thiếu người, until: 2016-02-29, decision: { granted: true, date: 2016-01-25, by: ubnd-tinh, document: { number: 20/UBND-NC, date: 2016-01-25 } } }\n',
    ),
  ),
  shut(
    'PLAN076',
    'for what a unit did late, decided in time',
    extend(
      'gui-ket-qua-ra-soat',
      'extensions:\n  - { asked: 2016-01-15, by: huyen-hai, units: huyen-hai, reason: thiếu người, until: 2016-02-10, decision: { granted: true, date: 2016-01-20, by: ubnd-tinh, document: { number: 20/UBND-NC, date: 2016-01-20 } } }\n',
    ),
  ),
  shut(
    'PLAN076',
    'for what was done late, with a new earlier entry within it',
    all(
      extend(
        'ra-soat-van-ban',
        'extensions:\n  - { asked: 2016-01-20, by: so-tu-phap, reason: thiếu người, until: 2016-02-10, decision: { granted: true, date: 2016-01-25, by: ubnd-tinh, document: { number: 20/UBND-NC, date: 2016-01-25 } } }\n',
      ),
      entry(
        'ra-soat-van-ban',
        '{ date: 2016-02-05, by: so-tu-phap, what: Gửi bản đầu, completes: true, evidence: { number: 9/BC-STP, date: 2016-02-05 } }',
      ),
    ),
  ),
  open(
    'for what is open, and done within it in the same change',
    all(
      lap(GRANTED.replaceAll('2016-07-10', '2016-03-05')),
      entry(
        LATE,
        '{ date: 2016-07-12, by: so-noi-vu, what: Gửi dự toán, completes: true, evidence: { number: 95/SNV-VP, date: 2016-07-12 } }',
      ),
    ),
  ),
  open(
    'for one unit, the others as they were',
    extend(
      'gui-ket-qua-ra-soat',
      `extensions:\n  - { asked: 2016-01-15, by: thi-xa-ba, units: thi-xa-ba, reason: thiếu người, until: 2016-08-31, decision: ${GRANTED} }\n`,
    ),
  ),
  open(
    'for one occurrence',
    extend(
      'bao-cao-quy',
      `extensions:\n  - { asked: 2016-06-10, by: thi-xa-ba, units: thi-xa-ba, reason: thiếu người, occurrence: 2016-Q2, until: 2016-08-31, decision: ${GRANTED} }\n`,
    ),
  ),
];

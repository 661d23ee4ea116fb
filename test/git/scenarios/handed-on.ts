/** Tasks given to other leads: a document explains it from its day on, and nothing else does. */
import { all, entry, open, put, type Scenario, shut, task } from './scenario.ts';

const DOCUMENT = '{ number: 300/QĐ-UBND, date: 2016-07-10 }';
const given = (id: string, lead: string, document = DOCUMENT, more = '') => {
  const line = `reassigned:\n  - { lead: ${lead}, document: ${document}${more} }\nprogress:`;
  return put(task(id), 'progress:', line);
};
/** On the day of the check huyện Hai and thị xã Ba still owe some of these. */
const QUARTER = 'bao-cao-quy';
const BUDGET = 'lap-du-toan';

export const HANDED_ON: readonly Scenario[] = [
  open('the late one of two leads let off by a new document', given(BUDGET, 'so-tu-phap')),
  open('another department in the place of the late one', given(BUDGET, '[so-tu-phap, so-tai-chinh]')),
  open(
    'and the new one reports on the day of the check',
    all(
      given(BUDGET, '[so-tu-phap, so-tai-chinh]'),
      entry(
        BUDGET,
        '{ date: 2016-07-14, by: so-tai-chinh, what: Gửi dự toán, completes: true, evidence: { number: 61/STC, date: 2016-07-14 } }',
      ),
    ),
  ),
  shut('PLAN100', 'by a document without a number', given(BUDGET, 'so-tu-phap', '{ number: null, date: 2016-07-10 }')),
  shut(
    'PLAN100',
    'by a document of the one that gets rid of it',
    given(BUDGET, 'so-tu-phap', '{ number: 300/SNV, date: 2016-07-10, issuer: Sở Nội vụ }'),
  ),
  shut('PLAN100', 'from before the day of its document', given(BUDGET, 'so-tu-phap', DOCUMENT, ', from: 2016-03-01')),
  shut('PLAN076', 'by the plan’s own document', given(BUDGET, 'so-tu-phap', '{ number: 210/KH-UBND, date: 2015-12-04 }')),
  shut(
    'PLAN076',
    'by a document that dropped something else',
    given(BUDGET, 'so-tu-phap', '{ number: 45/QĐ-UBND, date: 2016-03-28 }'),
  ),
  shut(
    'PLAN076',
    'by a document of a day that has not come',
    given(BUDGET, 'so-tu-phap', '{ number: 300/QĐ-UBND, date: 2016-12-01 }'),
  ),
  shut(
    'PLAN076',
    'a task given to others, taken back without a word',
    put(task(BUDGET), `reassigned:\n  - { lead: so-tai-chinh, document: ${DOCUMENT} }\n`, ''),
    {
      given: given(BUDGET, 'so-tai-chinh'),
    },
  ),
  shut(
    'PLAN076',
    'given from a later day than the document of the base says',
    put(task(BUDGET), `document: ${DOCUMENT} }`, `document: ${DOCUMENT}, from: 2016-08-01 }`),
    {
      given: given(BUDGET, 'so-tai-chinh'),
    },
  ),
  shut(
    'PLAN031',
    'given away from before the entry that says that it was done late',
    given(BUDGET, 'so-tai-chinh', '{ number: 300/QĐ-UBND, date: 2016-03-05 }'),
  ),
  open('what recurs: the periods that had ended stay where they were', given(QUARTER, '[huyen-mot, huyen-hai]')),
  shut(
    'PLAN076',
    'a document that gives the task to others, and a late quarter whose entry goes',
    all(
      given(QUARTER, '[huyen-mot, huyen-hai]'),
      put('plan.yaml', 'from: 2016-01-01, to: 2020-12-31', 'from: 2016-04-01, to: 2020-12-31'),
    ),
  ),
  shut(
    'PLAN071',
    'a document that gives the task to others does not move its deadline',
    all(given(BUDGET, '[so-noi-vu, so-tu-phap, so-tai-chinh]'), put(task(BUDGET), '10/3/2016', '10/9/2016')),
  ),
  shut('PLAN076', 'the lead changed in place', put(task('so-ket'), 'lead: so-noi-vu', 'lead: so-tu-phap')),
];

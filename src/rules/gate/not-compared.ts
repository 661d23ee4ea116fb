import { AGENCIES, HEAD, SOUND } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

const PLAN = { 'plan.yaml': HEAD, 'agencies.yaml': AGENCIES, 'tasks/ra-soat.yaml': SOUND };

export const notCompared: RuleText = {
  code: 'PLAN078',
  title: both('Chưa so được với bản gốc', 'Not compared with the base'),
  why: both(
    'Kế hoạch mới, bản sao nông, hay bản gốc không đọc được: cổng mở mà chưa so gì thì phải nói ra.',
    'A new plan, a shallow clone, or a base that cannot be read: a gate that is open without comparing says so.',
  ),
  toldBy: 'check',
  bad: {
    before: { 'plan.yaml': null, 'agencies.yaml': null, 'tasks/ra-soat.yaml': null },
    files: PLAN,
    asOf: '2016-01-05',
  },
  good: { before: PLAN, files: { 'tasks/ra-soat.yaml': `${SOUND}note: ghi thêm\n` }, asOf: '2016-01-05' },
};

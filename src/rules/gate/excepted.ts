import { exception } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

export const excepted: RuleText = {
  code: 'PLAN087',
  title: both('Được cho qua theo ngoại lệ', 'Let pass by an exception'),
  why: both('Điều được cho qua phải hiện ra, để người duyệt biết.', 'What is let pass must be seen by whoever approves.'),
  toldBy: 'check',
  bad: { files: { 'exceptions.yaml': exception('2016-02-10') }, asOf: '2016-02-05' },
  good: { files: {}, asOf: '2016-01-05' },
};

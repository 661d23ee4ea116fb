import { done, SOUND } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

export const dueSoon: RuleText = {
  code: 'PLAN096',
  title: both('Sắp đến hạn', 'Due soon'),
  why: both('Đến hạn trong những ngày tới.', 'Due within the next days.'),
  toldBy: 'check',
  bad: { files: { 'tasks/ra-soat.yaml': SOUND }, asOf: '2016-01-25' },
  good: { files: { 'tasks/ra-soat.yaml': done('2016-01-20', '2016-01-20') }, asOf: '2016-01-25' },
};

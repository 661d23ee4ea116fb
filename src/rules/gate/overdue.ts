import { done, SOUND } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

export const overdue: RuleText = {
  code: 'PLAN095',
  title: both('Quá hạn', 'Overdue'),
  why: both('Đến hạn mà chưa có báo cáo hoàn thành.', 'Due, and not reported as done.'),
  toldBy: 'check',
  bad: { files: { 'tasks/ra-soat.yaml': SOUND }, asOf: '2016-02-05' },
  good: { files: { 'tasks/ra-soat.yaml': done('2016-01-28', '2016-01-28') }, asOf: '2016-02-05' },
};

import { done, SOUND } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

export const enteredAsOnTime: RuleText = {
  code: 'PLAN072',
  title: both('Kết quả muộn ghi thành đúng hạn', 'Late progress entered as on time'),
  why: both(
    'Mục tiến độ ghi ngày trong hạn nhưng nhập khi đã quá hạn, và không có văn bản đề trong hạn.',
    'An entry dated in time, made after the day had passed, without a document dated in time.',
  ),
  toldBy: 'check',
  bad: { before: { 'tasks/ra-soat.yaml': SOUND }, files: { 'tasks/ra-soat.yaml': done('2016-01-28') }, asOf: '2016-02-05' },
  good: {
    before: { 'tasks/ra-soat.yaml': SOUND },
    files: { 'tasks/ra-soat.yaml': done('2016-01-28', '2016-01-28') },
    asOf: '2016-02-05',
  },
};

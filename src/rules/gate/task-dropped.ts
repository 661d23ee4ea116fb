import { OTHER, recorded } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

export const taskDropped: RuleText = {
  code: 'PLAN070',
  title: both('Nhiệm vụ bị bỏ mà không có văn bản', 'Task dropped without a document'),
  why: both(
    'Việc do kế hoạch giao chỉ bỏ được bằng văn bản, ghi vào history với số, ngày và tasks.',
    'What a plan asks is dropped only by a document, recorded under history with number, day and tasks.',
  ),
  toldBy: 'check',
  bad: { before: { 'tasks/viec.yaml': OTHER }, files: { 'tasks/viec.yaml': null }, asOf: '2016-02-05' },
  good: {
    before: { 'tasks/viec.yaml': OTHER },
    files: { 'tasks/viec.yaml': null, 'plan.yaml': recorded('viec') },
    asOf: '2016-02-05',
  },
};

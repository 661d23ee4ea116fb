import { OTHER } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

export const idChanged: RuleText = {
  code: 'PLAN073',
  title: both('Mã nhiệm vụ bị đổi', 'Id of a task changed'),
  why: both(
    'Đổi mã thì mất lịch sử, báo cáo cũ không dẫn lại được.',
    'With its id a task loses its history; older reports point nowhere.',
  ),
  toldBy: 'check',
  bad: {
    before: { 'tasks/viec.yaml': OTHER },
    files: { 'tasks/viec.yaml': OTHER.replace('id: viec', 'id: viec-moi') },
    asOf: '2016-02-05',
  },
  good: {
    before: { 'tasks/viec.yaml': OTHER },
    files: { 'tasks/viec.yaml': OTHER.replace('Việc khác', 'Việc được gọi tên khác') },
    asOf: '2016-02-05',
  },
};

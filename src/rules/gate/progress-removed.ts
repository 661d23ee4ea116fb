import { done, SOUND } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

export const progressRemoved: RuleText = {
  code: 'PLAN074',
  title: both('Mục tiến độ bị xoá', 'Progress removed'),
  why: both(
    'Nhật ký chỉ thêm, không xoá; ghi sai thì thêm một mục đính chính.',
    'A log is added to, never cut; a wrong entry is put right by another.',
  ),
  toldBy: 'check',
  bad: {
    before: { 'tasks/ra-soat.yaml': done('2016-01-28', '2016-01-28') },
    files: { 'tasks/ra-soat.yaml': SOUND },
    asOf: '2016-02-05',
  },
  good: {
    before: { 'tasks/ra-soat.yaml': done('2016-01-28', '2016-01-28') },
    files: {
      'tasks/ra-soat.yaml': `${done('2016-01-28', '2016-01-28')}  - { date: 2016-02-01, by: so-tu-phap, what: Đính chính số liệu }\n`,
    },
    asOf: '2016-02-05',
  },
};

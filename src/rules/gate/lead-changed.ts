import { recorded, SOUND } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

const OTHERS = SOUND.replace('so-tu-phap', 'so-noi-vu');

export const leadChanged: RuleText = {
  code: 'PLAN075',
  title: both('Đổi cơ quan mà không có văn bản', 'Re-assigned without a document'),
  why: both(
    'Giao cho cơ quan khác cần văn bản, ghi vào history.',
    'Giving a task to others takes a document, recorded under history.',
  ),
  toldBy: 'check',
  bad: { before: { 'tasks/ra-soat.yaml': SOUND }, files: { 'tasks/ra-soat.yaml': OTHERS }, asOf: '2016-01-05' },
  good: {
    before: { 'tasks/ra-soat.yaml': SOUND },
    files: { 'tasks/ra-soat.yaml': OTHERS, 'plan.yaml': recorded('ra-soat') },
    asOf: '2016-02-05',
  },
};

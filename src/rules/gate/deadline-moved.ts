import { recorded, SOUND } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

const LATER = SOUND.replace('01/2016', '06/2016');

export const deadlineMoved: RuleText = {
  code: 'PLAN071',
  title: both('Thời hạn bị đổi mà không có văn bản', 'Deadline moved without a document'),
  why: both(
    'Thời hạn là lời của kế hoạch; muốn đổi thì ghi gia hạn, hoặc văn bản sửa kế hoạch vào history.',
    'A deadline is the plan’s own words; it is moved by an extension, or by a document under history.',
  ),
  toldBy: 'check',
  bad: { before: { 'tasks/ra-soat.yaml': SOUND }, files: { 'tasks/ra-soat.yaml': LATER }, asOf: '2016-02-05' },
  good: {
    before: { 'tasks/ra-soat.yaml': SOUND },
    files: { 'tasks/ra-soat.yaml': LATER, 'plan.yaml': recorded('ra-soat') },
    asOf: '2016-02-05',
  },
};

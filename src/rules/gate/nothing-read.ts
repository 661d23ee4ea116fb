import { SOUND } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

export const nothingRead: RuleText = {
  code: 'PLAN083',
  title: both('Không đọc được gì', 'Nothing was read'),
  why: both('Kiểm tra một kế hoạch rỗng không phải là kiểm tra.', 'To check an empty plan is not to check.'),
  bad: { files: { 'tasks/ra-soat.yaml': null } },
  good: { files: { 'tasks/ra-soat.yaml': SOUND } },
};

import { SOUND } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

export const silenceWithoutReason: RuleText = {
  code: 'PLAN081',
  title: both('Bỏ qua mà không nêu lý do', 'Silence without a reason'),
  why: both('Người đọc sau phải biết vì sao một lỗi được bỏ qua.', 'Whoever reads it later must know why.'),
  bad: { files: { 'tasks/ra-soat.yaml': SOUND.replace('Trong tháng 01/2016', '31/02/2016 # plan-ignore PLAN023') } },
  good: {
    files: { 'tasks/ra-soat.yaml': SOUND.replace('Trong tháng 01/2016', '31/02/2016 # plan-ignore PLAN023: chờ hỏi lại') },
  },
};

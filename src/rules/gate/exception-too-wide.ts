import { HEAD, SOUND } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

const BEFORE = { 'plan.yaml': HEAD, 'tasks/ra-soat.yaml': SOUND };
const entered = (of: string) => `exceptions:
  - { id: cho, code: PLAN095, ${of}, reason: Chờ Sở gửi bản cứng, acceptedBy: Giám đốc Sở Nội vụ }
`;

export const exceptionTooWide: RuleText = {
  code: 'PLAN086',
  title: both('Ngoại lệ quá rộng', 'Exception that is too wide'),
  why: both(
    'Ngoại lệ mới phải nêu nhiệm vụ hoặc cơ quan, một mã có thật, và hết trong vòng một năm kể từ ngày ghi.',
    'A new exception names a task or a unit, a code that exists, and ends within a year of the day it is entered.',
  ),
  toldBy: 'check',
  bad: { before: BEFORE, files: { 'exceptions.yaml': entered('until: 2099-12-31') }, asOf: '2016-02-05' },
  good: { before: BEFORE, files: { 'exceptions.yaml': entered('task: ra-soat, until: 2016-03-31') }, asOf: '2016-02-05' },
};

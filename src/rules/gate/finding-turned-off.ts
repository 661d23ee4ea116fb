import { HEAD, SOUND } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

const BEFORE = { 'plan.yaml': HEAD, 'tasks/ra-soat.yaml': SOUND };
const severity = (to: string) => ({ 'plan.yaml': `${HEAD}severity: { PLAN033: ${to} }\n` });

export const findingTurnedOff: RuleText = {
  code: 'PLAN079',
  title: both('Thay đổi này tắt, hạ mức hay cho qua một điều', 'The change turns a finding off or lets it pass'),
  why: both(
    'Mức mới, dòng bỏ qua mới, ngoại lệ mới không che điều do chính thay đổi đó gây ra; người duyệt phải thấy chúng.',
    'A new severity, silence or exception covers nothing that its own change does; whoever approves must see it.',
  ),
  toldBy: 'check',
  bad: { before: BEFORE, files: severity('off'), asOf: '2016-01-05' },
  good: { before: BEFORE, files: severity('error'), asOf: '2016-01-05' },
};

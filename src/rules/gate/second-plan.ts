import { HEAD, SOUND } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

const BEFORE = { 'plan.yaml': HEAD, 'tasks/ra-soat.yaml': SOUND };

export const secondPlan: RuleText = {
  code: 'PLAN077',
  title: both('Kế hoạch thứ hai cùng mã', 'A second plan of the same id'),
  why: both(
    'Hai kế hoạch cùng mã thì không biết bản nào được so, bản nào là thật.',
    'Where two plans bear one id, nobody can tell which is compared and which is true.',
  ),
  toldBy: 'check',
  bad: { before: BEFORE, files: { '../ban-sao/plan.yaml': HEAD } },
  good: { before: BEFORE, files: { '../huyen/plan.yaml': HEAD.replace('id: thu', 'id: thu-huyen') } },
};

import { SOUND } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

export const silenceUnused: RuleText = {
  code: 'PLAN080',
  title: both('Dòng bỏ qua không bỏ qua điều gì', 'Silence that silences nothing'),
  why: both(
    'Điều từng được bỏ qua đã hết: xoá chú thích để lần sau không bị che.',
    'What it silenced is gone: delete it, or it will hide the next.',
  ),
  bad: { files: { 'tasks/ra-soat.yaml': SOUND.replace('01/2016', '01/2016 # plan-ignore PLAN023: chờ hỏi lại') } },
  good: {
    files: { 'tasks/ra-soat.yaml': SOUND.replace('Trong tháng 01/2016', '31/02/2016 # plan-ignore PLAN023: chờ hỏi lại') },
  },
};

import { exception } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

export const exceptionEnded: RuleText = {
  code: 'PLAN082',
  title: both('Ngoại lệ đã hết hạn', 'Exception that has ended'),
  why: both(
    'Điều từng được chấp nhận nay lại được tính: xử lý, hoặc gia hạn ngoại lệ.',
    'What was accepted counts again: deal with it, or renew the exception.',
  ),
  toldBy: 'check',
  bad: { files: { 'exceptions.yaml': exception('2016-02-10') }, asOf: '2016-02-11' },
  good: { files: { 'exceptions.yaml': exception('2016-02-10') }, asOf: '2016-02-10' },
};

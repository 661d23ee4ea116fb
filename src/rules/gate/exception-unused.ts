import { done, exception } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

export const exceptionUnused: RuleText = {
  code: 'PLAN084',
  title: both('Ngoại lệ không ứng với điều gì', 'Exception that matches nothing'),
  why: both('Điều được chấp nhận đã hết: xoá ngoại lệ.', 'What was accepted is gone: delete the exception.'),
  toldBy: 'check',
  bad: {
    files: { 'tasks/ra-soat.yaml': done('2016-01-28', '2016-01-28'), 'exceptions.yaml': exception('2016-02-10') },
    asOf: '2016-02-05',
  },
  good: { files: { 'exceptions.yaml': exception('2016-02-10') }, asOf: '2016-02-05' },
};

/** What `plan obstacle` is asked. */
import { both } from '../../words/language.ts';
import { option, plain } from '../option.ts';
import { agency } from '../options/agency.ts';
import { oneOf } from '../options/choice.ts';
import { date } from '../options/date.ts';
import { task } from '../options/task.ts';
import { editOptions } from './edit-options.ts';

const CAUSE_WORDS = {
  objective: both('khách quan', 'objective'),
  subjective: both('chủ quan', 'subjective'),
};

export const obstacleOptions = {
  by: option('--by', agency, both('cơ quan nêu', 'who raised it')),
  what: option('--what', plain('lời', 'text'), both('khó khăn, vướng mắc', 'the difficulty')),
  date: option('--date', date, both('ngày nêu (mặc định: ngày đang xét)', 'day it was raised (default: the as-of day)')),
  task: option('--task', task, both('nhiệm vụ gặp vướng mắc', 'the task it stands in the way of')),
  cause: option('--cause', plain('lời', 'text'), both('nguyên nhân', 'its cause')),
  causeKind: option(
    '--cause-kind',
    oneOf(both('loại', 'kind'), CAUSE_WORDS),
    both('nguyên nhân khách quan hay chủ quan', 'objective or subjective'),
  ),
  propose: option('--propose', plain('lời', 'text'), both('kiến nghị, đề xuất', 'what is proposed')),
  to: option('--to', agency, both('kiến nghị với ai (mặc định: cơ quan ban hành)', 'to whom (default: the issuer)')),
  id: option('--id', plain('mã', 'id'), both('mã (mặc định: theo nội dung)', 'id (default: made of the text)')),
  ...editOptions,
};

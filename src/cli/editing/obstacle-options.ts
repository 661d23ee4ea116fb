/** What `plan obstacle` is asked. */
import { CAUSES } from '../../model/schema/obstacles.ts';
import { both } from '../../words/language.ts';
import { option, plain } from '../option.ts';
import { agency } from '../options/agency.ts';
import { oneOf } from '../options/choice.ts';
import { date } from '../options/date.ts';
import { task } from '../options/task.ts';
import { editOptions } from './edit-options.ts';

export const obstacleOptions = {
  by: option('--by <agency>', both('cơ quan nêu', 'who raised it'), agency),
  what: option('--what <text>', both('khó khăn, vướng mắc', 'the difficulty'), plain),
  date: option('--date <date>', both('ngày nêu (mặc định: ngày đang xét)', 'day it was raised (default: the as-of day)'), date),
  task: option('--task <id>', both('nhiệm vụ gặp vướng mắc', 'the task it stands in the way of'), task),
  cause: option('--cause <text>', both('nguyên nhân', 'its cause'), plain),
  causeKind: option(
    '--cause-kind <kind>',
    both('objective (khách quan) hoặc subjective (chủ quan)', 'objective or subjective'),
    oneOf(CAUSES),
  ),
  propose: option('--propose <text>', both('kiến nghị, đề xuất', 'what is proposed'), plain),
  to: option('--to <agency>', both('kiến nghị với ai (mặc định: cơ quan ban hành)', 'to whom (default: the issuer)'), agency),
  id: option('--id <id>', both('mã (mặc định: theo nội dung)', 'id (default: made of the text)'), plain),
  ...editOptions,
};

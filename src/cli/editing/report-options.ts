/** What `plan done` and `plan progress` are asked. */

import { STEP_WORDS } from '../../phrases/course.ts';
import { both } from '../../words/language.ts';
import { option, plain } from '../option.ts';
import { agency } from '../options/agency.ts';
import { amountTyped } from '../options/amount.ts';
import { oneOf } from '../options/choice.ts';
import { date } from '../options/date.ts';
import { documentOptions } from './document-options.ts';
import { editOptions } from './edit-options.ts';
import { phaseOption } from './phase-option.ts';

export const reportOptions = {
  by: option('--by', agency, both('cơ quan báo cáo', 'who reports')),
  date: option('--date', date, both('ngày của kết quả', 'day of the result')),
  what: option('--what', plain('lời', 'text'), both('đã làm được gì', 'what was done')),
  period: option(
    '--period',
    plain('kỳ', 'period'),
    both('kỳ được báo cáo, cho việc định kỳ: 2016-Q1, “quý I”', 'the period, of a recurring task: 2016-Q1'),
  ),
  reached: option(
    '--reached',
    amountTyped,
    both(
      'đến nay đã đạt bao nhiêu, cộng dồn, khi nhiệm vụ có mức phải đạt',
      'how much is reached in all by now, where there is a target',
    ),
  ),
  step: option(
    '--step',
    oneOf(both('bước', 'step'), STEP_WORDS),
    both('bước duyệt: handed-in (nộp), returned (trả lại), accepted (duyệt)', 'step of approval: handed-in, returned, accepted'),
  ),
  phase: phaseOption,
  onBehalfOf: option('--on-behalf-of', agency, both('đơn vị cũ mà cơ quan này kế thừa', 'the former unit whose work it reports')),
  ...documentOptions('evidence', both('số văn bản minh chứng: 15/BC-STP', 'number of the document that shows it')),
  ...editOptions,
};

/** What `plan done` and `plan progress` are asked. */
import { both } from '../../words/language.ts';
import { option, plain } from '../option.ts';
import { agency } from '../options/agency.ts';
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
  phase: phaseOption,
  onBehalfOf: option('--on-behalf-of', agency, both('đơn vị cũ mà cơ quan này kế thừa', 'the former unit whose work it reports')),
  ...documentOptions('evidence', both('số văn bản minh chứng: 15/BC-STP', 'number of the document that shows it')),
  ...editOptions,
};

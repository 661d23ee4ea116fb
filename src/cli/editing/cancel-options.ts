/** What `plan cancel` is asked. */

import { both } from '../../words/language.ts';
import { option, plain } from '../option.ts';
import { date } from '../options/date.ts';
import { documentOptions } from './document-options.ts';
import { editOptions } from './edit-options.ts';

export const cancelOptions = {
  date: option('--date', date, both('ngày thôi thực hiện', 'the day from which it is no longer asked for')),
  reason: option('--reason', plain('lời', 'text'), both('lý do', 'why')),
  ...documentOptions('document', both('số văn bản quyết định (bắt buộc)', 'number of the document (needed)')),
  ...editOptions,
};

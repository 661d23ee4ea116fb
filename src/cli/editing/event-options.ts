/** What `plan event` is asked. */

import { both } from '../../words/language.ts';
import { argument, plain } from '../option.ts';
import { date } from '../options/date.ts';
import { documentOptions } from './document-options.ts';
import { editOptions } from './edit-options.ts';

export const eventOptions = {
  ...documentOptions('document', both('số văn bản ấn định ngày', 'number of the document that set the day')),
  ...editOptions,
};
export const eventArguments = {
  event: argument(plain('sự kiện', 'event'), both('mã sự kiện', 'id of the event')),
  date: argument(date, both('ngày diễn ra', 'its day')),
};

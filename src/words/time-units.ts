/** Units of time, and how a time stands to an event, in both languages. */
import { both, type Text } from './language.ts';

export const TIME_UNITS = {
  hour: both('giờ', 'hours'),
  day: both('ngày', 'days'),
  'working-day': both('ngày làm việc', 'working days'),
  week: both('tuần', 'weeks'),
  month: both('tháng', 'months'),
  quarter: both('quý', 'quarters'),
  year: both('năm', 'years'),
} as const satisfies Readonly<Record<string, Text>>;

export const DIRECTIONS = {
  after: both('sau', 'after'),
  before: both('trước', 'before'),
  at: both('cùng lúc với', 'at'),
  until: both('đến khi', 'until'),
} as const satisfies Readonly<Record<string, Text>>;

/** What shuts the gate. */
import { both, type Text } from '../words/language.ts';

export const FAIL_ON = {
  overdue: both('quá hạn', 'overdue'),
  'due-soon': both('sắp đến hạn', 'due soon'),
  warning: both('cảnh báo', 'warning'),
  none: both('không', 'nothing'),
} as const satisfies Readonly<Record<string, Text>>;
export type FailOn = keyof typeof FAIL_ON;

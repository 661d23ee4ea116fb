/** The states of an obligation, in the words of the government's own statistics. */
import type { Text } from './language.ts';

export const STATES = [
  'overdue',
  'not-understood',
  'in-time',
  'awaiting',
  'ongoing',
  'unspecified',
  'done-late',
  'done-on-time',
  'cancelled',
] as const;
/** In the order of urgency: of several, the first is what to look at. */
export type State = (typeof STATES)[number];

export const STATE_WORDS: Readonly<Record<State, Text>> = {
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  'not-understood': { vi: 'Không hiểu thời hạn', en: 'Deadline not understood' },
  'in-time': { vi: 'Trong hạn', en: 'In time' },
  awaiting: { vi: 'Chờ sự kiện', en: 'Awaiting event' },
  ongoing: { vi: 'Thường xuyên', en: 'Ongoing' },
  unspecified: { vi: 'Không nêu thời hạn', en: 'No deadline given' },
  'done-late': { vi: 'Xong, quá hạn', en: 'Done late' },
  'done-on-time': { vi: 'Xong, đúng hạn', en: 'Done on time' },
  cancelled: { vi: 'Thôi thực hiện', en: 'Cancelled' },
};

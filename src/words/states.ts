/** The one table of states: of each its words in both languages, its sign, and the box of the statistics that it counts in. */
import type { Text } from './language.ts';

/** Where a state counts. The first six add up to the total; the others stand outside it, each with its own count. */
export type StateBox =
  | 'doneOnTime'
  | 'doneLate'
  | 'doneUndated'
  | 'openInTime'
  | 'openOverdue'
  | 'undated'
  | 'submitted'
  | 'notBegun'
  | 'asked'
  | 'answered'
  | 'ended'
  | 'cancelled';

interface StateRow extends Text {
  /** the sign at the start of a row; colour only repeats what it says */
  readonly mark: string;
  readonly box: StateBox;
}

/** By the name that JSON has, in the order of urgency: of several, the first is what to look at. */
export const STATE_TABLE = {
  overdue: { vi: 'Quá hạn', en: 'Overdue', mark: '✗', box: 'openOverdue' },
  'not-understood': { vi: 'Không hiểu thời hạn', en: 'Deadline not understood', mark: '!', box: 'undated' },
  'in-time': { vi: 'Trong hạn', en: 'In time', mark: '●', box: 'openInTime' },
  submitted: { vi: 'Đã nộp, chờ duyệt', en: 'Handed in, awaiting approval', mark: '◐', box: 'submitted' },
  awaiting: { vi: 'Chờ sự kiện', en: 'Awaiting event', mark: '◷', box: 'undated' },
  ongoing: { vi: 'Thường xuyên', en: 'Ongoing', mark: '∞', box: 'undated' },
  unknown: { vi: 'Chưa rõ thời hạn', en: 'Deadline not known', mark: '?', box: 'undated' },
  unspecified: { vi: 'Không nêu thời hạn', en: 'No deadline given', mark: '–', box: 'undated' },
  'not-begun': { vi: 'Chưa đến kỳ', en: 'Not begun', mark: '○', box: 'notBegun' },
  asked: { vi: 'Đề nghị, không giao', en: 'Asked, not ordered', mark: '◇', box: 'asked' },
  'done-late': { vi: 'Hoàn thành, quá hạn', en: 'Done late', mark: '✓', box: 'doneLate' },
  'done-on-time': { vi: 'Hoàn thành, đúng hạn', en: 'Done on time', mark: '✓', box: 'doneOnTime' },
  'done-undated': { vi: 'Hoàn thành, không có thời hạn', en: 'Done, no due day', mark: '✓', box: 'doneUndated' },
  answered: { vi: 'Đề nghị, đã đáp ứng', en: 'Asked, and answered', mark: '◆', box: 'answered' },
  ended: { vi: 'Hết thời gian thực hiện', en: 'Ended', mark: '·', box: 'ended' },
  cancelled: { vi: 'Thôi thực hiện', en: 'Cancelled', mark: '·', box: 'cancelled' },
} as const satisfies Readonly<Record<string, StateRow>>;

export type State = keyof typeof STATE_TABLE;
export const STATES = Object.keys(STATE_TABLE) as readonly State[];

export const boxOf = (state: State): StateBox => STATE_TABLE[state].box;

/** Finished, whether a day was set for it or not. */
export const isDone = (s: State) => s === 'done-on-time' || s === 'done-late' || s === 'done-undated';
/** Neither done nor dated: ongoing, awaiting an event, no time given or none understood. */
export const isUndated = (s: State) => boxOf(s) === 'undated';
/** Asked of a body that the plan cannot order, whether it has answered or not: outside the total, never late. */
export const isRequest = (s: State) => s === 'asked' || s === 'answered';
/** There is a result: done, or answered where it was only asked for. */
export const hasResult = (s: State) => isDone(s) || s === 'answered';
/** Nothing more is asked: cancelled, or its time is over. */
export const isOver = (s: State) => s === 'cancelled' || s === 'ended';

/** The boxes that stand outside the total, by the state that stands for each. */
export const OUTSIDE_TOTAL = {
  submitted: 'submitted',
  'not-begun': 'notBegun',
  asked: 'asked',
  answered: 'answered',
  ended: 'ended',
  cancelled: 'cancelled',
} as const satisfies Partial<Record<State, StateBox>>;
export type OutsideBox = (typeof OUTSIDE_TOTAL)[keyof typeof OUTSIDE_TOTAL];
const OUTSIDE: ReadonlySet<StateBox> = new Set(Object.values(OUTSIDE_TOTAL));
/** True where it is one of those that add up to the total. */
export const isCounted = (s: State) => !OUTSIDE.has(boxOf(s));

/** The state that stands for several: the most urgent. */
export const worst = (states: readonly State[]): State => STATES.find((s) => states.includes(s)) ?? 'cancelled';

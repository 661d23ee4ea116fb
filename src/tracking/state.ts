/** What the states of an obligation have in common. */
import { STATES, type State } from '../words/states.ts';

export const isDone = (s: State) => s === 'done-on-time' || s === 'done-late';
/** Neither done nor dated: ongoing, awaiting an event, no time given or none understood. */
export const isUndated = (s: State) => s === 'ongoing' || s === 'awaiting' || s === 'unspecified' || s === 'not-understood';

/** The state that stands for several: the most urgent. */
export const worst = (states: readonly State[]): State => STATES.find((s) => states.includes(s)) ?? 'cancelled';

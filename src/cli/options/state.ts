/** States of work, as they are asked for. */
import { STATES, type State } from '../../words/states.ts';
import { type Kind, option } from '../option.ts';
import { choice } from '../unknown.ts';

/** Names of states that are nearer to how people ask. */
const SEVERAL: Readonly<Record<string, readonly State[]>> = {
  done: ['done-on-time', 'done-late'],
  open: ['in-time', 'overdue'],
  undated: ['ongoing', 'awaiting', 'unspecified', 'not-understood'],
};

/** The states that one word stands for. */
export const states: Kind<readonly State[]> = (typed, { name }) => SEVERAL[typed] ?? [choice(name, typed, STATES)];

const ALL = [...STATES, ...Object.keys(SEVERAL)].join(', ');
export const stateOption = option('--state <state>', { vi: `tình trạng: ${ALL}`, en: `state: ${ALL}` }, states);

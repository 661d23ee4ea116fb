/** Every form of deadline. A new form is a file beside these and a line in FORMS. */
import type { Cursor } from '../cursor.ts';
import type { Part, ReadingContext } from '../reading.ts';
import * as absolute from './absolute.ts';
import * as afterEvent from './after-event.ts';
import * as counted from './counted.ts';
import * as cutOff from './cut-off.ts';
import * as ongoing from './ongoing.ts';
import * as recurring from './recurring.ts';
import * as seasons from './seasons.ts';
import * as unspecified from './unspecified.ts';

export interface Form {
  readonly name: string;
  readonly examples: readonly string[];
  /** the keys of the words that it can begin with; '#' stands for any number */
  readonly starts: ReadonlySet<string>;
  /** words of which one at least must stand somewhere in the phrase; absent where any phrase will do */
  readonly needs?: ReadonlySet<string>;
  read(c: Cursor, context: ReadingContext): Part | undefined;
}

/** In the order preferred where two forms read the same words; otherwise the one that reads more wins. */
export const FORMS: readonly Form[] = [
  { name: 'cut-off', ...cutOff },
  { name: 'recurring', ...recurring },
  { name: 'counted', ...counted },
  { name: 'absolute', ...absolute },
  { name: 'after-event', ...afterEvent },
  { name: 'ongoing', ...ongoing },
  { name: 'seasons', ...seasons },
  { name: 'unspecified', ...unspecified },
];

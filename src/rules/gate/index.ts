/** The codes of the gate, which looks at two states of a plan, or at the day. */
import type { RuleText } from '../rule.ts';
import { deadlineMoved } from './deadline-moved.ts';
import { dueSoon } from './due-soon.ts';
import { dutyUnexplained } from './duty-unexplained.ts';
import { enteredAsOnTime } from './entered-as-on-time.ts';
import { excepted } from './excepted.ts';
import { exceptionEnded } from './exception-ended.ts';
import { exceptionTooWide } from './exception-too-wide.ts';
import { exceptionUnused } from './exception-unused.ts';
import { findingTurnedOff } from './finding-turned-off.ts';
import { idChanged } from './id-changed.ts';
import { leadChanged } from './lead-changed.ts';
import { notCompared } from './not-compared.ts';
import { nothingRead } from './nothing-read.ts';
import { overdue } from './overdue.ts';
import { progressRemoved } from './progress-removed.ts';
import { secondPlan } from './second-plan.ts';
import { taskDropped } from './task-dropped.ts';

export const GATE: readonly RuleText[] = [
  taskDropped,
  deadlineMoved,
  enteredAsOnTime,
  idChanged,
  progressRemoved,
  leadChanged,
  dutyUnexplained,
  secondPlan,
  notCompared,
  findingTurnedOff,
  exceptionEnded,
  nothingRead,
  exceptionUnused,
  exceptionTooWide,
  excepted,
  overdue,
  dueSoon,
];

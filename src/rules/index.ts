/** The rules of validation. Those of reading (PLAN001–PLAN022) are told where files are read. */
import { ambiguousDeadline } from './ambiguous-deadline.ts';
import { clauseWithoutTask, unknownClause } from './clauses.ts';
import { deadlineNotUnderstood } from './deadline-not-understood.ts';
import { dependencyCycle, unknownTask } from './dependencies.ts';
import { unknownEvent } from './events.ts';
import { emptyGroup, groupInsideItself } from './groups.ts';
import { pinnedDue } from './pinned-due.ts';
import {
  doneWithoutEvidence,
  occurrenceOfProgress,
  progressAfterCancelled,
  progressByStranger,
  progressInFuture,
} from './progress.ts';
import type { Rule } from './rule.ts';
import { deadlineOutsidePeriod, idIsFileName, leadAlsoCoordinating, nobodyAnswers } from './task-form.ts';
import { notComposed } from './text-form.ts';
import { unknownAgency } from './unknown-agency.ts';

export const RULES: readonly Rule[] = [
  unknownAgency,
  deadlineNotUnderstood,
  ambiguousDeadline,
  dependencyCycle,
  unknownTask,
  unknownClause,
  clauseWithoutTask,
  groupInsideItself,
  unknownEvent,
  progressByStranger,
  progressInFuture,
  doneWithoutEvidence,
  occurrenceOfProgress,
  leadAlsoCoordinating,
  idIsFileName,
  deadlineOutsidePeriod,
  pinnedDue,
  notComposed,
  emptyGroup,
  progressAfterCancelled,
  nobodyAnswers,
];

/** The rules of validation. What reading itself finds is in reading.ts. */

import type { Code } from '../words/codes.ts';
import { contributionByStranger } from './agencies/contribution-by-stranger.ts';
import { contributionTwice } from './agencies/contribution-twice.ts';
import { emptyGroup } from './agencies/empty-group.ts';
import { groupAsUnit } from './agencies/group-as-unit.ts';
import { groupInsideItself } from './agencies/group-inside-itself.ts';
import { leadAlsoCoordinating } from './agencies/lead-also-coordinating.ts';
import { namedTwice } from './agencies/named-twice.ts';
import { nobodyAnswers } from './agencies/nobody-answers.ts';
import { parentCircle } from './agencies/parent-circle.ts';
import { sameCode } from './agencies/same-code.ts';
import { successionCircle } from './agencies/succession-circle.ts';
import { unusedAgency } from './agencies/unused-agency.ts';
import { ambiguousDeadline } from './deadlines/ambiguous-deadline.ts';
import { eventNotListed } from './deadlines/event-not-listed.ts';
import { extensionAskedLate } from './deadlines/extension-asked-late.ts';
import { extensionWithoutDocument } from './deadlines/extension-without-document.ts';
import { extensionWithoutEffect } from './deadlines/extension-without-effect.ts';
import { deadlineNotUnderstood } from './deadlines/not-understood.ts';
import { deadlineOutsidePeriod } from './deadlines/outside-period.ts';
import { pinnedDue } from './deadlines/pinned-due.ts';
import { unusedEvent } from './deadlines/unused-event.ts';
import { basisChanged } from './documents/basis-changed.ts';
import { historyWithoutDocument } from './documents/history-without-document.ts';
import { reportingYears } from './documents/reporting-years.ts';
import { unknownSeverity } from './documents/unknown-severity.ts';
import { partOfItself } from './phases/part-of-itself.ts';
import { phasesUnsound } from './phases/phases-unsound.ts';
import { wrongPhase } from './phases/wrong-phase.ts';
import { progressAfterCancelled } from './progress/after-cancellation.ts';
import { progressBeforeStart } from './progress/before-start.ts';
import { belowTarget } from './progress/below-target.ts';
import { progressByEndedUnit } from './progress/by-ended-unit.ts';
import { progressByStranger } from './progress/by-stranger.ts';
import { completedTwice } from './progress/completed-twice.ts';
import { doneWithoutEvidence } from './progress/done-without-evidence.ts';
import { earlierOccurrenceOpen } from './progress/earlier-open.ts';
import { enteredTwice } from './progress/entered-twice.ts';
import { evidenceIncomplete } from './progress/evidence-incomplete.ts';
import { evidenceOutOfTime } from './progress/evidence-out-of-time.ts';
import { progressInFuture } from './progress/in-future.ts';
import { stepWithoutEffect } from './progress/step-without-effect.ts';
import { occurrenceOfProgress } from './progress/wrong-occurrence.ts';
import { unknownAgency, unknownBasis, unknownClause, unknownDocument, unknownEvent, unknownTask } from './references/index.ts';
import { answerWithoutDocument } from './registers/answer-without-document.ts';
import { budgetAmounts } from './registers/budget-amounts.ts';
import { budgetSteps } from './registers/budget-steps.ts';
import { budgetWithoutDocument } from './registers/budget-without-document.ts';
import { citationRule } from './registers/citation-rule.ts';
import { obstacleSteps } from './registers/obstacle-steps.ts';
import { proposalWithoutAddressee } from './registers/proposal-without-addressee.ts';
import { reviewedTwice } from './registers/reviewed-twice.ts';
import type { Rule } from './rule.ts';
import { alikeTasks } from './tasks/alike.ts';
import { cancelledOnDoubtfulDay } from './tasks/cancelled-on-doubtful-day.ts';
import { cancelledWithoutDocument } from './tasks/cancelled-without-document.ts';
import { clauseWithoutTask } from './tasks/clause-without-task.ts';
import { dependencyCycle } from './tasks/dependency-cycle.ts';
import { idIsFileName } from './tasks/id-is-file-name.ts';
import { reassignedWithoutEffect } from './tasks/reassigned-without-effect.ts';
import { waitsForLater } from './tasks/waits-for-later.ts';
import { cutByComment } from './text/cut-by-comment.ts';
import { lookAlike } from './text/look-alike.ts';
import { notComposed } from './text/not-composed.ts';
import { oldEncoding } from './text/old-encoding.ts';

const OF_THE_PLAN: readonly Rule[] = [
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
  eventNotListed,
  notComposed,
  emptyGroup,
  progressAfterCancelled,
  nobodyAnswers,
  extensionWithoutDocument,
  extensionAskedLate,
  contributionByStranger,
  contributionTwice,
  successionCircle,
  obstacleSteps,
  answerWithoutDocument,
  budgetSteps,
  budgetWithoutDocument,
  progressByEndedUnit,
  reviewedTwice,
  proposalWithoutAddressee,
  citationRule,
  progressBeforeStart,
  evidenceIncomplete,
  completedTwice,
  belowTarget,
  stepWithoutEffect,
  unusedAgency,
  unusedEvent,
  lookAlike,
  basisChanged,
  unknownBasis,
  unknownDocument,
  extensionWithoutEffect,
  earlierOccurrenceOpen,
  reportingYears,
  cancelledWithoutDocument,
  cancelledOnDoubtfulDay,
  evidenceOutOfTime,
  historyWithoutDocument,
  groupAsUnit,
  parentCircle,
  sameCode,
  namedTwice,
  waitsForLater,
  reassignedWithoutEffect,
  alikeTasks,
  enteredTwice,
  budgetAmounts,
  oldEncoding,
  cutByComment,
  wrongPhase,
  phasesUnsound,
  partOfItself,
];

/** The codes whose severity a plan may set; what cannot be read stays an error, and what a change did is not for the plan to weigh. */
export const SETTABLE: readonly Code[] = [...OF_THE_PLAN.map((r) => r.code), 'PLAN085'];

export const RULES: readonly Rule[] = [...OF_THE_PLAN, unknownSeverity(SETTABLE)];

/** The codes of `plan cite`, which looks at drafts rather than at the plan. */
import type { RuleText } from '../rule.ts';
import { noSuchInstrument } from './no-such.ts';
import { notYet } from './not-yet.ts';
import { outdatedBasis } from './outdated.ts';
import { startLost } from './start-lost.ts';
import { unreadableDraft } from './unreadable-draft.ts';

export const CITATIONS: readonly RuleText[] = [outdatedBasis, startLost, noSuchInstrument, notYet, unreadableDraft];

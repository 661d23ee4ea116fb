/** The register of normative documents reviewed by a day. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Plan, Reviewed } from '../model/plan.ts';
import { PROPOSALS, type Proposal } from '../words/proposals.ts';

export interface ReviewView {
  readonly plan: Plan;
  readonly asOf: CivilDate;
  readonly documents: readonly Reviewed[];
  /** how many documents each proposal is made for */
  readonly totals: Readonly<Record<Proposal, number>>;
}

/** What was reviewed by `asOf`, in the order of the reviews; only with this proposal where one is given. */
export function reviewView(plan: Plan, asOf: CivilDate, proposal?: Proposal): ReviewView {
  const documents = plan.reviewed.filter((d) => d.reviewed <= asOf && (!proposal || d.proposal === proposal));
  const totals = Object.fromEntries(
    PROPOSALS.map((p) => [p, documents.filter((d) => d.proposal === p).length]),
  ) as ReviewView['totals'];
  return { plan, asOf, documents, totals };
}

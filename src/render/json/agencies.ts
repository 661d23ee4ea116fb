/** The JSON of agencies. */
import type { AgenciesView, AgencyLoad } from '../../views/agencies.ts';
import { obligationJson } from './obligation.ts';
import type { Json } from './print.ts';

function agencyJson(load: AgencyLoad) {
  const { id, name, parent, summary, ratios, coordinating, worstDaysLate, lastReport } = load;
  return { id, name, parent: parent ?? null, summary, ratios, coordinating, worstDaysLate, lastReport: lastReport ?? null };
}

/** With its obligations where one agency was asked for. */
export const agenciesJson = ({ asOf, loads, one }: AgenciesView): Json<'agencies'> => ({
  asOf,
  agencies: loads.map((a) => (one ? { ...agencyJson(a), obligations: a.obligations.map(obligationJson) } : agencyJson(a))),
});

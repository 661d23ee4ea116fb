/** The JSON of status. */
import type { StatusView } from '../../views/status.ts';
import { obligationJson } from './obligation.ts';
import type { Json } from './print.ts';

export function statusJson(view: StatusView): Json<'status'> {
  const { head } = view.plan;
  return {
    plan: {
      id: head.id,
      title: head.title,
      version: head.version,
      territory: head.territory ?? '',
      example: head.example ?? false,
      period: { from: head.period.from, to: head.period.to ?? null },
      closed: head.closed ? { date: head.closed.date, reason: head.closed.reason } : null,
    },
    asOf: view.asOf,
    summary: view.summary,
    ageing: view.ageing,
    obligations: view.obligations.map(obligationJson),
  };
}

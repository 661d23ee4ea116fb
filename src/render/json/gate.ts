/** The JSON of check. */
import type { GateView } from '../../views/gate.ts';
import type { Language } from '../../words/language.ts';
import type { Json } from './print.ts';
import { problemJson } from './problem.ts';

export const gateJson = (
  { asOf, base, compared, gate, verdict, excepted, problems }: GateView,
  lang: Language,
): Json<'check'> => ({
  asOf,
  base: base ?? null,
  compared,
  gate: { shut: gate.shut, verdict: verdict[lang], change: gate.change, time: gate.time },
  excepted: excepted.map(({ exception: e, count }) => ({
    id: e.id,
    code: e.code,
    until: e.until,
    reason: e.reason,
    acceptedBy: e.acceptedBy,
    count,
  })),
  diagnostics: problems.map((p) => problemJson(p, lang)),
});

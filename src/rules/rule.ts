/** What a rule of validation is. One file a rule; a new one is a file here and a line in index.ts. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Text } from '../language.ts';
import type { Plan } from '../model/plan.ts';
import type { Place, Problem, Severity } from '../source/problem.ts';
import type { Register } from '../tracking/register.ts';

/** What a rule finds; code and severity are the rule's. */
export interface Finding {
  readonly place: Place;
  readonly message: Text;
  readonly help?: Text | undefined;
  readonly suggestion?: string | undefined;
}

export interface RuleContext {
  readonly plan: Plan;
  readonly register: Register;
  readonly asOf: CivilDate;
}

export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  readonly title: Text;
  check(context: RuleContext): Iterable<Finding>;
}

export const both = (vi: string, en: string): Text => ({ vi, en });

/** Runs `rules` and puts all that they find in the order of files and lines. */
export function runRules(rules: readonly Rule[], context: RuleContext): Problem[] {
  return rules.flatMap((rule) => [...rule.check(context)].map((f) => ({ code: rule.code, severity: rule.severity, ...f })));
}

export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => {
    const [p, q] = [a.place, b.place];
    if (p.file.path !== q.file.path) return p.file.path < q.file.path ? -1 : 1;
    return p.from - q.from || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
  });
}

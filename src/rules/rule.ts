/** What a rule of validation is. One file a rule; a new one is a file here and a line in index.ts. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Plan } from '../model/plan.ts';
import type { Fix, Place, Problem } from '../source/problem.ts';
import type { Register } from '../tracking/register.ts';
import type { Text } from '../words/language.ts';
import type { Severity } from '../words/severities.ts';

/** What a rule finds; code and severity are the rule's. */
export interface Finding {
  readonly place: Place;
  readonly message: Text;
  /** where it is less than the rule's own */
  readonly severity?: Severity;
  readonly help?: Text | undefined;
  readonly suggestion?: string | undefined;
  readonly fix?: Fix | undefined;
}

export interface RuleContext {
  readonly plan: Plan;
  readonly register: Register;
  readonly asOf: CivilDate;
}

/** Files of a small plan, path below its folder to content, as they stand on a day. Run as a test, and printed in the docs. */
export interface Example {
  readonly files: Readonly<Record<string, string>>;
  readonly asOf?: string;
}

/** What is said of a code besides its findings. */
export interface RuleText {
  /** stable: never given to another rule */
  readonly code: string;
  readonly severity: Severity;
  readonly title: Text;
  /** why it matters */
  readonly why: Text;
  readonly bad: Example;
  readonly good: Example;
}

/** What is said of a code that no small plan by itself can show: it takes two states of a plan, a draft, or a comment. */
export const withoutExamples = (code: string, severity: Severity, title: Text, why: Text): RuleText => ({
  code,
  severity,
  title,
  why,
  bad: { files: {} },
  good: { files: {} },
});

export interface Rule extends RuleText {
  check(context: RuleContext): Iterable<Finding>;
}

export { both, type Text } from '../words/language.ts';

/** The severity of a code, where the rule's own is `own`. */
export type Severities = (code: string, own: Severity) => Severity | 'off';
/** As the plan sets them. */
export const severitiesOf =
  (plan: Plan): Severities =>
  (code, own) =>
    plan.head.severity?.[code] ?? own;

const WEIGHT: readonly (Severity | 'off')[] = ['off', 'info', 'warning', 'error'];
/** Of the two the one that weighs less. */
const lighter = (a: Severity, b: Severity = a): Severity => (WEIGHT.indexOf(a) < WEIGHT.indexOf(b) ? a : b);
/** Of the two the one that weighs more. */
export const heavier = <T extends Severity | 'off'>(a: T, b: T): T => (WEIGHT.indexOf(a) > WEIGHT.indexOf(b) ? a : b);

/** All that `rules` find, with the severities that the plan sets, or others. */
export function runRules(rules: readonly Rule[], context: RuleContext, set = severitiesOf(context.plan)): Problem[] {
  return rules.flatMap((rule) => {
    const severity = set(rule.code, rule.severity);
    return severity === 'off'
      ? []
      : [...rule.check(context)].map((f) => ({ ...f, code: rule.code, severity: lighter(severity, f.severity) }));
  });
}

/** In the order of files and lines. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => {
    const [p, q] = [a.place, b.place];
    if (p.file.path !== q.file.path) return p.file.path < q.file.path ? -1 : 1;
    return p.from - q.from || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
  });
}

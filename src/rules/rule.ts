/** What a rule of validation is. One file a rule; a new one is a file here and a line in index.ts. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Plan } from '../model/plan.ts';
import type { Fix, Place, Problem } from '../source/problem.ts';
import type { Register } from '../tracking/register.ts';
import { type Code, SEVERITY_OF } from '../words/codes.ts';
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

/** Files by path below the plan's folder; null takes one of the small plan's own away. */
export type ExampleFiles = Readonly<Record<string, string | null>>;

/**
 * What shows a finding, laid over one small plan and run as a test: files as they stand on a day; for the gate, beside the
 * files as they stood before the change; for citations, beside a draft.
 */
export interface Example {
  readonly files: ExampleFiles;
  readonly asOf?: string;
  /** the plan before the change, where it takes two states to show it */
  readonly before?: ExampleFiles;
  /** the lines of a draft, where it is drafts that are looked at */
  readonly draft?: string;
  /** the encoding of the files, where it is not UTF-8 */
  readonly encoding?: 'utf16le';
}

/** What is said of a code besides its findings. Its severity stands in the table of codes. */
export interface RuleText {
  readonly code: Code;
  readonly title: Text;
  /** why it matters */
  readonly why: Text;
  /** which command tells it, where that is not `validate` */
  readonly toldBy?: 'check' | 'cite';
  readonly bad: Example;
  readonly good: Example;
}

export interface Rule extends RuleText {
  check(context: RuleContext): Iterable<Finding>;
}

export { both, type Text } from '../words/language.ts';

/** The severity that the plan sets for a code, else the rule's own. */
export const severityOf = (rule: RuleText, plan: Plan): Severity | 'off' =>
  plan.head.severity?.[rule.code] ?? SEVERITY_OF[rule.code];

/** Of the two the one that weighs less. */
const lighter = (a: Severity, b: Severity = a): Severity => (WEIGHT.indexOf(a) < WEIGHT.indexOf(b) ? a : b);
const WEIGHT: readonly Severity[] = ['info', 'warning', 'error'];

/** All that `rules` find, with the severities that the plan sets. */
export function runRules(rules: readonly Rule[], context: RuleContext): Problem[] {
  return rules.flatMap((rule) => {
    const severity = severityOf(rule, context.plan);
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

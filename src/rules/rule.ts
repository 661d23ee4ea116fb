/** What a rule of validation is. One file a rule; a new one is a file here and a line in index.ts. */
import type { CivilDate } from '../calendar/civil.ts';
import type { FileKind } from '../model/kinds.ts';
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
  /** kinds of file that decide it: nothing is said while one of them, or a part of one, cannot be read; 'any' for all */
  readonly decidedBy?: readonly (FileKind | 'any')[];
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
  const unread = new Set(context.plan.unreadable.flatMap((u) => (u.what === 'deadline' ? [] : ['any', u.kind ?? 'any'])));
  return rules.flatMap((rule) => {
    const severity = set(rule.code, SEVERITY_OF[rule.code]);
    const held = rule.decidedBy?.some((kind) => unread.has(kind));
    return severity === 'off' || held
      ? []
      : [...rule.check(context)].map((f) => ({ ...f, code: rule.code, severity: lighter(severity, f.severity) }));
  });
}

/** What weighs most first, then in the order of files and lines. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => {
    const [p, q] = [a.place, b.place];
    if (a.severity !== b.severity) return WEIGHT.indexOf(b.severity) - WEIGHT.indexOf(a.severity);
    if (p.file.path !== q.file.path) return p.file.path < q.file.path ? -1 : 1;
    return p.from - q.from || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
  });
}

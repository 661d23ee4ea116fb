/** The faults that the schema finds, each where it is: one a value, and of several forms that a value may have the one that is meant. */
import type { BaseIssue } from 'valibot';

type Issue = BaseIssue<unknown>;

/** Of a value that may be one thing or a list of them, the form is plain from the value: the fault lies within it. */
function within(issue: Issue): Issue[] {
  const inner = (issue.issues ?? []).filter((i) => i.path?.length);
  if (!inner.length) return [issue];
  return inner.flatMap((i) => within({ ...i, path: [...(issue.path ?? []), ...(i.path ?? [])] } as Issue));
}

/** A date of the wrong form is also no day of the calendar: only the first is said. */
export function issuesOf(issues: readonly Issue[]): Issue[] {
  const told = new Set<string>();
  return issues.flatMap(within).filter((issue) => {
    const path = (issue.path ?? []).map((p) => String(p.key)).join('.');
    if (told.has(path)) return false;
    told.add(path);
    return true;
  });
}

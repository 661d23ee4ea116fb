/** Mends a plan by the edits that its findings carry: comments and layout stay, since only the faulty characters change. */
import { isOfCatalogue } from '../files/plan-catalogues.ts';
import { fixOf } from '../source/fix.ts';
import type { Problem } from '../source/problem.ts';
import { type FileChange, overlap } from './files.ts';
import { countErrors, type Judge, type PlanState, stateAfter } from './state.ts';

/** Rounds of mending; what is not mended then goes in circles. */
const MOST_ROUNDS = 5;

export interface Mended {
  readonly state: PlanState;
  /** the findings that were mended, each with its place in the file as it stood then */
  readonly problems: readonly Problem[];
}

/** The findings that can be mended together: of two that overlap only the first, since the other may be gone then. */
function mendable(problems: readonly Problem[], unsafe: boolean): Problem[] {
  const out: Problem[] = [];
  for (const problem of problems) {
    const fix = fixOf(problem, unsafe);
    if (!fix) continue;
    const clash = out.some(
      (o) => o.place.file === problem.place.file && o.fix?.edits.some((a) => fix.edits.some((b) => overlap(a, b))),
    );
    if (!clash) out.push(problem);
  }
  return out;
}

/** Errors by code and line, since what else stands on a line may be mended and lines stay where they are. */
const errorsOf = ({ problems }: PlanState) =>
  new Set(
    problems.flatMap(({ severity, code, place: { file, from } }) =>
      severity === 'error' ? [`${code} ${file.path}:${file.positionAt(from).line}`] : [],
    ),
  );
const nameOf = (p: Problem) => `${p.code} ${p.place.file.path} ${p.place.from} ${p.message.en}`;

/** Mends what can be, and brings no error that was not there: an edit that would is left out. `unsafe` changes meanings too. */
export function mendPlan(start: PlanState, unsafe: boolean, judge: Judge): Mended {
  let state = start;
  const mended: Problem[] = [];
  const refused = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const paths = new Map(state.files.map((f) => [f.parsed.file, f.path]));
    // What comes with the program is nobody's to mend.
    const own = state.problems.filter((p) => !isOfCatalogue(paths.get(p.place.file) ?? ''));
    const wanted = mendable(own, unsafe).filter((p) => !refused.has(nameOf(p)));
    if (!wanted.length) break;
    const base = state;
    const changesOf = (problems: readonly Problem[]): FileChange[] =>
      problems.map((p) => ({ path: paths.get(p.place.file) ?? '', edits: p.fix?.edits ?? [] }));
    let accepted: Problem[] = [];
    /** Takes all of `some` that do no harm: the whole list where it does none, else one half after the other. */
    const take = (some: readonly Problem[]): void => {
      const next = stateAfter(base, changesOf([...accepted, ...some]), judge);
      const had = errorsOf(state);
      if (countErrors(next) <= countErrors(state) && [...errorsOf(next)].every((e) => had.has(e))) {
        accepted = [...accepted, ...some];
        state = next;
      } else if (some.length === 1) refused.add(nameOf(some[0] as Problem));
      else {
        const half = some.length >> 1;
        take(some.slice(0, half));
        take(some.slice(half));
      }
    };
    take(wanted);
    if (!accepted.length) break;
    mended.push(...accepted);
  }
  return { state, problems: mended };
}

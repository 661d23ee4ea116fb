/** As many findings as people scroll through; yet every file with an error is named. */
import type { Problem } from '../../source/problem.ts';

export interface Capped {
  /** in the order of the findings */
  readonly shown: readonly Problem[];
  /** how many are not */
  readonly rest: number;
}

/** At most `most` findings, and beyond that only the first error of each file: a file that cannot be read is never left out. */
export function capped(problems: readonly Problem[], most: number): Capped {
  if (problems.length <= most) return { shown: problems, rest: 0 };
  const kept = new Set<Problem>();
  const files = new Set<string>();
  for (const problem of problems) {
    if (problem.severity !== 'error' || files.has(problem.place.file.path)) continue;
    files.add(problem.place.file.path);
    kept.add(problem);
  }
  for (const problem of problems) {
    if (kept.size >= most) break;
    kept.add(problem);
  }
  return { shown: problems.filter((p) => kept.has(p)), rest: problems.length - kept.size };
}

/** Mends files by the edits that findings carry: comments and layout stay, since only the faulty characters change. */
import type { Edit, Fix, Place, Problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';

export interface Mended {
  readonly file: SourceFile;
  readonly text: string;
  /** the findings that were mended */
  readonly problems: readonly Problem[];
}

/** A value put into YAML: bare where that reads the same, else in quotes. */
export function yamlScalar(value: string): string {
  const bare = /^[\p{L}\p{N}][^#:\n"'{}[\],&*!|>%@`]*$/u.test(value) && value === value.trim() && !/^[\d.+-]+$/.test(value);
  return bare && !/^(true|false|null|yes|no|~)$/i.test(value) ? value : JSON.stringify(value);
}

/** The edit that puts another value in the place of one: it changes what the plan says, so somebody must have asked for it. */
export const replaceBy = (place: Place, value: string): Fix => ({
  applicability: 'unsafe',
  edits: [{ from: place.from, to: place.to, text: yamlScalar(value) }],
});

/** The edits that a finding carries, where they may be made. What is only suggested is never one. */
const editsOf = ({ fix }: Problem, unsafe: boolean): readonly Edit[] =>
  fix && (unsafe || fix.applicability === 'safe') ? fix.edits : [];

/** The files that change. Of two findings that overlap only the first is mended: the other may be gone then. */
export function mend(problems: readonly Problem[], unsafe: boolean): Mended[] {
  const files = new Map<SourceFile, { edits: Edit[]; problems: Problem[] }>();
  for (const problem of problems) {
    const edits = editsOf(problem, unsafe);
    if (!edits.length) continue;
    const { file } = problem.place;
    const own = files.get(file) ?? { edits: [], problems: [] };
    files.set(file, own);
    if (edits.some((e) => own.edits.some((o) => e.from < o.to && o.from < e.to))) continue;
    own.edits.push(...edits);
    own.problems.push(problem);
  }
  return [...files].flatMap(([file, { edits, problems: mended }]) => {
    let text = file.text;
    for (const e of [...edits].sort((a, b) => b.from - a.from)) text = text.slice(0, e.from) + e.text + text.slice(e.to);
    return text === file.text ? [] : [{ file, text, problems: mended }];
  });
}

/** The JSON of a finding. */
import type { Problem } from '../../source/problem.ts';
import type { FindingsView } from '../../views/findings.ts';
import type { Language } from '../../words/language.ts';
import type { diagnostic } from './contract-parts.ts';
import type { Json, ValueOf } from './print.ts';

/** Line and column of both ends, from 1; the end is after the last character. */
export function problemJson(p: Problem, lang: Language): ValueOf<typeof diagnostic> {
  const start = p.place.file.positionAt(p.place.from);
  const end = p.place.file.positionAt(Math.max(p.place.to, p.place.from));
  return {
    code: p.code,
    severity: p.severity,
    message: p.message[lang],
    file: p.place.file.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    help: p.help?.[lang] ?? null,
    suggestion: p.suggestion ?? null,
  };
}

/** The JSON of validate and cite. */
export const findingsJson = ({ problems }: FindingsView, lang: Language): Json<'validate'> => ({
  diagnostics: problems.map((p) => problemJson(p, lang)),
});

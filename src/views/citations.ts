/** Drafts looked through for legal bases that are outdated on their day. */
import { type CivilDate, formatDate } from '../calendar/civil.ts';
import { checkCitations } from '../citations/cite.ts';
import { type DraftDate, draftDate } from '../citations/draft-date.ts';
import type { Plan } from '../model/plan.ts';
import { CITATIONS } from '../rules/citations/index.ts';
import type { Problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { both, type Text } from '../words/language.ts';
import type { FindingsView } from './findings.ts';

/** A draft as it was read; where it cannot be read, the problem. */
export interface Draft {
  readonly file: SourceFile;
  readonly problem?: Problem;
}

/** "đề ngày 05/01/2016": the day that a draft is held to, and where it is known from. */
function dateWords({ date, known }: DraftDate): Text {
  const day = formatDate(date);
  switch (known) {
    case 'given':
      return both(`xét ngày ${day} (--date)`, `as of ${day} (--date)`);
    case 'head':
      return both(`đề ngày ${day}`, `dated ${day}`);
    case 'year':
      return both(`chỉ ghi năm, xét ngày ${day}`, `only the year is given, taken as ${day}`);
    default:
      return both(`không ghi ngày, xét ngày ${day}`, `undated, taken as ${day}`);
  }
}

/** Each draft held to the day `given`, else to its own, else to `asOf`. */
export function citationsView(plan: Plan, drafts: readonly Draft[], given: CivilDate | undefined, asOf: CivilDate): FindingsView {
  const problems: Problem[] = [];
  const first: Text[] = [];
  for (const { file, problem } of drafts) {
    if (problem) {
      problems.push(problem);
      continue;
    }
    const day = draftDate(file.text, given, asOf);
    const words = dateWords(day);
    first.push(both(`${file.path}: ${words.vi}`, `${file.path}: ${words.en}`));
    problems.push(...checkCitations(plan, file, day.date));
  }
  const outdated = problems.filter((p) => p.severity === 'error').length;
  const count = drafts.length;
  return {
    problems,
    rules: CITATIONS,
    command: 'plan cite',
    first,
    verdict: both(
      `Đã soát ${count} dự thảo: ${outdated ? `${outdated} chỗ phải sửa` : 'không có căn cứ nào đã cũ'}.`,
      `${count} drafts looked through: ${outdated ? `${outdated} to mend` : 'no outdated basis'}.`,
    ),
  };
}

/** What every format of findings is given, and what it gives back. */
import { createHash } from 'node:crypto';
import type { Page } from '../../print/page.ts';
import { type Problem, steadyMessage } from '../../source/problem.ts';
import type { FindingsView } from '../../views/findings.ts';
import { SEVERITIES } from '../../words/severities.ts';

export type FindingsFormat = (view: FindingsView, page: Page) => string;

export interface Located {
  readonly problem: Problem;
  readonly path: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
  /** the same as long as code, file and line stay what they are, wherever the line moves */
  readonly fingerprint: string;
}

/** Each problem with its place and a fingerprint that survives lines put in above it, and the passing of days. */
export function located(problems: readonly Problem[], { fromTop }: Pick<Page, 'fromTop'>): Located[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const { file, from, to } = problem.place;
    const start = file.positionAt(from);
    const end = file.positionAt(Math.max(to, from));
    const path = fromTop(file.path);
    const key = `${problem.code}\n${path}\n${file.lineText(start.line).trim()}\n${steadyMessage(problem)}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const fingerprint = createHash('sha256').update(`${key}\n${nth}`).digest('hex').slice(0, 40);
    return { problem, path, start, end, fingerprint };
  });
}

/** Text put into XML; characters that XML does not know are left out. */
export const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');

/** The gravest first: a forge shows only so many of each kind. */
export const gravestFirst = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));

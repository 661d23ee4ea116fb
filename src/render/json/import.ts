import { REASONS } from '../../import/reasons.ts';
import type { Page } from '../../print/page.ts';
import type { ImportText, ImportView } from '../../views/import.ts';
import type { Json } from './print.ts';

export function importJson(view: ImportView | ImportText, page: Page): Json<'import'> | { text: string } {
  if ('text' in view) return { text: view.text };
  const { paper, outcome } = view;
  return {
    file: view.file,
    document: paper.head,
    tasks: paper.duties.map(
      ({ clause, point, title, text, leads, coordinating, following, deadline, due, deliverable, request, lines, sure }) => ({
        clause,
        point,
        title,
        text,
        leads: [...leads],
        coordinating: [...coordinating],
        following: [...following],
        deadline,
        due,
        deliverable,
        request,
        lines: lines.map(([from, to]): [number, number] => [from, to]),
        sure,
      }),
    ),
    merged: paper.merged.map((m) => ({ task: m.task, lines: m.lines.map(([from, to]): [number, number] => [from, to]) })),
    contradictions: paper.contradictions.map((c) => ({ task: c.task, deadlines: c.deadlines.map((d) => ({ ...d })) })),
    names: view.joined.map((a) => ({ id: a.id, name: a.name, spellings: [...a.spellings] })),
    leftOut: paper.leftOut.map(({ lines: [from, to], text, why }) => ({ lines: [from, to], text, why: REASONS[why][page.lang] })),
    outcome:
      outcome.kind === 'dry'
        ? { kind: outcome.kind, folder: null, files: [] }
        : { kind: outcome.kind, folder: outcome.folder, files: 'files' in outcome ? [...outcome.files] : [] },
  };
}

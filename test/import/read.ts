/** Imports papers through the front door, for the tests and for bench/import.mjs’s figures. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { plan, repository } from '../cli/run.ts';

export const PAPERS = join(repository, 'test/import/papers');
export const paperNames = readdirSync(PAPERS).sort();

export interface ReadDuty {
  readonly clause: string;
  readonly title: string;
  readonly text: string;
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  readonly deadline: string | null;
  readonly due: string | null;
  readonly deliverable: string | null;
  readonly request: boolean;
  readonly lines: readonly (readonly [number, number])[];
  readonly sure: Readonly<Record<string, { readonly state: string; readonly line?: number }>>;
}

export interface ReadPaper {
  readonly document: Readonly<Record<string, unknown>>;
  readonly tasks: readonly ReadDuty[];
  readonly merged: readonly { readonly task: number; readonly lines: readonly (readonly [number, number])[] }[];
  readonly contradictions: readonly {
    readonly task: number;
    readonly deadlines: readonly { readonly text: string; readonly line: number }[];
  }[];
  readonly leftOut: readonly { readonly lines: readonly [number, number]; readonly text: string; readonly why: string }[];
}

/** What `plan import --dry-run --format json` says of a file. */
export async function readPaperFile(file: string, cwd = repository): Promise<ReadPaper> {
  const { out, err, code } = await plan(['import', file, '--dry-run', '--format', 'json', '--as-of', '2026-01-05'], { cwd });
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as ReadPaper;
}

const at = (lines: ReadDuty['lines']) => lines.map(([a, b]) => (a === b ? a : `${a}-${b}`)).join(',');
const from = (duty: ReadDuty, field: string) => {
  const origin = duty.sure[field];
  return origin?.state === 'inherited' ? ` ↑${origin.line}` : '';
};

/** A paper as read, for a golden file: what a person would check with the paper beside it. */
export function describePaper(paper: ReadPaper): string {
  const head = Object.entries(paper.document).map(
    ([key, value]) => `${key}: ${Array.isArray(value) ? value.join(' | ') : value}`,
  );
  const duties = paper.tasks.map((d) => {
    const lines = [
      `${d.clause || '–'} [${at(d.lines)}] ${d.title}${d.request ? ' (đề nghị)' : ''}`,
      `    chủ trì: ${d.leads.join('; ') || '(không nêu)'}${from(d, 'leads')}`,
      ...(d.coordinating.length ? [`    phối hợp: ${d.coordinating.join('; ')}${from(d, 'coordinating')}`] : []),
      ...(d.deadline === null ? [] : [`    thời hạn: ${d.deadline}${from(d, 'deadline')} → ${d.due ?? '–'}`]),
      ...(d.deliverable === null ? [] : [`    sản phẩm: ${d.deliverable}`]),
    ];
    return lines.join('\n');
  });
  const doubts = [
    ...paper.merged.map((m) => `gộp: ${paper.tasks[m.task]?.title} [${at(m.lines)}]`),
    ...paper.contradictions.map(
      (c) => `hai thời hạn: ${paper.tasks[c.task]?.title}: ${c.deadlines.map((t) => `${t.text} [${t.line}]`).join(' ≠ ')}`,
    ),
    ...paper.leftOut.map(
      (l) => `bỏ ra [${l.lines[0] === l.lines[1] ? l.lines[0] : l.lines.join('-')}] ${l.text.slice(0, 60)} – ${l.why}`,
    ),
  ];
  return `${[...head, '', ...duties, '', ...doubts].join('\n')}\n`;
}

/** Changes to the files of a plan as a value: made by pure functions, applied in memory, and written only by who asked for them. */
import type { PlanInput } from '../model/build.ts';
import type { Parsed } from '../source/parse.ts';
import type { Edit } from '../source/problem.ts';

/**
 * What is to change in one file; `path` is below the plan's folder. `text` is a file that is not there yet; `movedTo` is the
 * path that the file has afterwards.
 */
export type FileChange =
  | { readonly path: string; readonly edits: readonly Edit[]; readonly movedTo?: string }
  | { readonly path: string; readonly text: string };

/** Reads a file's text again after a change; `shown` is its path as people see it. */
export type ReadText = (shown: string, text: string) => Parsed;

/** `text` with its edits, which must not overlap. Every other character stays. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let out = text;
  for (const { from, to, text: put } of [...edits].sort((a, b) => b.from - a.from || b.to - a.to))
    out = out.slice(0, from) + put + out.slice(to);
  return out;
}

export const overlap = (a: Edit, b: Edit) =>
  (a.from < b.to && b.from < a.to) || (a.from === b.from && a.to === b.to && a.from === a.to);

/** The files after `changes`. What is not changed is the same value as before. */
export function applyChanges(
  files: readonly PlanInput[],
  changes: readonly FileChange[],
  read: ReadText,
  folder = '',
): PlanInput[] {
  const edits = new Map<string, Edit[]>();
  const moves = new Map<string, string>();
  const added: PlanInput[] = [];
  for (const change of changes) {
    if ('edits' in change && change.movedTo !== undefined) moves.set(change.path, change.movedTo);
    if ('edits' in change) edits.set(change.path, [...(edits.get(change.path) ?? []), ...change.edits]);
    else added.push({ path: change.path, parsed: read(folder ? `${folder}/${change.path}` : change.path, change.text) });
  }
  const kept = files.map((input) => {
    const { file } = input.parsed;
    const own = edits.get(input.path);
    const text = own ? withEdits(file.text, own) : file.text;
    const path = moves.get(input.path) ?? input.path;
    const shown = path === input.path ? file.path : file.path.slice(0, file.path.length - input.path.length) + path;
    return text === file.text && path === input.path ? input : { path, parsed: read(shown, text) };
  });
  return [...kept, ...added].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

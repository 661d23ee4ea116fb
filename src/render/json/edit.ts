/** The JSON of every command that changes a plan. */
import type { Page } from '../../print/page.ts';
import type { EditView } from '../../views/edit.ts';
import { differ } from '../edit-diff.ts';
import type { Json } from './print.ts';
import { problemJson } from './problem.ts';

export async function editJson(): Promise<(view: EditView, page: Page) => Json<'edit'>> {
  const diff = await differ();
  return ({ outcome, files, copied, done, after, problems, commit }, { lang }) => ({
    outcome,
    files: [...files.map((f) => f.path), ...copied],
    diff: diff(files),
    done: done.map((t) => t[lang]),
    after: after.map((t) => t[lang]),
    diagnostics: problems.map((p) => problemJson(p, lang)),
    commit: commit ?? null,
  });
}

/** The plan that a command speaks of: found, read and built, as it is or as it stood at a revision. */
import { resolve } from 'node:path';
import { findPlanFolder, isFolder } from '../files/find-plan.ts';
import { eachPlanFile, type PlanFile } from '../files/plan-files.ts';
import { shownFrom, workTree } from '../files/work-tree.ts';
import { PlanBuilder } from '../model/build.ts';
import { both } from '../words/language.ts';
import { CannotRun } from './errors.ts';
import type { Io } from './io.ts';
import type { LoadedPlan } from './loaded-plan.ts';

/** The folder with plan.yaml: `dir` or its plan/, else the nearest going up from the current folder. */
function findPlan(io: Io, dir: string | undefined): string {
  const start = resolve(io.cwd, dir ?? '.');
  if (!isFolder(start)) {
    throw new CannotRun(
      { vi: `Không có thư mục “${dir}”`, en: `There is no folder "${dir}"` },
      { vi: 'Kiểm tra lại đường dẫn của thư mục', en: 'Check the path of the folder' },
    );
  }
  const found = findPlanFolder(start, dir === undefined);
  if (found !== undefined) return found;
  throw new CannotRun(
    {
      vi: `Không tìm thấy kế hoạch nào ${dir === undefined ? 'từ thư mục này trở lên' : `trong “${dir}”`} (không có plan.yaml)`,
      en: `No plan was found ${dir === undefined ? 'from this folder up' : `in "${dir}"`} (no plan.yaml)`,
    },
    {
      vi: 'Bắt đầu một kế hoạch: plan init (hỏi vài câu), hoặc từ văn bản: plan init --from ke-hoach.docx; hướng dẫn: docs/plan-yaml.md; kế hoạch ở chỗ khác: plan -C THƯ-MỤC',
      en: 'To begin one: plan init (asks a few questions), or from a paper: plan init --from FILE; guide: docs/plan-yaml.md; a plan elsewhere: plan -C FOLDER',
    },
  );
}

/** Reads the plan in `dir` (see findPlan); `keep` keeps its files and what they refer to, for rules and edits. The full YAML parser is loaded only if a file wants it. */
export async function loadPlan(io: Io, dir: string | undefined, keep = true): Promise<LoadedPlan> {
  const root = findPlan(io, dir);
  const builder = new PlanBuilder(keep);
  const inputs: PlanFile[] = [];
  let count = 0;
  for await (const file of eachPlanFile(workTree(root, io.cwd))) {
    count++;
    io.working?.(both(`Đang đọc kế hoạch: ${count} tệp`, `Reading the plan: ${count} files`));
    builder.add(file);
    if (keep) inputs.push(file);
  }
  io.working?.(both('Đang tính', 'Reckoning'));
  return { ...builder.finish(), folder: shownFrom(io.cwd, root), root, inputs };
}

/** The plan with what is wrong in it, as it is or as it stood at a revision; with its files as they were read, where they are kept. */
export async function loadBuilt(io: Io, { dir, at }: Asked, keep = true): Promise<LoadedPlan> {
  if (at === undefined) return loadPlan(io, dir, keep);
  return (await import('./revision.ts')).loadPlanAt(io, dir, at);
}

/** Where the plan is, and at which revision. */
interface Asked {
  readonly dir: string | undefined;
  readonly at: string | undefined;
}

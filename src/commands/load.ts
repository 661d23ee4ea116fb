/** Finds the plan's folder, reads its files and builds the plan. The only place that reads them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type BuiltPlan, PlanBuilder } from '../model/build.ts';
import type { Plan } from '../model/plan.ts';
import type { Parsed } from '../source/parse.ts';
import { SourceFile } from '../source/source-file.ts';
import { CannotRun } from './errors.ts';
import type { Io } from './io.ts';
import { readingMany } from './large-plan.ts';
import { readYaml } from './read-yaml.ts';

const HEAD = ['plan.yaml', 'plan.yml'];
const holdsPlan = (dir: string) => HEAD.some((name) => existsSync(join(dir, name)));

/** The folder with plan.yaml: `dir` or its plan/, else the nearest going up from the current folder. */
function findPlan(io: Io, dir: string | undefined): string {
  const start = resolve(io.cwd, dir ?? '.');
  if (!existsSync(start) || !statSync(start).isDirectory()) {
    throw new CannotRun(
      { vi: `Không có thư mục “${dir}”`, en: `There is no folder "${dir}"` },
      { vi: 'Kiểm tra lại đường dẫn sau -C', en: 'Check the path after -C' },
    );
  }
  for (let at = start; ; at = dirname(at)) {
    for (const candidate of [at, join(at, 'plan')]) if (holdsPlan(candidate)) return candidate;
    if (dir !== undefined || dirname(at) === at) break;
  }
  throw new CannotRun(
    {
      vi: `Không tìm thấy kế hoạch nào ${dir === undefined ? 'từ thư mục này trở lên' : `trong “${dir}”`} (không có plan.yaml)`,
      en: `No plan was found ${dir === undefined ? 'from this folder up' : `in "${dir}"`} (no plan.yaml)`,
    },
    {
      vi: 'Bắt đầu: tạo thư mục plan/ với tệp plan.yaml (mẫu: examples/tinh-vi-du/plan/plan.yaml, hướng dẫn: docs/plan-yaml.md), hoặc chỉ chỗ kế hoạch: plan -C THƯ-MỤC',
      en: 'To begin: make a folder plan/ with a plan.yaml (model: examples/tinh-vi-du/plan/plan.yaml, guide: docs/plan-yaml.md), or say where the plan is: plan -C FOLDER',
    },
  );
}

/** The YAML files below `dir`, in the order of their names; folders that begin with a dot are left alone. */
function yamlFiles(dir: string, below = ''): string[] {
  const entries = readdirSync(join(dir, below), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
  );
  return entries.flatMap((entry) => {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return yamlFiles(dir, path);
    return /\.ya?ml$/i.test(entry.name) ? [path] : [];
  });
}

function cannotOpen(path: string, error: unknown): Parsed {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const file = new SourceFile(path, '');
  return {
    file,
    problems: [
      {
        code: 'PLAN001',
        severity: 'error',
        message: { vi: `Không mở được tệp (${reason})`, en: `The file cannot be opened (${reason})` },
        help: { vi: 'Kiểm tra quyền đọc tệp', en: 'Check the permission to read it' },
        place: { file, from: 0, to: 0 },
      },
    ],
  };
}

export interface LoadedPlan extends BuiltPlan {
  /** path of the plan's folder, as people see it */
  readonly folder: string;
  /** its files as they were read, where they were asked for: their trees weigh more than the plan */
  readonly parsed: readonly Parsed[];
}

/** Reads the plan in `dir` (see findPlan). The full YAML parser is loaded only if a file wants it. */
export async function loadPlan(io: Io, dir: string | undefined, keep = false): Promise<LoadedPlan> {
  const folder = findPlan(io, dir);
  const shown = (path: string) => (relative(io.cwd, join(folder, path)) || path).split(sep).join('/');
  const builder = new PlanBuilder();
  const kept: Parsed[] = [];
  const paths = yamlFiles(folder);
  readingMany(paths.length);
  for (const path of paths) {
    let parsed: Parsed;
    try {
      parsed = await readYaml(shown(path), readFileSync(join(folder, path)));
    } catch (error) {
      parsed = cannotOpen(shown(path), error);
    }
    builder.add({ path, parsed });
    if (keep) kept.push(parsed);
  }
  return { ...builder.finish(), folder: shown(''), parsed: kept };
}

/** The plan with what is wrong in it, as it is or as it stood at a revision. */
export async function loadBuilt(io: Io, { dir, at, keep }: Asked): Promise<LoadedPlan> {
  if (at === undefined) return loadPlan(io, dir, keep);
  return (await import('./revision.ts')).loadPlanAt(io, dir, at);
}

/** Where the plan is, and at which revision. */
interface Asked {
  readonly dir: string | undefined;
  readonly at: string | undefined;
  /** true where the trees of its files are wanted too */
  readonly keep?: boolean;
}

/** The plan, as it is or as it stood at a revision; its own file must be readable. */
export async function requirePlan(io: Io, asked: Asked): Promise<Plan> {
  const loaded = await loadBuilt(io, asked);
  if (loaded.plan) return loaded.plan;
  const { renderProblems } = await import('../render/terminal/problems.ts');
  throw new CannotRun(
    {
      vi: 'Không đọc được plan.yaml, nên chưa biết gì về kế hoạch',
      en: 'plan.yaml cannot be read, so nothing is known of the plan',
    },
    {
      vi: 'Sửa các lỗi ở trên rồi chạy lại; kiểm tra: plan validate',
      en: 'Mend the errors above and run again; to check: plan validate',
    },
    renderProblems(loaded.problems.filter((p) => /(^|\/)plan\.ya?ml$/.test(p.place.file.path))),
  );
}

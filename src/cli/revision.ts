/** Plans as git keeps them: at a revision, what was known then; in the index, what the next commit will hold. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findPlanAmong } from '../files/find-plan.ts';
import type { TreeLine } from '../files/git/objects.ts';
import type { PlanPlace } from '../files/git/plan-places.ts';
import { type Commit, Repository } from '../files/git/repository.ts';
import { gitIn } from '../files/git/run.ts';
import { HEAD_NAMES, type KnownFiles, readPlanFiles } from '../files/plan-files.ts';
import { buildPlan } from '../model/build.ts';
import { CannotRun } from './errors.ts';
import type { Io } from './io.ts';
import type { LoadedPlan } from './loaded-plan.ts';
import { placesAmong } from './places.ts';

/** The repository around the folder that the command speaks of. */
export function repositoryOf(io: Io, dir: string | undefined): Repository {
  const cwd = resolve(io.cwd, dir ?? '.');
  const repository = new Repository(gitIn(existsSync(cwd) ? cwd : io.cwd, io.env));
  if (repository.exists()) return repository;
  const missing = gitIn(io.cwd, io.env)(['--version']).status !== 0;
  throw new CannotRun(
    missing
      ? { vi: 'Không chạy được git', en: 'git cannot be run' }
      : { vi: 'Thư mục này không nằm trong kho git nào', en: 'This folder is in no git repository' },
    missing
      ? { vi: 'Cài git rồi chạy lại', en: 'Install git and run again' }
      : {
          vi: 'Chạy trong kho git của kế hoạch, hoặc chỉ chỗ bằng -C',
          en: 'Run it in the repository of the plan, or say where with -C',
        },
  );
}

/** Full hash of `revision`, or a fault that says what to do. */
export function commitOf(repository: Repository, revision: string): string {
  const commit = repository.commitOf(revision);
  if (commit) return commit;
  const shallow = repository.isShallow();
  throw new CannotRun(
    { vi: `Không có phiên bản “${revision}” trong kho git`, en: `There is no revision "${revision}" in the repository` },
    shallow
      ? {
          vi: 'Kho này là bản sao nông: git fetch --unshallow, hoặc fetch-depth: 0',
          en: 'This is a shallow clone: git fetch --unshallow, or fetch-depth: 0',
        }
      : { vi: 'Xem: git branch -a, git log --oneline', en: 'See: git branch -a, git log --oneline' },
  );
}

export interface PlanAt extends LoadedPlan {
  readonly commit: Commit;
}

/** The plan among the files of a commit or the index; `where` is what they are called. */
function placeAmong(io: Io, repository: Repository, lines: readonly TreeLine[], where: { vi: string; en: string }): PlanPlace {
  const { places } = placesAmong(io, repository, lines);
  const folder = findPlanAmong(
    places.map((p) => `${p.folder}${HEAD_NAMES[0]}`),
    repository.prefix(),
  );
  const found = places.find((p) => p.folder === folder);
  if (found) return found;
  throw new CannotRun(
    { vi: `${where.vi} không có kế hoạch nào ở đây`, en: `${where.en} holds no plan here` },
    { vi: 'Chọn phiên bản khác, hoặc chỉ chỗ bằng -C', en: 'Choose another revision, or say where with -C' },
  );
}

async function build({ files, folder }: PlanPlace, known: KnownFiles | undefined): Promise<LoadedPlan> {
  const inputs = await readPlanFiles(files, known);
  return { ...buildPlan(inputs), folder, root: undefined, inputs };
}

/** The plan as it stood at `revision`; files in `known` are not read again. */
export async function loadPlanAt(io: Io, dir: string | undefined, revision: string, known?: KnownFiles): Promise<PlanAt> {
  const repository = repositoryOf(io, dir);
  const hash = commitOf(repository, revision);
  const where = { vi: `Phiên bản “${revision}”`, en: `The revision "${revision}"` };
  const place = placeAmong(io, repository, repository.tree(hash), where);
  return { ...(await build(place, known)), commit: repository.describe(hash) };
}

/** The plan as the next commit will hold it. */
export async function loadStaged(io: Io, dir: string | undefined, known?: KnownFiles): Promise<LoadedPlan> {
  const repository = repositoryOf(io, dir);
  const where = { vi: 'Vùng chờ commit (index)', en: 'The index' };
  return build(placeAmong(io, repository, repository.index(), where), known);
}

/** Where the plans of a repository stand, at a commit, in the index or in the work tree, and which plan each is. */
import { existsSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isFolder } from '../files/find-plan.ts';
import type { TreeLine } from '../files/git/objects.ts';
import { type OpenSubmodule, type PlanPlace, type PlanPlaces, planPlaces } from '../files/git/plan-places.ts';
import { Repository } from '../files/git/repository.ts';
import { gitIn } from '../files/git/run.ts';
import { HEAD_NAMES } from '../files/plan-files.ts';
import { readYaml } from '../files/read-yaml.ts';
import { entryAt, toValue } from '../source/tree.ts';
import type { Io } from './io.ts';
import type { LoadedPlan } from './loaded-plan.ts';

/** Git in another repository than the one that a hook speaks of. */
function elsewhere(io: Io, folder: string): Repository {
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, GIT_PREFIX: ____, ...env } = io.env;
  return new Repository(gitIn(folder, env));
}

/** Submodules as they lie in the work tree, else as the repository keeps them. */
const submodulesOf =
  (io: Io, repository: Repository): OpenSubmodule =>
  (path, commit) => {
    const top = repository.top();
    const folders = [...(top === undefined ? [] : [join(top, path)]), repository.moduleFolder(path)];
    for (const folder of folders) {
      if (folder === undefined || !isFolder(folder)) continue;
      const inner = elsewhere(io, folder);
      // An empty folder belongs to the repository around it.
      if (inner.exists() && inner.prefix() === '' && inner.commitOf(commit) === commit) return inner;
    }
    return undefined;
  };

export const placesAmong = (io: Io, repository: Repository, lines: readonly TreeLine[]): PlanPlaces =>
  planPlaces(repository, lines, submodulesOf(io, repository));

/** The id that a plan's own file gives; undefined where it cannot be read. */
export async function idOf({ files }: PlanPlace): Promise<string | undefined> {
  const listed = new Set(files.list().map((e) => e.path));
  const name = HEAD_NAMES.find((n) => listed.has(n));
  if (name === undefined) return undefined;
  try {
    const bytes = files.read(name);
    const { root } = await readYaml(name, bytes);
    const found = root && entryAt(root, ['id']);
    const id = found ? toValue(found.value) : /^id:[ \t]*["']?([\w-]+)/m.exec(new TextDecoder().decode(bytes))?.[1];
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}

/** The folder of a plan that was read, from the top of the repository: "plan/". */
export function folderOf(repository: Repository, plan: LoadedPlan): string {
  if (plan.root === undefined) return plan.folder;
  const top = repository.top();
  if (top === undefined) return plan.folder;
  const below = relative(realpathSync(top), realpathSync(resolve(plan.root)))
    .split(sep)
    .join('/');
  return below === '' ? '' : `${below}/`;
}

/** True where the folder holds a plan on disk. */
export const standsInWorkTree = (repository: Repository, folder: string): boolean =>
  HEAD_NAMES.some((name) => existsSync(join(repository.top() ?? '', folder, name)));

/** The plans among the files of a commit or the index, those within submodules too. */
import type { Files } from '../files.ts';
import { HEAD_NAMES } from '../plan-files.ts';
import { gitFiles } from './git-files.ts';
import type { TreeLine } from './objects.ts';
import type { Repository } from './repository.ts';

export interface PlanPlace {
  /** of the plan, from the top of the repository: "plan/" */
  readonly folder: string;
  readonly files: Files;
}

/** The repository of a submodule; undefined where it is not here, or lacks the commit. */
export type OpenSubmodule = (path: string, commit: string) => Repository | undefined;

const SUBMODULE = '160000';

const foldersOf = (lines: readonly TreeLine[]): string[] => [
  ...new Set(
    lines.flatMap(({ path }) => {
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      return HEAD_NAMES.includes(path.slice(folder.length)) ? [folder] : [];
    }),
  ),
];

export interface PlanPlaces {
  readonly places: readonly PlanPlace[];
  /** paths of the submodules that could not be looked into: "plan/" */
  readonly closed: readonly string[];
}

export function planPlaces(repository: Repository, lines: readonly TreeLine[], open: OpenSubmodule): PlanPlaces {
  const places: PlanPlace[] = foldersOf(lines).map((folder) => ({ folder, files: gitFiles(repository, lines, folder) }));
  const closed: string[] = [];
  for (const { mode, hash, path } of lines) {
    if (mode !== SUBMODULE) continue;
    const inner = open(path, hash);
    if (!inner) {
      closed.push(`${path}/`);
      continue;
    }
    const below = inner.tree(hash);
    for (const folder of foldersOf(below))
      places.push({ folder: `${path}/${folder}`, files: gitFiles(inner, below, folder, `${path}/`) });
  }
  return { places, closed };
}

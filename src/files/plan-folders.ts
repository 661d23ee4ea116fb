/** The folders below a folder of the disk that hold a plan, one by one: there may be thousands, in as many repositories. */
import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_FOLDER_DEPTH } from './bounds.ts';
import { byPath, isHidden } from './files.ts';
import { findPlanFolder } from './find-plan.ts';

/**
 * The absolute paths of the plans in `root` and below it, in the order of their names. Nothing is looked for within a plan;
 * links are not followed, hidden folders and node_modules not entered; a folder that cannot be looked into is passed over.
 */
export function* planFoldersBelow(root: string, depth = 0): Generator<string> {
  const own = findPlanFolder(root, false);
  if (own === root) {
    yield own;
    return;
  }
  let entries: Dirent[];
  try {
    entries = depth > MOST_FOLDER_DEPTH ? [] : readdirSync(root, { withFileTypes: true });
  } catch {
    return;
  }
  const folders = entries.filter((e) => e.isDirectory() && !isHidden(e.name)).map((e) => ({ path: e.name }));
  for (const { path } of folders.sort(byPath)) yield* planFoldersBelow(join(root, path), depth + 1);
}

/** Where a folder really is, so that two ways to it are known as one. */
export function realFolder(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

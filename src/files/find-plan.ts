/** Where the plan is that a command speaks of. */
import { lstatSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HEAD_NAMES } from './plan-files.ts';
import { seeing } from './seen.ts';

const isThere = (path: string): boolean => lstatSync(seeing(path), { throwIfNoEntry: false }) !== undefined;
/** Whatever bears the name counts, so that a plan.yaml that is a folder or a link is told rather than passed over. */
const holdsPlan = (folder: string): boolean => HEAD_NAMES.some((name) => safely(() => isThere(join(folder, name))));

function safely(ask: () => boolean): boolean {
  try {
    return ask();
  } catch {
    return false;
  }
}

export const isFolder = (path: string): boolean => safely(() => statSync(seeing(path)).isDirectory());

/** The plan's folder: `start` or its plan/; with `upward` else the nearest above. Undefined where there is none. */
export function findPlanFolder(start: string, upward: boolean): string | undefined {
  for (let at = start; ; at = dirname(at)) {
    for (const candidate of [at, join(at, 'plan')]) if (holdsPlan(candidate)) return candidate;
    if (!upward || dirname(at) === at) return undefined;
  }
}

/** The folder of the plan among the paths of a commit: where it is asked for ("a/b/"), above it, or the only one that there is. */
export function findPlanAmong(paths: readonly string[], wanted: string): string | undefined {
  const heads = new Set(
    paths.flatMap((path) => {
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      return HEAD_NAMES.includes(path.slice(folder.length)) ? [folder] : [];
    }),
  );
  const parts = wanted.split('/').filter(Boolean);
  for (let k = parts.length; k >= 0; k--) {
    const above = parts
      .slice(0, k)
      .map((p) => `${p}/`)
      .join('');
    for (const candidate of [above, `${above}plan/`]) if (heads.has(candidate)) return candidate;
  }
  return heads.size === 1 ? [...heads][0] : undefined;
}

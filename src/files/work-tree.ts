/** The files in a folder of the disk, as they are now. Links are told, never followed. */
import { type Dirent, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { MOST_FILE_BYTES, MOST_FOLDER_DEPTH } from './bounds.ts';
import { reasonOf } from './fault.ts';
import { blobId, byPath, type Entry, type Files, harmless, isHidden, type Kind } from './files.ts';
import { readRegular } from './read-file.ts';
import { kindOf } from './refusals.ts';
import { seeing } from './seen.ts';

class OnDisk implements Entry {
  private reckoned: string | undefined;

  constructor(
    private readonly root: string,
    readonly path: string,
    readonly kind: Kind,
    readonly fault?: string | undefined,
  ) {}

  get id(): string | undefined {
    if (this.kind !== 'file') return undefined;
    try {
      this.reckoned ??= blobId(readRegular(join(this.root, this.path), MOST_FILE_BYTES));
    } catch {
      return undefined;
    }
    return this.reckoned;
  }
}

/** `path` on disk as people who stand in `cwd` are told it. */
export const shownFrom = (cwd: string, path: string): string => harmless((relative(cwd, path) || '.').split(sep).join('/'));

/** The files below the folder `root`, told from `cwd`; both absolute. */
export function workTree(root: string, cwd: string): Files {
  const walk = (folder: string, depth: number, into: OnDisk[]): string | undefined => {
    let entries: Dirent[];
    try {
      if (depth > MOST_FOLDER_DEPTH) throw new Error(`> ${MOST_FOLDER_DEPTH} levels`);
      entries = readdirSync(seeing(join(root, folder)), { withFileTypes: true });
    } catch (error) {
      return reasonOf(error);
    }
    for (const entry of entries) {
      if (isHidden(entry.name)) continue;
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      const kind = kindOf(entry);
      into.push(new OnDisk(root, path, kind, kind === 'folder' ? walk(path, depth + 1, into) : undefined));
    }
    return undefined;
  };
  return {
    list() {
      const found: OnDisk[] = [];
      const fault = walk('', 0, found);
      if (fault !== undefined) found.push(new OnDisk(root, '', 'folder', fault));
      return found.sort(byPath);
    },
    read: (path) => readRegular(join(root, path), MOST_FILE_BYTES),
    shown: (path) => shownFrom(cwd, join(root, path)),
  };
}

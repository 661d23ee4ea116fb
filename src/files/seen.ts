/**
 * What a run has looked at on the disk: files, folders, and places where it found nothing. An answer may be kept only as long
 * as all of it stands as it stood (kept-answers.ts), so whoever looks at the disk on the way to a plan says so here.
 */
const paths = new Set<string>();

/** `path` (absolute), noted. */
export function seeing(path: string): string {
  paths.add(path);
  return path;
}

/** All that was noted, in the order of the first look. */
export const seenPaths = (): readonly string[] => [...paths];

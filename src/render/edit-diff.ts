/** What changes in files, as lines taken out and put in. */
import type { EditedFile } from '../views/edit.ts';

/** Lines shown around a change. */
const CONTEXT = 2;

/** The unified diff of files, as `git diff` prints it. */
export async function differ(): Promise<(files: readonly EditedFile[]) => string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const one = ({ path, before, after }: EditedFile) =>
    createTwoFilesPatch(
      before === undefined ? '/dev/null' : `a/${path}`,
      after === undefined ? '/dev/null' : `b/${path}`,
      before ?? '',
      after ?? '',
      undefined,
      undefined,
      { context: CONTEXT, headerOptions: FILE_HEADERS_ONLY },
    );
  return (files) => files.map(one).join('');
}

/** The document by which something was decided or shown, as options give it; its file is copied beside the plan. */
import { extname, resolve } from 'node:path';
import type { CivilDate } from '../../calendar/civil.ts';
import type { DocumentRef } from '../../model/plan.ts';
import { both } from '../../words/language.ts';
import { CannotRun } from '../errors.ts';
import type { Io } from '../io.ts';
import type { Copied } from './copies.ts';

/** Larger files belong in an archive, with a link. */
export const MOST_DOCUMENT_BYTES = 50_000_000;
/** Where copies lie, below the plan's folder. */
const FOLDER = 'documents';

export interface GivenDocument {
  readonly document?: DocumentRef;
  readonly copies: readonly Copied[];
}

/** The document that was given, dated `day` unless it says otherwise. */
export async function documentOf(
  io: Io,
  given: { readonly number: string | undefined; readonly documentDate: CivilDate | undefined; readonly file: string | undefined },
  day: CivilDate,
  name: string,
): Promise<GivenDocument> {
  const { number, documentDate, file } = given;
  if (number === undefined) {
    if (file === undefined && documentDate === undefined) return { copies: [] };
    throw new CannotRun(
      both('Có ngày hoặc tệp mà không có số văn bản', 'A day or a file without the number of the document'),
      both(`Ghi thêm số: --${name} 12/BC-STP`, `Add the number: --${name} 12/BC-STP`),
    );
  }
  const document = { number, date: documentDate ?? day };
  if (file === undefined) return { document, copies: [] };
  const [{ readRegular }, { createHash }, { idFrom }] = await Promise.all([
    import('../../files/read-file.ts'),
    import('node:crypto'),
    import('../../text/id.ts'),
  ]);
  const bytes = readRegular(resolve(io.cwd, file), MOST_DOCUMENT_BYTES, true);
  const path = `${FOLDER}/${documentDate ?? day}-${idFrom(number)}${extname(file).toLowerCase()}`;
  return {
    document: { ...document, link: path, sha256: createHash('sha256').update(bytes).digest('hex') },
    copies: [{ path, bytes }],
  };
}

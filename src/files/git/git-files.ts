/** Files as git keeps them: at a commit, or in the index. Nothing is checked out, and links are told, not followed. */
import { both } from '../../words/language.ts';
import { MOST_FILE_BYTES } from '../bounds.ts';
import { byPath, CannotRead, type Entry, type Files, harmless, isHidden, type Kind } from '../files.ts';
import { notAFile, tooLarge } from '../refusals.ts';
import type { TreeLine } from './objects.ts';
import type { Repository } from './repository.ts';

const KINDS: Readonly<Record<string, Kind>> = { '040000': 'folder', '120000': 'link', '160000': 'submodule' };
const kindOfMode = (mode: string): Kind => KINDS[mode] ?? 'file';

const LACKING = new CannotRead(
  both('Kho git thiếu nội dung của tệp này, hoặc nội dung đã hỏng', 'git lacks the content of this file, or it is broken'),
  both(
    'Bản sao không đủ: git fetch --refetch, hoặc sao chép lại kho không có --filter; kiểm tra: git fsck',
    'The clone is not whole: git fetch --refetch, or clone again without --filter; to check: git fsck',
  ),
);

/** The files below `folder` ("" or "a/b/") among `lines`, which are a commit's tree or the index; `above` is where a submodule stands. */
export function gitFiles(repository: Repository, lines: readonly TreeLine[], folder: string, above = ''): Files {
  const entries = lines
    .filter(({ path }) => path.startsWith(folder) && path.length > folder.length)
    .map(({ mode, hash, path }): Entry => {
      const kind = kindOfMode(mode);
      return { path: path.slice(folder.length), kind, id: kind === 'file' ? hash : undefined };
    })
    .filter(({ path }) => !path.split('/').some(isHidden))
    .sort(byPath);
  const known = new Map(entries.map((e) => [e.path, e]));
  const contents = new Map<string, Uint8Array>();
  const asked = new Set<string>();
  const large: string[] = [];
  const prepare = (paths: readonly string[]) => {
    const ids = paths.flatMap((path) => known.get(path)?.id ?? []).filter((id) => !asked.has(id));
    for (const id of ids) asked.add(id);
    // Sizes first, so that what is too large is not even asked for.
    const fitting: string[] = [];
    for (const [id, size] of repository.sizes(ids)) (size > MOST_FILE_BYTES ? large : fitting).push(id);
    for (const [id, bytes] of repository.contents(fitting)) contents.set(id, bytes);
  };
  return {
    list: () => entries,
    prepare,
    read(path) {
      const entry = known.get(path);
      if (entry && entry.id === undefined) throw notAFile(entry.kind);
      prepare([path]);
      const id = entry?.id ?? '';
      const bytes = contents.get(id);
      if (!bytes) throw large.includes(id) ? tooLarge(MOST_FILE_BYTES) : LACKING;
      return bytes;
    },
    shown: (path) => harmless(`${above}${folder}${path}`),
  };
}

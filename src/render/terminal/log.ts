/** The life of a task through git on a terminal. */
import { formatDate } from '../../calendar/civil.ts';
import type { Change } from '../../changes/change.ts';
import { hang } from '../../text/wrap.ts';
import type { LogView } from '../../views/changes.ts';
import { drawChange } from './changes.ts';
import type { Screen } from './screen.ts';

export function renderLog({ commits, shallow, nameOf }: LogView, screen: Screen): string {
  const vi = screen.lang === 'vi';
  const told = (changes: readonly Change[]) =>
    changes.length
      ? changes.flatMap((c) => drawChange(c, screen, nameOf))
      : [screen.paint.dim(vi ? '    không đổi nghĩa' : '    no change of meaning')];
  const lines = commits.flatMap(({ commit: c, path, changes }) => [
    ...hang(`${formatDate(c.day)} `, `${c.author}: ${c.subject}`, screen.width).map((l, k) =>
      k === 0 ? screen.paint.bold(l) : l,
    ),
    screen.paint.dim(`  ${c.hash.slice(0, 8)} ${path}`),
    ...told(changes),
  ]);
  const cut = vi
    ? 'Bản sao nông: lịch sử trước đó không có ở đây (git fetch --unshallow).'
    : 'A shallow clone: what came before is not here (git fetch --unshallow).';
  return [...lines, ...(shallow ? ['', ...hang('', cut, screen.width)] : [])].join('\n');
}

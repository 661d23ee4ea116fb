/** Changes on a terminal: task by task, then the other registers. */
import type { Change } from '../../changes/change.ts';
import { changeWords, type NameOf } from '../../phrases/change.ts';
import { hang, wrap } from '../../text/wrap.ts';
import type { DiffView } from '../../views/changes.ts';
import { KIND_WORDS } from '../../words/change-kinds.ts';
import { heading, type Screen } from './screen.ts';

const MARKS: Readonly<Record<string, string>> = { added: '+', reported: '+', asked: '+', dropped: '-', removed: '-' };
const mark = (c: Change) => (c.quiet ? '!' : (MARKS[c.kind.replace(/^.*-/, '')] ?? '~'));

export function drawChange(c: Change, screen: Screen, nameOf?: NameOf): string[] {
  const { lang, width, paint } = screen;
  const sign = mark(c);
  const by = sign === '!' ? paint.red : sign === '+' ? paint.green : sign === '-' ? paint.red : paint.yellow;
  const words = changeWords(c, lang, nameOf);
  return hang(`  ${sign} `, `${KIND_WORDS[c.kind][lang]}${words ? `: ${words}` : ''}`, width).map((l, k) =>
    k === 0 ? by(l.slice(0, 4)) + l.slice(4) : l,
  );
}

export function renderDiff({ changes, title: about, nameOf }: DiffView, screen: Screen): string {
  const { lang, width, paint } = screen;
  const title = about[lang];
  const tasks = [...new Set(changes.map((c) => c.task))];
  const groups = tasks.map((task) => ({ task, own: changes.filter((c) => c.task === task) }));
  const lines = groups.flatMap(({ task, own }) => [
    '',
    ...(task === undefined
      ? [heading(screen, lang === 'vi' ? 'Ngoài các nhiệm vụ' : 'Beside the tasks')]
      : [...wrap(own[0]?.title ?? '', width).map((l) => heading(screen, l)), paint.dim(task)]),
    ...own.flatMap((c) => drawChange(c, screen, nameOf)),
  ]);
  const none = lang === 'vi' ? 'Không có thay đổi nào về nội dung.' : 'No change of meaning.';
  return [...wrap(title, width).map((l) => paint.dim(l)), ...(changes.length ? lines : ['', none])].join('\n');
}

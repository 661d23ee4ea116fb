/** What happened to a task, one line a happening: its day on the left, its documents at the right edge. */
import { formatDate } from '../../calendar/civil.ts';
import { shortNameOf } from '../../model/members.ts';
import { documentWords } from '../../phrases/documents.ts';
import { happeningWords } from '../../phrases/history.ts';
import { textWidth } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import type { TaskView } from '../../views/task.ts';
import type { Happening } from '../../views/task-history.ts';
import type { Screen } from './screen.ts';

/** Where the words begin: a day and two spaces before. */
const DAY = 12;
/** At least so much of a line stands after a day that ran out. */
const RULE = 3;

/** A day that ran out, drawn through to the edge: "─── hết thời hạn ───────". */
function drawDue(words: string, { width, paint }: Screen): string[] {
  const lines = wrap(words, width - DAY - 2 * (RULE + 1));
  return lines.map((line, k) => {
    const before = k === 0 ? `${'─'.repeat(RULE)} ` : ' '.repeat(RULE + 1);
    const rest = width - DAY - textWidth(before + line) - 1;
    return k === lines.length - 1 ? `${before}${line} ${paint.dim('─'.repeat(Math.max(0, rest)))}` : before + line;
  });
}

function drawOne(h: Happening, { plan }: TaskView, screen: Screen): string[] {
  const { lang, width, paint } = screen;
  const { by, words } = happeningWords(plan, h, lang);
  if (h.kind === 'due') return drawDue(words, screen);
  const lines = wrap((by === undefined ? '' : shortNameOf(plan, by)) + words, width - DAY);
  const documents = h.documents.map((d) => documentWords(d, lang, h.date)).join('; ');
  if (!documents) return lines;
  const last = lines[lines.length - 1] ?? '';
  const rest = width - DAY - textWidth(last) - textWidth(documents);
  if (rest >= 2) return [...lines.slice(0, -1), last + ' '.repeat(rest) + paint.dim(documents)];
  const own = wrap(documents, width - DAY);
  return [...lines, ...own.map((l) => ' '.repeat(own.length > 1 ? 0 : width - DAY - textWidth(l)) + paint.dim(l))];
}

export function drawHistory(view: TaskView, screen: Screen): string[] {
  const { lang, paint } = screen;
  const vi = lang === 'vi';
  if (!view.history.length) return [paint.dim(vi ? 'Chưa ghi diễn biến nào.' : 'Nothing has happened yet.')];
  const none = view.tracked.task.progress.some((p) => p.date <= view.asOf)
    ? []
    : [paint.dim(vi ? 'Chưa có tiến độ nào được ghi.' : 'No progress has been logged.')];
  return [
    paint.bold(vi ? 'DIỄN BIẾN' : 'HISTORY'),
    ...view.history.flatMap((h) =>
      drawOne(h, view, screen).map((line, k) => (k === 0 ? `${formatDate(h.date)}  ` : ' '.repeat(DAY)) + line),
    ),
    ...none,
  ];
}

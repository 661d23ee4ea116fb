/** Obstacles on a terminal: the open ones first, the oldest before the younger. */
import { formatDate } from '../../calendar/civil.ts';
import { shortNameOf } from '../../model/members.ts';
import { obstacleLine } from '../../phrases/obstacle.ts';
import { hang } from '../../text/wrap.ts';
import type { ObstaclesView } from '../../views/obstacles.ts';
import { label } from '../../words/labels.ts';
import { heading, type Screen } from './screen.ts';

export function renderObstacles({ plan, asOf, states }: ObstaclesView, screen: Screen): string {
  const { lang, width, paint } = screen;
  const vi = lang === 'vi';
  const title = `${heading(screen, label('obstacles', lang))} ${paint.dim(`– ${formatDate(asOf)} (${states.length})`)}`;
  if (!states.length) return [title, '', vi ? 'Không có vướng mắc nào.' : 'There are none.'].join('\n');
  const lines = states.flatMap((s) => {
    const open = s.stage !== 'answered';
    const by = open ? paint.yellow : paint.green;
    const task = s.task ? [`${label('task', lang)}: ${s.task.title} (${s.task.id})`] : [];
    const answer = !open && s.obstacle.answered ? [`${vi ? 'Trả lời' : 'Answer'}: ${s.obstacle.answered.what}`] : [];
    const asked = (s.obstacle.proposals ?? []).map(
      (p) => `${vi ? 'Kiến nghị' : 'Proposed to'} ${shortNameOf(plan, p.to)}: ${p.what}`,
    );
    return [
      ...hang(open ? '? ' : '✓ ', obstacleLine(plan, s, lang), width).map((l, k) =>
        k === 0 ? by(l.slice(0, 2)) + l.slice(2) : l,
      ),
      ...[...task, ...asked, ...answer].flatMap((t) => hang('    ', t, width)).map((l) => paint.dim(l)),
    ];
  });
  return [title, '', ...lines].join('\n');
}

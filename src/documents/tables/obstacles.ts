/** Obstacles, a row each: who raised it, where it is, what was answered. */
import { nameOf } from '../../model/members.ts';
import type { ObstacleState, ObstaclesView } from '../../views/obstacles.ts';
import type { Language } from '../../words/language.ts';
import { citedShort } from '../citing.ts';
import type { Sheet } from '../sheet.ts';
import { column, date, number, table, text } from '../table.ts';
import { noteOf } from './words.ts';

export function obstaclesSheet({ plan, asOf, states }: ObstaclesView, lang: Language): Sheet {
  const vi = lang === 'vi';
  const cells = ({ obstacle: o, stage, heldBy, since, age, waiting, task }: ObstacleState, k: number) => {
    const answered = stage === 'answered' ? o.answered : undefined;
    return [
      number(k + 1),
      date(o.date),
      text(nameOf(plan, o.by)),
      text(task?.title ?? ''),
      text(o.what),
      text(o.cause ?? ''),
      text(answered ? (vi ? 'Đã trả lời' : 'Answered') : heldBy ? nameOf(plan, heldBy) : ''),
      date(since),
      number(answered ? undefined : waiting),
      number(age),
      text(answered ? answered.what : ''),
      text(answered?.document ? citedShort(answered.document) : ''),
      text((o.proposals ?? []).map((p) => `${nameOf(plan, p.to)}: ${p.what}`).join('; ')),
    ];
  };
  return {
    name: vi ? 'Vướng mắc' : 'Obstacles',
    title: vi ? 'Khó khăn, vướng mắc' : 'Obstacles',
    note: noteOf(plan, asOf, lang),
    table: table(
      [
        column(vi ? 'STT' : 'No.', 'number', 0.5),
        column(vi ? 'Ngày nêu' : 'Raised', 'date', 0.9),
        column(vi ? 'Cơ quan nêu' : 'By', 'text', 1.5),
        column(vi ? 'Nhiệm vụ' : 'Task', 'text', 2.5),
        column(vi ? 'Nội dung' : 'What', 'text', 3),
        column(vi ? 'Nguyên nhân' : 'Cause', 'text', 1.5),
        column(vi ? 'Đang ở' : 'With', 'text', 1.5),
        column(vi ? 'Từ ngày' : 'Since', 'date', 0.9),
        column(vi ? 'Số ngày ở đó' : 'Days there', 'number', 0.8),
        column(vi ? 'Số ngày từ khi nêu' : 'Days in all', 'number', 0.8),
        column(vi ? 'Trả lời' : 'Answer', 'text', 2),
        column(vi ? 'Văn bản trả lời' : 'Document', 'text', 1.5),
        column(vi ? 'Kiến nghị' : 'Proposals', 'text', 2),
      ],
      states.map(cells),
    ),
  };
}

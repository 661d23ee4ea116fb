/** Everything about one task, as `plan show` prints it. */
import { formatDate } from '../../calendar/civil.ts';
import { basisText } from '../../deadline/basis.ts';
import type { Language } from '../../language.ts';
import { shortNameOf } from '../../model/members.ts';
import type { DocumentRef, Progress } from '../../model/plan.ts';
import type { Register } from '../../tracking/register.ts';
import type { TaskView } from '../../views/task.ts';
import { daysWords, type Label, label, stateWords } from '../labels.ts';
import { hang, heading, type Screen, stateMark, statePaint, wrap } from './screen.ts';

/** "12/BC-STP ngày 28/01/2016" */
export function documentWords(d: DocumentRef, lang: Language): string {
  const number = d.number ?? (lang === 'vi' ? '(chưa rõ số)' : '(number not known)');
  const date = d.date ? (lang === 'vi' ? ` ngày ${formatDate(d.date as never)}` : ` of ${formatDate(d.date as never)}`) : '';
  return `${number}${date}${d.title ? `, ${d.title}` : ''}`;
}

function facts(view: TaskView, screen: Screen): string[] {
  const { lang, width, paint } = screen;
  const { task, reading } = view.tracked;
  const lines: string[] = [];
  const fact = (name: Label, text: string) => {
    if (text) lines.push(...hang(`  ${label(name, lang)}: `, text, width));
  };
  fact('source', `${task.source.id}${task.point ? ` (${task.point})` : ''} – ${view.clause}`);
  fact('lead', view.lead.join('; '));
  fact('coordinating', view.coordinating.join('; '));
  fact('recipients', view.recipients.join('; '));
  fact('deliverable', task.deliverable ?? '');
  const due = reading.due ? ` → ${formatDate(reading.due)}` : '';
  fact('deadline', task.deadline ? `“${task.deadline.text}”${due}` : `(${label('noDeadline', lang)})`);
  for (const rule of reading.reading?.rules ?? [])
    lines.push(...hang('    · ', basisText(rule)[lang], width).map((l) => paint.dim(l)));
  if (reading.event) {
    const when = reading.event.date ? formatDate(reading.event.date as never) : lang === 'vi' ? 'chưa có ngày' : 'no date yet';
    lines.push(
      ...hang('    · ', `${lang === 'vi' ? 'Sự kiện' : 'Event'}: ${reading.event.name} (${when})`, width).map((l) =>
        paint.dim(l),
      ),
    );
  }
  fact('dependsOn', view.dependsOn.map((t) => `${t.title} (${t.id})`).join('; '));
  fact('holdsUp', view.holdsUp.map((t) => `${t.title} (${t.id})`).join('; '));
  fact('note', task.note ?? '');
  fact('place', `${view.position.file}:${view.position.line}:${view.position.column}`);
  return lines;
}

function states(view: TaskView, register: Register, screen: Screen): string[] {
  const { lang, width, paint } = screen;
  const lines = view.tracked.obligations.map((o) => {
    const name = shortNameOf(register.plan, o.unit);
    const when = o.doneOn ? formatDate(o.doneOn) : o.due ? `${label('date', lang).toLowerCase()} ${formatDate(o.due)}` : '';
    const words = [stateWords(o, lang), daysWords(o.daysLate, o.daysLeft, lang), when].filter(Boolean).join(', ');
    const by = statePaint(paint, o.state);
    return hang(`  ${stateMark(o.state)} `, `${name}${o.occurrence ? ` – ${o.occurrence.name}` : ''}: ${words}`, width)
      .map((l, k) => (k === 0 ? by(l.slice(0, 4)) + l.slice(4) : l))
      .join('\n');
  });
  return [
    '',
    heading(screen, `${label('state', lang)} (${label('asOf', lang).toLowerCase()} ${formatDate(register.asOf)})`),
    ...lines,
  ];
}

function log(entries: readonly Progress[], register: Register, screen: Screen): string[] {
  const { lang, width, paint } = screen;
  if (!entries.length) return ['', paint.dim(lang === 'vi' ? 'Chưa có tiến độ nào được ghi.' : 'No progress has been logged.')];
  const lines = entries.flatMap((p) => {
    const evidence = p.evidence.map((e) => documentWords(e, lang)).join('; ');
    const marks = [p.occurrence, p.completes ? (lang === 'vi' ? 'hoàn thành' : 'done') : ''].filter(Boolean).join(', ');
    return [
      ...hang(
        `  ${formatDate(p.date)}  `,
        `${shortNameOf(register.plan, p.by.id)}: ${p.what}${marks ? ` [${marks}]` : ''}`,
        width,
      ),
      ...(evidence ? hang('              ', `${label('evidence', lang)}: ${evidence}`, width).map((l) => paint.dim(l)) : []),
    ];
  });
  return ['', heading(screen, label('progress', lang)), ...lines];
}

export function renderTask(view: TaskView, register: Register, screen: Screen): string {
  const { task } = view.tracked;
  return [
    ...wrap(task.title, screen.width).map((l) => heading(screen, l)),
    screen.paint.dim(task.id),
    ...facts(view, screen),
    ...states(view, register, screen),
    ...log(
      task.progress.filter((p) => p.date <= register.asOf),
      register,
      screen,
    ),
  ].join('\n');
}

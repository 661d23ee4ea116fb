/** Everything about one task, as `plan show` prints it. */
import { formatDate } from '../../calendar/civil.ts';
import { shortNameOf } from '../../model/members.ts';
import type { DocumentRef } from '../../model/plan.ts';
import { obligationWords, partWords } from '../../phrases/obligation.ts';
import { obstacleLine } from '../../phrases/obstacle.ts';
import { stateWords } from '../../phrases/states.ts';
import { hang, wrap } from '../../text/wrap.ts';
import type { TaskView } from '../../views/task.ts';
import { type Label, label } from '../../words/labels.ts';
import type { Language } from '../../words/language.ts';
import { heading, type Screen, stateMark, statePaint } from './screen.ts';

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
  const given = task.document && view.plan.documents.get(task.document.id);
  if (given) lines.push(...hang(`  ${lang === 'vi' ? 'Văn bản giao' : 'Given by'}: `, documentWords(given, lang), width));
  const clause = [`${task.source.id}${task.point ? ` (${task.point})` : ''}`.trim(), view.clause].filter(Boolean).join(' – ');
  fact('source', clause);
  fact('lead', view.lead.join('; '));
  for (const { from, before, after, document } of view.handovers) {
    const [to, of, by] = [after.join('; '), before.join('; '), documentWords(document, lang)];
    const told =
      lang === 'vi'
        ? `giao lại từ ${formatDate(from)}: ${to}, thay ${of}, theo ${by}`
        : `given to ${to} in place of ${of} from ${formatDate(from)}, by ${by}`;
    lines.push(...hang('    · ', told, width).map((l) => paint.dim(l)));
  }
  fact('coordinating', view.coordinating.join('; '));
  for (const c of task.contributions) {
    const by = c.by.map((r) => shortNameOf(view.plan, r.id)).join(', ');
    lines.push(...hang('    · ', `${by}: ${c.what}; “${c.deadline.text}”`, width).map((l) => paint.dim(l)));
  }
  fact('recipients', view.recipients.join('; '));
  fact('deliverable', task.deliverable ?? '');
  const due = reading.due ? ` → ${formatDate(reading.due)}` : '';
  fact('deadline', task.deadline ? `“${task.deadline.text}”${due}` : `(${label('noDeadline', lang)})`);
  for (const rule of view.law) lines.push(...hang('    · ', rule[lang], width).map((l) => paint.dim(l)));
  if (reading.event) {
    const when = reading.event.date ? formatDate(reading.event.date as never) : lang === 'vi' ? 'chưa có ngày' : 'no date yet';
    lines.push(
      ...hang('    · ', `${lang === 'vi' ? 'Sự kiện' : 'Event'}: ${reading.event.name} (${when})`, width).map((l) =>
        paint.dim(l),
      ),
    );
  }
  const linked = (ids: TaskView['dependsOn']) =>
    ids.map((t) => `${t.title} (${t.id}: ${stateWords(view.stateOf(t.id), lang).toLowerCase()})`).join('; ');
  fact('dependsOn', linked(view.dependsOn));
  fact('holdsUp', linked(view.holdsUp));
  fact('note', task.note ?? '');
  fact('place', `${view.position.file}:${view.position.line}:${view.position.column}`);
  return lines;
}

function states(view: TaskView, screen: Screen): string[] {
  const { lang, width, paint } = screen;
  const lines = view.tracked.obligations.map((o) => {
    const part = partWords(o);
    const role = o.role === 'coordinating' ? ` [${label('coordinating', lang).toLowerCase()}]` : '';
    const text = `${shortNameOf(view.plan, o.unit)}${role}${part ? ` – ${part}` : ''}: ${obligationWords(view.plan, o, lang)}`;
    const by = statePaint(paint, o.state);
    return hang(`  ${stateMark(o.state)} `, text, width)
      .map((l, k) => (k === 0 ? by(l.slice(0, 4)) + l.slice(4) : l))
      .join('\n');
  });
  return [
    '',
    heading(screen, `${label('state', lang)} (${label('asOf', lang).toLowerCase()} ${formatDate(view.asOf)})`),
    ...lines,
  ];
}

/** What was asked, what was decided, by which document; the original day stays in sight. */
function extensions(view: TaskView, screen: Screen): string[] {
  const { lang, width } = screen;
  const vi = lang === 'vi';
  if (!view.extensions.length) return [];
  const name = (id: string) => shortNameOf(view.plan, id);
  const lines = view.extensions.flatMap((e) => {
    const { decision: decided } = e;
    const asked = e.asked ? `${vi ? 'xin' : 'asked'} ${formatDate(e.asked)}${e.by ? `, ${name(e.by.id)}` : ''}` : '';
    const verdict = !decided
      ? vi
        ? 'chưa có quyết định: hạn cũ vẫn tính'
        : 'not decided: the old day still counts'
      : `${decided.granted ? (vi ? 'cho gia hạn' : 'granted') : vi ? 'không cho gia hạn' : 'refused'} ${formatDate(decided.date)}, ${name(decided.by.id)}${decided.document ? `, ${documentWords(decided.document, lang)}` : ''}`;
    const who = e.units ? `${e.units.map((u) => name(u.id)).join(', ')}: ` : '';
    const what = `${who}${e.occurrence ? `${e.occurrence}: ` : ''}→ ${formatDate(e.until)}: ${e.reason}`;
    return hang('  ', [what, asked, verdict].filter(Boolean).join('; '), width);
  });
  return ['', heading(screen, vi ? 'Gia hạn' : 'Extensions'), ...lines];
}

function obstacles(view: TaskView, screen: Screen): string[] {
  if (!view.obstacles.length) return [];
  return [
    '',
    heading(screen, label('obstacles', screen.lang)),
    ...view.obstacles.flatMap((o) => hang('  ? ', obstacleLine(view.plan, o, screen.lang), screen.width)),
  ];
}

function log(view: TaskView, screen: Screen): string[] {
  const { lang, width, paint } = screen;
  if (!view.progress.length)
    return ['', paint.dim(lang === 'vi' ? 'Chưa có tiến độ nào được ghi.' : 'No progress has been logged.')];
  const lines = view.progress.flatMap((p) => {
    const evidence = p.evidence.map((e) => documentWords(e, lang)).join('; ');
    const marks = [p.occurrence, p.completes ? (lang === 'vi' ? 'hoàn thành' : 'done') : ''].filter(Boolean).join(', ');
    return [
      ...hang(`  ${formatDate(p.date)}  `, `${shortNameOf(view.plan, p.by.id)}: ${p.what}${marks ? ` [${marks}]` : ''}`, width),
      ...(evidence ? hang('              ', `${label('evidence', lang)}: ${evidence}`, width).map((l) => paint.dim(l)) : []),
    ];
  });
  return ['', heading(screen, label('progress', lang)), ...lines];
}

export function renderTask(view: TaskView, screen: Screen): string {
  const { task } = view.tracked;
  return [
    ...wrap(task.title, screen.width).map((l) => heading(screen, l)),
    screen.paint.dim(task.id),
    ...facts(view, screen),
    ...states(view, screen),
    ...extensions(view, screen),
    ...obstacles(view, screen),
    ...log(view, screen),
  ].join('\n');
}

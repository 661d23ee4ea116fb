/** Everything about one task, as `plan show` prints it: how it stands, what rules it, what happened. */

import { type CivilDate, formatDate } from '../../calendar/civil.ts';
import { shortNameOf } from '../../model/members.ts';
import { termFacts } from '../../phrases/course.ts';
import { documentWords } from '../../phrases/documents.ts';
import { namesAtMost } from '../../phrases/names.ts';
import { obligationDay, obligationRemarks, obligationState, partWords } from '../../phrases/obligation.ts';
import { stateWord, stateWords } from '../../phrases/states.ts';
import { writtenWords } from '../../phrases/written.ts';
import type { Page } from '../../print/page.ts';
import { textWidth } from '../../text/width.ts';
import { hang } from '../../text/wrap.ts';
import { phaseWords } from '../../tracking/obligation.ts';
import type { Obligation } from '../../tracking/register.ts';
import { grouped } from '../../views/grouped.ts';
import type { TaskView } from '../../views/task.ts';
import { label } from '../../words/labels.ts';
import { number } from '../../words/numbers.ts';
import { hasResult, STATES } from '../../words/states.ts';
import { exampleLines, padEnd, twoEnds } from './grid.ts';
import { drawHistory } from './history.ts';
import { INDENT, nextLines } from './next.ts';
import { type Screen, stateMark, statePaint } from './screen.ts';

/** More units than this that stand alike share a line, unless all are asked for. */
const MOST_ALIKE = 4;
const NARROW = 76;

function head({ tracked, clause, plan, asOf }: TaskView, screen: Screen): string[] {
  const { lang, width, paint } = screen;
  const vi = lang === 'vi';
  const { task } = tracked;
  const id = [task.source.id, task.point && `(${task.point})`].filter(Boolean).join(' ');
  const where = [id && `${vi ? 'Mục' : 'Clause'} ${id}`, clause].filter(Boolean).join(' – ');
  return [
    ...twoEnds(task.title, task.id, width, paint.bold, paint.dim),
    ...twoEnds(where, `${vi ? 'tính đến ngày' : 'as of'} ${formatDate(asOf)}`, width, (s) => s, paint.dim),
    ...exampleLines(plan, screen),
  ];
}

/** The most urgent first; of one state what is late longest, else in the order of the plan. */
const byUrgency = (a: Obligation, b: Obligation) =>
  STATES.indexOf(a.state) - STATES.indexOf(b.state) || (b.daysLate ?? 0) - (a.daysLate ?? 0);

function drawStates(view: TaskView, page: Page): string[] {
  const { lang, width, paint } = page;
  const { plan, all } = view;
  const words = (o: Obligation) => {
    const role = o.role === 'coordinating' ? `[${label('coordinating', lang).toLowerCase()}]` : '';
    const part = [role, partWords(o)].filter(Boolean).join(' ');
    const first = [part, [obligationState(o, lang), obligationDay(o, lang)].filter(Boolean).join(', ')];
    return { o, words: first.filter(Boolean).join(': '), remarks: obligationRemarks(plan, o, lang) };
  };
  const alike = grouped([...view.tracked.obligations].sort(byUrgency).map(words), ({ o, words, remarks }) =>
    [o.state, o.role, words, remarks].join('\n'),
  );
  const lines = [...alike.values()].flatMap((own) =>
    all || own.length <= MOST_ALIKE
      ? own.map((one) => ({ ...one, name: shortNameOf(plan, one.o.unit) }))
      : own.slice(0, 1).map((one) => ({
          ...one,
          name: namesAtMost(
            plan,
            own.map(({ o }) => o.unit),
            lang,
          ),
        })),
  );
  const most = Math.floor(width * 0.4);
  const nameWidth = Math.min(most, Math.max(0, ...lines.map((l) => textWidth(l.name))));
  const folded = lines.length < view.tracked.obligations.length;
  const drawn = lines.flatMap(({ o, words, remarks, name }) => {
    const by = statePaint(paint, o.state);
    const beside = width >= NARROW && textWidth(name) <= nameWidth;
    const first = beside ? `${stateMark(o.state)} ${padEnd(name, nameWidth)}  ` : `${stateMark(o.state)} ${name}: `;
    const told = beside ? hang(first, words, width) : hang(`${stateMark(o.state)} `, `${name}: ${words}`, width);
    return [
      ...told.map((l, k) => (k === 0 ? by(l.slice(0, 1)) + l.slice(1) : l)),
      ...(remarks ? hang('    ', remarks, width).map((l) => paint.dim(l)) : []),
    ];
  });
  const each = page.next(`show ${view.tracked.task.id} --all`);
  return [...drawn, ...(folded ? nextLines(lang === 'vi' ? 'TỪNG ĐƠN VỊ' : 'EACH UNIT', each, page) : [])];
}

/** "TÌNH TRẠNG 3 đầu việc: quá hạn 2; hoàn thành, đúng hạn 1" */
function standing(view: TaskView, page: Page): string[] {
  const { lang, width, paint } = page;
  const vi = lang === 'vi';
  const { obligations } = view.tracked;
  const n = (count: number) => number(count, lang);
  const title = label('state', lang).toLocaleUpperCase(lang);
  const counts = [...grouped([...obligations].sort(byUrgency), (o) => o.state)].map(
    ([state, own]) => `${stateWord(state, lang).toLowerCase()} ${n(own.length)}`,
  );
  const total = `${n(obligations.length)} ${vi ? 'đầu việc' : obligations.length === 1 ? 'duty' : 'duties'}`;
  const words = obligations.length === 1 ? [] : [`${total}: ${counts.join('; ')}`];
  return [
    ...hang(padEnd(title, INDENT), words.join(''), width).map((l) => l.replace(title, () => paint.bold(title)).trimEnd()),
    ...drawStates(view, page),
  ];
}

/** "giai đoạn 2/3: Tập huấn; “Quý II/2016” ← đang ở giai đoạn này" */
function phases({ tracked: { task }, phase }: TaskView, { lang }: Screen): string[] {
  const under = lang === 'vi' ? ' ← đang ở giai đoạn này' : ' ← under way';
  return task.phases.map((p) => {
    const time = p.deadline ? writtenWords(p.deadline) : label('noDeadline', lang);
    return `${phaseWords(p)}; ${time}${p.id === phase?.id ? under : ''}`;
  });
}

/** "1/2 phần hoàn thành: Phần a (a: quá hạn); …" */
function partsLine(view: TaskView, linked: (tasks: TaskView['parts']) => string, { lang }: Screen): string {
  const { parts, stateOf } = view;
  const done = parts.filter((t) => hasResult(stateOf(t.id).state)).length;
  return parts.length ? `${done}/${parts.length} ${lang === 'vi' ? 'phần hoàn thành' : 'done'}: ${linked(parts)}` : '';
}

function facts(view: TaskView, page: Screen): string[] {
  const { lang, width, paint } = page;
  const vi = lang === 'vi';
  const { task, reading } = view.tracked;
  const indent = ' '.repeat(INDENT);
  const fact = (name: string, text: string) => {
    const title = name.toLocaleUpperCase(lang);
    const first = padEnd(title, Math.max(INDENT, textWidth(title) + 2));
    return text ? hang(first, text, width).map((l) => l.replace(title, () => paint.bold(title))) : [];
  };
  const more = (text: string) => hang(indent, text, width).map((l) => paint.dim(l));
  const linked = (tasks: TaskView['dependsOn']) =>
    tasks.map((t) => `${t.title} (${t.id}: ${stateWords(view.stateOf(t.id), lang).toLowerCase()})`).join('; ');
  const due = reading.due ? ` → ${formatDate(reading.due)}` : '';
  const event = reading.event;
  const when = event?.date ? formatDate(event.date as CivilDate) : vi ? 'chưa có ngày' : 'no date yet';
  const given = task.document && view.plan.documents.get(task.document.id);
  const recipients = view.recipients.length ? ` · ${label('recipients', lang).toLowerCase()}: ${view.recipients.join('; ')}` : '';
  const contributions = task.contributions.flatMap((c) =>
    more(`${c.by.map((r) => shortNameOf(view.plan, r.id)).join(', ')}: ${c.what}; ${writtenWords(c.deadline)}`),
  );
  return [
    ...fact(
      label('deadline', lang),
      task.deadline
        ? writtenWords(task.deadline) + due
        : task.phases.length
          ? vi
            ? 'theo giai đoạn'
            : 'by phase'
          : label('noDeadline', lang),
    ),
    ...(task.deadline?.note ? more(task.deadline.note) : []),
    ...phases(view, page).flatMap(more),
    ...view.law.flatMap((rule) => more(rule[lang])),
    ...(event ? more(`${vi ? 'sự kiện' : 'event'}: ${event.name}, ${when}`) : []),
    ...fact(label('lead', lang), view.lead.join('; ') + recipients),
    ...fact(label('coordinating', lang), view.coordinating.join('; ')),
    ...contributions,
    ...fact(label('deliverable', lang), task.deliverable ?? ''),
    ...termFacts(view.plan, task, lang).flatMap(([name, words]) => fact(name, words)),
    ...fact(label('partOf', lang), view.whole ? linked([view.whole]) : ''),
    ...fact(label('parts', lang), partsLine(view, linked, page)),
    ...fact(label('dependsOn', lang), linked(view.dependsOn)),
    ...fact(label('holdsUp', lang), linked(view.holdsUp)),
    ...fact(vi ? 'Giao tại' : 'Given by', given ? documentWords(given, lang) : ''),
    ...fact(label('restsOn', lang), view.restsOn.map((d) => documentWords(d, lang)).join('; ')),
    ...fact(label('note', lang), task.note ?? ''),
  ];
}

export function renderTask(view: TaskView, page: Page): string {
  const { lang, width, paint } = page;
  const vi = lang === 'vi';
  const { file, line, column } = view.position;
  const place = label('place', lang).toLocaleUpperCase(lang);
  return [
    ...head(view, page),
    '',
    ...standing(view, page),
    '',
    ...facts(view, page),
    '',
    ...drawHistory(view, page),
    '',
    ...hang(padEnd(place, INDENT), `${file}:${line}:${column}`, width).map((l) => l.replace(place, () => paint.bold(place))),
    ...nextLines(vi ? 'XEM TIẾP' : 'NEXT', page.next(`log ${view.tracked.task.id}`, { dayless: true }), page),
  ].join('\n');
}

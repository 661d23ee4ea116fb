/** A page a task: what the plan says of it, what each unit owes, and what happened, each with its document. */
import { type CivilDate, formatDate } from '../../calendar/civil.ts';
import { shortNameOf } from '../../model/members.ts';
import type { DocumentRef } from '../../model/plan.ts';
import { obstacleLine } from '../../phrases/obstacle.ts';
import { byUrgency, siteLine } from '../../views/site/lines.ts';
import type { SiteView } from '../../views/site/site.ts';
import type { TaskView } from '../../views/task.ts';
import type { Language } from '../../words/language.ts';
import { number } from '../../words/numbers.ts';
import { type Html, html } from './html.ts';
import { pageOf, type Site, siteOf, taskLink, unitLink } from './page.ts';
import { linesTable } from './rows.ts';

const MOST_LINES = 400;

/** "12/BC-STP ngày 28/01/2016": its number, its day, its title. */
function documentWords(d: DocumentRef, { lang }: Site): string {
  const vi = lang === 'vi';
  const number = d.number ?? (vi ? '(chưa rõ số)' : '(number not known)');
  return [`${number}${d.date ? ` ${vi ? 'ngày' : 'of'} ${formatDate(d.date)}` : ''}`, d.title].filter(Boolean).join(', ');
}

interface Happening {
  readonly date: CivilDate;
  readonly kind: string;
  readonly words: Html;
}

/** Everything that happened by the day, in the order of time. */
function happenings(task: TaskView, site: Site): Happening[] {
  const { view, lang } = site;
  const vi = lang === 'vi';
  const { progress, extensions, cancelled, confirmed } = task.tracked.task;
  const name = (id: string) =>
    view.units.some((u) => u.id === id) ? unitLink(site, id, shortNameOf(view.plan, id)) : html`${shortNameOf(view.plan, id)}`;
  const documents = (list: readonly DocumentRef[]) =>
    list.length > 0 && html`<div class="aside">${list.map((d) => documentWords(d, site)).join('; ')}</div>`;
  const all: Happening[] = [
    ...progress.map((p) => ({
      date: p.date,
      kind: p.completes ? (vi ? 'Hoàn thành' : 'Done') : vi ? 'Tiến độ' : 'Progress',
      words: html`${name(p.by.id)}${p.occurrence !== undefined && ` (${p.occurrence})`}: ${p.what}${documents(p.evidence)}`,
    })),
    ...extensions.flatMap((e): Happening[] => {
      const who = e.by ? html`${name(e.by.id)}: ` : html``;
      const until = vi ? `đến ${formatDate(e.until)}` : `until ${formatDate(e.until)}`;
      return [
        ...(e.asked
          ? [{ date: e.asked, kind: vi ? 'Xin gia hạn' : 'Extension asked', words: html`${who}${until}: ${e.reason}` }]
          : []),
        ...(e.decision
          ? [
              {
                date: e.decision.date,
                kind: e.decision.granted
                  ? vi
                    ? 'Cho gia hạn'
                    : 'Extension granted'
                  : vi
                    ? 'Không cho gia hạn'
                    : 'Extension refused',
                words: html`${name(e.decision.by.id)}: ${until}${e.decision.document && documents([e.decision.document])}`,
              },
            ]
          : []),
      ];
    }),
    ...task.handovers.map(({ from, lead, document }) => ({
      date: from,
      kind: vi ? 'Giao lại' : 'Given to others',
      words: html`${lead.map((r, k) => html`${k > 0 && '; '}${name(r.id)}`)}${documents([document])}`,
    })),
    ...(confirmed
      ? [
          {
            date: confirmed.date,
            kind: vi ? 'Xem lại căn cứ' : 'Basis confirmed',
            words: html`${name(confirmed.by.id)}${confirmed.note !== undefined && `: ${confirmed.note}`}`,
          },
        ]
      : []),
    ...(cancelled
      ? [
          {
            date: cancelled.date,
            kind: vi ? 'Thôi thực hiện' : 'Cancelled',
            words: html`${cancelled.reason}${documents([cancelled.document])}`,
          },
        ]
      : []),
  ];
  return all.filter((h) => h.date <= view.asOf).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function facts(task: TaskView, site: Site): Html {
  const { say } = site;
  const { tracked } = task;
  const { task: t, reading } = tracked;
  const links = (list: readonly { readonly id: string; readonly title: string }[]) =>
    html`${list.map((o, k) => html`${k > 0 && '; '}${taskLink(site, o.id, o.title)}`)}`;
  const rows: (readonly [string, Html | string])[] = [
    [say('section'), `${t.source.id}${t.point ? ` (${t.point})` : ''}${task.clause ? ` – ${task.clause}` : ''}`],
    [say('lead'), task.lead.join('; ')],
    [say('coordinating'), task.coordinating.join('; ')],
    [say('recipients'), task.recipients.join('; ')],
    [say('deliverable'), t.deliverable ?? ''],
    [
      say('written'),
      t.deadline
        ? html`“${t.deadline.text}”${reading.due && ` → ${formatDate(reading.due)}`}`
        : site.lang === 'vi'
          ? 'kế hoạch không nêu'
          : 'none given',
    ],
    [say('mustWait'), task.dependsOn.length ? links(task.dependsOn) : ''],
    [say('holdsUp'), task.holdsUp.length ? links(task.holdsUp) : ''],
    [say('note'), t.note ?? ''],
    [say('writtenAt'), html`<code>${task.position.file}:${task.position.line}</code>`],
  ];
  return html`<dl>${rows.filter(([, what]) => what !== '').map(([name, what]) => html`<dt>${name}</dt><dd>${what}</dd>`)}</dl>`;
}

export function taskPage(view: SiteView, task: TaskView, lang: Language): string {
  const site = siteOf(view, lang, '../');
  const { say } = site;
  const vi = lang === 'vi';
  const lines = task.tracked.obligations.map((o) => siteLine(view.plan, o)).sort(byUrgency);
  const history = happenings(task, site);
  const { title } = task.tracked.task;
  const body = html`<nav aria-label="${say('contents')}"><div class="page"><a href="../index.html">${say('back')}</a></div></nav>
<main id="noi-dung" class="page">
<header class="plain"><p class="issuer">${say('task')}</p><h1>${title}</h1><p class="day">${say('asOf')} <b>${formatDate(view.asOf)}</b> · ${view.plan.head.title}</p></header>
${facts(task, site)}
<section><h2>${say('state')} <span>${number(lines.length, lang)}</span></h2>${lines.length ? linesTable(lines.slice(0, MOST_LINES), site, say('state'), { together: true }) : html`<p>${say('nothing')}</p>`}${
    lines.length > MOST_LINES &&
    html`<p>${vi ? `… và ${number(lines.length - MOST_LINES, lang)} đầu việc nữa.` : `… and ${number(lines.length - MOST_LINES, lang)} more.`}</p>`
  }</section>
<section><h2>${say('history')}</h2>${
    history.length
      ? html`<ol class="history">${history.map((h) => html`<li><span class="when">${formatDate(h.date)}</span> <b>${h.kind}</b> ${h.words}</li>`)}</ol>`
      : html`<p>${vi ? 'Chưa có tiến độ nào được ghi.' : 'No progress has been logged.'}</p>`
  }</section>
${task.obstacles.length > 0 && html`<section><h2>${say('obstacles')}</h2><ul>${task.obstacles.map((o) => html`<li>${obstacleLine(view.plan, o, lang)}</li>`)}</ul></section>`}
</main>`;
  return pageOf(site, { title: `${title} – ${view.plan.head.title}`, body });
}

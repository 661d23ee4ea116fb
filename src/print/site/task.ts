/** A page a task: what the plan says of it, what each unit owes, and what happened, each with its document. */

import { formatDate } from '../../calendar/civil.ts';
import { shortNameOf } from '../../model/members.ts';
import { termFacts } from '../../phrases/course.ts';
import { documentWords } from '../../phrases/documents.ts';
import { happeningWords } from '../../phrases/history.ts';
import { obstacleLine } from '../../phrases/obstacle.ts';
import { writtenWords } from '../../phrases/written.ts';
import { byUrgency, siteLine } from '../../views/site/lines.ts';
import type { TaskView } from '../../views/task.ts';
import type { Happening } from '../../views/task-history.ts';
import { number } from '../../words/numbers.ts';
import { type Html, html } from './html.ts';
import { pageOf, type Site, taskLink, unitLink } from './page.ts';
import { linesTable } from './rows.ts';

const MOST_LINES = 400;

/** As a line begins. */
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** One happening: who, what, and the documents by which. */
function happening(h: Happening, site: Site): Html {
  const { view, lang } = site;
  const { by, words } = happeningWords(view.plan, h, lang);
  const name = by === undefined ? '' : shortNameOf(view.plan, by);
  const who = by !== undefined && view.pages.some((u) => u.id === by) ? unitLink(site, by, name) : name;
  const documents = h.documents.map((d) => documentWords(d, lang)).join('; ');
  return html`<li><span class="when">${formatDate(h.date)}</span> ${who}${who === '' ? capital(words) : words}${documents && html`<div class="aside">${documents}</div>`}</li>`;
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
    ...termFacts(site.view.plan, t, site.lang),
    [
      say('written'),
      t.deadline
        ? html`${writtenWords(t.deadline)}${reading.due && ` → ${formatDate(reading.due)}`}`
        : site.lang === 'vi'
          ? 'kế hoạch không nêu'
          : 'none given',
    ],
    [say('mustWait'), task.dependsOn.length ? links(task.dependsOn) : ''],
    [say('holdsUp'), task.holdsUp.length ? links(task.holdsUp) : ''],
    [say('note'), t.note ?? ''],
    [say('writtenAt'), html`<code>${site.fileAt(task.position.file)}:${task.position.line}</code>`],
  ];
  return html`<dl>${rows.filter(([, what]) => what !== '').map(([name, what]) => html`<dt>${name}</dt><dd>${what}</dd>`)}</dl>`;
}

export function taskPage(site: Site, task: TaskView): string {
  const { view, lang, say } = site;
  const vi = lang === 'vi';
  const lines = task.tracked.obligations.map((o) => siteLine(view.plan, o)).sort(byUrgency);
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
    task.history.length
      ? html`<ol class="history">${task.history.map((h) => happening(h, site))}</ol>`
      : html`<p>${vi ? 'Chưa ghi diễn biến nào.' : 'Nothing has happened yet.'}</p>`
  }</section>
${task.obstacles.length > 0 && html`<section><h2>${say('obstacles')}</h2><ul>${task.obstacles.map((o) => html`<li>${obstacleLine(view.plan, o, lang)}</li>`)}</ul></section>`}
</main>`;
  return pageOf(site, { title: `${title} – ${view.plan.head.title}`, body });
}

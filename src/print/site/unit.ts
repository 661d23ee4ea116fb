/** A page a unit: what it is asked to do and by when, what it has done. Printed, it is what a letter to it would say. */
import { formatDate } from '../../calendar/civil.ts';
import { nameOf } from '../../model/members.ts';
import { obstacleLine } from '../../phrases/obstacle.ts';
import type { Sign } from '../../views/site/lines.ts';
import type { Part } from '../../views/site/site.ts';
import { number, percent } from '../../words/numbers.ts';
import { html } from './html.ts';
import { pageOf, type Site } from './page.ts';
import { linesTable } from './rows.ts';
import { bar, countsOf, signWord } from './signs.ts';

/** More of one kind than this are told by their number; the list of the plan has them all. */
const MOST = 300;
const KINDS: readonly Sign[] = ['over', 'open', 'none', 'late', 'ok', 'done', 'out'];

export function unitPage(site: Site, part: Part): string {
  const { view, lang, say } = site;
  const vi = lang === 'vi';
  const n = (value: number) => number(value, lang);
  const name = nameOf(view.plan, part.id);
  const { summary } = part;
  // What had no due day is done, but was never due.
  const doneDue = summary.done.onTime + summary.done.late;
  const done = doneDue + summary.done.undated;
  const due = doneDue + summary.open.overdue;
  const obstacles = view.obstacles.filter((o) => o.obstacle.by === part.id || o.heldBy === part.id);
  const facts = [
    `${say('total')} ${n(summary.total)}`,
    `${say('done').toLowerCase()} ${n(done)}`,
    `${say('overdue').toLowerCase()} ${n(summary.open.overdue)}`,
    `${say('inTime')} ${n(summary.open.inTime)}`,
    `${say('undated').toLowerCase()} ${n(summary.undated)}`,
  ];
  const body = html`<nav aria-label="${say('contents')}"><div class="page"><a href="../index.html">${say('back')}</a></div></nav>
<main id="noi-dung" class="page">
<header class="plain"><p class="issuer">${say('unit')}</p><h1>${name}</h1><p class="day">${say('asOf')} <b>${formatDate(view.asOf)}</b> · ${view.plan.head.title}</p></header>
<p class="say">${facts.join(', ')}. ${due > 0 && html`${vi ? 'Hoàn thành' : 'Done'} ${n(doneDue)} / ${n(due)} ${vi ? 'đến hạn' : 'due'} (${percent(part.ratios.doneOfDue, lang)}).`}</p>
${bar(countsOf(part.lines), lang, 14)}
${KINDS.map((sign) => {
  const lines = part.lines.filter((l) => l.sign === sign);
  if (!lines.length) return html``;
  return html`<section><h2>${signWord(sign, lang)} <span>${n(lines.length)}</span></h2>${linesTable(lines.slice(0, MOST), site, signWord(sign, lang), { without: 'unit' })}${
    lines.length > MOST &&
    html`<p><a href="../index.html?don-vi=${part.id}&amp;trang-thai=${sign}#danh-sach">${vi ? `… và ${n(lines.length - MOST)} đầu việc nữa` : `… and ${n(lines.length - MOST)} more`}</a></p>`
  }</section>`;
})}
${obstacles.length > 0 && html`<section><h2>${say('obstacles')} <span>${n(obstacles.length)}</span></h2><ul>${obstacles.map((o) => html`<li>${obstacleLine(view.plan, o, lang)}</li>`)}</ul></section>`}
</main>`;
  return pageOf(site, { title: `${name} – ${view.plan.head.title}`, body });
}

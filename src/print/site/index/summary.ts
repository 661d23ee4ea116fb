/** The first ten seconds: what the plan is, one sentence, the boxes. */
import { formatDate } from '../../../calendar/civil.ts';
import { outsideWords } from '../../../phrases/outside.ts';
import type { Sign } from '../../../views/site/lines.ts';
import { number, percent } from '../../../words/numbers.ts';
import { type Html, html } from '../html.ts';
import type { Site } from '../page.ts';
import { bar, countsOf, decoration } from '../signs.ts';

export function top({ view, lang, say }: Site): Html {
  const { head } = view.plan;
  const { document, closed } = head;
  const vi = lang === 'vi';
  const cite = document.number
    ? `${vi ? 'Kế hoạch số' : 'Plan no.'} ${document.number}${document.date ? ` ${vi ? 'ngày' : 'of'} ${formatDate(document.date)}` : ''}`
    : '';
  const ceased = closed && closed.date <= view.asOf ? closed : undefined;
  return html`<header class="top"><div class="page">
<p class="issuer">${view.issuer}</p>
<h1>${head.title}</h1>
${cite !== '' && html`<p class="cite">${cite}</p>`}
<p class="day">${say('asOf')} <b>${formatDate(view.asOf)}</b> · ${number(view.plan.tasks.length, lang)} ${say('tasks')} · ${number(view.pages.length, lang)} ${say('units')}</p>
${
  ceased &&
  html`<p class="ceased">${vi ? `Kế hoạch hết hiệu lực từ ngày ${formatDate(ceased.date)}: ${ceased.reason}` : `The plan ceased on ${formatDate(ceased.date)}: ${ceased.reason}`}</p>`
}
</div></header>`;
}

/** One sentence that says it all; every number of it stands in the boxes too. */
function sentence({ view, lang }: Site): Html {
  const { done, open } = view.summary;
  const all = done.onTime + done.late;
  const due = all + open.overdue;
  const n = (value: number) => number(value, lang);
  const debtors = view.pages.filter((u) => u.summary.open.overdue > 0).length;
  if (lang === 'vi') {
    const so = due
      ? html`Trong ${n(due)} đầu việc đến hạn, đã hoàn thành ${n(all)} (${percent(view.ratios.doneOfDue, lang)}), trong đó ${n(done.onTime)} đúng hạn.`
      : html`Chưa có đầu việc nào đến hạn.`;
    const late = open.overdue
      ? html` <strong>Còn quá hạn ${n(open.overdue)} đầu việc, do ${n(debtors)} đơn vị chịu trách nhiệm.</strong>`
      : html` Không có đầu việc nào quá hạn.`;
    return html`<p class="say">${so}${late}</p>`;
  }
  const so = due
    ? html`Of ${n(due)} duties due, ${n(all)} are done (${percent(view.ratios.doneOfDue, lang)}), ${n(done.onTime)} of them on time.`
    : html`Nothing has fallen due yet.`;
  const late = open.overdue
    ? html` <strong>${n(open.overdue)} are overdue; ${n(debtors)} units answer for them.</strong>`
    : html` Nothing is overdue.`;
  return html`<p class="say">${so}${late}</p>`;
}

export function boxes(site: Site): Html {
  const { view, lang, say, fileAt } = site;
  const { summary } = view;
  const outside = outsideWords(summary, lang);
  const n = (value: number) => number(value, lang);
  const door = (sign: Sign, count: number, word: string) =>
    html`<a href="?trang-thai=${sign}#danh-sach">${decoration(sign)}<b>${n(count)}</b> ${word}</a>`;
  const box = (title: string, figure: number, more: Html) =>
    html`<div class="box"><p class="name">${title}</p><p class="figure">${n(figure)}</p><p class="more">${more}</p></div>`;
  return html`${sentence(site)}
<section class="boxes" aria-label="${say('figures')}">
${box(say('total'), summary.total, html`${say('items')}`)}
${box(
  say('done'),
  summary.done.onTime + summary.done.late + summary.done.undated,
  html`${door('ok', summary.done.onTime, say('onTime'))} ${door('late', summary.done.late, say('late'))}${summary.done.undated > 0 && html` ${door('done', summary.done.undated, say('noDay'))}`}`,
)}
${box(
  say('notDone'),
  summary.open.inTime + summary.open.overdue,
  html`${door('over', summary.open.overdue, say('late'))} ${door('open', summary.open.inTime, say('inTime'))}`,
)}
${box(say('undated'), summary.undated, view.silent > 0 ? html`${n(view.silent)} ${say('silent')}` : html``)}
</section>
${bar(countsOf(view.lines), lang, 14)}
${outside !== '' && html`<p class="remark">${outside}.</p>`}
${view.nothingLogged && html`<p class="remark">${say('notLogged')}</p>`}
${
  view.unreadable.length > 0 &&
  html`<div class="unread" role="note"><h2>${say('unreadable')}</h2><ul>${view.unreadable.map(
    (u) => html`<li><code>${fileAt(u.file)}:${u.line}</code> ${u.name}: ${u.message[lang]}</li>`,
  )}</ul></div>`
}`;
}

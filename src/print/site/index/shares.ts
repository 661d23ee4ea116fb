/** Shares by section and by unit, each with its two numbers and a bar; sums close where they are shown. Money by step. */

import { ratiosOf, type Summary, summarize } from '../../../tracking/summary.ts';
import type { Part } from '../../../views/site/site.ts';
import { BUDGET_STEPS, STEP_WORDS } from '../../../words/budget-steps.ts';
import { number, percent } from '../../../words/numbers.ts';
import { type Html, html } from '../html.ts';
import { type Site, unitLink } from '../page.ts';
import { bar, type Counts, countsOf } from '../signs.ts';

/** More units than this are told together. */
const MOST_UNITS = 60;

function row(site: Site, name: Html, summary: Summary, counts: Counts): Html {
  const { lang } = site;
  const done = summary.done.onTime + summary.done.late;
  const n = (value: number) => number(value, lang);
  return html`<tr><th scope="row">${name}</th><td class="num">${n(done)} / ${n(done + summary.open.overdue)}</td><td class="num">${percent(ratiosOf(summary).doneOfDue, lang)}</td><td class="num">${percent(ratiosOf(summary).onTimeOfDone, lang)}</td><td class="num ${summary.open.overdue ? 'over' : 'nil'}">${n(summary.open.overdue)}</td><td class="num">${n(summary.total)}</td><td class="draw">${bar(counts, lang)}</td></tr>`;
}

function table(site: Site, title: string, head: string, rows: readonly Html[]): Html {
  const { view, say, lang } = site;
  const vi = lang === 'vi';
  const columns = vi
    ? ['Hoàn thành / đến hạn', 'Tỷ lệ', 'Đúng hạn', 'Quá hạn', 'Tổng số']
    : ['Done / due', 'Share', 'On time', 'Overdue', 'Total'];
  return html`<table class="shares"><caption>${title}</caption><thead><tr><th scope="col">${head}</th>${columns.map((c) => html`<th scope="col" class="num">${c}</th>`)}<td></td></tr></thead><tbody>${rows}</tbody><tfoot>${row(site, html`${say('sum')}`, view.summary, countsOf(view.lines))}</tfoot></table>`;
}

export function shares(site: Site): Html {
  const { view, say, lang } = site;
  const vi = lang === 'vi';
  const of = (part: Part, name: Html) => row(site, name, part.summary, countsOf(part.lines));
  const shown = view.units.slice(0, view.units.length > MOST_UNITS ? MOST_UNITS - 1 : MOST_UNITS);
  const others = view.units.slice(shown.length);
  const rest = others.flatMap((u) => u.lines);
  return html`<section id="ty-le"><h2>${say('ratios')}</h2>
${table(
  site,
  vi ? 'Theo mục của kế hoạch' : 'By clause',
  say('section'),
  view.sections.map((s) => of(s, html`<a href="?muc=${encodeURIComponent(s.id)}#danh-sach">${s.id}</a> ${s.name}`)),
)}
${table(site, vi ? 'Theo đơn vị' : 'By unit', say('unit'), [
  ...shown.map((u) => of(u, unitLink(site, u.id, u.name))),
  ...(others.length ? [row(site, html`${number(others.length, lang)} ${say('others')}`, summarize(rest), countsOf(rest))] : []),
])}
</section>`;
}

/** Money by step, where the plan has a budget. */
export function money(site: Site): Html {
  const { view, say, lang } = site;
  const { totals, estimates, missing } = view.budget;
  if (!estimates.length) return html``;
  return html`<section id="kinh-phi"><h2>${say('money')}</h2><table class="money"><caption class="vh">${say('money')}</caption><thead><tr><th scope="col">${say('step')}</th><th scope="col" class="num">${say('count')}</th><th scope="col" class="num">${say('amount')}</th></tr></thead><tbody>${BUDGET_STEPS.map(
    (s) =>
      html`<tr><th scope="row">${STEP_WORDS[s][lang]}</th><td class="num">${number(totals[s].count, lang)}</td><td class="num">${number(totals[s].amount, lang)}</td></tr>`,
  )}</tbody></table>${
    missing.length > 0 &&
    html`<p>${lang === 'vi' ? `Chưa gửi dự toán: ${number(missing.length, lang)} đơn vị.` : `No estimate yet: ${number(missing.length, lang)} units.`}</p>`
  }</section>`;
}

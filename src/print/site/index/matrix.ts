/** Bodies × tasks: the state of each by sign and colour. In a large plan the rows are sections and the columns the units with most to do. */
import { grouped } from '../../../views/grouped.ts';
import type { SiteLine } from '../../../views/site/lines.ts';
import { byUrgency, SIGNS } from '../../../views/site/lines.ts';
import { number } from '../../../words/numbers.ts';
import { type Html, html } from '../html.ts';
import { type Site, taskLink, unitLink } from '../page.ts';
import { matrixCell } from '../rows.ts';
import { countsOf, signAndWord, signed, signWord } from '../signs.ts';

const MOST_COLUMNS = 14;
const MOST_ROWS = 80;

/** A cell that stands for many: how many of each sign, the late ones first. */
function sums(lines: readonly SiteLine[], { lang }: Site): Html {
  if (!lines.length) return html`<td></td>`;
  const counts = countsOf(lines);
  return html`<td class="${counts.over ? 'm-over' : ''}">${SIGNS.filter((s) => counts[s]).map(
    (s) => html`<span class="sum">${signed(s, lang)} ${number(counts[s], lang)}</span>`,
  )}</td>`;
}

export function matrix(site: Site): Html {
  const { view, say, lang } = site;
  const columns = view.units.slice(0, view.units.length > MOST_COLUMNS ? MOST_COLUMNS - 1 : MOST_COLUMNS);
  const others = new Set(view.units.slice(columns.length).map((u) => u.id));
  const titles = new Set(view.lines.map((l) => l.title));
  const byTask = titles.size <= MOST_ROWS;
  const cells = (lines: readonly SiteLine[], alone: boolean) => {
    const byUnit = grouped(lines, (l) => l.unit);
    const rest = lines.filter((l) => others.has(l.unit));
    return html`${columns.map((u) => {
      const own = byUnit.get(u.id) ?? [];
      return alone ? matrixCell([...own].sort(byUrgency), site) : sums(own, site);
    })}${others.size > 0 && sums(rest, site)}`;
  };
  const rows = view.sections.map((s) => {
    if (!byTask)
      return html`<tr><th scope="row"><a href="?muc=${encodeURIComponent(s.id)}#danh-sach">${s.id}</a> ${s.name}</th>${cells(s.lines, false)}</tr>`;
    const groups = grouped(s.lines, (l) => l.title);
    const head = html`<tr class="part"><th scope="rowgroup" colspan="${columns.length + 1 + (others.size ? 1 : 0)}">${s.id}. ${s.name}</th></tr>`;
    return html`<tbody>${head}${[...groups].map(([title, lines]) => html`<tr><th scope="row">${taskLink(site, (lines[0] as SiteLine).task, title)}</th>${cells(lines, true)}</tr>`)}</tbody>`;
  });
  const foot = (lines: readonly SiteLine[]) => {
    const counts = countsOf(lines);
    return html`<td>${number(counts.over, lang)} / ${number(lines.length - counts.out, lang)}</td>`;
  };
  const rest = view.units.slice(columns.length).flatMap((u) => u.lines);
  return html`<section id="ma-tran"><h2>${say('matrix')}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${say('matrix')}"><table class="matrix"><caption class="vh">${say('matrix')}</caption><thead><tr><th scope="col">${say('task')}</th>${columns.map((u) => html`<th scope="col">${unitLink(site, u.id, u.name)}</th>`)}${others.size > 0 && html`<th scope="col">${number(others.size, lang)} ${say('others')}</th>`}</tr></thead>${byTask ? rows : html`<tbody>${rows}</tbody>`}<tfoot><tr><th scope="row">${say('overdue')} / ${say('total').toLowerCase()}</th>${columns.map((u) => foot(u.lines))}${others.size > 0 && foot(rest)}</tr></tfoot></table></div>
<p class="legend">${SIGNS.map((s) => signAndWord(s, signWord(s, lang)))}</p></section>`;
}

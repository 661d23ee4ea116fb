/** Pieces that lists of several pages share: a line's days, what there is to say beside it, its place in a table. */
import { formatDate } from '../../calendar/civil.ts';
import { obligationRemarks } from '../../phrases/obligation.ts';
import { stateWords } from '../../phrases/states.ts';
import type { SiteLine } from '../../views/site/lines.ts';
import { number } from '../../words/numbers.ts';
import { type Html, html } from './html.ts';
import { type Site, taskHref, taskLink, unitLink } from './page.ts';
import { signAndWord, signed } from './signs.ts';

/** "173 ngày": how late, where a heading says that it is. */
export const lateDays = (line: SiteLine, { lang }: Pick<Site, 'lang'>): string =>
  `${number(line.daysLate ?? 0, lang)} ${lang === 'vi' ? 'ngày' : line.daysLate === 1 ? 'day' : 'days'}`;

/** "xong 01/07/2016", "quá hạn 173 ngày", "còn 61 ngày"; '' where there is no day. */
export function progressOf(line: SiteLine, { lang }: Site): string {
  const vi = lang === 'vi';
  if (line.doneOn) return `${vi ? 'xong' : 'done'} ${formatDate(line.doneOn)}`;
  if (line.daysLate) {
    const days = lateDays(line, { lang });
    return vi ? `quá hạn ${days}` : `${days} late`;
  }
  if (line.sign !== 'open' || line.daysLeft === undefined) return '';
  if (line.daysLeft === 0) return vi ? 'hết hạn hôm nay' : 'due today';
  const left = number(line.daysLeft, lang);
  return vi ? `còn ${left} ngày` : `${left} ${line.daysLeft === 1 ? 'day' : 'days'} left`;
}

/** What stands small under a line: what was asked for or decided about its day, what it waits for, who owed it first. */
export function asides({ obligation }: SiteLine, { view, lang }: Site): Html {
  const words = obligationRemarks(view.plan, obligation, lang);
  return words ? html`<div class="aside">${words}</div>` : html``;
}

/** State as sign and word. */
export const stateOf = (line: SiteLine, { lang }: Site): Html =>
  signAndWord(line.sign, stateWords({ ...line, opened: line.obligation.opened }, lang));

/** Lines of one task that differ by their unit alone, told in one row. */
const alike = (l: SiteLine, { view, lang }: Site) =>
  [l.title, l.sign, l.state, l.due, l.doneOn, obligationRemarks(view.plan, l.obligation, lang)].join('|');

/** More units than this in one row are told by their number; each has its page. */
const MOST_NAMES = 30;

function unitsCell(lines: readonly SiteLine[], site: Site): Html {
  const shown = lines.slice(0, MOST_NAMES);
  const rest = lines.length - shown.length;
  return html`${shown.map((l, k) => html`${k > 0 && ', '}${unitLink(site, l.unit, l.unitName)}`)}${
    rest > 0 && (site.lang === 'vi' ? ` và ${rest} đơn vị nữa` : ` and ${rest} more units`)
  }`;
}

/** A row of the table of duties: state, task, units, days. */
function lineRow(lines: readonly SiteLine[], site: Site, without: 'unit' | 'none'): Html {
  const [line] = lines;
  if (!line) return html``;
  return html`<tr><td>${stateOf(line, site)}</td><td>${taskLink(site, line.task, line.title)}${asides(line, site)}</td>${
    without === 'none' && html`<td>${unitsCell(lines, site)}</td>`
  }<td class="num">${line.due ? formatDate(line.due) : '–'}</td><td class="num">${progressOf(line, site)}</td></tr>`;
}

/** `together` puts the units of one state and day in one row. */
export function linesTable(
  lines: readonly SiteLine[],
  site: Site,
  caption: string,
  { without = 'none', together = false }: { readonly without?: 'unit' | 'none'; readonly together?: boolean } = {},
): Html {
  const { say } = site;
  const groups = new Map<string, SiteLine[]>();
  for (const l of lines) {
    const key = together ? alike(l, site) : `${groups.size}`;
    const group = groups.get(key);
    if (group) group.push(l);
    else groups.set(key, [l]);
  }
  return html`<table class="lines"><caption class="vh">${caption}</caption><thead><tr><th scope="col">${say('state')}</th><th scope="col">${say('task')}</th>${
    without === 'none' && html`<th scope="col">${say('unit')}</th>`
  }<th scope="col" class="num">${say('deadline')}</th><th scope="col" class="num">${say('progress')}</th></tr></thead><tbody>${[...groups.values()].map((g) => lineRow(g, site, without))}</tbody></table>`;
}

/** A cell of the matrix: the sign, and the days that say how urgent it is. */
export function matrixCell(lines: readonly SiteLine[], site: Site): Html {
  const [first] = lines;
  if (!first) return html`<td></td>`;
  const days = first.sign === 'over' || first.sign === 'late' ? first.daysLate : undefined;
  const left = first.sign === 'open' ? first.daysLeft : undefined;
  const vi = site.lang === 'vi';
  return html`<td class="m-${first.sign}"><a class="cell" href="${taskHref(site, first.task)}">${signed(first.sign, site.lang)}${
    days !== undefined && days > 0 && html` <span>${number(days, site.lang)}</span>`
  }${left !== undefined && html` <span>${vi ? `còn ${left}` : `${left} left`}</span>`}${lines.length > 1 && html` <small>×${lines.length}</small>`}</a></td>`;
}

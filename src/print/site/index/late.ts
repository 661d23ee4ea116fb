/** What is late, by who answers for it; what falls due; what waits. */
import { formatDate, monthOf, yearOf } from '../../../calendar/civil.ts';
import { shortNameOf } from '../../../model/members.ts';
import { obstacleLine } from '../../../phrases/obstacle.ts';
import type { Part } from '../../../views/site/site.ts';
import { number } from '../../../words/numbers.ts';
import { type Html, html } from '../html.ts';
import { type Site, taskLink, unitLink } from '../page.ts';
import { asides, lateDays } from '../rows.ts';
import { signWord } from '../signs.ts';

/** More lines than this are for the list and for the pages of the units. */
const MOST_LATE = 60;
const MOST_SOON = 12;

function lateOf(part: Part, site: Site, most: number): Html {
  const late = part.lines.filter((l) => l.sign === 'over');
  const shown = late.slice(0, most);
  return html`<tbody>${shown.map(
    (line, k) =>
      html`<tr>${
        k === 0 &&
        html`<th scope="rowgroup" rowspan="${shown.length}">${unitLink(site, part.id, part.name)}<small>${number(late.length, site.lang)} ${site.say('items')}</small></th>`
      }<td class="num over">${lateDays(line, site)}</td><td>${taskLink(site, line.task, line.title)}${asides(line, site)}</td><td class="num">${line.due ? formatDate(line.due) : ''}</td></tr>`,
  )}</tbody>`;
}

export function overdue(site: Site): Html {
  const { view, say, lang } = site;
  const { overdue: count } = view.summary.open;
  const debtors = view.units.filter((u) => u.summary.open.overdue > 0);
  let room = MOST_LATE;
  const groups = debtors.flatMap((part) => {
    if (room <= 0) return [];
    const each = Math.min(room, debtors.length > 8 ? 3 : 10);
    room -= Math.min(each, part.summary.open.overdue);
    return [{ part, each }];
  });
  const told = groups.reduce((sum, { part, each }) => sum + Math.min(each, part.summary.open.overdue), 0);
  const rest = count - told;
  return html`<section id="qua-han"><h2>${say('overdue')} <span>${number(count, lang)}</span></h2>
${
  count === 0
    ? html`<p>${say('nothingLate')}</p>`
    : html`<table class="late"><caption class="vh">${say('overdue')}</caption><thead><tr><th scope="col">${say('answers')}</th><th scope="col" class="num">${say('overdue')}</th><th scope="col">${say('task')}</th><th scope="col" class="num">${say('deadline')}</th></tr></thead>${groups.map(({ part, each }) => lateOf(part, site, each))}</table>`
}
${
  rest > 0 &&
  html`<p><a href="?trang-thai=over#danh-sach">${lang === 'vi' ? `… và ${number(rest, lang)} đầu việc quá hạn nữa` : `… and ${number(rest, lang)} more overdue`}</a></p>`
}
</section>`;
}

/** The months of the year as columns, each with its figures for who cannot see them. */
function histogram({ view, lang, say }: Site): Html {
  // What has no due day falls due in no month.
  const order = ['ok', 'late', 'over', 'open'] as const;
  const sums = view.months.map((m) => order.reduce((sum, s) => sum + m[s], 0));
  const most = Math.max(1, ...sums);
  const height = 90;
  const columns = view.months.map((m, k) => {
    let y = 110;
    const rects = order.flatMap((s) => {
      if (!m[s]) return [];
      const h = (m[s] / most) * height;
      y -= h;
      return [html`<rect class="b-${s}" x="${k * 30 + 4}" width="22" y="${y.toFixed(1)}" height="${h.toFixed(1)}"/>`];
    });
    const now = k + 1 === monthOf(view.asOf);
    return html`<g>${rects}${sums[k] !== 0 && html`<text x="${k * 30 + 15}" y="${(y - 4).toFixed(1)}">${number(sums[k] ?? 0, lang)}</text>`}<text class="${now ? 'now' : 'axis'}" x="${k * 30 + 15}" y="126">${k + 1}</text></g>`;
  });
  const label = view.months
    .map((m, k) =>
      sums[k]
        ? `${say('month')} ${k + 1}: ${order
            .filter((s) => m[s])
            .map((s) => `${signWord(s, lang)} ${m[s]}`)
            .join(', ')}`
        : '',
    )
    .filter(Boolean)
    .join('; ');
  return html`<svg class="months" viewBox="0 0 360 130" role="img" aria-label="${label}"><path class="base" d="M0 110.500h360"/>${columns}</svg>`;
}

export function due(site: Site): Html {
  const { view, say, lang } = site;
  const month = monthOf(view.asOf);
  const year = yearOf(view.asOf);
  const figures = view.months[month - 1];
  const n = (value: number) => number(value, lang);
  const total = figures ? figures.ok + figures.late + figures.over + figures.open : 0;
  const next = new Map<string, { title: string; task: string; due: string; units: string[]; left: number }>();
  for (const l of view.lines) {
    if (l.sign !== 'open' || !l.due) continue;
    const key = `${l.due} ${l.title}`;
    const found = next.get(key);
    if (found) found.units.push(l.unitName);
    else if (next.size < MOST_SOON)
      next.set(key, { title: l.title, task: l.task, due: formatDate(l.due), units: [l.unitName], left: l.daysLeft ?? 0 });
  }
  return html`<section id="den-han"><h2>${lang === 'vi' ? `Đến hạn tháng ${month}/${year}` : `Due in ${month}/${year}`} <span>${n(total)}</span></h2>
${
  figures &&
  html`<p>${
    lang === 'vi'
      ? `${n(figures.ok + figures.late)} đã hoàn thành, ${n(figures.over)} quá hạn, ${n(figures.open)} trong hạn.`
      : `${n(figures.ok + figures.late)} done, ${n(figures.over)} overdue, ${n(figures.open)} in time.`
  }</p>`
}
<p class="small">${lang === 'vi' ? `Số đầu việc đến hạn theo tháng, năm ${year}` : `Duties due by month, ${year}`}</p>
${histogram(site)}
<h3>${say('soon')}</h3>
${
  next.size
    ? html`<ul class="next">${[...next.values()].map(
        (e) =>
          html`<li><span class="when">${e.due} · ${lang === 'vi' ? `còn ${n(e.left)} ngày` : `${n(e.left)} days left`}</span> ${taskLink(site, e.task, e.title)} (${e.units.length > 2 ? (lang === 'vi' ? `${e.units.length} đơn vị` : `${e.units.length} units`) : e.units.join(', ')})</li>`,
      )}</ul>`
    : html`<p>${say('nothing')}</p>`
}
</section>`;
}

export function waiting(site: Site): Html {
  const { view, say, lang } = site;
  const events = [
    ...new Set(
      view.lines.flatMap((l) =>
        l.state === 'awaiting' ? [l.obligation.reading.event?.name ?? l.obligation.reading.reading?.after?.event ?? ''] : [],
      ),
    ),
  ].filter(Boolean);
  if (!view.obstacles.length && !view.asked.length && !events.length) return html``;
  return html`<section id="dang-cho"><h2>${say('waiting')}</h2><ul class="waits">
${view.obstacles.map(
  (o) =>
    html`<li><b>${say('obstacles')}</b> ${obstacleLine(view.plan, o, lang)}${o.task && html` (${taskLink(site, o.task.id, o.task.title)})`}</li>`,
)}
${view.asked.map(
  ({ line, extension }) =>
    html`<li><b>${say('asked')}</b> ${unitLink(site, line.unit, shortNameOf(view.plan, line.unit))}: ${taskLink(site, line.task, line.title)}, ${lang === 'vi' ? 'đến' : 'until'} ${formatDate(extension.until)}: ${extension.reason}</li>`,
)}
${events.map((name) => html`<li><b>${lang === 'vi' ? 'Sự kiện' : 'Event'}</b> ${name}</li>`)}
</ul></section>`;
}

/** Planned and actual on one line of time, with the day's own line. In a large plan a section is one line. */
import {
  addMonths,
  type CivilDate,
  civilDate,
  daysBetween,
  earlier,
  formatDate,
  later,
  yearOf,
} from '../../../calendar/civil.ts';
import { grouped } from '../../../views/grouped.ts';
import type { SiteLine } from '../../../views/site/lines.ts';
import { type Html, html } from '../html.ts';
import { type Site, taskLink } from '../page.ts';
import { signWord } from '../signs.ts';

/** More rows than this are not looked at; then each section is one. */
const MOST_ROWS = 60;
const WIDTH = 100;
/** On one line more of them are a smear. */
const MOST_DRAWN = 80;

interface Bar {
  readonly lines: readonly SiteLine[];
  readonly name: Html;
}

interface Scale {
  readonly x: (day: CivilDate) => number;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

function scaleOf(lines: readonly SiteLine[], asOf: CivilDate): Scale {
  const days = lines.flatMap((l) => [l.start, l.due, l.originalDue, l.doneOn].filter((d) => d !== undefined));
  const first = days.reduce(earlier, asOf);
  const last = days.reduce(later, asOf);
  const from = civilDate(yearOf(first), 1, 1) ?? first;
  const end = addMonths(civilDate(yearOf(last), 12, 1) ?? last, 1);
  // A plan of many years is looked at around the day; what is outside is drawn at the edge.
  const begin = yearOf(last) - yearOf(first) > 4 ? (civilDate(yearOf(asOf) - 2, 1, 1) ?? from) : from;
  const to = yearOf(last) - yearOf(first) > 4 ? addMonths(begin, 60) : end;
  const span = Math.max(1, daysBetween(begin, to));
  return { from: begin, to, x: (day) => Math.min(WIDTH, Math.max(0, (daysBetween(begin, day) / span) * WIDTH)) };
}

/** Percent of the width, with two decimals. */
const at = (n: number) => `${n.toFixed(2)}%`;
const LEAST = 0.4;

/** One line: grey for what was planned, the colour of its state for how late it is, dashes for what an extension added. */
function drawn(line: SiteLine, { x }: Scale, asOf: CivilDate): Html[] {
  const { due, originalDue, doneOn, sign } = line;
  const pieces: Html[] = [];
  const planned = originalDue ?? due;
  if (planned) {
    const start = line.start && line.start < planned ? line.start : planned;
    const width = Math.max(LEAST, x(planned) - x(start));
    pieces.push(html`<rect class="plan" x="${at(x(planned) - width)}" y="3" width="${at(width)}" height="5"/>`);
  }
  if (originalDue && due && due > originalDue)
    pieces.push(html`<line class="more" x1="${at(x(originalDue))}" x2="${at(x(due))}" y1="5.5" y2="5.5"/>`);
  const end = doneOn ?? (sign === 'over' ? asOf : undefined);
  if (end && due && end > due)
    pieces.push(
      html`<rect class="b-${sign}" x="${at(x(due))}" y="11" width="${at(Math.max(LEAST, x(end) - x(due)))}" height="6"/>`,
    );
  if (doneOn) pieces.push(html`<circle class="dot ${sign}" cx="${at(x(doneOn))}" cy="14" r="4"/>`);
  else if (sign === 'open' && due) pieces.push(html`<circle class="ring" cx="${at(x(due))}" cy="14" r="3.500"/>`);
  return pieces;
}

function described(lines: readonly SiteLine[], { lang, say }: Site): string {
  return lines
    .slice(0, 6)
    .map((l) =>
      [
        l.unitName,
        l.due ? `${say('deadline')} ${formatDate(l.due)}` : '',
        signWord(l.sign, lang).toLowerCase(),
        l.doneOn ? formatDate(l.doneOn) : '',
      ]
        .filter(Boolean)
        .join(', '),
    )
    .join('; ');
}

export function timeline(site: Site): Html {
  const { view, say, lang } = site;
  const dated = view.sections.map((s) => ({ ...s, lines: s.lines.filter((l) => l.due ?? l.doneOn) }));
  const all = dated.flatMap((s) => s.lines);
  if (!all.length) return html``;
  const scale = scaleOf(all, view.asOf);
  const byTitle = (lines: readonly SiteLine[]): Bar[] =>
    [...grouped(lines, (l) => l.title)].map(([title, own]) => ({
      lines: own,
      name: taskLink(site, (own[0] as SiteLine).task, title),
    }));
  const rows = dated.filter((s) => s.lines.length).map((s) => ({ section: s, bars: byTitle(s.lines) }));
  const count = rows.reduce((sum, r) => sum + r.bars.length, 0);
  const bars: Bar[] =
    count <= MOST_ROWS
      ? rows.flatMap((r) => r.bars)
      : rows.map(({ section }) => ({
          lines: section.lines,
          name: html`<a href="?muc=${encodeURIComponent(section.id)}#danh-sach">${section.id}</a> ${section.name}`,
        }));
  const years = Array.from({ length: yearOf(scale.to) - yearOf(scale.from) + 1 }, (_, k) => yearOf(scale.from) + k);
  const marks = years.flatMap((y) => {
    const day = civilDate(y, 1, 1);
    return day && day >= scale.from && day < scale.to ? [{ y, x: scale.x(day) }] : [];
  });
  // Quarters are drawn while a year is wide enough for them.
  const quarters = years.length > 3 ? [] : years.flatMap((y) => [4, 7, 10].flatMap((m) => civilDate(y, m, 1) ?? []));
  const today = at(scale.x(view.asOf));
  const grid = html`${quarters.map((d) => html`<line class="month" x1="${at(scale.x(d))}" x2="${at(scale.x(d))}" y1="0" y2="100%"/>`)}${marks.map((m) => html`<line class="year" x1="${at(m.x)}" x2="${at(m.x)}" y1="0" y2="100%"/>`)}<line class="today" x1="${today}" x2="${today}" y1="0" y2="100%"/>`;
  const key = (shape: Html, word: string) =>
    html`<span><svg class="key" width="24" height="12" aria-hidden="true">${shape}</svg> ${word}</span>`;
  return html`<section id="thoi-gian"><h2>${say('time')}</h2>
<p class="legend">${key(html`<rect class="plan" y="4" width="24" height="5"/>`, say('planned'))}${key(html`<rect class="b-over" y="3" width="24" height="6"/>`, signWord('over', lang))}${key(html`<rect class="b-late" y="3" width="24" height="6"/>`, signWord('late', lang))}${key(html`<line class="more" x1="0" x2="24" y1="6" y2="6"/>`, say('extended'))}${key(html`<line class="today" x1="12" x2="12" y1="0" y2="12"/>`, formatDate(view.asOf))}</p>
<table class="time"><caption class="vh">${say('time')}</caption><thead><tr><th scope="col">${say('task')}</th><th scope="col"><span class="vh">${say('time')}</span><svg class="track" width="100%" height="20" aria-hidden="true">${grid}${marks.map((m) => html`<text class="axis" x="${at(m.x)}" dx="4" y="15">${m.y}</text>`)}</svg></th></tr></thead><tbody>${bars.map(
    (b) =>
      html`<tr><th scope="row">${b.name}</th><td><svg class="track" width="100%" height="20" role="img" aria-label="${described(b.lines, site)}">${grid}${b.lines.slice(0, MOST_DRAWN).map((l) => drawn(l, scale, view.asOf))}</svg></td></tr>`,
  )}</tbody></table></section>`;
}

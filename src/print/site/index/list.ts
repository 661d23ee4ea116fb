/** Every duty, most urgent first, with filters that live in the address. Without a script the list is there, unfiltered. */
import { formatDate } from '../../../calendar/civil.ts';
import { citedShort } from '../../../documents/citing.ts';
import { bodiesOf } from '../../../model/joint.ts';
import { shortNameOf } from '../../../model/members.ts';
import { stateWords } from '../../../phrases/states.ts';
import { fold } from '../../../text/fold.ts';
import { SIGNS, type SiteLine } from '../../../views/site/lines.ts';
import { number } from '../../../words/numbers.ts';
import { type Html, html, scriptData } from '../html.ts';
import type { Site } from '../page.ts';
import { linesTable, progressOf } from '../rows.ts';
import { signWord } from '../signs.ts';

/** So many stand in the page itself; the script draws others from the data when they are asked for. */
export const STANDING = 200;

const select = (name: string, label: string, all: string, options: readonly (readonly [string, string])[]): Html =>
  html`<label>${label} <select name="${name}"><option value="">${all}</option>${options.map(([value, words]) => html`<option value="${value}">${words}</option>`)}</select></label>`;

export function list(site: Site): Html {
  const { view, say, lang } = site;
  const signs = SIGNS.filter((s) => view.lines.some((l) => l.sign === s));
  const shown = view.lines.slice(0, STANDING);
  const rest = view.lines.length - shown.length;
  const names = [...view.pages].sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1));
  return html`<section id="danh-sach"><h2>${say('list')} <span id="dem">${number(view.lines.length, lang)}</span></h2>
<form class="filters" hidden>
<label class="wide">${say('search')} <input type="search" name="tim" autocomplete="off"></label>
${select(
  'don-vi',
  say('unit'),
  say('everyUnit'),
  names.map((u) => [u.id, u.name]),
)}
${select(
  'muc',
  say('section'),
  say('everySection'),
  view.sections.map((s) => [s.id, `${s.id} ${s.name}`]),
)}
${
  view.plan.documents.size > 0 &&
  select(
    'van-ban',
    say('document'),
    say('everyDocument'),
    [...view.plan.documents].map(([id, d]) => [id, citedShort(d)]),
  )
}
${select(
  'trang-thai',
  say('state'),
  say('everyState'),
  signs.map((s) => [s, signWord(s, lang)]),
)}
<button type="reset">${say('clear')}</button>
</form>
<p class="vh" role="status" id="bao"></p>
${linesTable(shown, site, say('list'))}
${rest > 0 && html`<p id="nua">${lang === 'vi' ? `… và ${number(rest, lang)} đầu việc nữa: lọc ở trên, hoặc xem trang của từng đơn vị.` : `… and ${number(rest, lang)} more: filter above, or see the page of each unit.`}</p>`}
<p id="khong" hidden>${say('nothing')}</p>
</section>`;
}

/**
 * The list as data for the script: names once, each unit as [name, id and name of every body behind it …], then a row a duty of
 * [task, title, unit, section, sign, words, due, progress, document where the plan has several]. Numbers point into the lists.
 */
export function listData(site: Site): string {
  const { view, lang } = site;
  const units = view.units.map((u) => [u.name, ...bodiesOf(u.id).flatMap((id) => [id, shortNameOf(view.plan, id)])]);
  const unitAt = new Map(view.units.map((u, k) => [u.id, k]));
  const pool: string[] = [];
  const poolAt = new Map<string, number>();
  const pooled = (text: string) => {
    const found = poolAt.get(text);
    if (found !== undefined) return found;
    poolAt.set(text, pool.length);
    return pool.push(text) - 1;
  };
  const row = (l: SiteLine) => [
    pooled(l.task),
    pooled(l.title),
    unitAt.get(l.unit) ?? 0,
    pooled(l.section),
    SIGNS.indexOf(l.sign),
    pooled(stateWords({ ...l, opened: l.obligation.opened }, lang)),
    pooled(l.due ? formatDate(l.due) : '–'),
    pooled(progressOf(l, site)),
    ...(view.plan.documents.size ? [pooled(l.obligation.task.document?.id ?? '')] : []),
  ];
  const rows = view.lines.map(row);
  return `window.KEHOACH=${scriptData({ units, pool, signs: SIGNS, rows, lang, standing: STANDING })};\n`;
}

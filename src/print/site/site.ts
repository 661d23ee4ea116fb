/** All files of the site: path below its folder to content. The same plan and day give the same bytes. */
import type { SiteView } from '../../views/site/site.ts';
import type { Language } from '../../words/language.ts';
import { html } from './html.ts';
import { due, overdue, waiting } from './index/late.ts';
import { list, listData } from './index/list.ts';
import { matrix } from './index/matrix.ts';
import { money, shares } from './index/shares.ts';
import { boxes, top } from './index/summary.ts';
import { timeline } from './index/timeline.ts';
import { below, pageOf, type Site, siteOf } from './page.ts';
import { SCRIPT } from './script.ts';
import { styleOf } from './style.ts';
import { taskPage } from './task.ts';
import { unitPage } from './unit.ts';
import type { Word } from './words.ts';

const CONTENTS: readonly (readonly [string, Word])[] = [
  ['qua-han', 'overdue'],
  ['den-han', 'due'],
  ['dang-cho', 'waiting'],
  ['kinh-phi', 'money'],
  ['ty-le', 'ratios'],
  ['thoi-gian', 'time'],
  ['ma-tran', 'matrix'],
  ['danh-sach', 'list'],
];

function indexPage(site: Site): string {
  const { view, say } = site;
  const parts = html`<div class="two"><div>${overdue(site)}${waiting(site)}${money(site)}</div><div>${due(site)}</div></div>${shares(site)}${timeline(site)}${matrix(site)}${list(site)}`;
  const contents = CONTENTS.filter(([id]) => parts.text.includes(`<section id="${id}"`));
  const body = html`${top(site)}
<nav aria-label="${say('contents')}"><div class="page">${contents.map(([id, word]) => html`<a href="#${id}">${say(word)}</a>`)}</div></nav>
<main id="noi-dung" class="page">${boxes(site)}${parts}</main>`;
  return pageOf(site, { title: view.plan.head.title, body, scripts: ['du-lieu.js', 'site.js'] });
}

/** `view` in the pages of one language; `fileAt` says how files of the plan are told of, which must not depend on who runs this where. */
export function siteFiles(view: SiteView, lang: Language, fileAt?: Site['fileAt']): Readonly<Record<string, string>> {
  const site = siteOf(view, lang, fileAt);
  const { say } = site;
  return {
    'index.html': indexPage(site),
    'site.css': styleOf({ deadline: say('deadline'), progress: say('progress') }),
    'site.js': SCRIPT,
    'du-lieu.js': listData(site),
    ...Object.fromEntries(view.pages.map((u) => [`don-vi/${u.id}.html`, unitPage(below(site), u)])),
    ...Object.fromEntries(view.tasks.map((t) => [`nhiem-vu/${t.tracked.task.id}.html`, taskPage(below(site), t)])),
  };
}

/** What every page has: head, policy, the band of an example, the foot. Nothing is fetched from anywhere. */
import { formatDate } from '../../calendar/civil.ts';
import { bodiesOf, isJoint } from '../../model/joint.ts';
import { shortNameOf, UNASSIGNED } from '../../model/members.ts';
import type { SiteView } from '../../views/site/site.ts';
import type { Language } from '../../words/language.ts';
import { type Html, html } from './html.ts';
import { allShapes, shapesFor } from './signs.ts';
import { type Say, sayIn } from './words.ts';

/** What the parts of a page are made with. */
export interface Site {
  readonly view: SiteView;
  readonly lang: Language;
  readonly say: Say;
  /** "../" on a page that stands in a folder of the site */
  readonly up: '' | '../';
  /** a file of the plan as it is told of, wherever the program ran */
  readonly fileAt: (path: string) => string;
}

export const siteOf = (view: SiteView, lang: Language, fileAt: Site['fileAt'] = (path) => path): Site => ({
  view,
  lang,
  say: sayIn(lang),
  up: '',
  fileAt,
});
/** The same for a page in a folder of the site. */
export const below = (site: Site): Site => ({ ...site, up: '../' });

export const taskHref = ({ up }: Site, id: string) => `${up}nhiem-vu/${id}.html`;
export const unitHref = ({ up }: Site, id: string) => `${up}don-vi/${id}.html`;
export const taskLink = (site: Site, id: string, words: string): Html => html`<a href="${taskHref(site, id)}">${words}</a>`;
/** To the page of a body; of several that owe together, to that of each. */
export function unitLink(site: Site, id: string, words: string): Html {
  if (id === UNASSIGNED) return html`${words}`;
  if (!isJoint(id)) return html`<a href="${unitHref(site, id)}">${words}</a>`;
  const each = bodiesOf(id).map((body) => unitLink(site, body, shortNameOf(site.view.plan, body)));
  return html`${each.map((link, k) => html`${k > 0 && ', '}${link}`)} ${site.lang === 'vi' ? '(liên tịch)' : '(together)'}`;
}

/** No script, style or picture from anywhere but the folder itself; nothing inline. */
const POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'";

interface Page {
  readonly title: string;
  readonly body: Html;
  readonly scripts?: readonly string[];
}

export function pageOf({ view, lang, say, up }: Site, { title, body, scripts = [] }: Page): string {
  return `${
    html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="stylesheet" href="${up}site.css">
${scripts.map((src) => html`<script defer src="${up}${src}"></script>`)}
</head>
<body>
<a class="skip" href="#noi-dung">${say('skip')}</a>
${scripts.length > 0 ? allShapes() : shapesFor(body.text)}
${view.plan.head.example === true && html`<aside class="example" aria-label="${say('example')}">${say('example')}</aside>`}
${body}
<footer class="page"><p>${view.plan.head.title}. ${say('asOf')} ${formatDate(view.asOf)}.</p></footer>
</body>
</html>`.text
  }\n`;
}

/**
 * The pictures of README and docs, made of what the program really prints: terminal, page of the report, sheet, site, each in
 * light and dark where it has both. Needs Chromium, LibreOffice and pdftoppm (Debian: chromium, libreoffice-writer-nogui,
 * libreoffice-calc-nogui, poppler-utils). After `npm run build`: npm run pictures
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'docs/pictures');
const work = mkdtempSync(join(tmpdir(), 'kehoach-pictures-'));
mkdirSync(out, { recursive: true });
const EXAMPLE = ['-C', 'examples/tinh-vi-du', '--as-of', '2016-07-15'];

/** Started as README starts it where the picture shows how. */
const plan = (args, env = {}, [program, ...first] = [process.execPath, 'bin/plan.cjs']) => {
  try {
    return execFileSync(program, [...first, ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
  } catch (error) {
    // Exit 1 is a finding, which a picture may show.
    if (error.status === 1) return error.stdout;
    throw error;
  }
};

/** The colours of a terminal by their codes, in the dark and on paper. */
const INK = {
  dark: {
    paper: '#14181b',
    ink: '#e8ebe9',
    31: '#ff8b82',
    32: '#6cc596',
    33: '#e0ac52',
    34: '#8fc0ee',
    36: '#7fd0d6',
    dim: '#98a2aa',
  },
  light: {
    paper: '#ffffff',
    ink: '#1b2126',
    31: '#a8201a',
    32: '#1f6b45',
    33: '#8a5600',
    34: '#1c5a94',
    36: '#0d6670',
    dim: '#68717a',
  },
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
const COLOUR = /(\u001b\[[\d;]*m)/;
const escaped = (text) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);

/** What a terminal would show of `text`, as a page. */
function terminalPage(text, scheme) {
  const ink = INK[scheme];
  let style = {};
  const body = text
    .split(COLOUR)
    .map((piece) => {
      const codes = COLOUR.exec(piece)?.[1].slice(2, -1);
      if (codes === undefined) {
        const css = Object.entries(style)
          .map(([k, v]) => `${k}:${v}`)
          .join(';');
        return css ? `<span style="${css}">${escaped(piece)}</span>` : escaped(piece);
      }
      for (const code of codes.split(';').map(Number)) {
        if (code === 0) style = {};
        else if (code === 1) style = { ...style, 'font-weight': 700 };
        else if (code === 2) style = { ...style, color: ink.dim };
        else if (code === 22)
          style = Object.fromEntries(Object.entries(style).filter(([k, v]) => k !== 'font-weight' && v !== ink.dim));
        else if (code === 39) style = Object.fromEntries(Object.entries(style).filter(([k]) => k !== 'color'));
        else if (ink[code]) style = { ...style, color: ink[code] };
      }
      return '';
    })
    .join('');
  return `<meta charset="utf-8"><body style="margin:0;background:${ink.paper};color:${ink.ink}"><pre style="margin:0;padding:16px;display:inline-block;font:14px/1.35 'DejaVu Sans Mono','Noto Sans Mono',monospace">${body.trimEnd()}</pre>`;
}

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
async function shot(name, { html, url, width = 900, height = 800, scheme = 'light', selector }) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  if (html) await page.setContent(html);
  else await page.goto(url);
  const target = selector ? page.locator(selector) : page;
  await target.screenshot({ path: join(out, `${name}.png`) });
  await page.close();
  console.log(`docs/pictures/${name}.png`);
}

for (const scheme of ['light', 'dark']) {
  for (const [name, args] of [
    ['status', ['status', ...EXAMPLE]],
    ['show', ['show', 'bao-cao-kien-toan', ...EXAMPLE]],
  ])
    await shot(`${name}-${scheme}`, {
      html: terminalPage(plan(args, { FORCE_COLOR: '1', COLUMNS: '80' }, ['npx', 'plan']), scheme),
      scheme,
      selector: 'pre',
    });
}

plan(['site', ...EXAMPLE, '-o', join(work, 'site')]);
const page = (path) => pathToFileURL(join(work, 'site', path)).href;
for (const scheme of ['light', 'dark']) {
  await shot(`site-${scheme}`, { url: page('index.html'), width: 1200, height: 900, scheme });
  await shot(`site-matrix-${scheme}`, { url: page('index.html'), width: 1200, scheme, selector: '#ma-tran' });
}
await browser.close();

/** The first page of an office's file. */
function firstPage(name, file, format) {
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${work}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', work, file],
    { stdio: 'ignore' },
  );
  const pdf = file.replace(/\.\w+$/, '.pdf');
  execFileSync('pdftoppm', ['-r', format === 'docx' ? '80' : '90', '-f', '1', '-l', '1', '-png', pdf, join(work, name)]);
  const made = readdirSync(work).find((f) => f.startsWith(`${name}-`) && f.endsWith('.png'));
  renameSync(join(work, made), join(out, `${name}.png`));
  console.log(`docs/pictures/${name}.png`);
}
plan([
  'report',
  '--year',
  '2016',
  '--to',
  'bo-noi-vu',
  '-C',
  'examples/tinh-vi-du',
  '--as-of',
  '2016-12-31',
  '-o',
  join(work, 'bao-cao.docx'),
]);
firstPage('report', join(work, 'bao-cao.docx'), 'docx');
plan(['list', ...EXAMPLE, '-o', join(work, 'danh-sach.xlsx')]);
firstPage('sheet', join(work, 'danh-sach.xlsx'), 'xlsx');
rmSync(work, { recursive: true });

/** `plan site` in Debian's Chromium, from the disk: policy, filters, accessibility, no page wider than the window. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folder, plan, repository, smallPlan } from '../cli/run.ts';

const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
if (!chromiumPath) console.warn('Chromium is not installed: the tests of the site in a browser are left out (Debian: chromium)');
const axe = join(repository, 'node_modules/axe-core/axe.min.js');

let browser: Browser;
beforeAll(async () => {
  if (!chromiumPath) return;
  browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
});
afterAll(async () => browser?.close());

/** The site of the example in a folder; answers with the address of a page of it. */
async function site(...more: string[]): Promise<(page: string) => string> {
  const cwd = folder({});
  await plan(['site', '-C', join(repository, 'examples/tinh-vi-du'), '--as-of', '2016-07-15', '-o', 'public', ...more], { cwd });
  return (page) => pathToFileURL(join(cwd, 'public', page.split(/[?#]/)[0] as string)).href + (/[?#].*$/.exec(page)?.[0] ?? '');
}
const PAGES = ['index.html', 'don-vi/thi-xa-ba.html', 'nhiem-vu/bao-cao-kien-toan.html'];

/** A page in a window of that width, and what it complained of. */
async function opened(url: string, width: number, scheme: 'light' | 'dark' = 'light', bypassCSP = false) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, bypassCSP });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (m) => m.type() === 'error' && complaints.push(m.text()));
  page.on('pageerror', (e) => complaints.push(e.message));
  page.on('request', (r) => r.url().startsWith('file:') || complaints.push(`asked for ${r.url()}`));
  await page.goto(url);
  return { page, complaints, close: () => context.close() };
}
const rows = (page: Page) => page.locator('#danh-sach tbody tr').count();

describe.skipIf(!chromiumPath)('the site in a browser', () => {
  it('breaks no rule of its own policy and asks for nothing from elsewhere', async () => {
    const at = await site();
    for (const name of PAGES) {
      const { complaints, close } = await opened(at(name), 1440);
      expect(complaints, name).toEqual([]);
      await close();
    }
  });

  it.each([320, 390, 768, 1440])('is nowhere wider than a window of %d pixels', async (width) => {
    const at = await site();
    for (const name of PAGES) {
      const { page, close } = await opened(at(name), width);
      expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(width);
      await close();
    }
  });

  it.each(['light', 'dark'] as const)('has nothing serious or moderate for axe in %s colours', async (scheme) => {
    const at = await site();
    for (const name of PAGES)
      for (const width of [390, 1440]) {
        const { page, close } = await opened(at(name), width, scheme, true);
        await page.addScriptTag({ path: axe });
        const found = (await page.evaluate('axe.run()')) as {
          violations: { id: string; impact: string; nodes: { html: string }[] }[];
        };
        expect(found.violations.map((v) => `${name} ${width}: ${v.id} (${v.impact}) ${v.nodes[0]?.html.slice(0, 120)}`)).toEqual(
          [],
        );
        await close();
      }
  });

  it('filters by words with and without marks, by unit and by state, and keeps the filter in the address', async () => {
    const at = await site();
    const { page, close } = await opened(at('index.html'), 1440);
    const all = await rows(page);
    await page.fill('[name=tim]', 'du toan');
    await expect.poll(() => rows(page)).toBe(3);
    await page.fill('[name=tim]', 'dự toán');
    await expect.poll(() => rows(page)).toBe(3);
    await page.fill('[name=tim]', 'dư toàn');
    await expect.poll(() => rows(page)).toBe(0);
    expect(await page.isVisible('#khong')).toBe(true);
    await page.fill('[name=tim]', '');
    await page.selectOption('[name=don-vi]', 'thi-xa-ba');
    await page.selectOption('[name=trang-thai]', 'over');
    await expect.poll(() => rows(page)).toBe(5);
    expect(page.url()).toContain('don-vi=thi-xa-ba&trang-thai=over');
    await page.click('button[type=reset]');
    await expect.poll(() => rows(page)).toBe(all);
    await close();
  });

  it('filters by the document that gives the work, and finds what several owe together under each of them', async () => {
    const cwd = smallPlan({
      'plan/documents.yaml': 'documents:\n  - { id: ct-1, number: 5/CT-UBND, date: 2016-01-05, title: Chỉ thị về rà soát }\n',
      'plan/tasks/chi-thi.yaml':
        'id: chi-thi\ntitle: Kiểm tra\ndocument: ct-1\nsource: "1"\nlead: [so-tu-phap, so-noi-vu]\njoint: true\ndeadline: Trong tháng 02/2016\n',
    });
    const { code, out, err } = await plan(['site', '--as-of', '2016-01-20', '-o', 'public'], { cwd });
    expect([code, err], out).toEqual([0, '']);
    const { page, close } = await opened(pathToFileURL(join(cwd, 'public/index.html')).href, 1440);
    const all = await rows(page);
    await page.selectOption('[name=van-ban]', 'ct-1');
    await expect.poll(() => rows(page)).toBe(1);
    expect(page.url()).toContain('van-ban=ct-1');
    expect(all).toBeGreaterThan(1);
    for (const unit of ['so-tu-phap', 'so-noi-vu']) {
      await page.selectOption('[name=don-vi]', unit);
      await expect.poll(() => rows(page)).toBe(1);
      const names = await page.locator('#danh-sach tbody td:nth-child(3)').innerText();
      expect(names).toMatch(/^\S.*, .* \(liên tịch\)$/);
      for (const link of await page.locator('#danh-sach tbody td:nth-child(3) a').all())
        expect(existsSync(join(cwd, 'public', (await link.getAttribute('href')) ?? ''))).toBe(true);
    }
    await close();
  });

  it('opens filtered from an address that was sent', async () => {
    const at = await site();
    const { page, close } = await opened(at('index.html?trang-thai=over#danh-sach'), 1440);
    expect(await rows(page)).toBe(9);
    expect(await page.textContent('#dem')).toBe('9');
    await close();
  });

  it('is whole without a script: the list is there, the filters are not', async () => {
    const at = await site();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(at('index.html'));
    expect(await rows(page)).toBeGreaterThan(20);
    expect(await page.isVisible('form.filters')).toBe(false);
    await context.close();
  });

  it('is read by the keyboard in the order of the page, beginning with the link to the content', async () => {
    const at = await site();
    const { page, close } = await opened(at('index.html'), 1440);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#qua-han');
    await close();
  });

  it('prints without menus and filters, and with every line', async () => {
    const at = await site();
    const { page, close } = await opened(at('index.html'), 1440);
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('nav')).toBe(false);
    expect(await page.isVisible('form.filters')).toBe(false);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await close();
  });
});

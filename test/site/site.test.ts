/** The pages of `plan site`: the figures of `plan status`, whole by themselves, harmless whatever a plan says. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil.ts';
import { siteFiles } from '../../src/print/site/site.ts';
import { buildRegister } from '../../src/tracking/register.ts';
import { siteView } from '../../src/views/site/site.ts';
import { folder, plan, repository, smallPlan } from '../cli/run.ts';
import { planOf } from '../random/build.ts';
import { randomDay, randomPlan } from '../random/plan.ts';

const example = ['-C', join(repository, 'examples/tinh-vi-du'), '--as-of', '2016-07-15'];

/** Every file of a folder, path to text. */
function filesIn(dir: string): Record<string, string> {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((p) => /\.\w+$/.test(p));
  return Object.fromEntries(paths.map((p) => [p.replaceAll('\\', '/'), readFileSync(join(dir, p), 'utf8')]));
}
async function written(args: readonly string[], cwd = folder({})): Promise<Record<string, string>> {
  const ran = await plan(['site', ...args, '-o', 'public'], { cwd });
  expect(ran.err).toBe('');
  expect(ran.code).toBe(0);
  return filesIn(join(cwd, 'public'));
}
const bare = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('plan site', () => {
  it('says how many files it wrote and which to open, and asks for a folder where none is named', async () => {
    const ran = await plan(['site', ...example, '-o', 'public'], { cwd: folder({}) });
    expect(ran.out).toMatch(/^Đã ghi \d+ tệp \([\d.]+ byte\)\. Mở: public\/index\.html\n$/);
    const without = await plan(['site', ...example]);
    expect(without.code).toBe(2);
    expect(without.err).toContain('-o THƯ-MỤC');
  });

  it('shows the figures of plan status', async () => {
    const { summary } = JSON.parse((await plan(['status', ...example, '--format', 'json'])).out);
    const text = bare((await written(example))['index.html'] as string);
    expect(text).toContain(`Tổng số ${summary.total} đầu việc`);
    expect(text).toContain(
      `Đã hoàn thành ${summary.done.onTime + summary.done.late + summary.done.undated} ${summary.done.onTime} đúng hạn ${summary.done.late} quá hạn ${summary.done.undated} không có thời hạn`,
    );
    expect(text).toContain(
      `Chưa hoàn thành ${summary.open.inTime + summary.open.overdue} ${summary.open.overdue} quá hạn ${summary.open.inTime} trong hạn`,
    );
    expect(text).toContain(`Còn quá hạn ${summary.open.overdue} đầu việc`);
  });

  it('counts what was done without a due day as done, but never as on time nor as due', async () => {
    const files = await written(example);
    const index = files['index.html'] as string;
    const { summary } = JSON.parse((await plan(['status', ...example, '--format', 'json'])).out);
    expect(summary.done.undated).toBeGreaterThan(0);
    expect(index).toContain(
      `Đã hoàn thành đúng hạn ${summary.done.onTime}, Đã hoàn thành quá hạn ${summary.done.late}, Đã hoàn thành, không có thời hạn ${summary.done.undated}`,
    );
    expect(bare(files['don-vi/so-noi-vu.html'] as string)).toContain('Hoàn thành 0 / 1 đến hạn (0,0 %)');
  });

  it('leads to no page that is not there, and to no other host', async () => {
    const files = await written(example);
    for (const [path, text] of Object.entries(files)) {
      expect(text, path).not.toMatch(/https?:|\/\/[a-z]/);
      for (const [, target] of text.matchAll(/(?:href|src)="([^"#?]+)[^"]*"/g)) {
        const file = normalize(join(dirname(path), target as string)).replaceAll('\\', '/');
        expect(Object.keys(files), `${path} → ${target}`).toContain(file);
      }
    }
  });

  it('has no inline script or style, which its policy forbids', async () => {
    for (const [path, text] of Object.entries(await written(example))) {
      if (!path.endsWith('.html')) continue;
      expect(text, path).toContain('default-src &#39;none&#39;');
      expect(text, path).not.toMatch(/\sstyle=|<style|\son[a-z]+=|<script(?! defer src=)/);
    }
  });

  it('gives the same bytes for the same plan and day', async () => {
    expect(await written(example)).toEqual(await written(example));
  });

  it('speaks English when asked to', async () => {
    const text = (await written([...example, '--lang', 'en']))['index.html'] as string;
    expect(text).toContain('<html lang="en">');
    expect(bare(text)).toContain('are overdue');
  });

  it('shows what could not be read, first', async () => {
    const cwd = smallPlan({ 'plan/tasks/hong.yaml': 'id: hong\nnonsense: [\n' });
    const ran = await plan(['site', '-o', 'public'], { cwd });
    expect(ran.code).toBe(1);
    const text = bare(readFileSync(join(cwd, 'public/index.html'), 'utf8'));
    expect(text).toContain('Chưa đọc được');
    expect(text).toContain('plan/tasks/hong.yaml');
  });

  it('keeps whatever a plan says as text', async () => {
    const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>'&`;
    const cwd = smallPlan({
      'plan/tasks/ra-soat.yaml': `id: ra-soat\ntitle: ${JSON.stringify(evil)}\nsource: II.1\nlead: so-tu-phap\ndeadline: Trong tháng 01/2016\nnote: ${JSON.stringify(evil)}\nprogress:\n  - { date: 2016-01-10, by: so-tu-phap, what: ${JSON.stringify(evil)} }\n`,
    });
    await plan(['site', '-o', 'public', '--as-of', '2016-02-01'], { cwd });
    for (const [path, text] of Object.entries(filesIn(join(cwd, 'public')))) {
      expect(text, path).not.toMatch(/<script>|<img|<\/script><img/);
      if (path === 'du-lieu.js') expect(text).not.toContain('</script');
    }
  });

  it('tells of every duty once: in the list, on the page of its unit and on that of its task', () => {
    fc.assert(
      fc.property(randomPlan(), randomDay, (model, day) => {
        const register = buildRegister(planOf(model), day as CivilDate);
        const files = siteFiles(siteView(register), 'vi');
        const rows = (text: string | undefined) => (text?.match(/<tr><td><span class="st /g) ?? []).length;
        // A row of a task names every unit of one state and day.
        const units = (text: string | undefined) =>
          (/<table class="lines">[\s\S]*?<\/table>/.exec(text ?? '')?.[0].match(/href="\.\.\/don-vi\//g) ?? []).length;
        const of = (start: string) => Object.keys(files).filter((f) => f.startsWith(start));
        const sum = (paths: readonly string[], count = rows) => paths.reduce((n, f) => n + count(files[f]), 0);
        const all = register.obligations.length;
        expect(rows(files['index.html'])).toBe(Math.min(200, all));
        // What several owe together stands on the page of each.
        const owners = register.obligations.reduce((n, o) => n + o.owners.length, 0);
        expect(sum(of('don-vi/'))).toBe(owners);
        expect(sum(of('nhiem-vu/'), units)).toBe(owners);
        const data = JSON.parse((files['du-lieu.js'] as string).replace(/^window\.KEHOACH=|;\n$/g, ''));
        expect(data.rows).toHaveLength(all);
      }),
      { numRuns: 60 },
    );
  });
});

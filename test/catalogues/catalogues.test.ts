/** Catalogues of bodies: what a plan takes of them by name, who came after whom, and what is not certain. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodiesIn } from '../../src/catalogues/bodies.ts';
import { BODY_CATALOGUES, findBody, rowsOf, withShortForms } from '../../src/catalogues/catalogue.ts';
import { agenciesOf } from '../../src/catalogues/plan-agencies.ts';
import { plan, repository, smallPlan } from '../cli/run.ts';

const textOf = (name: string) => readFileSync(join(repository, 'data/catalogues', `${name}.tsv`), 'utf8');
const bodies = (name: (typeof BODY_CATALOGUES)[number]) => bodiesIn(name, textOf(name));
const DEPARTMENTS = `agencies:
  - { id: ubnd-tinh, name: UBND tỉnh Thử, kind: committee, level: province }
catalogues:
  - { name: departments, ids: [so-noi-vu, so-tu-phap, so-ke-hoach-va-dau-tu] }
`;

describe('the catalogues', () => {
  it.each(BODY_CATALOGUES)('%s has each id once, a certainty in every row, and a body after each that has one', (name) => {
    const all = bodies(name);
    const ids = all.map((b) => b.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const row of rowsOf(textOf(name))) expect(['A', 'B', 'C']).toContain(row.certainty);
    expect(all.filter((b) => b.successor !== undefined && !ids.includes(b.successor)).map((b) => b.id)).toEqual([]);
  });

  it('of provinces counts 63 until 30/6/2025 and 34 since', () => {
    const all = bodies('provinces');
    const there = (day: string) => all.filter((b) => (b.from ?? '') <= day && (b.to ?? '9') >= day).length;
    expect(there('2016-01-01')).toBe(63);
    expect(there('2025-07-01')).toBe(34);
    expect(all.find((b) => b.id === 'tinh-soc-trang')?.successor).toBe('thanh-pho-can-tho-2025');
  });

  it('find a body by its name, its short form or a variant, in any case and without marks', () => {
    const all = withShortForms([...bodies('departments'), ...bodies('ministries')], textOf('short-forms'));
    for (const name of ['Sở Tài nguyên và Môi trường', 'SỞ TN&MT', 'so tai nguyen va moi truong', 'STNMT'])
      expect(findBody(all, name)?.id, name).toBe('so-tai-nguyen-va-moi-truong');
    expect(findBody(all, 'Sở Phép thuật')).toBeUndefined();
  });

  it('mark a name that was only recalled, and who came after by what is told', () => {
    const recalled = bodies('other-bodies').find((b) => b.certainty === 'C');
    const { text } = agenciesOf(
      { name: 'other-bodies', ids: [recalled?.id ?? ''], level: undefined, on: undefined },
      bodies('other-bodies'),
    );
    expect(text).toContain(`${recalled?.name} (cần xác nhận)`);
  });
});

describe('a plan that names a catalogue', () => {
  it('has its bodies, and who came after those that ended', async () => {
    const cwd = smallPlan({
      'plan/agencies.yaml': DEPARTMENTS,
      'plan/tasks/lap-ke-hoach.yaml':
        'id: lap-ke-hoach\ntitle: Lập kế hoạch\nsource: II.1\nlead: so-ke-hoach-va-dau-tu\ndeadline: trước ngày 31/12/2026\n',
    });
    expect(await plan(['validate'], { cwd })).toMatchObject({ code: 0 });
    const show = async (day: string) =>
      JSON.parse((await plan(['status', '--format', 'json', '--as-of', day], { cwd })).out).obligations;
    const unit = (list: { task: string; unit: string; predecessor: string | null }[]) =>
      list.find((o) => o.task === 'lap-ke-hoach');
    expect(unit(await show('2016-02-01'))).toMatchObject({ unit: 'so-ke-hoach-va-dau-tu', predecessor: null });
    expect(unit(await show('2025-06-01'))).toMatchObject({ unit: 'so-tai-chinh', predecessor: 'so-ke-hoach-va-dau-tu' });
  });

  it('may use another body than it names: then the id is not known', async () => {
    const cwd = smallPlan({
      'plan/agencies.yaml': DEPARTMENTS,
      'plan/tasks/y-te.yaml': 'id: y-te\ntitle: Việc y tế\nsource: II.1\nlead: so-y-te\ndeadline: null\n',
    });
    const { out, code } = await plan(['validate'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('so-y-te');
  });

  it('is told of an id that the catalogue does not have, at its place, with the nearest', async () => {
    const cwd = smallPlan({
      'plan/agencies.yaml': DEPARTMENTS.replace('so-noi-vu, so-tu-phap', 'so-noi-vu, so-tu-phap, so-tu-phab'),
    });
    const { out, code } = await plan(['validate'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('Danh mục departments không có cơ quan “so-tu-phab”');
    expect(out).toContain('plan/agencies.yaml:4');
    expect(out).toContain('so-tu-phap');
  });

  it('is told of a catalogue that there is none of', async () => {
    const cwd = smallPlan({ 'plan/agencies.yaml': DEPARTMENTS.replace('departments', 'deparments') });
    const { out, code } = await plan(['validate'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('departments, ministries, other-bodies, provinces');
  });

  it('takes a whole catalogue, by level and day, and is not told of what it does not use', async () => {
    const cwd = smallPlan({ 'plan/agencies.yaml': DEPARTMENTS.replace(/ids: .*\]/, 'level: province, on: 2016-01-01') });
    expect(await plan(['validate'], { cwd })).toMatchObject({ code: 0 });
  });

  it('writes nothing of a catalogue beside the plan when it is mended', async () => {
    const cwd = smallPlan({
      'plan/agencies.yaml': DEPARTMENTS,
      'plan/tasks/viec.yaml':
        'id: viec\ntitle: Việc\nsource: II.1\nlead: so-tu-phap\ndeadline: null\nprogress:\n  - { date: 2016-1-18, by: so-tu-phap, what: Xong, completes: true }\n',
    });
    const { out } = await plan(['validate', '--fix'], { cwd });
    expect(out).not.toContain('catalogue.yaml');
    expect(readFileSync(join(cwd, 'plan/agencies.yaml'), 'utf8')).toBe(DEPARTMENTS);
  });
});

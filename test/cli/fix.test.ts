import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plan, smallPlan } from './run.ts';

const FILE = 'plan/tasks/ra-soat.yaml';
async function fixed(text: string, option: '--fix' | '--fix-unsafe', name = FILE) {
  const cwd = smallPlan({ [name]: text });
  const { out, code } = await plan(['validate', option], { cwd });
  return { text: readFileSync(join(cwd, name), 'utf8'), out, code };
}
const TASK = (title: string, rest = '') =>
  `# giữ chú thích này\nid: ra-soat # và chú thích này\n\ntitle: ${title}\nsource: II.1\nlead: so-tu-phap\ndeadline: Trong tháng 01/2016\n${rest}`;

describe('plan validate --fix', () => {
  it.each([
    ['decomposed Unicode', TASK('Rà soát').normalize('NFD'), TASK('Rà soát')],
    ['letters that look Latin', TASK('Rà s\u043eát'), TASK('Rà soát')],
    [
      'a date of the 30th in Vietnamese order',
      TASK('Rà soát', 'cancelled: { date: 30/01/2016, reason: gộp, document: { number: 1/QĐ, date: 2016-01-30 } }\n'),
      TASK('Rà soát', 'cancelled: { date: 2016-01-30, reason: gộp, document: { number: 1/QĐ, date: 2016-01-30 } }\n'),
    ],
    [
      'a date whose day could be a month: the day comes first',
      TASK('Rà soát', 'cancelled: { date: 05/01/2016, reason: gộp, document: { number: 1/QĐ, date: 2016-01-30 } }\n'),
      TASK('Rà soát', 'cancelled: { date: 2016-01-05, reason: gộp, document: { number: 1/QĐ, date: 2016-01-30 } }\n'),
    ],
    [
      'a date of evidence, and leaves a number where text belongs as it is written',
      TASK('Rà soát', 'progress:\n  - { date: 2016-01-28, by: so-tu-phap, what: x, evidence: { number: 15, date: 5/5/2016 } }\n'),
      TASK(
        'Rà soát',
        'progress:\n  - { date: 2016-01-28, by: so-tu-phap, what: x, evidence: { number: 15, date: 2016-05-05 } }\n',
      ),
    ],
    [
      'an agency named twice',
      TASK('Rà soát', 'coordinating: [so-noi-vu, ubnd-tinh, so-noi-vu]\n'),
      TASK('Rà soát', 'coordinating: [so-noi-vu, ubnd-tinh]\n'),
    ],
    [
      'a character that is not seen',
      TASK('Rà\u200b soát').replace('giữ', 'gi\u200bữ'),
      TASK('Rà soát').replace('giữ', 'gi\u200bữ'),
    ],
    [
      'a lead that also coordinates',
      TASK('Rà soát', 'coordinating: [so-tu-phap, so-noi-vu]\n'),
      TASK('Rà soát', 'coordinating: [so-noi-vu]\n'),
    ],
    ['a silence that silences nothing', TASK('Rà soát', 'note: x # plan-ignore PLAN033: cũ\n'), TASK('Rà soát', 'note: x \n')],
  ] as [string, string, string, number?][])('mends %s, and nothing else in the file', async (_, bad, good, times = 1) => {
    const { text, code, out } = await fixed(bad, '--fix');
    expect(text).toBe(good);
    expect(code).toBe(0);
    expect(out).toContain(`Đã sửa ${times} chỗ.`);
  });

  it.each([
    ['a misspelt agency', TASK('Rà soát').replace('so-tu-phap', 'so-tu-phpa')],
    ['a misspelt key', TASK('Rà soát').replace('lead', 'leed')],
  ])('leaves alone %s, whose meaning would change', async (_, bad) => {
    expect((await fixed(bad, '--fix')).text).toBe(bad);
    expect((await fixed(bad, '--fix-unsafe')).code).toBe(0);
  });

  it('mends one finding after the other where they overlap', async () => {
    const { text, out } = await fixed(TASK('Rà s\u043eát').normalize('NFD'), '--fix');
    expect(text).toBe(TASK('Rà soát'));
    expect(out).toMatch(/Đã sửa 2 chỗ\./);
  });

  it('puts the nearest reading in the place of a deadline that is none, where asked', async () => {
    const { text } = await fixed(TASK('Rà soát').replace('Trong tháng 01/2016', 'Quý V/2016'), '--fix-unsafe');
    expect(text).toContain('deadline: Quý IV/2016\n');
  });

  it('changes nothing in a sound plan', async () => {
    const { text, out, code } = await fixed(TASK('Rà soát'), '--fix-unsafe');
    expect([text, code]).toEqual([TASK('Rà soát'), 0]);
    expect(out).toMatch(/Đã sửa 0 chỗ\. Không có lỗi/);
  });
});

it('tells where a key belongs that stands in the wrong place', async () => {
  const cwd = smallPlan({ [FILE]: TASK('Rà soát', 'completes: true\n') });
  const { out } = await plan(['validate'], { cwd });
  expect(out).toContain('Khoá này đặt sai chỗ: nó thuộc về “progress”');
});

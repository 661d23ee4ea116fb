import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { example, folder, plan, repository, smallPlan, WITHDRAWN } from '../cli/run.ts';

const EXAMPLE = ['-C', 'examples/tinh-vi-du'];
const remind = (asOf: string, ...args: string[]) => plan(['remind', '--as-of', asOf, ...EXAMPLE, ...args]);

describe('plan remind', () => {
  it('asks for reasons only where something is late, and of extensions only where something is still in time', async () => {
    const { out: soon } = await remind('2016-08-20', '--agency', 'huyen-mot');
    expect(soon).not.toMatch(/lý do chậm|đã quá hạn/);
    expect(soon).toContain('V/v nhắc nhiệm vụ sắp đến hạn của Kế hoạch số 210/KH-UBND');
    expect(soon).toMatch(/thực hiện đúng thời hạn .*trước khi hết thời hạn/);
    const { out: late } = await remind('2016-07-15', '--agency', 'thi-xa-ba');
    expect(late).toContain('báo cáo rõ lý do chậm');
    expect(late).not.toContain('trước khi hết thời hạn');
    const { out: both } = await remind('2016-02-20', '--agency', 'thi-xa-ba');
    expect(both).toMatch(/lý do chậm[\s\S]*Đối với nhiệm vụ sắp đến hạn[\s\S]*trước khi hết thời hạn/);
  });

  it('cites the plan with its number and day', async () => {
    const { out } = await remind('2016-07-15', '--agency', 'so-tai-chinh');
    expect(out).toContain('Thực hiện Kế hoạch số 210/KH-UBND ngày 04/12/2015 của Ủy ban nhân dân tỉnh Ví Dụ triển khai');
    expect(out).toContain('29/04/2016 (gốc 07/04/2016)');
  });

  it('leaves blanks for a number and a day that are not known, in no double brackets', async () => {
    const { out } = await plan(['remind', '--as-of', '2016-06-01']);
    expect(out).toContain('Kế hoạch số \\[số, ký hiệu của kế hoạch\\] ngày \\[ngày ban hành\\] của');
    expect(out).not.toContain('((');
  });

  it('writes none under a plan that has ceased, and says so', async () => {
    const { out, code } = await plan(['remind', '--as-of', '2025-04-01']);
    expect(out).toBe(
      'Kế hoạch hết hiệu lực từ 01/03/2025 (Luật Tổ chức chính quyền địa phương số 65/2025/QH15): không lập công văn đôn đốc.\n',
    );
    expect(code).toBe(0);
    const { out: json } = await plan(['remind', '--as-of', '2025-04-01', '--format', 'json']);
    expect(JSON.parse(json)).toMatchObject({ letters: [], notWritten: { reason: 'plan-ceased', since: '2025-03-01' } });
  });

  it('writes none from a body that has ended, and names its successor', async () => {
    const cwd = smallPlan({
      'plan/agencies/nhap.yaml':
        'changes:\n  - { id: nhap, from: 2016-03-01, units: [so-noi-vu], successor: so-tu-phap, document: { number: 1/QĐ-UBND, date: 2016-02-20 } }\n',
    });
    const { out } = await plan(['remind', '--as-of', '2016-06-01'], { cwd });
    expect(out).toMatch(
      /^Sở Nội vụ, cơ quan đầu mối, đã chấm dứt hoạt động từ 01\/03\/2016; cơ quan nhận nhiệm vụ: Sở Tư pháp\. Không lập công văn/,
    );
    expect((await plan(['remind', '--as-of', '2016-02-20'], { cwd })).out).toContain('Kính gửi: Sở Tư pháp.');
  });

  it('tells what the sender itself is late with', async () => {
    const { out, err } = await remind('2016-07-15');
    expect(out).not.toContain('Kính gửi: Sở Nội vụ');
    expect(err).toContain(
      'Sở Nội vụ là cơ quan đầu mối, không có công văn gửi chính mình, nhưng còn 1 việc quá hạn, lâu nhất 127 ngày',
    );
    const { out: json } = await remind('2016-07-15', '--format', 'json');
    expect(JSON.parse(json).coordinatorOverdue).toHaveLength(1);
    // Of what was cancelled the sender is not reminded either.
    const withdrawn = await plan(['remind', '--as-of', '2016-07-15', '--format', 'json'], { cwd: example(WITHDRAWN) });
    expect(JSON.parse(withdrawn.out).coordinatorOverdue).toHaveLength(1);
  });

  it('names letters of another day that lie in the folder, and removes them with --replace if they are its own', async () => {
    const dir = folder({ 'ghi-chu.md': '# của tôi\n' });
    const write = (asOf: string, ...args: string[]) =>
      plan(['remind', '--as-of', asOf, '-C', join(repository, 'examples/tinh-vi-du'), '-o', 'cv', ...args], { cwd: dir });
    await write('2016-07-15');
    const foreign = readFileSync(join(dir, 'cv/so-tai-chinh.md'), 'utf8').replace(
      'plan remind tinh-vi-du',
      'plan remind tinh-khac',
    );
    writeFileSync(join(dir, 'cv/cua-tinh-khac.md'), foreign);
    writeFileSync(join(dir, 'cv/ghi-chu.md'), '# ghi tay\n');
    const named = await write('2016-02-20');
    expect(named.out).toMatch(/của ngày khác \(xoá bằng --replace\):\n {2}cv\/so-tai-chinh\.md – công văn ngày 15\/07\/2016\n/);
    expect(named.out).not.toMatch(/ghi-chu|tinh-khac/);
    expect(existsSync(join(dir, 'cv/so-tai-chinh.md'))).toBe(true);
    const removed = await write('2016-02-20', '--replace');
    expect(removed.out).toContain('Đã xoá văn bản của ngày khác:\n  cv/so-tai-chinh.md');
    expect(['so-tai-chinh', 'cua-tinh-khac', 'ghi-chu', 'thi-xa-ba'].map((n) => existsSync(join(dir, `cv/${n}.md`)))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
});

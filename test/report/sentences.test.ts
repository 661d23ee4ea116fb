import { describe, expect, it } from 'vitest';
import { example, plan, repository, SMALL, smallPlan, WITHDRAWN } from '../cli/run.ts';

async function report(args: readonly string[], cwd: string, today = '2017-06-01'): Promise<string> {
  const { out, err } = await plan(['report', ...args], { cwd, today });
  expect(err).toBe('');
  return out;
}
const part = (text: string, from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to));

describe('the report says only what is so', () => {
  it('has a summary of five lines at its head, whose figures are those of the tables', async () => {
    const out = await report(['--year', '2016', '--to', 'ubnd-tinh'], example());
    const lines = part(out, '**Tóm tắt**', '## I.')
      .split('\n')
      .filter((l) => l.startsWith('- '));
    expect(lines).toHaveLength(5);
    const total =
      /\*\*Tổng cộng\*\* (?:\| \*\*(\d+)\*\* )(?:\| \*\*(\d+)\*\* )(?:\| \*\*(\d+)\*\* )(?:\| \*\*\d+\*\* ){2}(?:\| \*\*(\d+)\*\* )(?:\| \*\*(\d+)\*\* )/.exec(
        out,
      );
    const [, all, onTime, late, overdue, undated] = total ?? [];
    expect(lines[0]).toMatch(
      new RegExp(`^- ${all} đầu việc .* đúng hạn ${onTime}, quá hạn ${late}(?:, không có thời hạn \\d+)?\\.$`),
    );
    expect(lines[1]).toContain(`Quá hạn, chưa hoàn thành: ${overdue};`);
    expect(lines[3]).toContain(`Không xác định thời hạn: ${undated};`);
  });

  it('says nothing of duties without a date where there are none', async () => {
    const out = await report(['--year', '2016'], smallPlan());
    expect(out).not.toMatch(/không xác định thời hạn (?:đều|mà)/i);
    expect(out).toContain('- Không có việc nào không xác định thời hạn.');
  });

  it('tells at the head that the plan has ceased, by what, and that nothing more is asked', async () => {
    const closed = [
      [
        'period: { from: 2016-01-01, to: 2020-12-31 }',
        'period: { from: 2016-01-01 }\nclosed: { date: 2017-03-01, document: { number: 7/QĐ-UBND, date: 2017-02-20 }, reason: đã tổng kết }',
      ],
    ] as const;
    const out = await report(['--year', '2017', '--to', 'bo-noi-vu'], example({ 'plan/plan.yaml': closed }), '2018-06-01');
    expect(out).toMatch(
      /Kế hoạch hết hiệu lực từ ngày 01\/03\/2017 theo Quyết định số 7\/QĐ-UBND ngày 20\/02\/2017: đã tổng kết\. \d+ đầu việc thôi thực hiện/,
    );
    expect(out.indexOf('hết hiệu lực')).toBeLessThan(out.indexOf('## I.'));
    expect(out).toContain('## IV. CÔNG VIỆC CÒN PHẢI HOÀN THÀNH');
    expect(out).not.toContain('PHƯƠNG HƯỚNG');
  });

  it('warns where the author or one addressed has ended, and names who took over', async () => {
    const out = await report(['--year', '2025', '--to', 'bo-noi-vu'], repository, '2026-01-01');
    expect(out.split('\n')[0]).toMatch(
      /^> Ủy ban nhân dân tỉnh Sóc Trăng đã chấm dứt hoạt động từ ngày 01\/07\/2025 \(Nghị quyết số 202\/2025\/QH15 ngày 12\/06\/2025\); cơ quan nhận nhiệm vụ: Ủy ban nhân dân thành phố Cần Thơ/,
    );
  });

  it.each([
    [['--year', '2030', '--to', 'bo-noi-vu'], 'kế hoạch hết hiệu lực từ 01/03/2025', '--year 2025', repository, '2031-01-01'],
    [['--year', '2023'], 'kết thúc ngày 31/12/2020', '--year 2021', '', '2024-06-01'],
    [['--year', '2018'], 'kỳ báo cáo bắt đầu ngày 11/12/2017, chưa đến', '--as-of', '', '2016-06-01'],
  ])('refuses %s: %s', async (args, reason, help, cwd, today) => {
    const { code, out, err } = await plan(['report', ...args], { cwd: cwd || example(), today });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(reason);
    expect(err).toContain(help);
  });

  it('names in part IV those who still owe, and nobody else', async () => {
    const out = part(
      await report(['--year', '2016', '--to', 'bo-noi-vu', '--as-of', '2016-07-15'], example()),
      '## IV.',
      '## V.',
    );
    const line = (title: string) => out.split('\n').find((l) => l.includes(title)) ?? '';
    expect(line('Lập dự toán')).toBe(
      '- Lập dự toán kinh phí, gửi Sở Nội vụ tổng hợp: Sở Nội vụ; thời hạn 10/03/2016, đã quá 127 ngày.',
    );
    expect(line('quý I/2016')).toContain(': UBND thị xã Ba; thời hạn');
  });

  it('asks for nothing that was cancelled, however late it was by then', async () => {
    const out = await report(['--year', '2016', '--to', 'bo-noi-vu', '--as-of', '2016-07-15'], example(WITHDRAWN));
    const title = 'Tổ chức hội nghị trực tuyến đến cấp xã';
    expect(part(out, '### 2. Tồn tại', '### 3. Khó khăn')).toMatch(new RegExp(`${title} \\|.*\\| 5 \\| Thôi thực hiện \\|`));
    expect(part(out, '## IV.', '## V.')).not.toContain(title);
  });

  it('asks the next year for all that is open on its day and falls due in it, whatever was done later', async () => {
    const next = async (year: string, asOf: string, due: string) => {
      const cwd = example({ 'plan/tasks/so-ket.yaml': [['theo chỉ đạo của UBND tỉnh', due]] });
      const out = await report(['--year', year, '--to', 'bo-noi-vu', '--as-of', asOf], cwd);
      return part(out, 'Các việc đến hạn:', '## V.');
    };
    expect(await next('2016', '2016-12-10', 'Quý I/2017')).toContain('– năm 2016: Sở Nội vụ; thời hạn 14/12/2016');
    expect(await next('2016', '2016-12-14', 'Quý I/2017')).not.toContain('– năm 2016: Sở Nội vụ');
    expect(await next('2017', '2017-12-10', 'đến ngày 10/12/2018')).toContain('Sơ kết');
    expect(await next('2017', '2017-12-10', 'đến ngày 11/12/2018')).not.toContain('Sơ kết');
  });

  it('counts how many are silent, and how long the worst is', async () => {
    const out = await report(['--year', '2016', '--to', 'bo-noi-vu', '--as-of', '2016-07-15'], example());
    expect(out).toContain('3 đơn vị lâu không báo cáo, lâu nhất 196 ngày');
    // A unit that took over another's owes twice: what is counted is duties then.
    const later = await report(['--year', '2016', '--to', 'bo-noi-vu', '--as-of', '2018-06-01'], example());
    expect(later).toContain('695 ngày, 1/3 đầu việc hoàn thành');
    // As the list has it, where one of several is silent too.
    const dir = example({
      'plan/tasks/gioi-thieu-luat-cap-huyen.yaml': [
        [
          'progress:',
          'progress:\n  - { date: 2016-07-10, by: huyen-mot, what: Hội nghị }\n  - { date: 2016-07-11, by: huyen-hai, what: Hội nghị }',
        ],
      ],
    });
    const said = 'Thường xuyên, 1 đơn vị chưa báo cáo 196 ngày';
    expect(await report(['--year', '2016', '--to', 'bo-noi-vu', '--as-of', '2016-07-15'], dir)).toContain(said);
    const { out: listed } = await plan(['list', 'gioi-thieu', '--as-of', '2016-07-15'], { cwd: dir, columns: 60 });
    expect(listed).toContain('1 đơn vị chưa báo cáo 196 ngày');
    expect(out).not.toMatch(/\d\/\d đơn vị hoàn thành, chưa báo cáo/);
  });

  it('mentions what was dropped in the period, with the document; in the next it is past', async () => {
    const of = (year: string) => report(['--year', year, '--to', 'bo-noi-vu'], example(), '2018-06-01');
    expect(await of('2016')).toContain(
      'Tổ chức hội nghị trực tuyến đến cấp xã (Mục II.1; Sở Nội vụ): thôi thực hiện từ ngày 28/03/2016 theo Quyết định số 45/QĐ-UBND ngày 28/03/2016',
    );
    expect(await of('2017')).not.toContain('thôi thực hiện');
  });

  it('tells what became late after the period ended apart from what was late within it', async () => {
    const out = await report(['--year', '2016', '--to', 'bo-noi-vu', '--as-of', '2017-01-10'], example());
    const within = part(out, '### 2. Tồn tại', 'Quá hạn sau ngày kết thúc');
    const after = part(out, 'Quá hạn sau ngày kết thúc', '### 3. Khó khăn');
    expect(after).toMatch(/^Quá hạn sau ngày kết thúc kỳ báo cáo \(10\/12\/2016\): \d+ đầu việc/);
    expect(after).toContain('quý IV/2016');
    expect(within).not.toContain('quý IV/2016');
    expect(within).toContain('quý III/2016');
    // The longest late are some of those that the sentence begins with.
    const later = await report(['--year', '2016', '--to', 'bo-noi-vu', '--as-of', '2017-06-01'], example());
    const [, all, old] = /Quá hạn trong kỳ: (\d+) .*quá hạn trên 30 ngày: (\d+)/.exec(later) ?? [];
    expect([Number(all), Number(old) <= Number(all)]).toEqual([16, true]);
  });

  it('says how much lateness comes from earlier periods', async () => {
    const out = await report(['--year', '2017', '--to', 'bo-noi-vu'], example(), '2018-06-01');
    expect(out).toMatch(/Quá hạn trong kỳ: \d+ đầu việc, trong đó từ kỳ trước chuyển sang: \d+/);
  });

  it('cites in one way, and glues no phrase of the plan into its own', async () => {
    const out = await report(['--year', '2016', '--to', 'bo-noi-vu', '--as-of', '2016-07-15'], example());
    expect(out).toContain(
      'Thực hiện Kế hoạch số 210/KH-UBND ngày 04/12/2015 của Ủy ban nhân dân tỉnh Ví Dụ triển khai thi hành Luật Tổ chức chính quyền địa phương trên địa bàn tỉnh Ví Dụ; căn cứ Quyết định số 1910/QĐ-TTg ngày 05/11/2015 của Thủ tướng Chính phủ về ban hành',
    );
    expect(out).toContain('(Báo cáo số 12/BC-STP ngày 15/02/2016)');
    expect(out).not.toMatch(/thời hạn (?:trong thời hạn|kế hoạch không nêu|năm|hằng|sau khi)/i);
    expect(out).not.toContain('hết hạn hôm nay');
  });

  it('leaves a number and a day that the plan does not have as blanks', async () => {
    const out = await report(['--year', '2016', '--to', 'bo-noi-vu'], repository);
    expect(out).toContain(
      'Thực hiện Kế hoạch số \\[số, ký hiệu của kế hoạch\\] ngày \\[ngày ban hành\\] của Ủy ban nhân dân tỉnh Sóc Trăng',
    );
  });

  it('writes bodies by their full names, without a backslash, and gives every clause a name', async () => {
    const out = await report(['--year', '2016', '--to', 'bo-noi-vu'], repository);
    expect(out.replaceAll('\\[', '').replaceAll('\\]', '')).not.toContain('\\');
    expect(out).not.toMatch(/Sở TT|Đài PT-TH|UB MTTQ|cuối\. /);
    expect(out).toContain('Đoạn cuối Mục III. Khó khăn, vướng mắc');
  });

  it('folds rows of zeros and keeps their sum', async () => {
    const out = await report(['--year', '2016', '--to', 'bo-noi-vu'], repository);
    expect(
      part(out, '## PHỤ LỤC II.', 'Các đơn vị chỉ có việc không xác định thời hạn (số đầu việc)').split('\n').length,
    ).toBeLessThan(16);
    expect(out).toMatch(/\| Các đơn vị chỉ có việc không xác định thời hạn \(139\) \| 268 \| 0 \| 0 \| 0 \| 0 \| 268 \|/);
    expect(out.split('\n').length).toBeLessThan(340);
  });

  it('puts a day and a lateness side by side only where they belong together', async () => {
    const extended = SMALL['plan/tasks/ra-soat.yaml']
      ?.replace('lead: so-tu-phap', 'lead: [so-tu-phap, so-noi-vu]')
      .concat(
        'extensions:\n  - { asked: 2016-01-20, by: so-noi-vu, reason: chờ hướng dẫn, until: 2016-02-29, units: so-noi-vu, decision: { granted: true, date: 2016-01-28, by: ubnd-tinh, document: { number: 25/UBND-NC, date: 2016-01-28 } } }\n',
      ) as string;
    const out = await report(['--year', '2016', '--as-of', '2016-06-01'], smallPlan({ 'plan/tasks/ra-soat.yaml': extended }));
    expect(out).toMatch(/\(31\/01\/2016\)\. Tình trạng: Quá hạn 122 ngày/);
    expect(out).toMatch(/\(29\/02\/2016[^)]*\)\. Tình trạng: Quá hạn 93 ngày/);
    expect(out).not.toMatch(/29\/02\/2016[^.|]*[.|][^.|]*122/);
  });
});

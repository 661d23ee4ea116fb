/** What somebody meets who uses the program for the first time, sentence by sentence. */
import { describe, expect, it } from 'vitest';
import { example, plan, smallPlan } from './run.ts';

const EXAMPLE = ['-C', 'examples/tinh-vi-du'];
const on = async (asOf: string, ...args: string[]) => (await plan([...args, '--as-of', asOf, ...EXAMPLE])).out;
const REPORT = 'plan/tasks/bao-cao-kien-toan.yaml';

describe('what a merger brings', () => {
  it('is no extension: one that was refused to the successor stays refused', async () => {
    const out = await on('2016-07-15', 'show', 'bao-cao-kien-toan');
    expect(out).toMatch(/✗ UBND thị xã Ba {2}Quá hạn 9 ngày, hạn 06\/07\/2016\n {4}không được gia hạn \(140\/UBND-NC/);
  });
  it('leaves the successor its own day where the other unit was given a later one', async () => {
    const dir = example({
      [REPORT]: [
        [
          'reason: hai xã phải bầu cử thêm',
          'reason: hai xã phải bầu cử thêm\n    decision: { granted: true, date: 2016-07-06, by: ubnd-tinh, document: { number: 139/UBND-NC, date: 2016-07-06 } }',
        ],
      ],
    });
    const { out } = await plan(['show', 'bao-cao-kien-toan', '-C', dir, '--as-of', '2016-07-15']);
    expect(out).toMatch(/✗ UBND thị xã Ba {2}Quá hạn 9 ngày, hạn 06\/07\/2016/);
    expect(out).toMatch(/● UBND huyện Hai {2}Trong hạn, còn 16 ngày, hạn 31\/07\/2016\n {4}hạn gốc 06\/07\/2016/);
  });
  it('is told with the one who answers by then, on every screen alike', async () => {
    for (const args of [['overdue'], ['agencies', 'thi-xa-ba'], ['show', 'bao-cao-kien-toan']])
      expect(await on('2018-02-01', ...args)).toContain('nhận từ UBND huyện Hai');
    expect((await on('2018-02-01', 'status')).split('QUÁ HẠN')[1]).not.toContain('UBND huyện Hai');
  });
  it('stands in the history of the task, in its place', async () => {
    const out = await on('2018-02-01', 'show', 'bao-cao-kien-toan');
    const [, history = ''] = out.split('DIỄN BIẾN\n');
    const days = [...history.matchAll(/^(\d\d)\/(\d\d)\/(\d{4}) {2}/gm)].map(([, d, m, y]) => `${y}-${m}-${d}`);
    expect(days).toEqual([...days].sort());
    expect(history).toMatch(/06\/07\/2016 {2}─── hết thời hạn ─/);
    expect(history).toMatch(/12\/07\/2016 {2}UBND tỉnh không gia hạn cho UBND thị xã Ba đến 15\/08\/2016/);
    expect(history).toMatch(/01\/01\/2018 {2}UBND thị xã Ba nhận nhiệm vụ từ UBND huyện Hai/);
  });
});

describe('days and counts', () => {
  it('a row shows the day that belongs to the days beside it', async () => {
    const out = await on('2016-07-15', 'overdue');
    expect(out).toMatch(/✗ {2}77 ngày {2}29\/04\/2016 {2}Sở Tài chính/);
    expect(out).toContain('hạn gốc 07/04/2016');
    expect(out).not.toContain('gia hạn từ');
  });
  it('nobody is said to be silent for longer than it is', async () => {
    const out = await on('2016-07-15', 'list', '--section', 'II.1');
    expect(out.replace(/\s+/g, ' ')).not.toContain('3 đơn vị chưa báo cáo 196 ngày');
    expect(await on('2016-07-15', 'show', 'gioi-thieu-luat-cap-huyen')).toContain('chưa báo cáo 141 ngày');
  });
  it('ongoing work within bounds is over when they end, and says so', async () => {
    const out = await on('2017-02-15', 'show', 'gioi-thieu-luat-cap-huyen');
    expect(out).toMatch(/UBND huyện Một {2}Hết thời gian thực hiện/);
    expect(out).not.toContain('không có ngày kết thúc');
  });
  it('what ceased says since when it is asked for no more', async () => {
    const { out } = await plan(['show', 'bao-cao-hang-nam', '--as-of', '2026-11-24']);
    expect(out).toContain('năm 2016: Hết thời gian thực hiện từ 01/03/2025, hạn 31/12/2016\n    khi đó đã quá hạn 2.982 ngày');
  });
  it('no name stands twice in one line', async () => {
    expect(await on('2026-11-24', 'status')).not.toMatch(/(UBND thị xã Ba|Sở Nội vụ); \1/);
  });
  it('an entry of a late quarter that names no quarter is warned of', async () => {
    const dir = smallPlan({
      'plan/tasks/bao-cao.yaml': `id: bao-cao
title: Báo cáo quý
source: II.1
lead: so-tu-phap
deadline: hằng quý, chậm nhất ngày 20 của tháng cuối quý
progress:
  - { date: 2016-04-02, by: so-tu-phap, what: Báo cáo quý I, completes: true, evidence: { number: 1/BC, date: 2016-04-02 } }
`,
    });
    const { out } = await plan(['validate', '-C', dir, '--as-of', '2016-04-05']);
    expect(out).toMatch(/tính cho quý II\/2016, khi quý I\/2016 chưa/);
    expect(out).toContain('occurrence: 2016-Q1');
  });
});

describe('deadlines', () => {
  it.each([
    ['không trước ngày 05/01/2027', 'Từ ngày: 05/01/2027'],
    ['không sớm hơn ngày 05/01/2027', 'Từ ngày: 05/01/2027'],
    ['before 2027-01-05', 'Hạn chót: 04/01/2027'],
    ['after 2027-01-05', 'Từ ngày: 06/01/2027'],
    ['hàng năm', 'Lặp lại: hằng năm'],
    ['sau 10 ngày làm việc kể từ ngày ban hành', '10 ngày làm việc sau'],
    ['Quý I/2027 (nếu bố trí được kinh phí)', '????'],
  ])('%s', async (phrase, shown) => {
    expect((await plan(['deadline', phrase])).out).toContain(shown);
  });
  it.each(['khi nào xong thì báo', '60 ngày kể từ ngày Trung ương ban hành định mức'])(
    'a task with “%s” is not passed over in silence',
    async (phrase) => {
      const task = `id: viec\ntitle: Việc\nsource: II.1\nlead: so-tu-phap\ndeadline: ${phrase}\n`;
      const { out } = await plan(['validate', '-C', smallPlan({ 'plan/tasks/viec.yaml': task })]);
      expect(out).toMatch(/PLAN\d{3}/);
      expect(out).toContain('viec.yaml');
    },
  );
});

describe('lists and the bodies', () => {
  it('one count has one name: what is overdue is counted in đầu việc on every screen', async () => {
    expect(await on('2016-07-15', 'overdue')).toContain('QUÁ HẠN 9 đầu việc, 4 đơn vị');
    expect(await on('2016-07-15', 'status')).toMatch(/✗ quá hạn +9\n/);
    expect((await plan(['check', '--as-of', '2016-07-15', ...EXAMPLE])).out).toContain('CỔNG ĐÓNG: 9 đầu việc quá hạn');
  });
  it('many units that stand alike share a line, and --all has each', async () => {
    const show = async (...more: string[]) =>
      (await plan(['show', 'gioi-thieu-luat-cap-huyen-xa', '--as-of', '2016-12-01', ...more])).out;
    expect(await show()).toContain('UBND TP Sóc Trăng; UBND H. Châu Thành và 118 đơn vị khác: Thường xuyên');
    expect((await show()).split('\n').length).toBeLessThan(24);
    expect((await show('--all')).match(/^∞/gm)).toHaveLength(120);
  });
  it('the silent of a whole province fit a screen, the late ones by name', async () => {
    const { out } = await plan(['silent', '--year', '2016']);
    expect(out).toContain('✗ Sở Tư pháp – 8 đầu việc, 1 quá hạn');
    expect(out).toContain('140 đơn vị khác, không có đầu việc nào quá hạn');
    expect(out).toContain('plan silent --year 2016 --all');
    expect((await plan(['silent', '--year', '2016', '--all'])).out.match(/^ {2}[✗·]/gm)?.length).toBe(141);
  });
  it('a body that only receives says so', async () => {
    expect((await plan(['agencies', 'trung-uong'])).out).toContain('Là nơi nhận kết quả của 1 nhiệm vụ.');
  });
  it('a role that owes nothing of its own leads to the tasks', async () => {
    const { out } = await plan(['status', '--role', 'coordinating', '--as-of', '2016-03-01']);
    expect(out).toContain('không có đầu việc nào');
    expect(out).toContain('plan list --role coordinating --as-of 2016-03-01');
  });
  it.each([60, 80])('at %i columns a body has its code, and its work done on time apart from that done late', async (columns) => {
    const { out } = await plan(['agencies', '--as-of', '2016-07-15', ...EXAMPLE], { columns });
    expect(out).toContain('thi-xa-ba');
    expect(out.replace(/\s+/g, ' ')).toMatch(columns === 60 ? /hoàn thành đúng hạn 5/ : /hoàn hoàn không/);
  });
});

describe('the words of the screens', () => {
  const SCREENS = [['status'], ['status', '--full'], ['overdue'], ['due', '--within', '90d'], ['list'], ['agencies'], ['agencies', 'huyen-hai'], ['show', 'bao-cao-kien-toan'], ['show', 'kien-toan-hdnd-ubnd'], ['obstacles'], ['silent'], ['budget'], ['review']]; // biome-ignore format: one a screen
  it.each(SCREENS.map((args) => [args.join(' '), args] as const))(
    'plan %s has none that the table of words forbids',
    async (_, args) => {
      for (const columns of [60, 80, 120])
        for (const asOf of ['2016-07-15', '2018-02-01', '2026-11-24']) {
          const { out } = await plan([...args, '--as-of', asOf, ...EXAMPLE], { columns });
          const words = out.replace(/\s+/g, ' ');
          expect(words).not.toMatch(
            /(?<!\p{L})(xong|trễ|đang nợ|không hạn|lượt|thôi hiệu lực|gia hạn từ|giữ chân|làm được từ)(?!\p{L})/iu,
          );
          expect(words).not.toMatch(/(?<!đầu |công |làm )việc (nữa|quá hạn|sắp)/iu);
        }
    },
  );
});

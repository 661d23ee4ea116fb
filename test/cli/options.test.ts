/** What is typed on the command line is read once and held to the plan. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import { folder, plan, SMALL, smallPlan } from './run.ts';

const EXAMPLE = ['-C', 'examples/tinh-vi-du', '--as-of', '2016-07-15'];

describe('what is asked for and is not there', () => {
  it.each([
    ['a task', ['obstacles', '--task', 'nope'], /nhiệm vụ nào mang mã hoặc tên “nope”/],
    ['a task that is nearly there', ['obstacles', '--task', 'bao-cao-kien-tan'], /“bao-cao-kien-toan”/],
    ['a clause', ['list', '--section', 'ZZ'], /không có mục “ZZ”[\s\S]*Các mục: I, II\.1/],
    ['a clause that is nearly there', ['list', '--section', 'II.9'], /Có phải ý bạn là “II\.1”/],
    ['an agency', ['list', '--agency', 'so-noi-vux'], /“so-noi-vu”/],
    ['an agency of the gate', ['check', '--agency', 'so-noi-vux'], /“so-noi-vu”/],
    ['a task to show', ['show', 'bao-cao-kien-tan'], /“bao-cao-kien-toan”/],
  ])('%s: exit 2, and the nearest', async (_, args, told) => {
    const { code, out, err } = await plan([...args, ...EXAMPLE]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(told);
  });
});

describe('a plan.yaml that cannot be read', () => {
  const broken = () => smallPlan({ 'plan/plan.yaml': `${SMALL['plan/plan.yaml']}x: 1\n` });
  it.each([['status'], ['list'], ['obstacles'], ['report'], ['schema', '--for', '.']])(
    '%s tells of it in the language asked for',
    async (...args) => {
      const { code, err } = await plan([...args, '--lang', 'en'], { cwd: broken() });
      expect(code).toBe(2);
      expect(err).toMatch(/error PLAN004: There is no key "x" here/);
      expect(err).not.toMatch(/lỗi|Không/);
    },
  );
  it('shuts the gate, whatever else was asked', async () => {
    const { code, out } = await plan(['check', '--agency', 'so-tu-phap'], { cwd: broken() });
    expect(code).toBe(1);
    expect(out).toContain('CỔNG ĐÓNG');
  });
});

describe('-o', () => {
  const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8');
  const own = () => folder({ ...SMALL, 'cũ.txt': 'cũ' });

  it.each([
    ['status', 'tt.txt', []],
    ['list', 'ds.json', ['--format', 'json']],
    ['validate', 'loi.sarif', []],
    ['report', 'bc.md', ['--year', '2016']],
    ['deadline', 'th.txt', ['Quý I/2016']],
  ])('%s writes what it would have printed, and says so with the size', async (name, file, more) => {
    const cwd = own();
    const format = file.endsWith('.sarif') ? ['--format', 'sarif'] : [];
    const printed = await plan([name, ...more, ...format], { cwd });
    const { code, out } = await plan([name, ...more, '-o', file], { cwd });
    expect(code).toBe(printed.code);
    expect(read(cwd, file)).toBe(printed.out);
    expect(out).toMatch(new RegExp(`^Đã ghi ${file} \\([\\d.]+ byte\\)\n$`));
    expect(out).toContain(Buffer.byteLength(printed.out).toLocaleString('de-DE'));
  });

  it('overwrites a file that is there', async () => {
    const cwd = own();
    expect((await plan(['list', '-o', 'cũ.txt'], { cwd })).code).toBe(0);
    expect(read(cwd, 'cũ.txt')).toContain('ra-soat');
  });

  it('takes the format from the name of the file', async () => {
    const cwd = own();
    await plan(['list', '-o', 'ds.json'], { cwd });
    expect(JSON.parse(read(cwd, 'ds.json')).tasks).toHaveLength(1);
  });

  it('does not give a text the name of another program’s file', async () => {
    const { code, err } = await plan(['silent', '-o', 'x.pdf'], { cwd: own() });
    expect(code).toBe(2);
    expect(err).toMatch(/không ghi được tệp \.pdf[\s\S]*text, json/);
  });

  it('tells a folder from a file', async () => {
    const { code, err } = await plan(['list', '-o', '.'], { cwd: own() });
    expect(code).toBe(2);
    expect(err).toMatch(/“\.” là một thư mục, không phải tệp\n {2}= Ghi cả tên tệp sau -o/);
  });

  it('writes no colours into a file', async () => {
    const cwd = own();
    await plan(['status', '-o', 'tt.txt'], { cwd, env: { FORCE_COLOR: '1' } });
    expect(read(cwd, 'tt.txt')).not.toContain('\u001b');
  });
});

const ids = async (args: readonly string[]) => {
  const { code, out, err } = await plan([...args, '--format', 'json', ...EXAMPLE]);
  expect([code, err]).toEqual([0, '']);
  return (JSON.parse(out).tasks as { id: string }[]).map((t) => t.id);
};

describe('words of the user’s language', () => {
  it.each([
    ['overdue', ['quá hạn', 'qua han', 'Quá Hạn', 'qua-han', 'QUA HAN']],
    ['done', ['đã hoàn thành', 'da hoan thanh']],
    ['open', ['chưa hoàn thành', 'in-time,overdue', 'trong hạn; quá hạn']],
    ['undated', ['không xác định thời hạn', 'khong xac dinh thoi han']],
    ['cancelled', ['thôi thực hiện']],
    ['ongoing', ['thường xuyên']],
  ])('--state %s may be said otherwise', async (state, words) => {
    const asked = await ids(['list', '--state', state]);
    expect(asked.length).toBeGreaterThan(0);
    for (const word of words) expect([word, await ids(['list', '--state', word])]).toEqual([word, asked]);
  });

  it('shows of a row only what is in the state asked for', async () => {
    const { out } = await plan(['list', '--state', 'done', '--format', 'json', ...EXAMPLE]);
    const states = (JSON.parse(out).tasks as { state: string }[]).map((t) => t.state);
    expect(new Set(states)).toEqual(new Set(['done-on-time', 'done-late', 'done-undated']));
  });

  it.each([
    ['so-noi-vu', ['Sở Nội vụ', 'sở nội vụ', 'so noi vu', 'SO NOI VU']],
    ['thi-xa-ba', ['thị xã Ba', 'UBND thị xã Ba', 'thi xa ba']],
  ])('--agency %s may be called by its name', async (id, names) => {
    const asked = await ids(['list', '--agency', id]);
    for (const name of names) expect([name, await ids(['list', '--agency', name])]).toEqual([name, asked]);
  });

  it('tells a mark that was typed: “Sở” is not “so”', async () => {
    expect((await plan(['list', '--agency', 'Số Nội vụ', ...EXAMPLE])).code).toBe(2);
  });

  it('names those that fit where a name fits several', async () => {
    const { code, err } = await plan(['agencies', 'nội vụ', ...EXAMPLE]);
    expect(code).toBe(2);
    expect(err).toMatch(/khớp với 2 cơ quan hay nhóm\n {2}= Chọn một mã: so-noi-vu \(Sở Nội vụ\); bo-noi-vu \(Bộ Nội vụ\)/);
  });

  it('finds a task by words of its title, in quotes or not', async () => {
    const by = async (...words: string[]) =>
      JSON.parse((await plan(['show', ...words, '--format', 'json', ...EXAMPLE])).out).id as string;
    expect(await by('Lập dự toán kinh phí')).toBe('lap-du-toan');
    expect(await by('lap', 'du', 'toan')).toBe('lap-du-toan');
    expect((await plan(['show', 'Báo cáo', ...EXAMPLE])).err).toMatch(/khớp với 3 nhiệm vụ/);
  });

  it('takes the words of roles, of proposals and of what shuts the gate', async () => {
    const role = (word: string) => ids(['list', '--role', word]);
    expect(await role('phối hợp')).toEqual(await role('coordinating'));
    const review = async (word: string) => (await plan(['review', '--proposal', word, ...EXAMPLE])).out;
    expect(await review('bãi bỏ')).toBe(await review('repeal'));
    expect((await plan(['check', '--fail-on', 'không', ...EXAMPLE])).code).toBe(0);
  });

  it('knows a group, and a body that only receives reports', async () => {
    const group = await plan(['agencies', 'trung-uong']);
    expect([group.code, group.err]).toEqual([0, '']);
    const receiver = await plan(['agencies', 'bo-noi-vu']);
    expect([receiver.code, receiver.err]).toEqual([0, '']);
    expect(receiver.out).toContain('Bộ Nội vụ');
  });

  it('finds for a role alone what it finds for the role of somebody', async () => {
    const all = await ids(['list', '--role', 'coordinating']);
    const own = await ids(['list', '--role', 'coordinating', '--agency', 'thi-xa-ba']);
    expect(own.length).toBeGreaterThan(0);
    for (const id of own) expect(all).toContain(id);
  });

  it('gives a successor what it answers for', async () => {
    const { out } = await plan([
      'list',
      '--agency',
      'thi-xa-ba',
      '--state',
      'overdue',
      '--format',
      'json',
      '--as-of',
      '2018-02-01',
      '-C',
      'examples/tinh-vi-du',
    ]);
    expect(JSON.parse(out).tasks.length).toBeGreaterThan(0);
  });
});

describe('filters, on every view of tasks', () => {
  it.each(['status', 'overdue', 'due', 'list', 'agencies'])('%s takes clause, agency, state, document and role', async (name) => {
    const filters = [
      '--section',
      'II',
      '--agency',
      'thi-xa-ba',
      '--state',
      'overdue',
      '--document',
      '1910/qd-ttg',
      '--role',
      'lead',
    ];
    const { code, err } = await plan([name, ...filters, ...EXAMPLE]);
    expect([code, err]).toEqual([0, '']);
  });

  it('count what they show', async () => {
    const { out } = await plan(['status', '--section', 'II.3', '--agency', 'thi-xa-ba', '--format', 'json', ...EXAMPLE]);
    const { obligations, summary } = JSON.parse(out);
    expect(obligations.length).toBeGreaterThan(0);
    for (const o of obligations) expect([o.source, o.unit]).toEqual(['II.3', 'thi-xa-ba']);
    expect(summary.total + summary.cancelled).toBeLessThanOrEqual(obligations.length);
  });

  it('say which documents there are', async () => {
    expect((await plan(['list', '--document', '999/XX', ...EXAMPLE])).code).toBe(2);
  });
});

describe('days', () => {
  const asOf = async (typed: string) => {
    const { code, out, err } = await plan(['list', '--format', 'json', '-C', 'examples/tinh-vi-du', '--as-of', typed], {
      today: '2016-07-15',
    });
    expect([typed, code, err]).toEqual([typed, 0, '']);
    return JSON.parse(out).asOf as string;
  };
  it.each([
    ['31/01/2016', '2016-01-31'],
    ['1/2/2016', '2016-02-01'],
    ['01-02-2016', '2016-02-01'],
    ['1.2.2016', '2016-02-01'],
    ['2016-2-1', '2016-02-01'],
    ['ngày 29/02/2016', '2016-02-29'],
    ['hôm nay', '2016-07-15'],
    ['hôm qua', '2016-07-14'],
  ])('--as-of %s is %s', async (typed, day) => {
    expect(await asOf(typed)).toBe(day);
  });
  it.each([
    ['31/02/2016', /không có ngày “31\/02\/2016” trong lịch/],
    ['13/13/2016', /trong lịch/],
    ['2016', /không hiểu ngày/],
    ['abc', /không hiểu ngày[\s\S]*01\/02\/2016/],
    ['1/2/16', /không hiểu ngày/],
  ])('--as-of %s is refused with the way out', async (typed, told) => {
    const { code, err } = await plan(['status', '--as-of', typed]);
    expect(code).toBe(2);
    expect(err).toMatch(told);
  });

  it('are the same for every option', async () => {
    const of = async (...args: string[]) => (await plan(args)).out;
    expect(await of('deadline', 'tháng sau', '--base', '4/12/2015')).toBe(
      await of('deadline', 'tháng sau', '--base', '2015-12-04'),
    );
    expect(await of('overdue', '--since', '1/6/2016', ...EXAMPLE)).toBe(await of('overdue', '--since', '2016-06-01', ...EXAMPLE));
  });

  it.each([
    [['due', '--within', '-5d'], /không thể âm/],
    [['check', '--grace', '-1'], /không thể âm/],
    [['due', '--within', '0x7e0'], /không hiểu/],
    [['due', '--within', '5 năm'], /không hiểu/],
    [['overdue', '--since', 'abc'], /Viết một ngày: 31\/01\/2016; hoặc số ngày/],
    [['budget', '--year', '0x7e0'], /không phải một năm/],
    [['silent', '--year', '2016.0'], /không phải một năm/],
    [['report', '--year', '1e3'], /không phải một năm/],
  ])('%j is refused', async (args, told) => {
    const { code, err, out } = await plan([...args, ...EXAMPLE]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(told);
  });

  it.each(['14', '14d', '2w', '14 ngày', '2 tuần', '14 NGAY'])('--within %s are fourteen days', async (typed) => {
    expect((await plan(['due', '--within', typed, ...EXAMPLE])).out).toContain('14 ngày');
  });
});

describe('help', () => {
  it.each([[['help']], [['--help']], [['help', '--lang', 'vi']]])('%j lists the commands in Vietnamese', async (args) => {
    const { code, out } = await plan(args);
    expect(code).toBe(0);
    for (const { name } of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    expect(out).not.toMatch(/\[options\]|\[command\]|\(default|<(id|date|dir|days|file|format|revision|lang)>|Usage|Options:/);
  });

  it.each(COMMANDS.map((c) => c.name))(
    'plan help %s is plan %s --help, wholly in Vietnamese, with examples that run',
    async (name) => {
      const { out } = await plan(['help', name]);
      expect(out).toBe((await plan([name, '--help'])).out);
      expect(out).not.toMatch(/\[options\]|\(default|<(id|date|dir|days|file|format|revision|lang)>|Usage|Options:/);
      expect(out).toContain('Ví dụ:');
    },
  );

  it('shows no option that a command does not take', async () => {
    expect((await plan(['help', 'deadline'])).out).not.toMatch(/--at |--dir/);
    expect((await plan(['help', 'schema'])).out).not.toMatch(/--as-of|--at /);
  });

  it('speaks English where asked', async () => {
    expect((await plan(['help', 'status', '--lang', 'en'])).out).toMatch(/^Usage: plan status \[options\]/);
  });
});

describe('what cannot be meant', () => {
  it.each([
    [['schema', '--for', 'nowhere'], /Không có thư mục “nowhere”\n {2}= Kiểm tra lại đường dẫn của thư mục/],
    [['foo'], /Không có lệnh “foo”\n {2}= Xem: plan help\n/],
    [['lsit'], /Có phải ý bạn là “list”/],
    [['-C', 'plan', 'statsu'], /“statsu”\n {2}= Có phải ý bạn là “status”/],
    [['list', '--state', 'nope'], /Chọn một trong: overdue \(quá hạn\)/],
    [['list', '--state', 'overdu'], /“overdue”/],
    [['report', '--to', 'bo-noi-vuu'], /“bo-noi-vu”/],
    [['report', '--to', 'so-noi-vu'], /không đặt ra báo cáo nào gửi “so-noi-vu”\n {2}= Các báo cáo: --by/],
  ])('%j: a suggestion only where something is near', async (args, told) => {
    const { code, err } = await plan(args);
    expect(code).toBe(2);
    expect(err).toMatch(told);
  });
});

describe('plan deadline', () => {
  it.each(['xyz', 'blah'])('suggests nothing for %s, which is near nothing', async (text) => {
    expect((await plan(['deadline', text])).out).not.toContain('Gần nhất');
  });
});

describe('colours', () => {
  it('NO_COLOR is stronger than FORCE_COLOR, and an empty one counts as none', async () => {
    const coloured = async (env: Record<string, string>) => (await plan(['status'], { env })).out.includes('\u001b[');
    expect(await coloured({ FORCE_COLOR: '1' })).toBe(true);
    expect(await coloured({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(await coloured({ FORCE_COLOR: '1', NO_COLOR: '' })).toBe(true);
    expect(await coloured({ FORCE_COLOR: '' })).toBe(false);
  });
});

describe('what agencies fold', () => {
  it('those that owe something without a day stand on one line, and --all shows them', async () => {
    const brief = (await plan(['agencies', '--as-of', '2016-02-01'])).out;
    expect(brief).toMatch(/139 đơn vị khác .* 268 +268\n/);
    expect(brief.split('\n').length).toBeLessThan(16);
    expect((await plan(['agencies', '--all', '--as-of', '2016-02-01'])).out.split('\n').length).toBeGreaterThan(140);
  });
  it('years that follow each other are a span', async () => {
    const { out } = await plan(['status', '--full', '--as-of', '2024-06-01']);
    expect(out).not.toMatch(/2016, 2017, 2018/);
  });
  it('overdue shows each day with the days that belong to it', async () => {
    const { out } = await plan(['overdue', ...EXAMPLE]);
    expect(out).toMatch(/QUÁ HẠN 9 đầu việc, 4 đơn vị/);
    expect(out.match(/^✗/gm)).toHaveLength(9);
  });
});

describe('plan check', () => {
  it('shows the line of a place once, and marks the thousands', async () => {
    const { out } = await plan(['check', '--as-of', '2019-06-15', '-C', 'examples/tinh-vi-du']);
    expect(out).toContain('Quá hạn 1.238 ngày');
    // The unit that took another over is named once.
    expect(out).not.toContain('UBND thị xã Ba; UBND thị xã Ba');
    // Several years of one task are late.
    expect(out.match(/^9 \| deadline: trước ngày 15\/12 hằng năm$/gm)).toHaveLength(1);
  });
});

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Choice, Prompter } from '../../src/cli/io.ts';
import { openRepo, temporary } from '../git/repo.ts';
import { FULL } from '../model/full-plan.ts';
import { folder, GIT_ENV, plan, repository, smallPlan } from './run.ts';

const TASK = 'plan/tasks/ra-soat.yaml';
const OWN = `# giữ chú thích này
id: ra-soat   # và chú thích này
title: "Rà soát"
source: II.1
lead: [so-tu-phap, so-noi-vu]
deadline: Trong tháng 01/2016

# nhật ký
progress:
  - {date: 2016-01-05, by: so-noi-vu,  what: 'Họp'}
`;
const DONE = ['done', 'ra-soat', '--date', '2016-01-28', '--by', 'so-tu-phap', '--evidence', '15/BC-STP'];
const read = (cwd: string, path = TASK) => readFileSync(join(cwd, path), 'utf8');
const QUARTERLY = `id: bao-cao
title: Báo cáo quý
source: II.1
lead: [so-tu-phap, so-noi-vu]
deadline: hằng quý, trước ngày 15 của tháng cuối quý
`;

describe('plan obstacle', () => {
  it('counts what waits for an answer on the day, not what was raised or answered later', async () => {
    const raise = async (asOf: string) => {
      const args = ['obstacle', '--by', 'so-noi-vu', '--what', 'Thiếu người', '--dry-run'];
      return (await plan([...args, '-C', 'examples/tinh-vi-du', '--as-of', asOf])).out;
    };
    // One more was raised on 18 January and answered on 19 February; another was raised on 20 June.
    expect(await raise('2016-02-01')).toContain('2 vướng mắc chưa được trả lời.');
    expect(await raise('2016-06-01')).toContain('1 vướng mắc chưa được trả lời.');
    expect(await raise('2016-07-15')).toContain('2 vướng mắc chưa được trả lời.');
  });
});

describe('plan done', () => {
  it('adds one entry in the style of the log, and keeps every other byte', async () => {
    const cwd = smallPlan({ [TASK]: OWN });
    const { code, out } = await plan(DONE, { cwd });
    expect(code).toBe(0);
    expect(read(cwd)).toBe(
      `${OWN}  - { date: 2016-01-28, by: so-tu-phap, what: Đã hoàn thành, completes: true, evidence: { number: 15/BC-STP, date: 2016-01-28 } }\n`,
    );
    expect(out).toBe(
      `Sở Tư pháp đã hoàn thành “Rà soát” ngày 28/01/2016, theo 15/BC-STP.
  Sở Tư pháp: Hoàn thành, đúng hạn, 28/01/2016 (hạn 31/01/2016).
  Đơn vị hoàn thành: 1/2; còn 1: Sở Nội vụ.
Đã ghi: plan/tasks/ra-soat.yaml
`,
    );
  });

  it('keeps the line ends of the file, and a log that is not there yet is begun at its end', async () => {
    const bare = OWN.slice(0, OWN.indexOf('\n# nhật ký')).replace(/\n/g, '\r\n');
    const cwd = smallPlan({ [TASK]: bare });
    expect((await plan(DONE, { cwd })).code).toBe(0);
    expect(read(cwd)).toBe(
      `${bare}progress:\r\n  - date: 2016-01-28\r\n    by: so-tu-phap\r\n    what: Đã hoàn thành\r\n    completes: true\r\n    evidence: { number: 15/BC-STP, date: 2016-01-28 }\r\n`,
    );
  });

  it('writes nothing with --dry-run, and shows the lines that it would add', async () => {
    const cwd = smallPlan({ [TASK]: OWN });
    const { code, out } = await plan([...DONE, '--dry-run'], { cwd });
    expect([code, read(cwd)]).toEqual([0, OWN]);
    expect(out).toContain('+++ b/plan/tasks/ra-soat.yaml\n');
    expect(out.split('\n').filter((l) => /^[+-](?![+-])/.test(l))).toHaveLength(1);
    expect(out).toContain('Chưa ghi gì (--dry-run).');
  });

  it('refuses what would bring an error, and says which', async () => {
    const cwd = smallPlan({ [TASK]: OWN });
    const { code, out } = await plan(DONE.with(5, 'ubnd-tinh'), { cwd });
    expect([code, read(cwd)]).toEqual([1, OWN]);
    expect(out).toContain('Chưa ghi gì');
    expect(out).toContain('PLAN031');
  });

  it('is not kept from writing by an error that was there before', async () => {
    const cwd = smallPlan({ [TASK]: OWN, 'plan/tasks/hong.yaml': 'id: hong\n' });
    expect((await plan(DONE, { cwd })).code).toBe(0);
    expect(read(cwd)).toContain('15/BC-STP');
  });

  it('names what is missing, with the option that gives it, where nobody can be asked', async () => {
    const cwd = smallPlan({ [TASK]: OWN });
    const { code, err } = await plan(['done', 'ra-soat', '--date', '2016-01-28'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('Thiếu cơ quan báo cáo');
    expect(err).toContain('--by <mã cơ quan>; có: so-tu-phap (Sở Tư pháp), so-noi-vu (Sở Nội vụ)');
    expect((await plan(['done', 'hop'], { cwd })).err).toContain('Không có nhiệm vụ nào');
  });

  it('asks for the period of a late quarterly report, and takes it by its name', async () => {
    const cwd = smallPlan({ 'plan/tasks/bao-cao.yaml': QUARTERLY });
    const args = ['done', 'bao-cao', '--date', '2016-04-20', '--by', 'so-tu-phap', '--evidence', '1/BC', '--as-of', '2016-04-21'];
    const { code, err } = await plan(args, { cwd });
    expect(code).toBe(2);
    expect(err).toContain('--period <kỳ>; có: 2016-Q2 (quý II/2016), 2016-Q1 (quý I/2016)');
    const { out } = await plan([...args, '--period', 'quý I'], { cwd });
    expect(out).toContain('Sở Tư pháp, quý I/2016: Hoàn thành, quá hạn 37 ngày');
    expect(read(cwd, 'plan/tasks/bao-cao.yaml')).toContain('    occurrence: 2016-Q1\n');
    // The first quarter is done: the second is the only one left.
    expect((await plan([...args.with(7, '2/BC')], { cwd })).out).toContain('quý II/2016');
  });

  it('copies the document beside the plan, and keeps its hash', async () => {
    const cwd = smallPlan({ [TASK]: OWN, 'bc.PDF': 'nội dung' });
    expect((await plan([...DONE, '--file', 'bc.PDF'], { cwd })).code).toBe(0);
    expect(read(cwd, 'plan/documents/2016-01-28-15-bc-stp.pdf')).toBe('nội dung');
    expect(read(cwd)).toMatch(/link: documents\/2016-01-28-15-bc-stp\.pdf, sha256: [0-9a-f]{64} \} \}\n$/);
    expect((await plan(['validate'], { cwd })).out).toContain('Không có lỗi');
    const other = [
      'progress',
      'ra-soat',
      '--date',
      '2016-01-28',
      '--by',
      'so-noi-vu',
      '--what',
      'Gửi',
      '--evidence',
      '15/BC-STP',
    ];
    writeFileSync(join(cwd, 'khac.pdf'), 'khác');
    expect((await plan([...other, '--file', 'khac.pdf'], { cwd })).err).toContain('Đã có tệp khác');
    expect((await plan([...other, '--file', 'bc.PDF'], { cwd })).code).toBe(0);
  });

  it('commits what it wrote with a message in words, and nothing else', async () => {
    const repo = openRepo(temporary());
    repo.git('init', '-q');
    repo.git('config', 'user.name', 'Nguyễn Văn A');
    repo.git('config', 'user.email', 'a@vi-du.vn');
    repo.commit('một', { ...FULL, [TASK]: OWN, 'khac.txt': 'a' });
    repo.write({ 'khac.txt': 'b' });
    repo.git('add', 'khac.txt');
    const { code, out } = await plan([...DONE, '--commit'], { cwd: repo.dir });
    expect(code).toBe(0);
    expect(out).toContain('git commit ');
    expect(repo.git('log', '-1', '--format=%s')).toBe('Sở Tư pháp đã hoàn thành “Rà soát” ngày 28/01/2016, theo 15/BC-STP');
    expect(repo.git('-c', 'core.quotePath=false', 'show', '--format=', '--name-only', 'HEAD')).toBe(TASK);
    expect(repo.git('status', '--short')).toBe('M  khac.txt');
  });

  it('writes nothing where it is to commit and there is no repository', async () => {
    const cwd = smallPlan({ [TASK]: OWN });
    expect(await plan([...DONE, '--commit'], { cwd })).toMatchObject({ code: 2, err: expect.stringContaining('kho git nào') });
    expect(read(cwd)).toBe(OWN);
  });

  it('answers machines in JSON', async () => {
    const { out } = await plan([...DONE, '--format', 'json', '--dry-run'], { cwd: smallPlan({ [TASK]: OWN }) });
    expect(JSON.parse(out)).toMatchObject({ outcome: 'dry-run', files: [TASK], diagnostics: [], commit: null });
  });

  it('makes its change up again on what the file holds now, where that changed meanwhile', async () => {
    const cwd = smallPlan({ [TASK]: OWN });
    const line = "  - {date: 2016-01-06, by: so-noi-vu, what: 'Họp lại'}\n";
    let first = true;
    const atWrite = () => {
      if (first) writeFileSync(join(cwd, TASK), OWN + line);
      first = false;
    };
    const { code } = await plan(DONE, { cwd, atWrite });
    expect(code).toBe(0);
    expect(read(cwd)).toMatch(/Họp lại'\}\n {2}- \{ date: 2016-01-28, .*15\/BC-STP/);
  });

  it('leaves the old file or the new one, wherever it is stopped', async () => {
    const whole = smallPlan({ [TASK]: OWN });
    const steps: string[] = [];
    await plan(DONE, { cwd: whole, atWrite: (step) => void steps.push(step) });
    expect(steps.length).toBeGreaterThan(1);
    for (const [k] of steps.entries()) {
      const cwd = smallPlan({ [TASK]: OWN });
      let at = 0;
      const stop = () => {
        if (at++ === k) throw new Error('stopped');
      };
      await plan(DONE, { cwd, atWrite: stop }).catch(() => undefined);
      expect([OWN, read(whole)]).toContain(read(cwd));
    }
  });
});

it('two runs at once lose neither entry', async () => {
  const cwd = smallPlan({ [TASK]: OWN });
  const runs = Array.from({ length: 3 }, (_, k) => {
    const args = ['progress', 'ra-soat', '--date', '2016-01-20', '--by', 'so-noi-vu', '--what', `lần ${k}`];
    const child = spawn(process.execPath, [join(repository, 'bin/plan.cjs'), ...args, '--as-of', '2016-02-01'], {
      cwd,
      env: { PATH: process.env.PATH, ...GIT_ENV },
    });
    return new Promise<number | null>((done) => child.on('exit', done));
  });
  expect(await Promise.all(runs)).toEqual([0, 0, 0]);
  for (const k of [0, 1, 2]) expect(read(cwd)).toContain(`what: lần ${k}`);
  expect((await plan(['validate'], { cwd })).code).toBe(0);
}, 30_000);

describe('the other editing commands', () => {
  const at = (name: string) => `plan/${name}`;
  const AS_OF = ['--as-of', '2016-03-10'];
  it.each([
    [
      'extend: a request',
      ['extend', 'bao-cao', '--until', '2016-09-30', '--reason', 'Thiếu người', '--by', 'so-noi-vu', '--asked', '2016-03-01'],
      at('tasks/bao-cao.yaml'),
      (t: string) =>
        t.replace(
          'dependsOn',
          'extensions:\n  - asked: 2016-03-01\n    by: so-noi-vu\n    reason: Thiếu người\n    until: 2016-09-30\n    phase: gd-1\ndependsOn',
        ),
    ],
    [
      'obstacle',
      [
        'obstacle',
        '--by',
        'huyen-hai',
        '--what',
        'Thiếu máy, phải mượn',
        '--date',
        '2016-03-01',
        '--task',
        'bao-cao',
        '--propose',
        'Cấp máy',
      ],
      at('obstacles.yaml'),
      (t: string) =>
        `${t}  - id: thieu-may-phai-muon\n    date: 2016-03-01\n    by: huyen-hai\n    task: bao-cao\n    what: Thiếu máy, phải mượn\n    proposals:\n      - to: ubnd-tinh\n        what: Cấp máy\n`,
    ],
    [
      'event',
      ['event', 'bau-cu', '2016-05-29', '--document', '5/NQ', '--document-date', '2016-03-02'],
      at('events.yaml'),
      (t: string) => t.replace('date: 2016-05-22 }', 'date: 2016-05-29, document: { number: 5/NQ, date: 2016-03-02 } }'),
    ],
    [
      'cancel',
      ['cancel', 'bao-cao', '--date', '2016-03-05', '--reason', 'gộp việc', '--document', '30/QĐ-UBND'],
      at('tasks/bao-cao.yaml'),
      (t: string) =>
        `${t}cancelled: { date: 2016-03-05, reason: gộp việc, document: { number: 30/QĐ-UBND, date: 2016-03-05 } }\n`,
    ],
    [
      'add',
      ['add', 'Tổng kết thi hành', '--section', 'II.1', '--lead', 'so-noi-vu, so-tu-phap', '--deadline', 'trước ngày 15/12/2016'],
      at('tasks/tong-ket-thi-hanh.yaml'),
      () =>
        'id: tong-ket-thi-hanh\ntitle: Tổng kết thi hành\nsource: II.1\nlead: [so-noi-vu, so-tu-phap]\ndeadline: trước ngày 15/12/2016\n',
    ],
  ])('%s changes what it says, and nothing else', async (_, args, path, expected) => {
    const cwd = folder(FULL);
    const { code, out } = await plan([...args, ...AS_OF], { cwd });
    expect([code, out.includes(`Đã ghi: ${path}`)]).toEqual([0, true]);
    expect(read(cwd, path)).toBe(expected(FULL[path] ?? ''));
    for (const other of Object.keys(FULL).filter((p) => p !== path)) expect(read(cwd, other)).toBe(FULL[other]);
  });

  it('extend decides a request where it stands', async () => {
    const cwd = folder(FULL);
    await plan(['extend', 'bao-cao', '--until', '2016-09-30', '--reason', 'x', ...AS_OF], { cwd });
    const { out } = await plan(['extend', 'bao-cao', '--decided', '2016-03-09', '--document', '8/UBND', ...AS_OF], { cwd });
    expect(out).toContain('Gia hạn “Báo cáo” đến 30/09/2016, theo 8/UBND.');
    expect(read(cwd, at('tasks/bao-cao.yaml'))).toMatch(
      /until: 2016-09-30\n {4}phase: gd-1\n {4}decision: \{ granted: true, date: 2016-03-09, by: ubnd-tinh, document: \{ number: 8\/UBND, date: 2016-03-09 \} \}\ndependsOn/,
    );
  });

  it.each([
    ['huyen-hai', 'huyen-2'],
    ['cac-so', 'cac-so-nganh'],
    ['ra-soat', 'ra-soat-van-ban'],
    ['bau-cu', 'bau-cu-2016'],
    ['qd-1910', 'quyet-dinh-1910'],
    ['luat-2015', 'luat-moi'],
  ])('rename takes %s to %s everywhere, and back again byte for byte', async (old, id) => {
    const cwd = folder(FULL);
    const { code, out } = await plan(['rename', old, id, ...AS_OF], { cwd });
    expect([code, out]).toEqual([0, expect.stringContaining(`“${old}” nay là “${id}”`)]);
    expect((await plan(['validate', ...AS_OF], { cwd })).code).toBe(0);
    const word = new RegExp(`(?<![\\w-])${old}(?![\\w-])`);
    for (const path of Object.keys(FULL)) if (existsSync(join(cwd, path))) expect(read(cwd, path)).not.toMatch(word);
    expect((await plan(['rename', id, old, ...AS_OF], { cwd })).code).toBe(0);
    for (const path of Object.keys(FULL)) expect(read(cwd, path)).toBe(FULL[path]);
  });

  it('rename refuses an id that is taken', async () => {
    const cwd = folder(FULL);
    const { code, out } = await plan(['rename', 'huyen-hai', 'huyen-ba', ...AS_OF], { cwd });
    expect([code, out.includes('PLAN021')]).toEqual([1, true]);
    for (const path of Object.keys(FULL)) expect(read(cwd, path)).toBe(FULL[path]);
  });

  it('add takes no deadline that cannot be read', async () => {
    const args = ['add', 'X', '--section', 'II.1', '--lead', 'so-noi-vu', '--deadline', '31/02/2016'];
    expect(await plan(args, { cwd: folder(FULL) })).toMatchObject({
      code: 2,
      err: expect.stringContaining('Không hiểu thời hạn'),
    });
  });
});

describe('with somebody to ask', () => {
  /** Answers in order; a choice by its label. */
  function answering(...answers: string[]) {
    const asked: string[] = [];
    const next = (question: string) => {
      asked.push(question);
      return answers.shift() ?? '';
    };
    const prompter: Prompter = {
      select: async (question: string, choices: readonly Choice[]) => {
        const answer = next(question);
        return choices.find((c) => c.label === answer)?.value ?? `none of ${choices.map((c) => c.label)}: ${answer}`;
      },
      text: async (question) => next(question),
      confirm: async (question) => next(question) === 'Có',
    };
    return { asked, prompter: async () => prompter };
  }

  it('done asks for what is missing: the task by words, the unit, the day, the document', async () => {
    const cwd = smallPlan({ [TASK]: OWN });
    const { asked, prompter } = answering('Sở Tư pháp', '2016-01-28', '15/BC-STP');
    const { code } = await plan(['done', 'rà', 'soat'], { cwd, prompter });
    expect(code).toBe(0);
    expect(asked).toHaveLength(3);
    expect(read(cwd)).toMatch(/by: so-tu-phap.*15\/BC-STP/);
  });

  it('asks again for a day that is none', async () => {
    const cwd = smallPlan({ [TASK]: OWN });
    const { asked, prompter } = answering('2016-02-30', '2016-01-28', '');
    expect((await plan(['done', 'ra-soat', '--by', 'so-tu-phap'], { cwd, prompter })).code).toBe(0);
    expect(asked[1]).toContain('“2016-02-30”');
    expect(read(cwd)).toContain('date: 2016-01-28');
  });

  it('add reads the deadline back as a day before it writes', async () => {
    const cwd = folder(FULL);
    const path = join(cwd, 'plan/tasks/so-ket.yaml');
    const lines = ['Sơ kết', 'Sở Nội vụ', 'trước ngày 15/12/2016'];
    const no = answering(...lines, 'Không');
    expect((await plan(['add', '--as-of', '2016-03-10'], { cwd, prompter: no.prompter })).code).toBe(2);
    expect(no.asked.at(-1)).toContain('Hạn: 14/12/2016');
    expect(existsSync(path)).toBe(false);
    const yes = answering(...lines, 'Có');
    expect((await plan(['add', '--as-of', '2016-03-10'], { cwd, prompter: yes.prompter })).code).toBe(0);
    expect(existsSync(path)).toBe(true);
  });
});

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GIT_ENV, repository, smallPlan } from '../cli/run.ts';

const TASK = 'plan/tasks/ra-soat.yaml';
const OWN = 'id: ra-soat\ntitle: Rà soát văn bản\nsource: II.1\nlead: [so-tu-phap, so-noi-vu]\ndeadline: Trong tháng 01/2016\n';
const MORE = Object.fromEntries(
  Array.from({ length: 10 }, (_, k) => [
    `plan/tasks/viec-${k}.yaml`,
    `id: viec-${k}\ntitle: Việc số ${k}\nsource: II.1\nlead: so-noi-vu\ndeadline: null\n`,
  ]),
);
const ENTER = '\r';
const CLEAR = '\u0015';

/** `plan` at a real pseudo-terminal, its questions answered. */
function atTerminal(cwd: string, args: readonly string[], steps: readonly (readonly [string, string])[]) {
  const { status, stdout, stderr } = spawnSync(
    'python3',
    [
      join(repository, 'test/desktop/terminal.py'),
      cwd,
      JSON.stringify(steps),
      process.execPath,
      join(repository, 'bin/plan.cjs'),
      ...args,
    ],
    { encoding: 'utf8', env: { PATH: process.env.PATH, ...GIT_ENV } },
  );
  expect(stderr).toBe('');
  return { code: status, shown: stdout };
}

const python = spawnSync('python3', ['--version']).status === 0;
if (!python) console.warn('python3 is not installed: the tests at a pseudo-terminal are left out');

describe.skipIf(!python)('at a pseudo-terminal', () => {
  it('asks at a terminal for what is missing, and finds the task by words without marks', () => {
    const cwd = smallPlan({ [TASK]: OWN, ...MORE });
    const { code, shown } = atTerminal(
      cwd,
      ['done'],
      [
        ['Nhiệm vụ', 'ra soat'],
        ['Rà soát văn bản', ENTER],
        ['Cơ quan báo cáo', ENTER],
        ['Ngày của kết quả', `${CLEAR}28/1/2016${ENTER}`],
        ['Số văn bản', `15/BC-STP${ENTER}`],
      ],
    );
    expect(code, shown).toBe(0);
    expect(readFileSync(join(cwd, TASK), 'utf8')).toBe(
      `${OWN}progress:\n  - date: 2016-01-28\n    by: so-tu-phap\n    what: Đã hoàn thành\n    completes: true\n    evidence: { number: 15/BC-STP, date: 2016-01-28 }\n`,
    );
  });

  it('writes nothing where the person breaks off', () => {
    const cwd = smallPlan({ [TASK]: OWN, ...MORE });
    const { code, shown } = atTerminal(cwd, ['done', 'ra-soat'], [['Cơ quan báo cáo', '\u0003']]);
    expect(shown).toContain('Đã thôi, chưa ghi gì');
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, TASK), 'utf8')).toBe(OWN);
  });

  it('reads the deadline of a new task back as a day, and asks before it writes', () => {
    const cwd = smallPlan({ [TASK]: OWN, ...MORE });
    const { code, shown } = atTerminal(
      cwd,
      ['add', '--section', 'II.1', '--lead', 'so-noi-vu', '--as-of', '2016-02-01'],
      [
        ['Tên nhiệm vụ', `Tổng kết${ENTER}`],
        ['Thời hạn', `trước ngày 15/12/2016${ENTER}`],
        ['Hạn: 14/12/2016', ENTER],
      ],
    );
    expect(code, shown).toBe(0);
    expect(readFileSync(join(cwd, 'plan/tasks/tong-ket.yaml'), 'utf8')).toContain('deadline: trước ngày 15/12/2016\n');
  });
});

/**
 * kill -9 at every step of the writing of every command that writes: each file is the old one or the new one, and the next run
 * begins from the old state of the plan or finds the new one, with nothing left over.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import { folder, plan, SMALL } from '../cli/run.ts';
import { tier } from '../tier.ts';
import { killing, treeOf } from './killing.ts';

const { kill } = killing();
const DAY = '2016-01-10';
const SECOND = `id: bao-cao
title: ${'Báo cáo'.normalize('NFD')}
source: II.1
lead: so-tu-phap
dependsOn: ra-soat
`;
const PAPER = `ỦY BAN NHÂN DÂN TỈNH A
Số: 12/KH-UBND
A, ngày 15 tháng 3 năm 2016
KẾ HOẠCH
Triển khai thi hành Luật B

I. NỘI DUNG
1. Sở Tư pháp rà soát văn bản quy phạm pháp luật, gửi báo cáo trước ngày 30/6/2016.
2. Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp tổ chức hội nghị tập huấn trong quý II/2016.
`;
const AROUND = { 'bc.pdf': 'nội dung', 'ke-hoach.txt': PAPER };
const FILES: Record<string, string | Uint8Array> = {
  ...SMALL,
  ...AROUND,
  'plan/tasks/bao-cao.yaml': SECOND,
  'plan/events.yaml': 'events:\n  - { id: bau-cu, name: cuộc bầu cử, date: null }\n',
  'report.md': 'cũ\n',
};
const DOCUMENT = ['--document', '5/QĐ-UBND', '--file', 'bc.pdf'];

interface Writing {
  readonly args: readonly string[];
  /** in an empty folder, where a plan is to be made */
  readonly anew?: true;
  /** writes where -o says, a file at a time */
  readonly out?: true;
}

/** Every command that changes a plan, and those by which the ways of -o are tried. */
const WRITING: Readonly<Record<string, Writing>> = {
  done: {
    args: ['done', 'ra-soat', '--date', DAY, '--by', 'so-tu-phap', '--evidence', '15/BC-STP', '--file', 'bc.pdf'],
  },
  progress: { args: ['progress', 'ra-soat', '--date', DAY, '--by', 'so-tu-phap', '--what', 'Họp'] },
  extend: {
    args: ['extend', 'ra-soat', '--until', '2016-02-15', '--reason', 'x', '--by', 'so-tu-phap', '--decided', DAY, ...DOCUMENT],
  },
  obstacle: { args: ['obstacle', '--by', 'so-tu-phap', '--task', 'ra-soat', '--what', 'Thiếu người'] },
  event: { args: ['event', 'bau-cu', '2016-05-22', ...DOCUMENT] },
  cancel: { args: ['cancel', 'ra-soat', '--date', DAY, '--reason', 'gộp việc', ...DOCUMENT] },
  add: { args: ['add', 'Tập huấn', '--section', 'II.1', '--lead', 'so-tu-phap', '--deadline', 'Quý I/2016'] },
  rename: { args: ['rename', 'ra-soat', 'ra-soat-van-ban'] },
  'rename of a body': { args: ['rename', 'so-tu-phap', 'so-tp'] },
  take: { args: ['take', 'so.xlsx'] },
  validate: { args: ['validate', '--fix'] },
  'import into a plan': { args: ['import', 'ke-hoach.txt', '--into', 'plan'] },
  import: { args: ['import', 'ke-hoach.txt'], anew: true },
  init: {
    args: ['init', '--title', 'Kế hoạch', '--issuer', 'UBND tỉnh Bến Tre', '--date', '15/3/2016', '--ci', 'github'],
    anew: true,
  },
  'init from a paper': { args: ['init', '--from', 'ke-hoach.txt', '--ci', 'gitlab'], anew: true },
  'remind into a folder': { args: ['remind', '--within', '90d', '-o', 'cong-van'], out: true },
  site: { args: ['site', '-o', 'public'], out: true },
  export: { args: ['export', '-o', 'theo-doi.xlsx'], out: true },
  report: { args: ['report', '--year', '2016', '-o', 'report.md'], out: true },
};

/** The sheet of one body, filled in for two of its duties. */
async function sheet(): Promise<Uint8Array> {
  const cwd = folder(FILES);
  await plan(['sheet', '--agency', 'so-tu-phap', '--as-of', DAY, '-o', 'so.xlsx'], { cwd });
  const rows = ((await readXlsx(readFileSync(join(cwd, 'so.xlsx')))).sheets[0]?.rows ?? []).map((r): CellValue[] => [...r]);
  for (const row of rows.slice(4, 6)) row.splice(6, 3, 'Đã gửi', '9/1/2016', 'Chưa xong');
  return writeXlsx({ sheets: [{ name: 'Sheet1', rows }] });
}

let filled: Promise<Uint8Array> | undefined;
async function begin({ anew }: Writing): Promise<string> {
  filled ??= sheet();
  return folder(anew ? AROUND : { ...FILES, 'so.xlsx': await filled });
}

const LEFT = /(?:^|\/)\.kehoach/;
const ours = (tree: ReadonlyMap<string, Buffer>) => [...tree].filter(([path]) => !LEFT.test(path));
const told = (tree: ReadonlyMap<string, Buffer> | readonly (readonly [string, Buffer])[]) =>
  Object.fromEntries([...tree].map(([path, bytes]) => [path, bytes.toString('latin1')]));

/** Holds what a run left in `cwd` to the states before and after it, and sees the next run go on from there. */
async function goesOn(cwd: string, writing: Writing, before: ReadonlyMap<string, Buffer>, after: ReadonlyMap<string, Buffer>) {
  const left = ours(treeOf(cwd));
  for (const [path, bytes] of left) {
    const [old, now] = [before.get(path), after.get(path)].map((b) => b?.equals(bytes) ?? false);
    expect([path, old || now]).toEqual([path, true]);
  }
  for (const path of before.keys()) if (after.has(path)) expect(left.map(([p]) => p)).toContain(path);
  const whole = JSON.stringify(told(left)) === JSON.stringify(told(after));
  // What was finished is not done twice: any other command that writes tidies up.
  const next = whole && !writing.out ? ['validate', '--fix'] : writing.args;
  const { code, err } = await plan([...next, '--as-of', DAY], { cwd });
  expect([code === 2, err]).toEqual([false, '']);
  const ended = treeOf(cwd);
  expect(Object.keys(told(ended)).filter((path) => LEFT.test(path))).toEqual([]);
  if (!(whole && next[0] === 'validate')) expect(told(ended)).toEqual(told(after));
}

/** A run that ends, with what lay in the folder at each of its steps: just that is left by a kill at that step. */
async function steps(writing: Writing) {
  const cwd = await begin(writing);
  const before = treeOf(cwd);
  const states: { step: string; tree: Map<string, Buffer> }[] = [];
  const { code, err } = await plan([...writing.args, '--as-of', DAY], {
    cwd,
    atWrite: (step) => void states.push({ step, tree: treeOf(cwd) }),
  });
  expect([code === 2, err]).toEqual([false, '']);
  const after = treeOf(cwd);
  expect(told(after)).not.toEqual(told(before));
  return { before, after, states };
}

/** As if the process that left it were gone. */
function leftByTheDead(tree: ReadonlyMap<string, Buffer>): Record<string, Uint8Array> {
  const dead = (text: string) => text.replace(new RegExp(`(^|[^\\d])${process.pid}(?!\\d)`, 'gm'), '$1999999999');
  return Object.fromEntries(
    [...tree].map(([path, bytes]) => [dead(path), path.endsWith('.lock') ? Buffer.from(dead(bytes.toString())) : bytes]),
  );
}

it('every command that writes a plan is in the table', () => {
  const names = COMMANDS.filter((c) => c.writesPlan || 'dryRun' in (c.options ?? {})).map((c) => c.name);
  expect(names.length).toBeGreaterThan(10);
  const tried = new Set(Object.values(WRITING).map((w) => w.args[0]));
  expect(names.filter((name) => !tried.has(name))).toEqual([]);
});

describe.runIf(process.platform !== 'win32').each(Object.entries(WRITING))('%s', (_, writing) => {
  it('leaves at any moment what the next run goes on from', async () => {
    const { before, after, states } = await steps(writing);
    expect(states.some((s) => s.step.startsWith('rename'))).toBe(true);
    // Of many files the first, the last and some between tell as much as all.
    const most = { quick: 8, ci: 80, night: 1000 }[tier];
    const every = Math.ceil(states.length / most);
    const tried = states.filter((_s, k) => k % every === 0 || k >= states.length - 3);
    for (const { tree } of tried) await goesOn(folder(leftByTheDead(tree)), writing, before, after);
  });

  it('is killed in the middle of it, and the next run goes on', async () => {
    const { before, after, states } = await steps(writing);
    const renames = states.flatMap(({ step }, k) => (step.startsWith('rename') ? [k + 1] : []));
    const all = states.map((_s, k) => k + 1);
    const at = tier === 'quick' ? [renames.at(-1) as number] : all.filter((k) => k % Math.ceil(all.length / 40) === 0);
    for (const k of at) {
      const cwd = await begin(writing);
      expect(kill(cwd, [...writing.args, '--as-of', DAY], k, 'SIGKILL').signal).toBe('SIGKILL');
      await goesOn(cwd, writing, before, after);
    }
  });
});

it('takes back no file that somebody has changed since', async () => {
  const writing = WRITING['rename of a body'] as Writing;
  const { states } = await steps(writing);
  const last = states.findLast((s) => s.step.startsWith('rename'));
  const cwd = folder(leftByTheDead(last?.tree ?? new Map()));
  const path = join(cwd, 'plan/agencies.yaml');
  const own = `${readFileSync(path, 'utf8')}# sửa tay\n`;
  expect(own).toContain('so-tp');
  writeFileSync(path, own);
  await plan(['validate', '--fix', '--as-of', DAY], { cwd });
  expect(readFileSync(path, 'utf8')).toBe(own);
  expect(readFileSync(join(cwd, 'plan/tasks/ra-soat.yaml'), 'utf8')).toContain('so-tu-phap');
});

it('does nothing outside the plan for a lock that came with it', async () => {
  const cwd = folder({ ...FILES, 'out/of-it.txt': 'của người dùng', 'plan/.kehoach-999999999-1.old': 'độc' });
  const { states } = await steps(WRITING.progress as Writing);
  const lock =
    states
      .findLast((s) => s.step === 'done')
      ?.tree.get('plan/.kehoach.lock')
      ?.toString() ?? '';
  const [host] = lock.split('\n');
  const blob = '5f6d2cd5d9c5b2d1d2f8ea0bd8fb2bbd7d3b5a9c';
  const steal = (target: string, gives: string | undefined) => ({
    target,
    partial: '.kehoach-999999999-2.tmp',
    backup: '.kehoach-999999999-1.old',
    gives,
  });
  mkdirSync(dirname(join(cwd, 'plan/x')), { recursive: true });
  const journal = JSON.stringify([
    steal('../out/of-it.txt', undefined),
    steal('../out/new.txt', undefined),
    steal('../out/of-it.txt', blob),
    { target: 1 },
    null,
  ]);
  writeFileSync(join(cwd, 'plan/.kehoach.lock'), `${host}\n999999999\n[]\n${journal}\n`);
  expect((await plan(['validate', '--fix', '--as-of', DAY], { cwd })).code).toBe(0);
  const tree = told(treeOf(cwd));
  expect(Object.keys(tree).filter((p) => p.startsWith('out/'))).toEqual(['out/of-it.txt']);
  expect(Buffer.from(tree['out/of-it.txt'] ?? '', 'latin1').toString()).toBe('của người dùng');
});

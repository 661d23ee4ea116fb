/** Completion of shells: what the program offers where the cursor stands. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import { folder, plan, repository, smallPlan } from './run.ts';

const example = join(repository, 'examples/tinh-vi-du');

/** The values offered for a line whose last word is being typed. */
async function offered(words: readonly string[], cwd = example): Promise<string[]> {
  const { out, code, err } = await plan(['completion', 'bash', '--', ...words], { cwd });
  expect([code, err]).toEqual([0, '']);
  return out.split('\n').flatMap((line) => (line ? [line.split('\t')[0] as string] : []));
}

describe('plan completion', () => {
  it.each(['bash', 'zsh', 'fish'])('prints the script of %s', async (shell) => {
    const { out, code } = await plan(['completion', shell]);
    expect(code).toBe(0);
    expect(out).toContain(`completion ${shell} --`);
  });

  it('names the shells that it knows where another is asked for', async () => {
    const { code, err } = await plan(['completion', 'powershell']);
    expect(code).toBe(2);
    expect(err).toContain('fish');
  });

  it('offers every command, and only those that begin as typed', async () => {
    expect(await offered([''])).toEqual(COMMANDS.map((c) => c.name));
    expect(await offered(['si'])).toEqual(['silent', 'site']);
  });

  it('offers ids of tasks with their titles', async () => {
    const { out } = await plan(['completion', 'fish', '--', 'show', 'bao-cao-q'], { cwd: example });
    expect(out).toBe('bao-cao-quy\tBáo cáo kết quả thực hiện hằng quý\n');
  });

  it.each([
    [
      ['list', '--agency', 'huyen-'],
      ['huyen-mot', 'huyen-hai'],
    ],
    [['list', '--state', 'over'], ['overdue']],
    [
      ['list', '--section', 'II.'],
      ['II.1', 'II.2', 'II.3', 'II.4'],
    ],
    [
      ['status', '--format', ''],
      ['text', 'json'],
    ],
    [['status', '--lang', 'v'], ['vi']],
    [['list', '--wait'], []],
    [['obstacles', '--task', 'so-'], ['so-ket']],
  ])('for %j offers %j', async (words, values) => {
    expect(await offered(words)).toEqual(values);
  });

  it('offers the options of the command, in its words', async () => {
    const found = await offered(['overdue', '--']);
    expect(found).toEqual(expect.arrayContaining(['--since', '--agency', '--as-of', '--format', '--output']));
    expect(await offered(['status', '--sinc'])).toEqual([]);
  });

  it('leaves files and folders to the shell', async () => {
    expect(await offered(['report', '-o', ''])).toEqual([':files']);
    expect(await offered(['site', '--output', 'pub'])).toEqual([':folders']);
    expect(await offered(['-C', ''])).toEqual([':folders']);
  });

  it('takes the ids of the plan behind -C', async () => {
    const cwd = folder({});
    expect(await offered(['-C', example, 'show', 'so-k'], cwd)).toEqual(['so-ket']);
    expect(await offered(['show', '-C', example, 'so-k'], cwd)).toEqual(['so-ket']);
  });

  it('says nothing at all where there is no plan, or one that cannot be read', async () => {
    expect(await offered(['show', ''], folder({}))).toEqual([]);
    expect(await offered(['show', ''], smallPlan({ 'plan/plan.yaml': 'schema: [' }))).toEqual([]);
  });
});

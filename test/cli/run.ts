/** Runs the program as a user does, without a process of its own: arguments in; output, messages and exit code out. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil.ts';
import type { Prompter } from '../../src/cli/io.ts';
import { main } from '../../src/commands/main.ts';
import { AGENCIES, HEAD } from '../../src/rules/example.ts';

export const repository = fileURLToPath(new URL('../../', import.meta.url));

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly columns?: number | undefined;
  readonly today?: string;
  readonly stdin?: string;
  readonly env?: Record<string, string>;
  /** how the program was started */
  readonly program?: string;
  /** told before each step of writing */
  readonly atWrite?: (step: string) => void;
  /** somebody to ask */
  readonly prompter?: () => Promise<Prompter>;
}

/** Git without the settings of whoever runs the tests, and the program without what earlier runs have kept. */
export const GIT_ENV = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', HOME: tmpdir(), KEHOACH_CACHE: 'off' };

/** `plan` with `args`, in a pipe of 80 columns unless said otherwise. */
export async function plan(
  args: readonly string[],
  { cwd = repository, columns, today = '2016-02-01', stdin = '', env = {}, program = 'plan', atWrite, prompter }: RunOptions = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await main(
    args,
    {
      cwd,
      env: { PATH: process.env.PATH, ...GIT_ENV, ...(columns ? { COLUMNS: String(columns) } : {}), ...env },
      columns: undefined,
      program,
      today: () => today as CivilDate,
      readStdin: () => stdin,
      ...(prompter ? { prompter } : {}),
      out: (content) => {
        out += typeof content === 'string' ? content : new TextDecoder().decode(content);
      },
      err: (text) => {
        err += text;
      },
      ...(atWrite ? { atWrite } : {}),
    },
    '0.0.0-test',
  );
  return { code, out, err };
}

/** The smallest plan that is sound, and the one that the examples of the rules are laid over. */
export const SMALL: Readonly<Record<string, string>> = {
  'plan/plan.yaml': HEAD,
  'plan/agencies.yaml': AGENCIES,
  'plan/tasks/ra-soat.yaml': `id: ra-soat
title: Rà soát
source: II.1
lead: so-tu-phap
deadline: Trong tháng 01/2016
`,
};

/** Writes a folder with `files` (path to content), gone after the test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'kehoach-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  return dir;
}

/** The small plan with `files` added or put in the place of its own. */
export const smallPlan = (files: Readonly<Record<string, string | Uint8Array>> = {}) => folder({ ...SMALL, ...files });

/** The example plan, with pieces of its files replaced. */
export function example(changes: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {}): string {
  const dir = folder({});
  cpSync(join(repository, 'examples/tinh-vi-du'), dir, { recursive: true });
  for (const [path, pairs] of Object.entries(changes)) {
    let text = readFileSync(join(dir, path), 'utf8');
    for (const [from, to] of pairs) {
      expect(text).toContain(from);
      text = text.replace(from, to);
    }
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

/** The example plan with its online conference cancelled when it was five days late. */
export const WITHDRAWN = { 'plan/tasks/hoi-nghi-truc-tuyen.yaml': [['date: 2016-03-28', 'date: 2016-07-05']] } as const;

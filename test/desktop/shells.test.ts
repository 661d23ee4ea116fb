/** The scripts of `plan completion` in the real shells. Each test is left out, and says so, where its shell is missing. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../cli/run.ts';

const has = (shell: string) => {
  const found = spawnSync(shell, ['-c', 'true']).status === 0;
  if (!found) console.warn(`${shell} is not installed: its completion is not tried (Debian: ${shell})`);
  return found;
};
const program = join(repository, 'bin/plan.cjs');
const cwd = join(repository, 'examples/tinh-vi-du');
const run = (shell: string, script: string) => {
  const done = spawnSync(shell, ['-c', script], { cwd, encoding: 'utf8' });
  return { out: done.stdout.trim().split('\n'), err: done.stderr };
};
const define = (shell: string) =>
  shell === 'fish' ? `function plan; node '${program}' $argv; end` : `plan() { node '${program}' "$@"; }`;

describe.skipIf(!has('bash'))('bash', () => {
  it('completes ids of the plan', () => {
    const script = `${define('bash')}; eval "$(plan completion bash)"; COMP_WORDS=(plan show bao-cao-); COMP_CWORD=2; _plan_completion; printf '%s\\n' "\${COMPREPLY[@]}"`;
    expect(run('bash', script)).toEqual({ out: ['bao-cao-kien-toan', 'bao-cao-quy', 'bao-cao-nam'], err: '' });
  });
  it('keeps to the word that is being typed', () => {
    const script = `${define('bash')}; eval "$(plan completion bash)"; COMP_WORDS=(plan over); COMP_CWORD=1; _plan_completion; printf '%s\\n' "\${COMPREPLY[@]}"`;
    expect(run('bash', script).out).toEqual(['overdue']);
  });
});

describe.skipIf(!has('zsh'))('zsh', () => {
  it('takes the script, and finds what the program offers', () => {
    const script = `${define('zsh')}; compdef() { :; }; compadd() { print -l -- "\${@[5,-1]}"; }; eval "$(plan completion zsh)"; words=(plan list --agency huyen-); CURRENT=4; _plan_completion`;
    expect(run('zsh', script)).toEqual({ out: ['huyen-mot', 'huyen-hai'], err: '' });
  });
});

describe.skipIf(!has('fish'))('fish', () => {
  it('completes with descriptions', () => {
    const script = `${define('fish')}; plan completion fish | source; complete -C 'plan show so-'`;
    expect(run('fish', script)).toEqual({ out: ['so-ket\tSơ kết việc thi hành Luật'], err: '' });
  });
  it('completes commands', () => {
    const script = `${define('fish')}; plan completion fish | source; complete -C 'plan overd'`;
    expect(run('fish', script).out[0]).toMatch(/^overdue\t/);
  });
});

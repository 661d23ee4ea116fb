import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { GIT_ENV, repository } from '../cli/run.ts';
import { done, gitIn, openRepo, type Repo, repo, TASK, temporary, withProgress } from '../git/repo.ts';

const FILE = 'plan/tasks/ra-soat.yaml';
const BIN = join(repository, 'bin/plan.cjs');
const text = (path: string) => readFileSync(join(repository, path), 'utf8');

/** A clone with a branch that holds `files`, of an origin whose main is the small plan. */
function clone(files: Readonly<Record<string, string>>): Repo {
  const origin = repo();
  const parent = temporary();
  gitIn(parent, ['clone', '-q', origin.dir, 'ban-sao']);
  const r = openRepo(join(parent, 'ban-sao'));
  r.git('switch', '-q', '-c', 'nhanh');
  r.commit('Sửa', files);
  return r;
}

/** A folder with `plan` and `npx` that run the program as built here. */
function shims(): string {
  const dir = temporary();
  for (const [name, shift] of [
    ['plan', ''],
    ['npx', 'shift\n'],
  ]) {
    writeFileSync(join(dir, name as string), `#!/bin/sh\n${shift}exec "${process.execPath}" "${BIN}" "$@"\n`);
    chmodSync(join(dir, name as string), 0o755);
  }
  return dir;
}
const shell = (cwd: string, script: string, env: Record<string, string> = {}) =>
  spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8', env: { PATH: `${shims()}:${process.env.PATH}`, ...GIT_ENV, ...env } });

interface Call {
  method: string;
  url: string;
  body: string;
}
/** A stand-in for the forge's API that keeps the comments of one pull request. */
async function forge(): Promise<{ url: string; calls: Call[]; comments: { id: number; body: string }[] }> {
  const calls: Call[] = [];
  const comments = [{ id: 1, body: 'Ý kiến của người duyệt' }];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { method = '', url = '' } = request;
      calls.push({ method, url, body });
      if (method === 'POST') comments.push({ id: comments.length + 1, body: JSON.parse(body).body });
      if (method === 'PATCH') {
        const own = comments.find((c) => url.endsWith(`/comments/${c.id}`));
        if (own) own.body = JSON.parse(body).body;
      }
      response.end(JSON.stringify(method === 'GET' ? comments : {}));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls, comments };
}

async function action(
  r: Repo,
  env: Record<string, string>,
): Promise<{ code: number; out: string; summary: string; outputs: string }> {
  const dir = temporary();
  const [summary, outputs] = [join(dir, 'tom-tat.md'), join(dir, 'ket-qua')];
  writeFileSync(summary, '');
  writeFileSync(outputs, '');
  writeFileSync(join(dir, 'event.json'), '{"number":7}');
  const child = spawn(process.execPath, [join(repository, 'integrations/github/gate.mjs')], {
    cwd: r.dir,
    env: {
      PATH: process.env.PATH,
      ...GIT_ENV,
      KEHOACH_HOME: repository,
      KEHOACH_COMMENT: 'true',
      GITHUB_REPOSITORY: 'tinh/ke-hoach',
      GITHUB_TOKEN: 'x',
      GITHUB_EVENT_PATH: join(dir, 'event.json'),
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: outputs,
      ...env,
    },
  });
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  const code = await new Promise<number>((end) => child.on('close', (c) => end(c ?? -1)));
  return { code, out, summary: readFileSync(summary, 'utf8'), outputs: readFileSync(outputs, 'utf8') };
}

describe('the GitHub Action', () => {
  it('annotates a pull request, shuts on what it made worse, and keeps one comment up to date', async () => {
    const { url, calls, comments } = await forge();
    const r = clone({ [FILE]: TASK.replace('so-tu-phap', 'so-tu-phpa') });
    const env = { GITHUB_BASE_REF: 'main', GITHUB_API_URL: url };
    const first = await action(r, env);
    expect(first.code).toBe(1);
    expect(first.out).toContain(`::error file=${FILE},line=4,col=7`);
    expect(first.summary).toContain('CỔNG ĐÓNG');
    expect(first.outputs).toBe('shut=true\n');
    expect(comments).toHaveLength(2);
    expect(comments[1]?.body).toMatch(/^<!-- kehoach -->\n[\s\S]*PLAN020[\s\S]*Thay đổi về nội dung/);

    r.commit('Sửa lại', { [FILE]: withProgress(done('2016-01-28')) });
    const second = await action(r, env);
    expect(second).toMatchObject({ code: 0, outputs: 'shut=false\n' });
    expect(comments).toHaveLength(2);
    expect(comments[1]?.body).toMatch(/CỔNG MỞ[\s\S]*Báo cáo tiến độ/);
    expect(comments[0]?.body).toBe('Ý kiến của người duyệt');
    expect(calls.map((c) => c.method)).toEqual(['GET', 'POST', 'GET', 'PATCH']);
  });

  it('only tells of lateness in a pull request, and shuts on it elsewhere', async () => {
    const r = clone({ [FILE]: TASK.replace('Rà soát', 'Rà soát văn bản') });
    const pull = await action(r, { GITHUB_BASE_REF: 'main', KEHOACH_COMMENT: 'false' });
    expect(pull.code).toBe(0);
    expect(pull.out).not.toContain('::error');
    const scheduled = await action(r, {});
    expect(scheduled.code).toBe(1);
    expect(scheduled.out).toMatch(/::error .*PLAN095/);
    expect((await action(r, { KEHOACH_FAIL_ON: 'none' })).code).toBe(0);
  });

  it('still judges where the comment cannot be written', async () => {
    const r = clone({ [FILE]: TASK });
    const found = await action(r, { GITHUB_BASE_REF: 'main', GITHUB_API_URL: 'http://127.0.0.1:9' });
    expect(found.code).toBe(0);
    expect(found.out).toContain('::warning::kehoach:');
  });

  it('is given by action.yml everything that it reads', () => {
    const { inputs, runs } = parse(text('action.yml'));
    const step = runs.steps.find((s: { id?: string }) => s.id === 'gate');
    const read = new Set(text('integrations/github/gate.mjs').match(/KEHOACH_\w+/g));
    expect(new Set(Object.keys(step.env).filter((k) => k.startsWith('KEHOACH_')))).toEqual(read);
    for (const value of Object.values(step.env) as string[]) {
      const input = /inputs\.([\w-]+)/.exec(value)?.[1];
      if (input) expect(Object.keys(inputs)).toContain(input);
    }
    const script = /\$KEHOACH_HOME\/(\S+?)"/.exec(step.run)?.[1] ?? '';
    expect(text(script)).not.toBe('');
    expect(parse(text('integrations/github/workflow.yml')).jobs.gate.steps[0].with['fetch-depth']).toBe(0);
  });
});

describe('the GitLab template', () => {
  const jobs = parse(text('integrations/gitlab/ke-hoach.gitlab-ci.yml'));
  const run = (r: Repo, job: string) =>
    shell(r.dir, (jobs[job].script as string[]).join('\n'), { PLAN_DIR: '.', CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' });

  it('shuts a merge request that made the plan worse, with its reports', () => {
    const r = clone({ [FILE]: TASK.replace('so-tu-phap', 'so-tu-phpa') });
    expect(run(r, 'plan-merge-request').status).toBe(1);
    const { reports } = jobs['plan-merge-request'].artifacts;
    const quality = JSON.parse(readFileSync(join(r.dir, reports.codequality), 'utf8')) as { check_name: string }[];
    expect(quality.map((q) => q.check_name)).toContain('PLAN020');
    expect(readFileSync(join(r.dir, reports.junit), 'utf8')).toContain('<failure');
  });

  it('lets pass one that did not, and shuts the scheduled run on lateness', () => {
    const r = clone({ [FILE]: TASK.replace('Rà soát', 'Rà soát văn bản') });
    expect(run(r, 'plan-merge-request').status).toBe(0);
    expect(run(r, 'plan-scheduled')).toMatchObject({ status: 1, stdout: expect.stringContaining('CỔNG ĐÓNG') });
  });
});

describe('hooks', () => {
  const attempt = (r: Repo, files: Record<string, string>) => {
    r.write(files);
    return shell(r.dir, 'git add -A && git -c user.name=A -c user.email=a@vi-du.vn commit -q -m "Sửa"');
  };

  it('the hook refuses a commit that makes the plan worse, and lets others pass', () => {
    const r = repo();
    mkdirSync(join(r.dir, '.git/hooks'), { recursive: true });
    writeFileSync(join(r.dir, '.git/hooks/pre-commit'), text('integrations/hooks/pre-commit'));
    chmodSync(join(r.dir, '.git/hooks/pre-commit'), 0o755);
    const refused = attempt(r, { [FILE]: TASK.replace('so-tu-phap', 'so-tu-phpa') });
    expect(refused.status).not.toBe(0);
    expect(refused.stdout + refused.stderr).toContain('CỔNG ĐÓNG: 1 lỗi trong thay đổi này');
    expect(r.git('log', '--oneline').split('\n')).toHaveLength(1);
    expect(attempt(r, { [FILE]: withProgress(done('2016-01-28')) }).status).toBe(0);
    expect(attempt(r, { 'ghi-chu.md': 'không phải kế hoạch' }).status).toBe(0);
    expect(r.git('log', '--oneline').split('\n')).toHaveLength(3);
  });

  it.each([
    ['.pre-commit-hooks.yaml', (all: { entry: string }[]) => all[0]?.entry],
    ['integrations/hooks/lefthook.yml', (all: { 'pre-commit': { jobs: { run: string }[] } }) => all['pre-commit'].jobs[0]?.run],
  ])('%s names a command that does the same', (path, entryOf) => {
    const entry = entryOf(parse(text(path))) ?? '';
    const r = repo();
    expect(shell(r.dir, entry).status).toBe(0);
    r.write({ [FILE]: TASK.replace('so-tu-phap', 'so-tu-phpa') });
    expect(shell(r.dir, entry).status).toBe(1);
  });
});

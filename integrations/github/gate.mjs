/**
 * The gate in GitHub Actions. On a pull request it is held to the branch that it goes into, and only what the branch made
 * worse shuts it; on any other run lateness does. Annotates, writes the summary of the job, keeps one comment up to date.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const { env } = process;
const bin = join(env.KEHOACH_HOME ?? '.', 'bin/plan.cjs');
const common = ['-C', env.KEHOACH_DIR || '.', '--lang', env.KEHOACH_LANG || 'vi'];
const pull = env.GITHUB_BASE_REF ? `origin/${env.GITHUB_BASE_REF}` : undefined;
const gate = pull
  ? ['--base', pull, '--new-only']
  : ['--fail-on', env.KEHOACH_FAIL_ON || 'overdue', '--grace', env.KEHOACH_GRACE || '0d'];

function plan(...args) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [bin, ...args, ...common], { encoding: 'utf8' });
  if (error) throw error;
  process.stderr.write(stderr);
  return { status: status ?? 2, stdout };
}

const annotated = plan('check', ...gate, '--format', 'github');
process.stdout.write(annotated.stdout);
if (annotated.status === 2) process.exit(2);
const told = plan('check', ...gate, '--format', 'markdown');
const changed = pull ? plan('diff', pull, '--format', 'markdown') : { status: 0, stdout: '' };
const body = [told.stdout, changed.status === 2 ? '' : changed.stdout].filter(Boolean).join('\n');
if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, body);
if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `shut=${annotated.status === 1}\n`);
if (pull && env.KEHOACH_COMMENT === 'true') await comment(body);
process.exitCode = annotated.status;

/** Puts `text` into the one comment that bears the mark; a comment that cannot be written is told, and shuts nothing. */
async function comment(text) {
  const mark = '<!-- kehoach -->';
  const { number } = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
  const repository = `${env.GITHUB_API_URL}/repos/${env.GITHUB_REPOSITORY}`;
  const api = async (method, url, value) => {
    const answer = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${env.GITHUB_TOKEN}`, accept: 'application/vnd.github+json' },
      ...(value ? { body: JSON.stringify(value) } : {}),
    });
    if (!answer.ok) throw new Error(`${method} ${answer.status}`);
    return answer.json();
  };
  try {
    let own;
    for (let page = 1; !own; page++) {
      const comments = await api('GET', `${repository}/issues/${number}/comments?per_page=100&page=${page}`);
      own = comments.find((c) => c.body?.startsWith(mark));
      if (comments.length < 100) break;
    }
    const value = { body: `${mark}\n${text}` };
    if (own) await api('PATCH', `${repository}/issues/comments/${own.id}`, value);
    else await api('POST', `${repository}/issues/${number}/comments`, value);
  } catch (error) {
    console.log(`::warning::kehoach: ${error instanceof Error ? error.message : error}`);
  }
}

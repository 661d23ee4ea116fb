/**
 * The gate in GitHub Actions. What a change makes worse shuts a pull request, a merge queue and a push; lateness shuts every
 * other run. Annotates, writes the summary of the job, counts, a SARIF file, and keeps one comment for each plan up to date.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepComment } from './comment.mjs';

const { env } = process;
const vi = (env.KEHOACH_LANG || 'vi') === 'vi';
const dir = env.KEHOACH_DIR || '.';
const home = env.KEHOACH_HOME || fileURLToPath(new URL('../../', import.meta.url));
const common = ['-C', dir, '--lang', vi ? 'vi' : 'en'];
const event =
  env.GITHUB_EVENT_PATH && existsSync(env.GITHUB_EVENT_PATH) ? JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')) : {};
const scheduled = env.GITHUB_EVENT_NAME === 'schedule' || env.GITHUB_EVENT_NAME === 'workflow_dispatch';

function run(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 256_000_000 });
  return { status: error ? 2 : (status ?? 2), stdout: stdout ?? '', stderr: error ? String(error.message) : stderr };
}
const plan = (...args) => run(process.execPath, [join(home, 'bin/plan.cjs'), ...args, ...common]);
/** Full hash of a commit that is here; undefined where it is not. */
function commitOf(revision) {
  const { status, stdout } = run('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  return status === 0 ? stdout.trim() : undefined;
}

/** What the run is held to: the branch that a pull request goes into, what a queue or a push stands on; nothing on a schedule. */
function baseOf() {
  if (env.KEHOACH_BASE) return env.KEHOACH_BASE;
  if (env.GITHUB_BASE_REF) return `origin/${env.GITHUB_BASE_REF}`;
  if (env.GITHUB_EVENT_NAME === 'merge_group') return event.merge_group?.base_sha;
  if (env.GITHUB_EVENT_NAME !== 'push') return undefined;
  // The first push of a branch stands on nothing, a forced one on what may be gone: then the main branch.
  const main = `origin/${event.repository?.default_branch}`;
  return [event.before, main].find((r) => r && commitOf(r) !== undefined && commitOf(r) !== commitOf('HEAD'));
}

/** pull_request_target checks out the branch that the change goes into: to hold it to itself would always be open. */
function refused() {
  if (env.GITHUB_EVENT_NAME !== 'pull_request_target' || commitOf('HEAD') === event.pull_request?.head?.sha) return undefined;
  return vi
    ? 'pull_request_target lấy về nhánh gốc, không phải thay đổi: cổng không xét được gì. Dùng sự kiện pull_request.\n'
    : 'pull_request_target checks out the base, not the change: there is nothing to judge. Use the event pull_request.\n';
}

const base = baseOf();
const ofChange = base !== undefined || env.GITHUB_EVENT_NAME === 'push' || env.GITHUB_EVENT_NAME === 'merge_group';
const gate = [
  ...(base === undefined ? [] : ['--base', base, '--new-only']),
  ...(ofChange ? ['--fail-on', 'none'] : ['--fail-on', env.KEHOACH_FAIL_ON || 'overdue', '--grace', env.KEHOACH_GRACE || '0d']),
];
const heading = `## ${vi ? 'Kế hoạch' : 'Plan'} \`${dir.replaceAll('`', '')}\``;
const fenced = (text) => `\`\`\`\n${text.trim().replaceAll('```', "'''")}\n\`\`\``;

/** The parts of what is told, the last to be cut first; and the outputs of the step. */
function judged() {
  const no = refused();
  const annotated = no ? { status: 2, stdout: '', stderr: no } : plan('check', ...gate, '--format', 'github');
  process.stdout.write(annotated.stdout);
  process.stderr.write(annotated.stderr);
  if (annotated.status === 2) {
    const title = vi ? '**CỔNG ĐÓNG: không kiểm tra được.**' : '**GATE SHUT: the check could not run.**';
    console.log(
      `::error title=kehoach::${annotated.stderr.trim().replaceAll('%', '%25').replaceAll('\r', '').replaceAll('\n', '%0A')}`,
    );
    return { status: 2, parts: [heading, title, fenced(annotated.stderr)], outputs: { shut: true, ran: false } };
  }
  const { gate: counts, compared } = JSON.parse(plan('check', ...gate, '--format', 'json').stdout);
  const parts = [heading, plan('check', ...gate, '--format', 'markdown').stdout];
  if (base !== undefined) {
    const changed = plan('diff', base, '--format', 'markdown');
    if (changed.status !== 2) parts.push(changed.stdout);
  }
  if (scheduled) {
    const late = plan('overdue', '--since', env.KEHOACH_SINCE || '1d');
    process.stdout.write(late.stdout);
    process.stderr.write(late.stderr);
    parts.push(vi ? '### Việc mới quá hạn' : '### Newly overdue', fenced(late.stdout + late.stderr));
  }
  const outputs = {
    shut: counts.shut,
    ran: true,
    compared,
    errors: counts.change.errors,
    warnings: counts.change.warnings,
    overdue: counts.time.overdue,
    'due-soon': counts.time.dueSoon,
  };
  if (env.KEHOACH_SARIF) {
    writeFileSync(env.KEHOACH_SARIF, plan('check', ...gate, '--format', 'sarif').stdout);
    outputs['sarif-file'] = env.KEHOACH_SARIF;
  }
  return { status: annotated.status, parts, outputs };
}

const { status, parts, outputs } = judged();
process.exitCode = status;
const lines = (values) =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, `${parts.join('\n\n')}\n`);
if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, lines(outputs));
const number = event.pull_request?.number ?? event.number;
if (number !== undefined && env.GITHUB_BASE_REF && env.KEHOACH_COMMENT === 'true')
  await keepComment({ env, number, dir, parts, vi });

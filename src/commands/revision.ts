/** Plans at a revision of git: what was known then. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Commit, type Git, Repository } from '../git/repository.ts';
import { type BuiltPlan, buildPlan, type PlanInput } from '../model/build.ts';
import type { Parsed } from '../source/parse.ts';
import { CannotRun } from './errors.ts';
import type { Io } from './io.ts';
import { readYaml } from './read-yaml.ts';

/** A plan of a thousand files with long histories; more is no plan. */
const MOST_BYTES = 512_000_000;

const gitIn =
  (cwd: string, env: Io['env']): Git =>
  (args, input) => {
    const done = spawnSync('git', ['-c', 'core.quotepath=false', ...args], {
      cwd,
      env: { ...env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' } as NodeJS.ProcessEnv,
      input: input ?? '',
      maxBuffer: MOST_BYTES,
      windowsHide: true,
    });
    if (done.error) return { status: -1, stdout: new Uint8Array(), stderr: done.error.message };
    return { status: done.status ?? -1, stdout: done.stdout, stderr: done.stderr.toString('utf8') };
  };

/** The repository around the folder that the command speaks of. */
export function repositoryOf(io: Io, dir: string | undefined): Repository {
  const cwd = resolve(io.cwd, dir ?? '.');
  const repository = new Repository(gitIn(existsSync(cwd) ? cwd : io.cwd, io.env));
  if (repository.exists()) return repository;
  const missing = gitIn(io.cwd, io.env)(['--version']).status !== 0;
  throw new CannotRun(
    missing
      ? { vi: 'Không chạy được git', en: 'git cannot be run' }
      : { vi: 'Thư mục này không nằm trong kho git nào', en: 'This folder is in no git repository' },
    missing
      ? { vi: 'Cài git rồi chạy lại', en: 'Install git and run again' }
      : {
          vi: 'Chạy trong kho git của kế hoạch, hoặc chỉ chỗ bằng -C',
          en: 'Run it in the repository of the plan, or say where with -C',
        },
  );
}

/** Full hash of `revision`, or a fault that says what to do. */
export function commitOf(repository: Repository, revision: string): string {
  const commit = repository.commitOf(revision);
  if (commit) return commit;
  const shallow = repository.isShallow();
  throw new CannotRun(
    { vi: `Không có phiên bản “${revision}” trong kho git`, en: `There is no revision "${revision}" in the repository` },
    shallow
      ? {
          vi: 'Kho này là bản sao nông: git fetch --unshallow, hoặc fetch-depth: 0',
          en: 'This is a shallow clone: git fetch --unshallow, or fetch-depth: 0',
        }
      : { vi: 'Xem: git branch -a, git log --oneline', en: 'See: git branch -a, git log --oneline' },
  );
}

const HEAD_FILE = /(^|\/)plan\.ya?ml$/;
const YAML = /\.ya?ml$/i;

/** The folder of the plan among the paths of a commit: where it is asked for, above it, or the only one that there is. */
function planFolderAt(paths: readonly string[], wanted: string): string | undefined {
  const heads = paths.filter((p) => HEAD_FILE.test(p)).map((p) => p.replace(/plan\.ya?ml$/, ''));
  const parts = wanted.split('/').filter(Boolean);
  for (let k = parts.length; k >= 0; k--) {
    const above = parts
      .slice(0, k)
      .map((p) => `${p}/`)
      .join('');
    for (const candidate of [above, `${above}plan/`]) if (heads.includes(candidate)) return candidate;
  }
  return heads.length === 1 ? heads[0] : undefined;
}

export interface PlanAt extends BuiltPlan {
  readonly commit: Commit;
  /** of the plan, from the top of the repository: "plan/" */
  readonly folder: string;
  readonly parsed: readonly Parsed[];
  readonly inputs: readonly PlanInput[];
}

/** What has been read already, by the hash that git gives to its content: most files of two revisions are the same. */
export function blobsOf(parsed: readonly Parsed[]): ReadonlyMap<string, Parsed> {
  return new Map(
    parsed.map((p) => {
      const bytes = Buffer.from(p.file.text);
      return [createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex'), p];
    }),
  );
}

/** The plan as it stood at `revision`; files in `known` are not read again. */
export async function loadPlanAt(
  io: Io,
  dir: string | undefined,
  revision: string,
  known: ReadonlyMap<string, Parsed> = new Map(),
): Promise<PlanAt> {
  const repository = repositoryOf(io, dir);
  const hash = commitOf(repository, revision);
  const tree = repository.paths(hash);
  const folder = planFolderAt(
    tree.map((f) => f.path),
    repository.prefix(),
  );
  if (folder === undefined) {
    throw new CannotRun(
      { vi: `Phiên bản “${revision}” không có kế hoạch nào ở đây`, en: `The revision "${revision}" holds no plan here` },
      { vi: 'Chọn phiên bản khác, hoặc chỉ chỗ bằng -C', en: 'Choose another revision, or say where with -C' },
    );
  }
  const inputs: PlanInput[] = [];
  const below = (path: string) => path.slice(folder.length);
  const hidden = (path: string) =>
    below(path)
      .split('/')
      .some((part) => part.startsWith('.') || part === 'node_modules');
  const files = tree.filter(({ path }) => path.startsWith(folder) && YAML.test(path) && !hidden(path));
  const contents = repository.contents(files.map((f) => f.blob).filter((blob) => !known.has(blob)));
  for (const { path, blob } of files) {
    const bytes = contents.get(blob);
    const parsed = known.get(blob) ?? (bytes && (await readYaml(path, bytes)));
    if (parsed) inputs.push({ path: below(path), parsed });
  }
  inputs.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { ...buildPlan(inputs), commit: repository.describe(hash), folder, parsed: inputs.map((i) => i.parsed), inputs };
}

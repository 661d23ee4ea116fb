/**
 * A git repository, read without touching its work tree: revisions, the files of a folder at one, the commits that changed it.
 * Runs the git that the user has, through a function that is handed in.
 */
import type { CivilDate } from '../calendar/civil.ts';

export interface GitAnswer {
  /** exit code; -1 where git itself could not be run */
  readonly status: number;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}
/** Runs git with `args`, `input` on its standard input. */
export type Git = (args: readonly string[], input?: string) => GitAnswer;

export interface Commit {
  readonly hash: string;
  readonly author: string;
  /** its day in Vietnam */
  readonly day: CivilDate;
  readonly subject: string;
}

/** A path that a commit changed. */
export interface Touched {
  readonly commit: Commit;
  /** undefined where the file was not there before, or is no longer there */
  readonly before: { readonly path: string; readonly blob: string } | undefined;
  readonly after: { readonly path: string; readonly blob: string } | undefined;
}

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8').decode(bytes);
/** Vietnam has kept UTC+7 all year since 1975. */
const VIETNAM_SECONDS = 7 * 3600;
const dayOf = (seconds: string) => new Date((Number(seconds) + VIETNAM_SECONDS) * 1000).toISOString().slice(0, 10) as CivilDate;
const NONE = /^0+$/;

/** git could not do what was asked; its own words are the message. */
export class GitFault extends Error {
  override readonly name = 'GitFault';
}

export class Repository {
  constructor(private readonly git: Git) {}

  private run(args: readonly string[], input?: string): Uint8Array {
    const { status, stdout, stderr } = this.git(args, input);
    if (status !== 0) throw new GitFault(stderr.trim() || `git ${args[0]}: ${status}`);
    return stdout;
  }

  /** True where there is a repository here, with or without a work tree. */
  exists(): boolean {
    return this.git(['rev-parse', '--git-dir']).status === 0;
  }

  /** The folder here, from the top of the repository: "" or "a/b/". */
  prefix(): string {
    const { status, stdout } = this.git(['rev-parse', '--show-prefix']);
    return status === 0 ? decode(stdout).trim() : '';
  }

  /** Full hash of the commit that `revision` names; undefined where there is none. */
  commitOf(revision: string): string | undefined {
    // A revision is never an option, whatever it begins with.
    const { status, stdout } = this.git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    return status === 0 ? decode(stdout).trim() : undefined;
  }

  /** The commit that two have in common, where it is known. */
  mergeBase(a: string, b: string): string | undefined {
    const { status, stdout } = this.git(['merge-base', a, b]);
    return status === 0 ? decode(stdout).trim() : undefined;
  }

  /** True where older history was not fetched. */
  isShallow(): boolean {
    return decode(this.run(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
  }

  describe(commit: string): Commit {
    const [hash = '', author = '', seconds = '0', subject = ''] = decode(
      this.run(['show', '-s', '--format=%H%x00%an%x00%ct%x00%s', commit]),
    )
      .replace(/\n$/, '')
      .split('\0');
    return { hash, author, day: dayOf(seconds), subject };
  }

  /** Every path at a commit, with the hash of its content. */
  paths(commit: string): { path: string; blob: string }[] {
    const out = decode(this.run(['ls-tree', '-r', '-z', '--full-tree', commit]));
    return out
      .split('\0')
      .filter(Boolean)
      .flatMap((line) => {
        const [meta = '', path = ''] = [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)];
        const [, type, blob = ''] = meta.split(' ');
        return type === 'blob' ? [{ path, blob }] : [];
      });
  }

  /** Contents of blobs, in one run of git. */
  contents(blobs: readonly string[]): ReadonlyMap<string, Uint8Array> {
    const wanted = [...new Set(blobs)];
    const found = new Map<string, Uint8Array>();
    if (!wanted.length) return found;
    const out = this.run(['cat-file', '--batch'], `${wanted.join('\n')}\n`);
    let at = 0;
    while (at < out.length) {
      const end = out.indexOf(10, at);
      const [hash = '', type, size = '0'] = decode(out.subarray(at, end)).split(' ');
      at = end + 1;
      if (type === 'missing' || (size === '0' && type !== 'blob')) continue;
      found.set(hash, out.subarray(at, at + Number(size)));
      at += Number(size) + 1;
    }
    return found;
  }

  /** Every change of a file below `folder` in the history of `revision`, the oldest first; a file that moved is dropped in one place and added in another. */
  history(revision: string, folder: string): Touched[] {
    const format = '%x01%H%x02%an%x02%ct%x02%s';
    const args = ['log', '--reverse', '--raw', '--no-abbrev', '-z', '--no-renames', `--format=${format}`, revision];
    // From the top of the repository, whatever the folder that git runs in; no sign in it means anything.
    const out = decode(this.run(folder ? [...args, '--', `:(top,literal)${folder}`] : args));
    const touched: Touched[] = [];
    for (const block of out.split('\x01').slice(1)) {
      const [head = '', ...parts] = block.split('\0');
      const [hash = '', author = '', seconds = '0', subject = ''] = head.split('\x02');
      const commit: Commit = { hash, author, day: dayOf(seconds), subject: subject.trim() };
      const fields = parts.map((p) => p.replace(/^\n/, '')).filter(Boolean);
      for (let k = 0; k < fields.length; k++) {
        const meta = fields[k] as string;
        if (!meta.startsWith(':')) continue;
        const [, , old = '', now = ''] = meta.split(' ');
        const path = fields[++k] ?? '';
        touched.push({
          commit,
          before: NONE.test(old) ? undefined : { path, blob: old },
          after: NONE.test(now) ? undefined : { path, blob: now },
        });
      }
    }
    return touched;
  }
}

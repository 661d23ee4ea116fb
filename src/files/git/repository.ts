/**
 * A git repository, read without touching its work tree: revisions, the files at one or in the index, the commits that changed
 * them. Asks git only for objects and their names, never for text that git lays out: that depends on settings and can be forged.
 */
import { CannotDo } from '../fault.ts';
import { type Commit, type RawChange, readBatch, readCommit, readRawChanges, readTree, type TreeLine } from './objects.ts';

export type { Commit } from './objects.ts';

export interface GitAnswer {
  /** exit code; -1 where git itself could not be run */
  readonly status: number;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}
/** Runs git with `args`, `input` on its standard input. */
export type Git = (args: readonly string[], input?: string) => GitAnswer;

/** A path that a commit changed. */
export interface Touched extends Omit<RawChange, 'commit'> {
  readonly commit: Commit;
  /** how many parents the commit has */
  readonly parents: number;
}

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8').decode(bytes);
const HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** Of objects that are broken so many are passed over one by one; then the repository itself is what needs mending. */
const MOST_BROKEN = 100;

/** git could not do what was asked; its own words are the message. */
export class GitFault extends CannotDo {
  override readonly name = 'GitFault';

  constructor(words: string) {
    super(
      { vi: `git: ${words}`, en: `git: ${words}` },
      {
        vi: 'Kiểm tra kho git: git status, git fsck',
        en: 'Check the repository: git status, git fsck',
      },
    );
  }
}

export class Repository {
  constructor(private readonly git: Git) {}

  private run(args: readonly string[], input?: string): Uint8Array {
    const { status, stdout, stderr } = this.git(args, input);
    if (status !== 0) throw new GitFault(stderr.trim().slice(0, 1000) || `${args[0]}: ${status}`);
    return stdout;
  }

  private word(args: readonly string[]): string | undefined {
    const { status, stdout } = this.git(args);
    return status === 0 ? decode(stdout).replace(/\r?\n$/, '') : undefined;
  }

  /** True where there is a repository here, with or without a work tree. */
  exists(): boolean {
    return this.word(['rev-parse', '--git-dir']) !== undefined;
  }

  /** The folder here, from the top of the repository: "" or "a/b/". */
  prefix(): string {
    return this.word(['rev-parse', '--show-prefix']) ?? '';
  }

  /** The folder at the top of the work tree, absolute; undefined where there is none. */
  top(): string | undefined {
    return this.word(['rev-parse', '--show-toplevel']);
  }

  /** Where this repository keeps one that stands in it as a submodule at `path`. */
  moduleFolder(path: string): string | undefined {
    return this.word(['rev-parse', '--path-format=absolute', '--git-path', `modules/${path}`]);
  }

  /** The commits before and with `commit`, along the first parents, that changed this file, the newest first. */
  changesOf(commit: string, path: string, most: number): string[] {
    const args = ['rev-list', '--first-parent', `--max-count=${most}`, commit, '--', `:(top,literal)${path}`];
    return (this.word(args) ?? '').split('\n').filter((h) => HASH.test(h));
  }

  /** Full hash of the commit that `revision` names; undefined where there is none. */
  commitOf(revision: string): string | undefined {
    // No argument of a program can hold NUL.
    if (revision.includes('\0')) return undefined;
    // A revision is never an option, whatever it begins with; "^HEAD" names all but a commit.
    const found = this.word(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    return found !== undefined && HASH.test(found) ? found : undefined;
  }

  /** The commit that two have in common, where it is known. */
  mergeBase(a: string, b: string): string | undefined {
    const found = this.word(['merge-base', a, b])?.split('\n')[0];
    return found !== undefined && HASH.test(found) ? found : undefined;
  }

  /** True where older history was not fetched. */
  isShallow(): boolean {
    return this.word(['rev-parse', '--is-shallow-repository']) === 'true';
  }

  describe(commit: string): Commit {
    const found = this.commits([commit])[0];
    if (!found) throw new GitFault(`${commit}: ?`);
    return found;
  }

  private commits(hashes: readonly string[]): Commit[] {
    const objects = this.objects(hashes);
    return hashes.flatMap((hash) => {
      const object = objects.get(hash);
      return object?.type === 'commit' ? [readCommit(hash, object.bytes)] : [];
    });
  }

  /** Everything at a commit below `folder` ("" or "a/b/"), folders too; with the paths from the top of the repository. */
  tree(commit: string, folder = ''): TreeLine[] {
    const at = folder ? ['--', folder] : [];
    return readTree(this.run(['ls-tree', '-r', '-t', '-z', '--full-tree', commit, ...at]), 2);
  }

  /** Every file in the index, which is what the next commit will hold. */
  index(): TreeLine[] {
    return readTree(this.run(['ls-files', '-s', '-z', '--full-name', '--', ':(top)']), 1);
  }

  /** Size of each blob in bytes; those that git lacks are not in it. */
  sizes(blobs: readonly string[]): ReadonlyMap<string, number> {
    if (!blobs.length) return new Map();
    const lines = decode(this.run(['cat-file', '--batch-check'], `${[...new Set(blobs)].join('\n')}\n`)).split('\n');
    return new Map(
      lines.flatMap((line): [string, number][] => {
        const [hash = '', type, size] = line.split(' ');
        return type === 'blob' ? [[hash, Number(size)]] : [];
      }),
    );
  }

  /** Contents of blobs; those that git lacks or that are broken are not in it. */
  contents(blobs: readonly string[]): ReadonlyMap<string, Uint8Array> {
    const found = new Map<string, Uint8Array>();
    for (const [hash, { type, bytes }] of this.objects(blobs)) if (type === 'blob') found.set(hash, bytes);
    return found;
  }

  private objects(hashes: readonly string[]): ReadonlyMap<string, { type: string; bytes: Uint8Array }> {
    let wanted = [...new Set(hashes)].filter((h) => HASH.test(h));
    const all = new Map<string, { type: string; bytes: Uint8Array }>();
    for (let broken = 0; wanted.length; broken++) {
      const { status, stdout, stderr } = this.git(['cat-file', '--batch'], `${wanted.join('\n')}\n`);
      const { found, answered } = readBatch(stdout);
      for (const [hash, object] of found) all.set(hash, object);
      if (answered >= wanted.length) break;
      // git ends at the first object that is broken: it is left out, and git asked for those after it.
      if (status === 0 || status === -1 || broken === MOST_BROKEN) throw new GitFault(stderr.trim().slice(0, 1000) || 'cat-file');
      wanted = wanted.slice(answered + 1);
    }
    return all;
  }

  /**
   * Every change of a file below `path` ("" or "a/b/", or one file) in the history of `revision`, the oldest first; a file that
   * moved is dropped in one place and added in another. A merge is held to each of its parents, one after the other.
   */
  history(revision: string, path: string): Touched[] {
    // From the top of the repository, whatever the folder that git runs in; no sign in it means anything.
    const below = path ? ['--', `:(top,literal)${path}`] : [];
    const lines = decode(this.run(['rev-list', '--reverse', '--parents', revision, ...below]))
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' '));
    return this.changes(lines, below);
  }

  /** What one commit changed in files below `folder`, held to its first parent. */
  changesIn(commit: string, folder: string): Touched[] {
    const below = folder ? ['--', `:(top,literal)${folder}`] : [];
    const parent = this.commitOf(`${commit}^1`);
    return this.changes([parent ? [commit, parent] : [commit]], below);
  }

  /** `lines` are commits, each with its parents. */
  private changes(lines: readonly string[][], below: readonly string[]): Touched[] {
    const parents = new Map(lines.map(([hash = '', ...rest]) => [hash, rest.length]));
    const asked = lines.flatMap(([hash = '', ...rest]) => (rest.length ? rest.map((parent) => `${hash} ${parent}`) : [hash]));
    const args = ['diff-tree', '--stdin', '-r', '--raw', '-z', '--no-abbrev', '--no-renames', '--root'];
    const changes = readRawChanges(this.run([...args, ...below], asked.map((a) => `${a}\n`).join('')));
    const commits = new Map(this.commits([...new Set(changes.map((c) => c.commit))]).map((c) => [c.hash, c]));
    return changes.flatMap(({ commit, before, after }) => {
      const known = commits.get(commit);
      return known && (before || after) ? [{ commit: known, before, after, parents: parents.get(commit) ?? 1 }] : [];
    });
  }
}

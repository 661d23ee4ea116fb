/** The life of one task through the commits of a repository. */
import type { Commit, Repository, Touched } from '../files/git/repository.ts';
import type { Task } from '../model/plan.ts';
import { readTasks } from '../model/read-tasks.ts';
import type { Parsed } from '../source/parse.ts';
import type { Change } from './change.ts';
import { taskChanges } from './tasks.ts';

export interface TaskCommit {
  readonly commit: Commit;
  /** of the task's file, after the commit; before it where the task was dropped */
  readonly path: string;
  readonly changes: readonly Change[];
}

const TASK_FILE = /(^|\/)tasks(\/.+)?\.ya?ml$/i;
const isTaskFile = (t: Touched) => TASK_FILE.test(t.after?.path ?? t.before?.path ?? '');
type Side = Touched['before'];

/** Reads the tasks of files as git keeps them, each content once. */
class Contents {
  private readonly parsed = new Map<string, readonly Task[]>();

  constructor(
    private readonly repository: Repository,
    private readonly read: (path: string, bytes: Uint8Array) => Promise<Parsed>,
  ) {}

  /** Reads many at once. */
  async prepare(sides: readonly Side[]): Promise<void> {
    const wanted = new Map(sides.flatMap((s) => (s && !this.parsed.has(s.blob) ? [[s.blob, s.path] as const] : [])));
    for (const [blob, bytes] of this.repository.contents([...wanted.keys()]))
      this.parsed.set(blob, readTasks(await this.read(wanted.get(blob) ?? '', bytes)).tasks);
  }

  /** The task of this id as that state of the file has it. */
  of(side: Side, id: string): Task | undefined {
    return this.all(side).find((t) => t.id === id);
  }

  /** The task that stands where `task` does in another state of its file, under an id that is not in that of `task`. */
  inPlaceOf(task: Task, side: Side, own: Side): Task | undefined {
    const there = this.all(side).filter((t) => t.item?.nth === task.item?.nth);
    return there.find((t) => !this.of(own, t.id));
  }

  private all(side: Side): readonly Task[] {
    return (side && this.parsed.get(side.blob)) ?? [];
  }
}

/** What a commit changed in a task, held to one of its parents. */
interface Step {
  readonly changes: readonly Change[];
  readonly before: Side;
  /** the id that the task had before, where it was another */
  readonly formerId?: string;
}

function stepOf(id: string, { before, after }: Touched, contents: Contents): Step | undefined {
  const [was, is] = [contents.of(before, id), contents.of(after, id)];
  const about = { task: id, title: (is ?? was)?.title };
  if (was && is) {
    // Of a table only what is written in the task's own item is its history.
    if (was.item && is.item && writtenIn(was) === writtenIn(is)) return undefined;
    return { changes: edits(was, is), before };
  }
  if (was) {
    const now = contents.inPlaceOf(was, after, before);
    const told = { ...about, title: now?.title ?? was.title };
    return {
      changes: [now ? { ...told, kind: 'task-renamed', from: id, to: now.id } : { ...told, kind: 'task-dropped' }],
      before,
    };
  }
  if (!is) return undefined;
  const former = contents.inPlaceOf(is, before, after);
  return former
    ? { changes: [{ ...about, kind: 'task-renamed', from: former.id, to: id }], before, formerId: former.id }
    : { changes: [{ ...about, kind: 'task-added' }], before: undefined };
}

const writtenIn = ({ place: { file }, item }: Task) => item && file.text.slice(item.from, item.to);

/** What every parent of a merge differs by: what the merge itself changed, and neither side. */
function ofAll(steps: readonly Step[]): readonly Change[] {
  const [first, ...others] = steps.map((s) => s.changes);
  const keys = others.map((list) => new Set(list.map((c) => JSON.stringify(c))));
  return (first ?? []).filter((c) => keys.every((k) => k.has(JSON.stringify(c))));
}

/** So many states of files are looked at together, the newest first. */
const AT_ONCE = 100;

/** The file of the task at `revision`, or the one that held it last, within the plan's folder. */
async function lastFile(repository: Repository, revision: string, folder: string, id: string, contents: Contents) {
  const files = repository.tree(revision, folder).filter((f) => TASK_FILE.test(f.path));
  const sides = files.map((f): Side => ({ path: f.path, blob: f.hash }));
  // Most are named as their tasks are.
  const likely = sides.filter((s) => s?.path.replace(/^.*\//, '').startsWith(`${id}.`));
  for (const some of [likely, sides]) {
    await contents.prepare(some);
    const found = some.find((s) => contents.of(s, id));
    if (found) return found.path;
  }
  // Taken out with its file, or out of a table that is still there.
  const touched = repository.history(revision, folder).filter((t) => isTaskFile(t) && t.before);
  while (touched.length) {
    const some = touched.splice(-AT_ONCE).reverse();
    await contents.prepare(some.flatMap((t) => [t.before, t.after]));
    const last = some.find((t) => contents.of(t.before, id) && !contents.of(t.after, id));
    if (last) return last.before?.path;
  }
  return undefined;
}

/** The commits up to `revision` that changed the task of this id in the plan in `folder`, the oldest first, wherever its file lay. */
export async function taskHistory(
  repository: Repository,
  revision: string,
  folder: string,
  task: string,
  read: (path: string, bytes: Uint8Array) => Promise<Parsed>,
): Promise<TaskCommit[]> {
  const contents = new Contents(repository, read);
  const history: TaskCommit[] = [];
  let id = task;
  let from: string | undefined = revision;
  let path = await lastFile(repository, revision, folder, id, contents);
  // Backwards along one file after the other: what other files went through is not read.
  while (path !== undefined && from !== undefined) {
    const touched = repository.history(from, path);
    await contents.prepare(touched.flatMap((t) => [t.before, t.after]));
    const at: string = path;
    path = undefined;
    for (let k = touched.length - 1; k >= 0; ) {
      const { commit, parents } = touched[k] as Touched;
      const own = [];
      for (; k >= 0 && touched[k]?.commit.hash === commit.hash; k--) own.push(touched[k] as Touched);
      const steps = own.reverse().flatMap((t) => stepOf(id, t, contents) ?? []);
      const [first] = steps;
      if (!first) continue;
      if (parents > 1) {
        const changes = steps.length === parents ? ofAll(steps) : [];
        if (changes.length && first.before) history.push({ commit, path: at, changes });
        continue;
      }
      if (first.changes.some((c) => c.kind === 'task-added')) {
        // Put in under this path: was it taken out under another one by the same commit?
        const source = await findSource(repository, commit.hash, id, at, contents);
        const is = contents.of(own[0]?.after, id);
        if (source && is) {
          history.push({ commit, path: movedPath(source.path, at), changes: edits(source.task, is) });
          path = source.path;
          from = repository.commitOf(`${commit.hash}^1`);
        } else history.push({ commit, path: at, changes: first.changes });
        break;
      }
      history.push({ commit, path: at, changes: first.changes });
      // What it was called before is another task's history, but the same work: it goes on under the old id.
      if (first.formerId !== undefined) id = first.formerId;
    }
  }
  return history.reverse();
}

const edits = (was: Task, is: Task): Change[] =>
  [...taskChanges(was, is, () => undefined)].map((c): Change => ({ ...c, quiet: undefined }));

const movedPath = (before: string | undefined, after: string) =>
  before !== undefined && before !== after ? `${before} \u2192 ${after}` : after;

/** The file that held the task before a commit that moved it so much that git takes it for another. */
async function findSource(
  repository: Repository,
  commit: string,
  id: string,
  path: string,
  contents: Contents,
): Promise<{ path: string; task: Task } | undefined> {
  const touched = repository.changesIn(commit, '').filter((t) => isTaskFile(t) && t.before && t.before.path !== path);
  await contents.prepare(touched.flatMap((t) => [t.before, t.after]));
  for (const { before, after } of touched) {
    const task = contents.of(before, id);
    if (before && task && !contents.of(after, id)) return { path: before.path, task };
  }
  return undefined;
}

/** The life of one task through the commits of a repository. */
import type { Commit, Repository, Touched } from '../files/git/repository.ts';
import { readTaskFile } from '../model/build.ts';
import type { Task } from '../model/plan.ts';
import type { Parsed } from '../source/parse.ts';
import type { Change } from './change.ts';
import { taskChanges } from './tasks.ts';

export interface TaskCommit {
  readonly commit: Commit;
  /** of the task's file, after the commit; before it where the task was dropped */
  readonly path: string;
  readonly changes: readonly Change[];
}

const TASK_FILE = /(^|\/)tasks\/.+\.ya?ml$/i;

/** The commits up to `revision` that changed the task of this id in the plan in `folder`, the oldest first, wherever its file lay. */
export async function taskHistory(
  repository: Repository,
  revision: string,
  folder: string,
  task: string,
  read: (path: string, bytes: Uint8Array) => Promise<Parsed>,
): Promise<TaskCommit[]> {
  let id = task;
  const touched = repository.history(revision, '').filter((t) => TASK_FILE.test(t.after?.path ?? t.before?.path ?? ''));
  const contents = repository.contents(
    touched.flatMap((t) => [t.before?.blob, t.after?.blob].filter((b): b is string => b !== undefined)),
  );
  const parsed = new Map<string, Task | undefined>();
  const taskOf = async (side: { path: string; blob: string } | undefined): Promise<Task | undefined> => {
    if (!side) return undefined;
    const known = parsed.get(side.blob);
    if (known || parsed.has(side.blob)) return known;
    const bytes = contents.get(side.blob);
    const found = bytes && readTaskFile(await read(side.path, bytes));
    parsed.set(side.blob, found);
    return found;
  };
  // Backwards from the newest file of the task in the plan's folder, so that another plan's task of this id is not mixed in.
  const history: TaskCommit[] = [];
  let current: string | undefined;
  for (let k = touched.length - 1; k >= 0; k--) {
    const { commit, before, after } = touched[k] as Touched;
    if (current !== undefined && (after?.path ?? before?.path) !== current) continue;
    if (current === undefined && !(after?.path ?? before?.path ?? '').startsWith(folder)) continue;
    const [was, is] = [await taskOf(before), await taskOf(after)];
    if (was?.id !== id && is?.id !== id) continue;
    const path = after?.path ?? before?.path ?? '';
    const about = { task: id, title: is?.title ?? was?.title };
    if (is?.id === id && was?.id === id) {
      history.push({ commit, path: movedPath(before?.path, path), changes: edits(was, is) });
      current = before?.path;
      continue;
    }
    if (is?.id !== id) {
      history.push({
        commit,
        path,
        changes: [{ ...about, ...(is ? { kind: 'task-renamed', from: id, to: is.id } : { kind: 'task-dropped' }) }],
      });
      current = before?.path;
      continue;
    }
    // Put in under this path: was it taken out under another one by the same commit?
    const source = await findSource(touched, commit.hash, id, taskOf);
    if (source) {
      history.push({ commit, path: movedPath(source.path, path), changes: edits(source.task, is) });
      current = source.path;
    } else {
      history.push({
        commit,
        path,
        changes: [{ ...about, ...(was ? { kind: 'task-renamed', from: was.id, to: id } : { kind: 'task-added' }) }],
      });
      if (!was) break;
      // What it was called before is another task's history, but the same work: it goes on under the old id.
      id = was.id;
      current = before?.path;
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
  touched: readonly Touched[],
  commit: string,
  id: string,
  taskOf: (side: Touched['before']) => Promise<Task | undefined>,
): Promise<{ path: string; task: Task } | undefined> {
  for (const t of touched) {
    if (t.commit.hash !== commit || !t.before) continue;
    const task = await taskOf(t.before);
    if (task?.id === id && (await taskOf(t.after))?.id !== id) return { path: t.before.path, task };
  }
  return undefined;
}

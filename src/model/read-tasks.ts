/** The tasks of a file: one, or a table of them. A faulty row, or a faulty entry of a task, is left out and named; the others are read. */
import type { Parsed } from '../source/parse.ts';
import { type Problem, problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { entryAt, type MappingNode, type Node, toValue } from '../source/tree.ts';
import { both } from '../words/language.ts';
import { checkMapping } from './check-file.ts';
import type { Task, Unreadable } from './plan.ts';
import { type TaskData, taskSchema } from './schema/tasks.ts';
import { makeTask } from './task.ts';

/** Lists of a task of which one item may be wrong and the others right. */
const RECORDS = ['progress', 'extensions'];
/** The key of a table. */
const TABLE = 'tasks';

interface Failure {
  readonly what: Unreadable['what'];
  readonly name: string;
  readonly problems: readonly Problem[];
}
export interface ReadTasks {
  readonly tasks: readonly Task[];
  readonly failures: readonly Failure[];
}

const inside = ({ from, to }: Node, { place }: Problem) => place.from >= from && place.from < Math.max(to, from + 1);
const idOf = (value: unknown) => {
  const id = (value as Partial<TaskData> | null)?.id;
  return typeof id === 'string' ? id : undefined;
};

/** `root` without the items of its records that `problems` lie in, and those items with what is wrong with each. */
function withoutFaulty(root: MappingNode, problems: readonly Problem[]) {
  const faulty: { readonly key: string; readonly nth: number; readonly problems: readonly Problem[] }[] = [];
  const entries = root.entries.map((entry) => {
    const list = entry.value;
    if (!RECORDS.includes(entry.key) || list.kind !== 'sequence') return entry;
    const items = list.items.filter((item, k) => {
      const own = problems.filter((p) => inside(item, p));
      if (own.length) faulty.push({ key: entry.key, nth: k + 1, problems: own });
      return !own.length;
    });
    return items.length === list.items.length ? entry : { ...entry, value: { ...list, items } };
  });
  return { root: { ...root, entries }, faulty };
}

function readTask(given: MappingNode, file: SourceFile, name: string, item?: Task['item']): ReadTasks {
  const { value, root, problems } = checkMapping(taskSchema, given, file);
  if (!problems.length) return { tasks: [makeTask(value as TaskData, root, file, item)], failures: [] };
  const id = idOf(value) ?? name;
  const { root: rest, faulty } = withoutFaulty(root, problems);
  const told = new Set(faulty.flatMap((f) => f.problems));
  const failures = faulty.map((f): Failure => ({ what: 'entry', name: `${id}: ${f.key}[${f.nth}]`, problems: f.problems }));
  const others = problems.filter((p) => !told.has(p));
  if (others.length) return { tasks: [], failures: [{ what: 'task', name: id, problems }] };
  return { tasks: [makeTask(toValue(rest) as TaskData, rest, file, item)], failures };
}

/** What stands in a table of tasks where there is no mapping. */
const noTask = (file: SourceFile, { from, to }: Node): Problem =>
  problem({
    code: 'PLAN006',
    message: both('Mục này của bảng không phải một nhiệm vụ', 'This item of the table is no task'),
    help: both('Viết: - { id: …, title: …, lead: …, deadline: … }', 'Write: - { id: …, title: …, lead: …, deadline: … }'),
    place: { file, from, to },
  });

function readTable(list: Node, root: MappingNode, file: SourceFile): ReadTasks {
  const loose = root.entries.filter((e) => e.key !== TABLE);
  const misplaced = loose.map(({ key, keyFrom, keyTo }) =>
    problem({
      code: 'PLAN004',
      message: both(`Không có khoá “${key}” ở đây`, `There is no key "${key}" here`),
      help: both(
        `Tệp có “${TABLE}:” là một bảng: khoá của nhiệm vụ đứng trong từng mục của bảng`,
        `A file with "${TABLE}:" is a table: keys of a task stand within its items`,
      ),
      place: { file, from: keyFrom, to: keyTo },
    }),
  );
  const failures: Failure[] = misplaced.length ? [{ what: 'file', name: file.path, problems: misplaced }] : [];
  if (list.kind !== 'sequence') {
    if (list.kind === 'scalar' && list.value === null) return { tasks: [], failures };
    return { tasks: [], failures: [...failures, { what: 'file', name: file.path, problems: [noTask(file, list)] }] };
  }
  const read = list.items.map((item, k): ReadTasks => {
    const name = `${file.path} ${TABLE}[${k + 1}]`;
    if (item.kind !== 'mapping') return { tasks: [], failures: [{ what: 'task', name, problems: [noTask(file, item)] }] };
    return readTask(item, file, name, { nth: k, from: item.from, to: item.to });
  });
  return { tasks: read.flatMap((r) => r.tasks), failures: [...failures, ...read.flatMap((r) => r.failures)] };
}

/** The tasks that a file holds, and what could not be read of them. */
export function readTasks({ file, root }: Pick<Parsed, 'file' | 'root'>): ReadTasks {
  if (!root) return { tasks: [], failures: [] };
  const table = entryAt(root, [TABLE]);
  return table ? readTable(table.value, root, file) : readTask(root, file, file.path);
}

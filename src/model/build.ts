/** Makes the plan of the parsed files. Collects every problem; throws for none. */
import { safeParse } from 'valibot';
import type { CivilDate } from '../calendar/civil.ts';
import type { Parsed } from '../source/parse.ts';
import type { Place, Problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { entryAt, type MappingNode, type Node, nodeAt, toValue } from '../source/tree.ts';
import { Collector } from './collector.ts';
import { explainIssue, explainSchemaVersion } from './explain-issue.ts';
import { unitsOf } from './members.ts';
import type { Change, Plan, Task, Unreadable } from './plan.ts';
import type { AgenciesData } from './schema/agencies.ts';
import type { BudgetData } from './schema/budget.ts';
import type { CitationsData } from './schema/citations.ts';
import type { EventsData } from './schema/events.ts';
import type { ExceptionsData } from './schema/exceptions.ts';
import { FILE_KINDS, type FileKindDefinition } from './schema/index.ts';
import type { ObstaclesData } from './schema/obstacles.ts';
import { type PlanData, SCHEMA_VERSION } from './schema/plan.ts';
import type { ReviewData } from './schema/review.ts';
import type { TaskData } from './schema/tasks.ts';
import { findSuspicious } from './suspicious.ts';
import { makeTask } from './task.ts';

export interface PlanInput {
  /** path below the plan's folder, with "/" and its ending */
  readonly path: string;
  readonly parsed: Parsed;
}

export interface BuiltPlan {
  /** absent where plan.yaml cannot be read */
  readonly plan?: Plan;
  readonly problems: readonly Problem[];
  readonly unreadable: readonly Unreadable[];
}

const idPlace = (file: SourceFile, node: Node): Place => {
  const id = nodeAt(node, ['id']);
  return { file, from: id.from, to: id.to };
};

function checkFile(
  definition: FileKindDefinition,
  root: MappingNode,
  file: SourceFile,
): { value: unknown; problems: Problem[]; at: (problem: Problem) => readonly PropertyKey[] } {
  const value = toValue(root);
  const problems = findSuspicious(root, file);
  const result = safeParse(definition.schema, value);
  const paths = new Map<Problem, readonly PropertyKey[]>();
  for (const issue of result.issues ?? []) {
    const problem = explainIssue(issue, definition.schema, root, file);
    paths.set(
      problem,
      (issue.path ?? []).map((p) => p.key as PropertyKey),
    );
    problems.push(problem);
  }
  return { value, problems, at: (p) => paths.get(p) ?? [] };
}

/** The lists of a file, each item by itself: a faulty item is left out and named, the others are read. */
function readList<T extends { id: string }>(
  into: Collector,
  root: MappingNode,
  file: SourceFile,
  key: string,
  items: readonly T[] | undefined,
  problems: readonly Problem[],
  put: (item: T & { place: Place }) => void,
) {
  const list = nodeAt(root, [key]);
  if (list.kind !== 'sequence' || !Array.isArray(items)) return;
  list.items.forEach((node, k) => {
    const own = problems.filter((p) => p.place.from >= node.from && p.place.from < Math.max(node.to, node.from + 1));
    const item = items[k] as T;
    if (own.length) into.fail('entry', typeof item?.id === 'string' ? item.id : `${key}[${k + 1}]`, own);
    else put({ ...item, place: idPlace(file, node) });
  });
}

function addFile(into: Collector, { path, parsed }: PlanInput) {
  const { file, root } = parsed;
  const definition = FILE_KINDS.find((k) => k.path.test(path.replace(/\.ya?ml$/, '')));
  if (!definition) {
    into.fail('file', file.path, [
      {
        code: 'PLAN009',
        severity: 'error',
        message: { vi: 'Tệp không nằm ở chỗ mà kế hoạch đọc', en: 'The file is not in a place that the plan reads' },
        help: {
          vi: 'Nhiệm vụ đặt trong tasks/, cơ quan trong agencies.yaml, sự kiện trong events.yaml, vướng mắc trong obstacles.yaml, dự toán trong budget.yaml, văn bản rà soát trong review.yaml',
          en: 'Tasks belong in tasks/, agencies in agencies.yaml, events in events.yaml, obstacles in obstacles.yaml, estimates in budget.yaml, reviewed documents in review.yaml',
        },
        place: { file, from: 0, to: 0 },
      },
    ]);
    return;
  }
  if (!root) {
    into.fail('file', file.path, parsed.problems);
    return;
  }
  const { value, problems } = checkFile(definition, root, file);
  // What is wrong outside the items of a list is wrong with the file.
  const loose = (keys: readonly string[]) => problems.filter((p) => !keys.some((k) => within(nodeAt(root, [k]), p, root)));
  switch (definition.kind) {
    case 'plan': {
      const data = value as PlanData;
      if (typeof data.schema === 'number' && data.schema !== SCHEMA_VERSION) {
        const entry = entryAt(root, ['schema']);
        problems.splice(
          0,
          problems.length,
          explainSchemaVersion(data.schema, { file, from: entry?.value.from ?? 0, to: entry?.value.to ?? 0 }),
        );
      }
      if (problems.length) into.fail('file', file.path, problems);
      else into.head = { data, root, file };
      return;
    }
    case 'agencies': {
      const data = value as AgenciesData;
      readList(into, root, file, 'agencies', data.agencies, problems, (a) => into.put(into.agencies, a, 'entry', [into.groups]));
      readList(into, root, file, 'groups', data.groups, problems, (g) => into.put(into.groups, g, 'entry', [into.agencies]));
      readList(into, root, file, 'changes', data.changes, problems, (c) => into.put(into.changes, c, 'entry'));
      const rest = loose(['agencies', 'groups', 'changes']);
      if (rest.length) into.fail('file', file.path, rest);
      return;
    }
    case 'events':
      readList(into, root, file, 'events', (value as EventsData).events, problems, (e) => into.put(into.events, e, 'entry'));
      if (loose(['events']).length) into.fail('file', file.path, loose(['events']));
      return;
    case 'obstacles':
      readList(into, root, file, 'obstacles', (value as ObstaclesData).obstacles, problems, (o) =>
        into.put(into.obstacles, o, 'entry'),
      );
      if (loose(['obstacles']).length) into.fail('file', file.path, loose(['obstacles']));
      return;
    case 'budget':
      readList(into, root, file, 'estimates', (value as BudgetData).estimates, problems, (e) =>
        into.put(into.estimates, e, 'entry'),
      );
      if (loose(['estimates']).length) into.fail('file', file.path, loose(['estimates']));
      return;
    case 'review':
      readList(into, root, file, 'documents', (value as ReviewData).documents, problems, (d) =>
        into.put(into.reviewed, d, 'entry'),
      );
      if (loose(['documents']).length) into.fail('file', file.path, loose(['documents']));
      return;
    case 'exceptions':
      readList(into, root, file, 'exceptions', (value as ExceptionsData).exceptions, problems, (e) =>
        into.put(into.exceptions, e, 'entry'),
      );
      if (loose(['exceptions']).length) into.fail('file', file.path, loose(['exceptions']));
      return;
    case 'citations': {
      const data = value as CitationsData;
      readList(into, root, file, 'instruments', data.instruments, problems, (i) => into.put(into.instruments, i, 'entry'));
      readList(into, root, file, 'rules', data.rules, problems, (r) => into.put(into.citationRules, r, 'entry'));
      if (loose(['instruments', 'rules']).length) into.fail('file', file.path, loose(['instruments', 'rules']));
      return;
    }
    case 'task': {
      const data = value as TaskData;
      if (problems.length) into.fail('task', typeof data.id === 'string' ? data.id : file.path, problems);
      else into.put(into.tasks, makeTask(data, root, file), 'task');
    }
  }
}

const within = (node: Node, p: Problem, root: Node) =>
  node !== root && node.kind === 'sequence' && p.place.from >= node.from && p.place.from < node.to;

/** Points in the order of a reader: a.2 before a.10. Without a collator, which is slow to load. */
function byNumber(a: string, b: string): number {
  const parts = (s: string) => s.match(/\d+|\D+/g) ?? [];
  const [p, q] = [parts(a), parts(b)];
  for (let k = 0; k < Math.max(p.length, q.length); k++) {
    const [x = '', y = ''] = [p[k], q[k]];
    if (x === y) continue;
    const [m, n] = [Number(x), Number(y)];
    return Number.isNaN(m) || Number.isNaN(n) ? (x < y ? -1 : 1) : m - n;
  }
  return 0;
}

/** By unit, the first change that ends it. */
function endingsOf(into: Collector): Map<string, Change> {
  const endings = new Map<string, Change>();
  for (const change of [...into.changes.values()].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const named = (typeof change.units === 'string' ? [change.units] : change.units).map((id) => ({ id, place: change.place }));
    for (const unit of unitsOf(into, named)) if (!endings.has(unit) && unit !== change.successor) endings.set(unit, change);
  }
  return endings;
}

/** The task that one file holds, taken by itself; undefined where it cannot be read. */
export function readTaskFile({ file, root }: Parsed): Task | undefined {
  const definition = FILE_KINDS.find((k) => k.kind === 'task');
  if (!root || !definition) return undefined;
  const { value, problems } = checkFile(definition, root, file);
  return problems.length ? undefined : makeTask(value as TaskData, root, file);
}

/** Builds the plan of all its files. `missingHead` is where to point when there is no plan.yaml. */
export function buildPlan(inputs: readonly PlanInput[]): BuiltPlan {
  const into = new Collector();
  for (const input of inputs) addFile(into, input);
  const { problems, unreadable, head } = into;
  if (!head) return { problems, unreadable };
  const order = new Map(head.data.clauses.map((c, k) => [c.id, k]));
  const rank = (t: Task) => order.get(t.source.id) ?? order.size;
  const headPlace = (...path: PropertyKey[]): Place => {
    const entry = entryAt(head.root, path);
    const node = entry ? { from: entry.value.from, to: Math.max(entry.value.to, entry.value.from) } : nodeAt(head.root, path);
    return { file: head.file, from: node.from, to: node.to };
  };
  const plan: Plan = {
    head: { ...head.data, place: { file: head.file, from: head.root.from, to: head.root.from } },
    agencies: into.agencies,
    groups: into.groups,
    events: into.events,
    tasks: [...into.tasks.values()].sort(
      (a, b) => rank(a) - rank(b) || byNumber(a.point ?? '', b.point ?? '') || (a.id < b.id ? -1 : 1),
    ),
    obstacles: [...into.obstacles.values()].sort((a, b) => ((a.date as CivilDate) < (b.date as CivilDate) ? -1 : 1)),
    estimates: [...into.estimates.values()],
    reviewed: [...into.reviewed.values()].sort((a, b) => (a.reviewed < b.reviewed ? -1 : a.reviewed > b.reviewed ? 1 : 0)),
    instruments: into.instruments,
    citationRules: [...into.citationRules.values()],
    exceptions: [...into.exceptions.values()],
    changes: [...into.changes.values()],
    endings: endingsOf(into),
    files: inputs.map((i) => i.parsed.file),
    unreadable,
    problems,
    headPlace,
  };
  return { plan, problems, unreadable };
}

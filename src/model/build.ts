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
import { placesIn } from './places.ts';
import type { Change, Plan, Task, Unreadable } from './plan.ts';
import { FILE_KINDS, type FileKind, type FileKindDefinition } from './schema/index.ts';
import { type PlanData, SCHEMA_VERSION } from './schema/plan.ts';
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

type Items = readonly { id: string }[] | undefined;
/** Takes an item that has passed the schema of its list. */
type Put = (item: { id: string; place: Place }) => void;

/** The lists of a file of this kind, by key, each with the collection that its items go to. Ids of `beside` are taken too. */
function listsOf(into: Collector, kind: Exclude<FileKind, 'plan' | 'task'>): Readonly<Record<string, Put>> {
  const to =
    <T extends { readonly id: string; readonly place: Place }>(
      map: Map<string, T>,
      ...beside: readonly ReadonlyMap<string, { place: Place }>[]
    ): Put =>
    (item) =>
      into.put(map, item as T, 'entry', beside);
  switch (kind) {
    case 'agencies':
      return {
        agencies: to(into.agencies, into.groups),
        groups: to(into.groups, into.agencies),
        changes: to(into.changes),
      };
    case 'events':
      return { events: to(into.events) };
    case 'obstacles':
      return { obstacles: to(into.obstacles) };
    case 'budget':
      return { estimates: to(into.estimates) };
    case 'review':
      return { documents: to(into.reviewed) };
    case 'exceptions':
      return { exceptions: to(into.exceptions) };
    case 'citations':
      return { instruments: to(into.instruments), rules: to(into.citationRules) };
  }
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
      else into.head = { data, file, from: root.from, places: placesIn(root, file) };
      return;
    }
    case 'task': {
      const data = value as TaskData;
      if (problems.length) into.fail('task', typeof data.id === 'string' ? data.id : file.path, problems);
      else into.put(into.tasks, makeTask(data, root, file), 'task');
      return;
    }
    default: {
      const lists = listsOf(into, definition.kind);
      const keys = Object.keys(lists);
      for (const [key, put] of Object.entries(lists))
        readList(into, root, file, key, (value as Record<string, Items>)[key], problems, put);
      // What is wrong outside the items of a list is wrong with the file.
      const loose = problems.filter((p) => !keys.some((k) => within(nodeAt(root, [k]), p, root)));
      if (loose.length) into.fail('file', file.path, loose);
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

/** Builds a plan file by file, so that no file's tree need be kept once it has been read. */
export class PlanBuilder {
  private readonly into = new Collector();
  private readonly files: SourceFile[] = [];

  add(input: PlanInput): void {
    this.files.push(input.parsed.file);
    addFile(this.into, input);
  }

  /** The plan of the files that were added. */
  finish(): BuiltPlan {
    const { into } = this;
    const { problems, unreadable, head } = into;
    if (!head) return { problems, unreadable };
    const order = new Map(head.data.clauses.map((c, k) => [c.id, k]));
    const rank = (t: Task) => order.get(t.source.id) ?? order.size;
    const plan: Plan = {
      head: { ...head.data, place: { file: head.file, from: head.from, to: head.from } },
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
      grows: [...into.agencies.values()].some((a) => a.from !== undefined),
      endings: endingsOf(into),
      files: this.files,
      unreadable,
      problems,
      headPlaces: head.places,
    };
    return { plan, problems, unreadable };
  }
}

/** Builds the plan of all its files. */
export function buildPlan(inputs: Iterable<PlanInput>): BuiltPlan {
  const builder = new PlanBuilder();
  for (const input of inputs) builder.add(input);
  return builder.finish();
}

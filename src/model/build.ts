/** Makes the plan of the parsed files. Collects every problem; throws for none. */

import { earlier } from '../calendar/civil.ts';
import type { Parsed } from '../source/parse.ts';
import { type Place, type Problem, problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { entryAt, type MappingNode, type Node, nodeAt } from '../source/tree.ts';
import { both } from '../words/language.ts';
import { checkMapping } from './check-file.ts';
import { Collector, type RegisterItem } from './collector.ts';
import { explainSchemaVersion } from './explain-issue.ts';
import { headOf } from './head.ts';
import { headIdsTwice } from './head-ids.ts';
import { FILE_KINDS, type FileKindDefinition, globsOf, kindOfPath, type Registers } from './kinds.ts';
import { unitsOf } from './members.ts';
import { placesIn } from './places.ts';
import type { Plan, Reorganisation, Task, Unreadable } from './plan.ts';
import { readTasks } from './read-tasks.ts';
import { referencesIn } from './references.ts';
import { type PlanData, SCHEMA_VERSION } from './schema/plan.ts';
import { sectionOf } from './sections.ts';

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

/** The lists of a file, each item by itself: a faulty item is left out and named, the others are read. */
function readList<T extends { id: string }>(
  into: Collector,
  root: MappingNode,
  file: SourceFile,
  key: string,
  kind: string,
  items: readonly T[] | undefined,
  problems: readonly Problem[],
  put: (item: T & { place: Place }) => void,
) {
  const list = nodeAt(root, [key]);
  if (list.kind !== 'sequence' || !Array.isArray(items)) return;
  // Both go by the order of the text, so that many faulty items cost no more than they are many.
  const waiting = problems.map((p, nth) => ({ p, nth })).sort((a, b) => a.p.place.from - b.p.place.from);
  let at = 0;
  list.items.forEach((node, k) => {
    while ((waiting[at]?.p.place.from ?? Number.POSITIVE_INFINITY) < node.from) at++;
    const mine: typeof waiting = [];
    for (const end = Math.max(node.to, node.from + 1); (waiting[at]?.p.place.from ?? end) < end; at++)
      mine.push(waiting[at] as (typeof waiting)[number]);
    const own = mine.sort((a, b) => a.nth - b.nth).map(({ p }) => p);
    const item = items[k] as T;
    if (own.length) into.fail('entry', typeof item?.id === 'string' ? item.id : `${key}[${k + 1}]`, own, kind);
    else put({ ...item, place: idPlace(file, node) });
  });
}

type Items = readonly { id: string }[] | undefined;
/** Takes an item that has passed the schema of its list. */
type Put = (item: RegisterItem) => void;

/** The lists of a file of this kind, by key, each with the register that its items go to. */
const listsOf = (into: Collector, { lists }: FileKindDefinition): [key: string, put: Put][] =>
  Object.entries(lists).map(([key, { member, idsWith }]) => {
    const registers: Readonly<Record<string, Map<string, RegisterItem>>> = into.registers;
    const [own, beside] = [registers[member], idsWith === undefined ? undefined : registers[idsWith]];
    return [key, (item) => own && into.put(own, item, 'entry', beside ? [beside] : [])];
  });

const places = (lang: 'vi' | 'en') => FILE_KINDS.map((k) => `${globsOf(k)[0]}: ${k.about[lang]}`).join('; ');
/** Where each kind of file belongs. */
const WHERE = both(`Các chỗ được đọc: ${places('vi')}`, `What is read: ${places('en')}`);

function addFile(into: Collector, { path, parsed }: PlanInput, referring: boolean) {
  const { file } = parsed;
  // What could not be opened is told as that, wherever it lies.
  if (parsed.refused) {
    into.fail('file', file.path, parsed.problems);
    return;
  }
  const definition = kindOfPath(path);
  if (!definition) {
    into.fail('file', file.path, [
      problem({
        code: 'PLAN009',
        message: { vi: 'Tệp không nằm ở chỗ mà kế hoạch đọc', en: 'The file is not in a place that the plan reads' },
        help: WHERE,
        place: { file, from: 0, to: 0 },
      }),
    ]);
    return;
  }
  if (!parsed.root) {
    into.fail('file', file.path, parsed.problems, definition.kind);
    return;
  }
  // What is wrong with the reading of a file that is there all the same: a catalogue without a body that was asked of it.
  for (const p of parsed.problems) into.problems.push(p);
  if (referring) for (const r of referencesIn(definition.schema, parsed.root, file)) into.references.push(r);
  if (definition.kind === 'task') {
    const { tasks, failures } = readTasks(parsed);
    for (const { what, name, problems } of failures) into.fail(what, name, problems, 'task');
    for (const task of tasks) into.put(into.tasks, task, 'task');
    return;
  }
  const { value, root, problems } = checkMapping(definition.schema, parsed.root, file);
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
    default: {
      const lists = listsOf(into, definition);
      const keys = lists.map(([key]) => key);
      for (const [key, put] of lists)
        readList(into, root, file, key, definition.kind, (value as Record<string, Items>)[key], problems, put);
      // What is wrong outside the items of a list is wrong with the file.
      const loose = problems.filter((p) => !keys.some((k) => within(nodeAt(root, [k]), p, root)));
      if (loose.length) into.fail('file', file.path, loose, definition.kind);
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
function endingsOf({ changes, groups }: Registers): Map<string, Reorganisation> {
  const endings = new Map<string, Reorganisation>();
  for (const change of [...changes].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const named = (typeof change.units === 'string' ? [change.units] : change.units).map((id) => ({ id, place: change.place }));
    for (const unit of unitsOf({ groups }, named)) if (!endings.has(unit) && unit !== change.successor) endings.set(unit, change);
  }
  return endings;
}

/** Nothing says from when the plan runs. */
const withoutPeriod = (file: SourceFile): Problem =>
  problem({
    code: 'PLAN005',
    message: both(
      'Thiếu “period”: không biết kế hoạch bắt đầu từ ngày nào',
      '"period" is missing: nothing says from which day the plan runs',
    ),
    help: both(
      'Thêm dòng “period: { from: 2016-01-01 }”, hoặc ngày của văn bản: “document: { number: …, date: 2015-12-04 }”',
      'Add "period: { from: 2016-01-01 }", or the day of the document: "document: { number: …, date: 2015-12-04 }"',
    ),
    place: { file, from: 0, to: 0 },
  });

/** Builds a plan file by file, so that no file's tree need be kept once it has been read. */
export class PlanBuilder {
  private readonly into = new Collector();
  private readonly files: SourceFile[] = [];

  /** `referring` collects what the files refer to, which rules and renaming ask for and no view does. */
  constructor(private readonly referring = true) {}

  add(input: PlanInput): void {
    if (!input.parsed.refused) this.files.push(input.parsed.file);
    addFile(this.into, input, this.referring);
  }

  /** The plan of the files that were added. */
  finish(): BuiltPlan {
    const { into } = this;
    const { problems, unreadable, head } = into;
    if (!head) return { problems, unreadable };
    const registers = into.finished();
    const days = [...registers.documents.values()].flatMap((d) => d.date ?? []);
    const known = headOf(head.data, days.length ? days.reduce(earlier) : undefined);
    if (!known) {
      into.fail('file', head.file.path, [withoutPeriod(head.file)]);
      return { problems, unreadable };
    }
    problems.push(...headIdsTwice(known, head.places));
    const order = new Map([...registers.documents.keys(), ...known.clauses.map((c) => c.id)].map((id, k) => [id, k]));
    const rank = (t: Task) => order.get(sectionOf(t)) ?? order.size;
    const plan: Plan = {
      head: { ...known, place: { file: head.file, from: head.from, to: head.from } },
      ...registers,
      tasks: [...into.tasks.values()].sort(
        (a, b) => rank(a) - rank(b) || byNumber(a.point ?? '', b.point ?? '') || (a.id < b.id ? -1 : 1),
      ),
      endings: endingsOf(registers),
      grows: [...registers.agencies.values()].some((a) => a.from !== undefined),
      references: into.references,
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

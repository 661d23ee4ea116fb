/** Gathers the parts of a plan file by file, and what could not be read. */
import { type Place, type Problem, problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { REGISTERS, type RegisterName, type Registers } from './kinds.ts';
import type { Task, Unreadable } from './plan.ts';
import type { Reference } from './references.ts';
import type { PlanData } from './schema/plan.ts';

/** What every item of a register has. */
export interface RegisterItem {
  readonly id: string;
  readonly place: Place;
}

/** The collections that a plan consists of, filled file by file. */
export class Collector {
  head: { data: PlanData; file: SourceFile; from: number; places: ReadonlyMap<string, Place> } | undefined;
  readonly tasks = new Map<string, Task>();
  /** the items of each register by id, in the order in which they were read */
  readonly registers = Object.fromEntries(REGISTERS.map((r) => [r.member, new Map()])) as unknown as Readonly<
    Record<RegisterName, Map<string, RegisterItem>>
  >;
  readonly references: Reference[] = [];
  readonly problems: Problem[] = [];
  readonly unreadable: Unreadable[] = [];

  /** `kind` is that of the file, where it is known. */
  fail(what: Unreadable['what'], name: string, problems: readonly Problem[], kind?: string) {
    for (const p of problems) this.problems.push(p);
    const first = problems.find((p) => p.severity === 'error') ?? problems[0];
    if (first) this.unreadable.push({ what, name, problem: first, kind });
  }

  /** Puts `value` under its id, or says that the id is taken. */
  put<T extends { readonly id: string; readonly place: Place }>(
    map: Map<string, T>,
    value: T,
    what: Unreadable['what'],
    others: readonly ReadonlyMap<string, { place: Place }>[] = [],
  ) {
    const taken = [map, ...others].map((m) => m.get(value.id)).find((x) => x !== undefined);
    if (!taken) {
      map.set(value.id, value);
      return;
    }
    const { line } = taken.place.file.positionAt(taken.place.from);
    this.fail(what, value.id, [
      problem({
        code: 'PLAN021',
        message: {
          vi: `Mã “${value.id}” đã dùng ở ${taken.place.file.path}:${line}`,
          en: `The id "${value.id}" is taken already, at ${taken.place.file.path}:${line}`,
        },
        help: { vi: 'Đặt mã khác; mỗi mã chỉ dùng một lần', en: 'Choose another; an id stands for one thing' },
        place: value.place,
      }),
    ]);
  }

  /** The registers as a plan has them: by id, or in the order that the table says. */
  finished(): Registers {
    const members = REGISTERS.map(({ member, as, sortedBy }) => {
      const items = this.registers[member];
      if (as === 'map') return [member, items];
      const key = (item: RegisterItem) => (sortedBy ? String((item as unknown as Record<string, unknown>)[sortedBy]) : '');
      return [member, [...items.values()].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))];
    });
    return Object.fromEntries(members) as Registers;
  }
}

/** Gathers the parts of a plan file by file, and what could not be read. */
import type { Place, Problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import type {
  Agency,
  Change,
  CitationRule,
  Estimate,
  Exception,
  Group,
  Instrument,
  Obstacle,
  PlanEvent,
  Reviewed,
  Task,
  Unreadable,
} from './plan.ts';
import type { PlanData } from './schema/plan.ts';

/** The collections that a plan consists of, filled file by file. */
export class Collector {
  head: { data: PlanData; file: SourceFile; from: number; places: ReadonlyMap<string, Place> } | undefined;
  readonly agencies = new Map<string, Agency>();
  readonly groups = new Map<string, Group>();
  readonly events = new Map<string, PlanEvent>();
  readonly tasks = new Map<string, Task>();
  readonly obstacles = new Map<string, Obstacle>();
  readonly estimates = new Map<string, Estimate>();
  readonly reviewed = new Map<string, Reviewed>();
  readonly instruments = new Map<string, Instrument>();
  readonly citationRules = new Map<string, CitationRule>();
  readonly exceptions = new Map<string, Exception>();
  readonly changes = new Map<string, Change>();
  readonly problems: Problem[] = [];
  readonly unreadable: Unreadable[] = [];

  fail(what: Unreadable['what'], name: string, problems: readonly Problem[]) {
    this.problems.push(...problems);
    const first = problems.find((p) => p.severity === 'error') ?? problems[0];
    if (first) this.unreadable.push({ what, name, problem: first });
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
      {
        code: 'PLAN021',
        severity: 'error',
        message: {
          vi: `Mã “${value.id}” đã dùng ở ${taken.place.file.path}:${line}`,
          en: `The id "${value.id}" is taken already, at ${taken.place.file.path}:${line}`,
        },
        help: { vi: 'Đặt mã khác; mỗi mã chỉ dùng một lần', en: 'Choose another; an id stands for one thing' },
        place: value.place,
      },
    ]);
  }
}

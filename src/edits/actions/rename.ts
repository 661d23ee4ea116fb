/** An id changed wherever it stands: where it is given, and in everything that names it. */
import type { Plan } from '../../model/plan.ts';
import type { Referent } from '../../model/schema/parts.ts';
import type { Edit, Place } from '../../source/problem.ts';
import { scalarText } from '../../source/write-yaml.ts';
import type { FileChange } from '../files.ts';
import type { PlanState } from '../state.ts';
import { fileAt } from './target.ts';

/** Something with an id: what it is, and where its id is given. */
export interface Definition {
  readonly kind: Referent;
  readonly place: Place;
}

/** What has this id in the plan: mostly one thing. */
export function definitionsOf(plan: Plan, id: string): Definition[] {
  const found: (Definition | undefined)[] = [];
  const add = (kind: Referent, place: Place | undefined) => found.push(place && { kind, place });
  add('task', plan.tasks.find((t) => t.id === id)?.place);
  add('agency', (plan.agencies.get(id) ?? plan.groups.get(id))?.place);
  add('event', plan.events.get(id)?.place);
  add('instrument', plan.instruments.get(id)?.place);
  add('document', plan.documents.get(id)?.place);
  for (const [kind, list] of [
    ['clause', 'clauses'],
    ['basis', 'basis'],
  ] as const) {
    const k = plan.head[list].findIndex((item) => item.id === id);
    if (k >= 0) add(kind, plan.headPlaces.get(`${list}.${k}.id`));
  }
  return found.filter((d) => d !== undefined);
}

/** The kinds of reference that may name a thing of this kind. */
const namedAs = (kind: Referent): readonly Referent[] => (kind === 'agency' ? ['agency', 'unit'] : [kind]);

/** The new id in the style of the old: in quotes where that was. */
function written({ file, from, to }: Place, id: string): string {
  const quote = file.text[from];
  return quote === '"' || quote === "'" ? `${quote}${id}${quote}` : file.text.slice(from, to) === id ? id : scalarText(id, true);
}

/** The changes by which what `definition` gives is called `id`; a task's file takes the new name with it. */
export function renameChanges(state: PlanState, plan: Plan, old: string, { kind, place }: Definition, id: string): FileChange[] {
  const kinds = namedAs(kind);
  const places = [place, ...plan.references.filter((r) => r.id === old && kinds.includes(r.kind)).map((r) => r.place)];
  const edits = new Map<string, Edit[]>();
  for (const at of places) {
    const { path } = fileAt(state, at);
    edits.set(path, [...(edits.get(path) ?? []), { from: at.from, to: at.to, text: written(at, id) }]);
  }
  const own = fileAt(state, place).path;
  const tabled = plan.tasks.some((t) => t.id === old && t.item);
  const name = new RegExp(`(^|/)${old}(\\.ya?ml)$`);
  return [...edits].map(([path, list]): FileChange => {
    const moved = kind === 'task' && path === own && !tabled && name.test(path);
    return moved ? { path, edits: list, movedTo: path.replace(name, `$1${id}$2`) } : { path, edits: list };
  });
}

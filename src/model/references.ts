/**
 * Every name in a plan that stands for something defined elsewhere, found by walking the schema and a file's tree together:
 * what the schema marks with `x-refersTo` is a reference, and nothing else is.
 */
import type { GenericSchema } from 'valibot';
import type { Place } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Node, writtenNumber } from '../source/tree.ts';
import { MAY_BE_GONE, REFERS_TO, type Referent } from './schema/parts.ts';

export interface Reference {
  /** what the id must be the id of */
  readonly kind: Referent;
  readonly id: string;
  /** of the id itself */
  readonly place: Place;
  /** keys and indices from the top of the file */
  readonly path: readonly (string | number)[];
  /** true where it may name what a document has taken out of the plan since */
  readonly mayBeGone: boolean;
}

/** What of a schema leads to references: the rest is left out, so that a walk looks at little. */
interface Shape {
  refersTo?: Referent;
  mayBeGone?: boolean;
  item?: Shape | undefined;
  entries?: ReadonlyMap<string, Shape>;
}

/** What valibot's schemas have in common, as far as the walk wants to know. */
interface Loose {
  readonly type?: string;
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly pipe?: readonly Loose[];
  readonly wrapped?: Loose;
  readonly options?: readonly unknown[];
  readonly item?: Loose;
  readonly entries?: Readonly<Record<string, Loose>>;
}

const isSchema = (x: unknown): x is Loose => typeof x === 'object' && x !== null;

/** The marks in the pipe of a schema, however deep pipes stand in pipes. */
const marksOf = (schema: Loose): Readonly<Record<string, unknown>> =>
  Object.assign({}, ...(schema.pipe ?? []).map((step, k) => (k === 0 ? marksOf(step) : (step.metadata ?? {}))));

function together(a: Shape | undefined, b: Shape | undefined): Shape | undefined {
  if (!a || !b) return a ?? b;
  const entries = new Map([...(a.entries ?? []), ...(b.entries ?? [])]);
  return { ...a, ...b, item: together(a.item, b.item), ...(entries.size ? { entries } : {}) };
}

function shapeOf(schema: Loose): Shape | undefined {
  const marks = marksOf(schema);
  const to = marks[REFERS_TO] as Referent | undefined;
  let shape: Shape | undefined = to && { refersTo: to, mayBeGone: marks[MAY_BE_GONE] === true };
  if (schema.wrapped) shape = together(shape, shapeOf(schema.wrapped));
  for (const option of (schema.options ?? []).filter(isSchema)) shape = together(shape, shapeOf(option));
  const item = schema.item && shapeOf(schema.item);
  if (item) shape = together(shape, { item });
  const entries = Object.entries(schema.entries ?? {}).flatMap(([key, inner]) => {
    const found = shapeOf(inner);
    return found ? [[key, found] as const] : [];
  });
  return entries.length ? together(shape, { entries: new Map(entries) }) : shape;
}

const shapes = new WeakMap<object, Shape>();

function known(schema: GenericSchema): Shape {
  const found = shapes.get(schema) ?? shapeOf(schema as unknown as Loose) ?? {};
  shapes.set(schema, found);
  return found;
}

/** Paths are the same in one file after another: each is kept once. */
class Path {
  private readonly below = new Map<string | number, Path>();
  constructor(readonly steps: readonly (string | number)[]) {}

  at(step: string | number): Path {
    let next = this.below.get(step);
    if (!next) {
      next = new Path([...this.steps, step]);
      this.below.set(step, next);
    }
    return next;
  }
}
const TOP = new Path([]);

/** The references in a file whose schema is `schema`, in the order of the file. What is not of the right form is passed over. */
export function referencesIn(schema: GenericSchema, root: Node, file: SourceFile): Reference[] {
  const out: Reference[] = [];
  const walk = (shape: Shape, node: Node, path: Path): void => {
    if (node.kind === 'scalar') {
      const { refersTo: kind, mayBeGone = false } = shape;
      const id = typeof node.value === 'string' ? node.value : writtenNumber(node, file.text);
      if (kind && id !== undefined)
        out.push({ kind, id, place: { file, from: node.from, to: node.to }, path: path.steps, mayBeGone });
    } else if (node.kind === 'sequence') {
      if (shape.item) for (const [k, item] of node.items.entries()) walk(shape.item, item, path.at(k));
    } else {
      for (const { key, value } of shape.entries ? node.entries : []) {
        const inner = shape.entries?.get(key);
        if (inner) walk(inner, value, path.at(key));
      }
    }
  };
  walk(known(schema), root, TOP);
  return out;
}

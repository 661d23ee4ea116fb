/** Operations on one file of a plan, each checked: what is read back must be what was meant, and nothing else. */
import type { PlanInput } from '../model/build.ts';
import { appendItem, setValue, type YamlPath } from '../source/edit-yaml.ts';
import type { Edit } from '../source/problem.ts';
import { type MappingNode, toValue } from '../source/tree.ts';
import type { YamlValue } from '../source/write-yaml.ts';
import { type FileChange, type ReadText, withEdits } from './files.ts';

export interface Operation {
  readonly do: 'append' | 'set';
  readonly path: YamlPath;
  readonly value: YamlValue;
  /** keys of the mapping that it is put into, in the order of the schema: where a new key goes */
  readonly order?: readonly string[];
}

type Plain = Record<string, unknown>;

/** `value` without the keys that have none, as it is read back. */
function readBack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readBack);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).flatMap(([k, v]) => (v === undefined ? [] : [[k, readBack(v)]])));
}

/** What a file's value is to be after an operation. */
function expected(root: unknown, { do: what, path, value }: Operation): unknown {
  const out = structuredClone(root);
  let at = out as Plain;
  for (const step of path.slice(0, -1)) at = at[step] as Plain;
  const key = path[path.length - 1] as string;
  at[key] = what === 'set' ? readBack(value) : [...((at[key] as unknown[] | null | undefined) ?? []), readBack(value)];
  return out;
}

/** The same value, whatever the order of keys. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [x, y] = [Object.keys(a), Object.keys(b)];
  return x.length === y.length && x.every((k) => Object.hasOwn(b, k) && same((a as Plain)[k], (b as Plain)[k]));
}

/** Edits that would be read as something else than what was meant: a fault of this program, never of a plan. */
export class EditMisread extends Error {}

const editsOf = (text: string, root: MappingNode, { do: what, path, value, order = [] }: Operation): Edit[] =>
  (what === 'set' ? setValue : appendItem)({ text, root }, path, value, order);

/** The change that does `operations` one after the other in a file. */
export function changeOf(input: PlanInput, operations: readonly Operation[], read: ReadText): FileChange {
  const { file } = input.parsed;
  let { text } = file;
  for (const operation of operations) {
    const { root } = read(file.path, text);
    if (!root) throw new EditMisread(`${file.path} cannot be read`);
    const next = withEdits(text, editsOf(text, root, operation));
    const after = read(file.path, next).root;
    if (!after || !same(toValue(after), expected(toValue(root), operation)))
      throw new EditMisread(`${operation.path.join('.')} in ${file.path} would not be read as it was meant`);
    text = next;
  }
  return { path: input.path, edits: shortest(file.text, text) };
}

/** From one text to another as a single edit, of what lies between their common start and end. */
function shortest(was: string, is: string): Edit[] {
  if (was === is) return [];
  let from = 0;
  while (from < was.length && from < is.length && was[from] === is[from]) from++;
  let end = 0;
  while (end < was.length - from && end < is.length - from && was[was.length - 1 - end] === is[is.length - 1 - end]) end++;
  return [{ from, to: was.length - end, text: is.slice(from, is.length - end) }];
}

/** YAML as a tree in which every value and key knows its place. Offsets count UTF-16 units from the start of the file. */

interface Placed {
  readonly from: number;
  readonly to: number;
}
export interface ScalarNode extends Placed {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}
export interface SequenceNode extends Placed {
  readonly kind: 'sequence';
  readonly items: readonly Node[];
}
export interface Entry {
  readonly key: string;
  readonly keyFrom: number;
  readonly keyTo: number;
  readonly value: Node;
}
export interface MappingNode extends Placed {
  readonly kind: 'mapping';
  readonly entries: readonly Entry[];
}
export type Node = ScalarNode | SequenceNode | MappingNode;

/** The value of `node` in plain JavaScript. Every key becomes an own property, `__proto__` too. */
export function toValue(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return node.items.map(toValue);
  const out: Record<string, unknown> = {};
  for (const { key, value } of node.entries) {
    if (key === '__proto__')
      Object.defineProperty(out, key, { value: toValue(value), enumerable: true, configurable: true, writable: true });
    else out[key] = toValue(value);
  }
  return out;
}

/** What a plain number is as it is written: "1.10", "012"; undefined for every other value. */
export function writtenNumber(node: Node, text: string): string | undefined {
  if (node.kind !== 'scalar' || typeof node.value !== 'number') return undefined;
  const written = text.slice(node.from, node.to);
  // What an alias stands for is written elsewhere.
  return /^[-+.\d]/.test(written) ? written : String(node.value);
}

/** `root` with text in the place of some of its scalars. */
export function withScalars(root: MappingNode, values: ReadonlyMap<Node, string>): MappingNode {
  const walk = (node: Node): Node => {
    const value = values.get(node);
    if (value !== undefined) return { ...node, kind: 'scalar', value } as ScalarNode;
    if (node.kind === 'scalar') return node;
    if (node.kind === 'sequence') return { ...node, items: node.items.map(walk) };
    return { ...node, entries: node.entries.map((e) => ({ ...e, value: walk(e.value) })) };
  };
  return walk(root) as MappingNode;
}

/** The node at `path` (keys and indices), or the nearest one above it that exists. */
export function nodeAt(root: Node, path: readonly PropertyKey[]): Node {
  let node = root;
  for (const step of path) {
    const next =
      node.kind === 'mapping'
        ? node.entries.find((e) => e.key === String(step))?.value
        : node.kind === 'sequence'
          ? node.items[Number(step)]
          : undefined;
    if (!next) return node;
    node = next;
  }
  return node;
}

/** The entry at `path`, if the last step names a key that is there. */
export function entryAt(root: Node, path: readonly PropertyKey[]): Entry | undefined {
  const parent = nodeAt(root, path.slice(0, -1));
  return parent.kind === 'mapping' ? parent.entries.find((e) => e.key === String(path[path.length - 1])) : undefined;
}

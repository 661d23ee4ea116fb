/** What each command prints as JSON, in short: the keys of its contract, as docs/json.md gives them. */
import type { GenericSchema } from 'valibot';
import { CONTRACT } from '../render/json/contract.ts';
import { group } from '../render/json/contract-many.ts';
import { change, diagnostic, obligation, obstacle, position, row, summary, unreadable } from '../render/json/contract-parts.ts';

/** Pieces that stand in several shapes: told once, and named in the others. */
const NAMED = { summary, obligation, row, obstacle, diagnostic, change, group, position, unreadable } satisfies Record<
  string,
  GenericSchema
>;

/** What a schema of valibot may hold. */
interface Node {
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly wrapped?: Node;
  readonly options?: readonly (Node | string | number)[];
  readonly type?: string;
}

const nameOf = (node: Node): string | undefined => Object.entries(NAMED).find(([, known]) => (known as Node) === node)?.[0];

/** The keys of `node`; '' for a plain value. */
function shapeOf(node: Node, named = true): string {
  const name = named ? nameOf(node) : undefined;
  if (name !== undefined) return name;
  if (node.entries)
    return `{${Object.entries(node.entries)
      .map(([key, inner]) => pair(key, inner))
      .join(', ')}}`;
  if (node.item) {
    const inner = shapeOf(node.item);
    return inner && `[${inner}]`;
  }
  if (node.wrapped) return shapeOf(node.wrapped);
  const options = (node.options ?? []).flatMap((o) => (typeof o === 'object' ? [shapeOf(o)] : []));
  return [...new Set(options.filter(Boolean))].join(' or ');
}

/** "key", "key": {…}; with ? where it may be left out. */
function pair(key: string, node: Node): string {
  const inner = shapeOf(node);
  // A piece that bears the name of its key needs no second word.
  const said = inner && inner !== key ? `: ${inner}` : '';
  return `"${key}"${node.type === 'optional' ? '?' : ''}${said}`;
}

/** The pieces, a line each. */
export const pieceLines = (): string =>
  Object.entries(NAMED)
    .map(([name, node]) => `- \`${name}\`: \`${shapeOf(node, false)}\``)
    .join('\n');

/** What the commands print, a line each; commands that print the same together. */
export function shapeLines(): string {
  const commands = new Map<string, string[]>();
  for (const [command, schema] of Object.entries(CONTRACT)) {
    const shape = shapeOf(schema as Node);
    commands.set(shape, [...(commands.get(shape) ?? []), command]);
  }
  return [...commands].map(([shape, names]) => `- ${names.map((n) => `\`${n}\``).join(', ')}: \`${shape}\``).join('\n');
}

/**
 * Edits of a YAML file that keep every other byte: values are put into the text where the tree says that they stand, in the
 * style of what stands beside them. The library's own printing of a tree would change layout, quotes and comments.
 */
import type { Edit } from './problem.ts';
import { type Entry, type MappingNode, type Node, nodeAt, type SequenceNode } from './tree.ts';
import { blockLines, flowText, itemLines, type YamlMapping, type YamlValue } from './write-yaml.ts';

export interface YamlText {
  readonly text: string;
  readonly root: MappingNode;
}
export type YamlPath = readonly (string | number)[];

const isFlow = (text: string, node: Node) => node.kind !== 'scalar' && '[{'.includes(text[node.from] ?? ' ');
const isEmpty = (node: Node) => node.kind === 'scalar' && node.value === null;

/** Where a node ends: of a block where its last part does, whatever comments or blank lines come after. */
function endOf(text: string, node: Node): number {
  if (node.kind === 'scalar' || isFlow(text, node)) return node.to;
  const last = node.kind === 'sequence' ? node.items[node.items.length - 1] : node.entries[node.entries.length - 1]?.value;
  return last ? endOf(text, last) : node.to;
}

const eolOf = (text: string) => (text.includes('\r\n') ? '\r\n' : '\n');
/** How far into its line; a byte order mark, which some editors put first in a file, takes no room. */
function columnOf(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return offset - start - (start === 0 && text.startsWith('\ufeff') ? 1 : 0);
}

/** Puts `lines` after the line on which `end` lies. */
function linesAfter(text: string, end: number, lines: readonly string[]): Edit {
  const eol = eolOf(text);
  const whole = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1;
  if (whole > 0) return { from: whole, to: whole, text: lines.map((line) => line + eol).join('') };
  return { from: text.length, to: text.length, text: lines.map((line) => eol + line).join('') };
}

const shift = (lines: readonly string[], by: number) => lines.map((line) => ' '.repeat(by) + line);

/** How far a list is indented below its key in this file: as its other lists are, else by two. */
function listIndent(text: string, root: Node): number {
  const look = (node: Node): number | undefined => {
    if (node.kind === 'scalar' || isFlow(text, node)) return undefined;
    if (node.kind === 'sequence') return node.items.map(look).find((n) => n !== undefined);
    for (const { keyFrom, value } of node.entries) {
      const inner =
        value.kind === 'sequence' && !isFlow(text, value) ? columnOf(text, value.from) - columnOf(text, keyFrom) : look(value);
      if (inner !== undefined && inner >= 0) return inner;
    }
    return undefined;
  };
  return look(root) ?? 2;
}

/** Puts something before the bracket that closes a flow collection. */
function intoFlow(text: string, node: Node, put: string): Edit {
  const close = node.to - 1;
  let at = close;
  while (at > node.from + 1 && /\s/.test(text[at - 1] as string)) at--;
  if (at === node.from + 1) return { from: at, to: close, text: text[node.from] === '{' ? ` ${put} ` : put };
  return { from: at, to: at, text: text[at - 1] === ',' ? ` ${put}` : `, ${put}` };
}

/**
 * Adds `key` to a block mapping, before the first key that comes after it in `order`, else at its end. `lines` are those of
 * the entry, not indented.
 */
function addEntry(
  { text }: YamlText,
  parent: MappingNode,
  key: string,
  lines: readonly string[],
  order: readonly string[],
): Edit {
  const rank = (k: string) => (order.includes(k) ? order.indexOf(k) : order.length);
  const later = parent.entries.findIndex((e) => rank(e.key) > rank(key));
  const before = later < 0 ? parent.entries[parent.entries.length - 1] : parent.entries[later - 1];
  const column = columnOf(text, (parent.entries[0] as Entry).keyFrom);
  if (before) return linesAfter(text, endOf(text, before.value), shift(lines, column));
  const first = (parent.entries[0] as Entry).keyFrom;
  const [head = '', ...rest] = lines;
  return {
    from: first,
    to: first,
    text: `${[head, ...shift(rest, column)].join(eolOf(text))}${eolOf(text)}${' '.repeat(column)}`,
  };
}

/**
 * Sets the value at `path`, whose last step is a key; a key that is not there is added among the others by `order`.
 * A value that is there is replaced where it stands.
 */
export function setValue(source: YamlText, path: YamlPath, value: YamlValue, order: readonly string[] = []): Edit[] {
  const { text, root } = source;
  const key = String(path[path.length - 1]);
  const parent = nodeAt(root, path.slice(0, -1));
  if (parent.kind !== 'mapping') throw new Error(`no mapping at ${path.join('.')}`);
  const entry = parent.entries.find((e) => e.key === key);
  if (entry) {
    const { from } = entry.value;
    const put = flowText(value, isFlow(text, parent));
    if (isEmpty(entry.value) && from >= entry.value.to) return [{ from: entry.keyTo + 1, to: entry.keyTo + 1, text: ` ${put}` }];
    return [{ from, to: endOf(text, entry.value), text: put }];
  }
  if (isFlow(text, parent)) return [intoFlow(text, parent, `${key}: ${flowText(value, true)}`)];
  return [addEntry(source, parent, key, blockLines({ [key]: value }), order)];
}

/** Adds `item` at the end of the list at `path`, in the style of the items that are there; a list that is not there is made. */
export function appendItem(source: YamlText, path: YamlPath, item: YamlValue, order: readonly string[] = []): Edit[] {
  const { text, root } = source;
  const key = String(path[path.length - 1]);
  const parent = nodeAt(root, path.slice(0, -1));
  if (parent.kind !== 'mapping') throw new Error(`no mapping at ${path.join('.')}`);
  const entry = parent.entries.find((e) => e.key === key);
  const lines = (flow: boolean) => itemLines(item, flow);
  if (!entry) {
    if (isFlow(text, parent)) return [intoFlow(text, parent, `${key}: ${flowText([item], true)}`)];
    return [addEntry(source, parent, key, [`${key}:`, ...shift(lines(false), listIndent(text, root))], order)];
  }
  const { value } = entry;
  if (value.kind === 'sequence' && value.items.length) return [besideLast(text, value, item)];
  if (isFlow(text, parent)) return [{ from: value.from, to: value.to, text: flowText([item], true) }];
  if (value.kind === 'mapping' || (value.kind === 'scalar' && value.value !== null))
    throw new Error(`no list at ${path.join('.')}`);
  // "progress:", "progress: []", "progress: ~": the list begins on the next line.
  const column = columnOf(text, entry.keyFrom) + listIndent(text, root);
  const gone = value.to > value.from ? [{ from: entry.keyTo + 1, to: value.to, text: '' }] : [];
  return [...gone, linesAfter(text, Math.max(value.to, entry.keyTo + 1), shift(lines(false), column))];
}

/** One more item behind the last of a list. */
function besideLast(text: string, list: SequenceNode, item: YamlValue): Edit {
  if (isFlow(text, list)) return intoFlow(text, list, flowText(item, true));
  const last = list.items[list.items.length - 1] as Node;
  return linesAfter(text, endOf(text, last), shift(itemLines(item, isFlow(text, last)), columnOf(text, list.from)));
}

/** A file of a plan that is new: its mapping, under the line that tells editors its schema where others of the plan have one. */
export const newFileText = (value: YamlMapping, firstLine?: string): string =>
  `${[...(firstLine ? [firstLine] : []), ...blockLines(value)].join('\n')}\n`;

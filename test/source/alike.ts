/** The two readers of YAML held to each other. */
import { expect } from 'vitest';
import { readFullYaml } from '../../src/source/full-yaml.ts';
import { readPlainYaml } from '../../src/source/plain-yaml.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import type { Node } from '../../src/source/tree.ts';

/** Keys and scalars with their places; the ends of collections and the places of nothing are the parsers' own affair. */
export function places(node: Node): unknown {
  if (node.kind === 'scalar') return node.value === null ? null : [node.value, node.from, node.to];
  if (node.kind === 'sequence') return node.items.map(places);
  return node.entries.map((e) => [e.key, e.keyFrom, e.keyTo, places(e.value)]);
}

export const full = (text: string) => readFullYaml(new SourceFile('x.yaml', text));

/** Whatever the plain reader reads the full one reads too, value by value and place by place. True where it read it. */
export function alikeOrNotPlain(text: string): boolean {
  const plain = readPlainYaml(text);
  if (!plain) return false;
  const reading = full(text);
  expect([text, reading.problems.map((p) => p.message.en)]).toEqual([text, []]);
  expect([text, places(plain)]).toEqual([text, places(reading.root as Node)]);
  return true;
}

/** Keys that are missing from one mapping: said once, with lines that can be pasted. */
import type { GenericSchema } from 'valibot';
import { type Problem, problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type MappingNode, nodeAt } from '../source/tree.ts';
import { both } from '../words/language.ts';
import { exampleOf, schemaAt } from './schema-shape.ts';

/** `paths` are those of the keys; they are of one mapping. */
export function explainMissing(
  paths: readonly (readonly PropertyKey[])[],
  schema: GenericSchema,
  root: MappingNode,
  file: SourceFile,
): Problem {
  const keys = paths.map((path) => String(path[path.length - 1]));
  const lines = paths.map((path) => `${String(path[path.length - 1])}: ${exampleOf(schemaAt(schema, path))}`);
  const node = nodeAt(root, paths[0]?.slice(0, -1) ?? []);
  const end = file.text.indexOf('\n', node.from);
  const flow = file.text[node.from] === '{';
  const shape = flow ? lines.join(', ') : lines.length > 1 ? `\n${lines.join('\n')}` : lines.join('');
  return problem({
    code: 'PLAN005',
    message: both(`Thiếu ${keys.map((k) => `“${k}”`).join(', ')}`, `Missing: ${keys.map((k) => `"${k}"`).join(', ')}`),
    help: both(`Thêm: ${shape}`, `Add: ${shape}`),
    place: { file, from: node.from, to: Math.max(node.from + 1, Math.min(node.to, end < 0 ? node.to : end)) },
  });
}

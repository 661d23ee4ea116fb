/** The file of a plan in which something is written, and the order of the keys there. */
import type { PlanInput } from '../../model/build.ts';
import { FILE_KINDS, type FileKind, type FileKindDefinition } from '../../model/kinds.ts';
import type { Task } from '../../model/plan.ts';
import { newFileText, type YamlPath } from '../../source/edit-yaml.ts';
import type { Place } from '../../source/problem.ts';
import { nodeAt, writtenNumber } from '../../source/tree.ts';
import type { YamlMapping } from '../../source/write-yaml.ts';
import type { FileChange, ReadText } from '../files.ts';
import { changeOf } from '../operations.ts';
import type { PlanState } from '../state.ts';

/** Keys of a kind of file, in the order of its schema. */
export function keysOf(kind: FileKind): readonly string[] {
  const definition: FileKindDefinition | undefined = FILE_KINDS.find((k) => k.kind === kind);
  const schema = (definition?.table?.item ?? definition?.schema) as { entries?: Record<string, unknown> } | undefined;
  return Object.keys(schema?.entries ?? {});
}

/** Where a task stands in its file: at the top, or as an item of a table. */
export const pathOf = ({ item }: Task): YamlPath => (item ? ['tasks', item.nth] : []);

/** The file that a place lies in. */
export function fileAt({ files }: PlanState, { file }: Place): PlanInput {
  const found = files.find((f) => f.parsed.file.path === file.path);
  if (!found) throw new Error(`${file.path} is no file of the plan`);
  return found;
}

/** Index of the item with this id in the list under `key` of a file. */
export function indexOf(input: PlanInput, key: string, id: string, read: ReadText): number {
  const { root } = read(input.parsed.file.path, input.parsed.file.text);
  const list = root && nodeAt(root, [key]);
  if (list?.kind !== 'sequence') return -1;
  return list.items.findIndex((item) => {
    const own = nodeAt(item, ['id']);
    return own.kind === 'scalar' && (own.value === id || writtenNumber(own, input.parsed.file.text) === id);
  });
}

/** The line that tells editors a file's schema, as plan.yaml has it. */
export function schemaLine({ files }: PlanState, kind: FileKind, folder = ''): string | undefined {
  const head = files.find((f) => /^plan\.ya?ml$/.test(f.path));
  const line = /^# yaml-language-server: \$schema=(\S+)/.exec(head?.parsed.file.text ?? '')?.[1];
  if (!line?.endsWith('plan.schema.json')) return undefined;
  const up = /^(?:[a-z]+:|\/)/i.test(line) || !folder ? '' : '../';
  return `# yaml-language-server: $schema=${up}${line.replace('plan.schema.json', `${kind}.schema.json`)}`;
}

/** Adds an item to a register: to the file that holds its last item, else to NAME.yaml, which is made where it is not there. */
export function addToRegister(
  state: PlanState,
  kind: Exclude<FileKind, 'plan' | 'task'>,
  key: string,
  last: Place | undefined,
  item: YamlMapping,
  read: ReadText,
): FileChange {
  const path = `${FILE_KINDS.find((k) => k.kind === kind)?.path}.yaml`;
  const file = last ? fileAt(state, last) : state.files.find((f) => f.path === path);
  if (!file) return { path, text: newFileText({ [key]: [item] }, schemaLine(state, kind)) };
  return changeOf(file, [{ do: 'append', path: [key], value: item, order: keysOf(kind) }], read);
}

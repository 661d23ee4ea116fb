/** JSON Schema of the plan's files and of the program's output, made of the one definition of each. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { FILE_KINDS, type FileKindDefinition } from '../model/kinds.ts';
import { CONTRACT } from '../render/json/contract.ts';

/** What stands in a schema more than once is written once, and pointed at. */
const made = (schema: GenericSchema, title: string, definitions: Record<string, GenericSchema> = {}) => {
  const { $schema, ...rest } = toJsonSchema(schema, { errorMode: 'ignore', definitions });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
};

/** Path below schema/ to content. */
export function jsonSchemas(): Record<string, string> {
  const files = FILE_KINDS.map(({ kind, schema, table }: FileKindDefinition) => [
    `${kind}.schema.json`,
    made(schema, kind, table && { [kind]: table.item }),
  ]);
  const output = Object.entries(CONTRACT).map(([command, schema]) => [
    `json/${command}.schema.json`,
    made(schema, `plan ${command} --format json`),
  ]);
  return Object.fromEntries([...files, ...output]);
}

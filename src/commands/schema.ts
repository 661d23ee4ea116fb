import { command } from '../cli/command.ts';
import { raw } from '../cli/formats.ts';
import { option, optional, plain } from '../cli/option.ts';
import { asTyped, choose } from '../cli/options/choice.ts';
import { readablePlan } from '../cli/readable.ts';
import { both } from '../words/language.ts';

interface SchemaView {
  readonly kind: string;
  /** JSON Schema of each kind of file */
  readonly schemas: Readonly<Record<string, unknown>>;
}

/** Loaded when asked for: the kinds of file bring the whole schema along. */
const kinds = async (): Promise<readonly string[]> => (await import('../model/kinds.ts')).KIND_NAMES;

const print = (schema: unknown) => `${JSON.stringify(schema, null, 2)}\n`;

export const schema = command({
  name: 'schema',
  summary: both('JSON Schema của các tệp kế hoạch, cho trình soạn thảo', 'The JSON Schema of the plan’s files, for editors'),
  arguments: {
    kind: optional(
      {
        word: both('loại tệp', 'kind'),
        read: async (typed, { name }) => choose(name, typed, asTyped(await kinds())),
      },
      async () => {
        const names = (await kinds()).join(', ');
        return both(`loại tệp: ${names} (mặc định: task)`, `kind of file: ${names} (default: task)`);
      },
    ),
  },
  options: {
    for: option(
      '--for',
      plain('thư mục', 'folder'),
      both('điền mã cơ quan, nhiệm vụ … của kế hoạch này', 'with the ids of this plan’s agencies, tasks …'),
    ),
  },
  output: 'folder',
  without: ['asOf', 'dir', 'at'],
  examples: [
    [
      'plan schema -o luoc-do --for .',
      both('schema của mọi loại tệp, có mã của kế hoạch này', 'the schema of every kind of file, with the ids of this plan'),
    ],
  ],
  view: async ({ io, settings, args: { kind = 'task' }, options }): Promise<SchemaView> => {
    const [{ jsonSchemas }, { schemaFor }, { loadBuilt }] = await Promise.all([
      import('../derive/json-schema.ts'),
      import('../derive/schema-for.ts'),
      import('../cli/load.ts'),
    ]);
    const all = jsonSchemas();
    const plan =
      options.for === undefined
        ? undefined
        : await readablePlan(await loadBuilt(io, { ...settings, dir: options.for }), settings.lang);
    const schemas = (await kinds()).map((k) => {
      const own: unknown = JSON.parse(all[`${k}.schema.json`] ?? '{}');
      return [k, plan ? schemaFor(own, plan) : own] as const;
    });
    return { kind, schemas: Object.fromEntries(schemas) };
  },
  formats: {
    json: raw(async () => (view: SchemaView) => print(view.schemas[view.kind]), {
      parts: async () => (view: SchemaView) => ({
        parts: Object.entries(view.schemas).map(([kind, own]) => ({ name: `${kind}.schema.json`, content: print(own) })),
      }),
    }),
  },
});

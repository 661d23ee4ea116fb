import { command } from '../cli/command.ts';
import { raw } from '../cli/formats.ts';
import { option, optional, plain } from '../cli/option.ts';
import { oneOf } from '../cli/options/choice.ts';
import { readablePlan } from '../cli/readable.ts';
import { both } from '../words/language.ts';

const KINDS = ['plan', 'agencies', 'events', 'task', 'obstacles', 'budget', 'review', 'citations', 'exceptions'] as const;

interface SchemaView {
  readonly kind: (typeof KINDS)[number];
  /** JSON Schema of each kind of file */
  readonly schemas: Readonly<Record<string, unknown>>;
}

const print = (schema: unknown) => `${JSON.stringify(schema, null, 2)}\n`;

export const schema = command({
  name: 'schema',
  summary: both('JSON Schema của các tệp kế hoạch, cho trình soạn thảo', 'The JSON Schema of the plan’s files, for editors'),
  arguments: {
    kind: optional(
      '[kind]',
      both(`loại tệp: ${KINDS.join(', ')} (mặc định: task)`, `kind of file: ${KINDS.join(', ')} (default: task)`),
      oneOf(KINDS),
    ),
  },
  options: {
    for: option(
      '--for <dir>',
      both('điền mã cơ quan, nhiệm vụ … của kế hoạch này', 'with the ids of this plan’s agencies, tasks …'),
      plain,
    ),
  },
  output: 'folder',
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
    const schemas = KINDS.map((k) => {
      const own: unknown = JSON.parse(all[`${k}.schema.json`] ?? '{}');
      return [k, plan ? schemaFor(own, plan) : own] as const;
    });
    return { kind, schemas: Object.fromEntries(schemas) };
  },
  formats: {
    json: raw(async () => (view: SchemaView) => print(view.schemas[view.kind]), {
      parts: async () => (view: SchemaView) => ({
        parts: KINDS.map((kind) => ({ name: `${kind}.schema.json`, content: print(view.schemas[kind]) })),
      }),
    }),
  },
});

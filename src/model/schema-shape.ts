/** What stands at a place of a schema, and an example of it that can be pasted. */
import { REFERS_TO } from './schema/parts.ts';

/** What valibot's schemas have in common, as far as this wants to know. */
interface Loose {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, Loose>>;
  readonly item?: Loose;
  readonly wrapped?: Loose;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly (Loose & { readonly message?: unknown; readonly metadata?: Readonly<Record<string, unknown>> })[];
}

const isSchema = (x: unknown): x is Loose => typeof x === 'object' && x !== null;

/** The schema itself, out of what may be left out, be null, or be one of several. */
export function unwrapped(schema: unknown): Loose[] {
  if (!isSchema(schema)) return [];
  if (schema.wrapped) return unwrapped(schema.wrapped);
  const options = (schema.options ?? []).filter(isSchema);
  return options.length ? options.flatMap(unwrapped) : [schema];
}
export const entriesOf = (schema: unknown) => unwrapped(schema).find((s) => s.entries)?.entries;
export const inside = (schema: unknown, key: PropertyKey): unknown =>
  typeof key === 'number' ? unwrapped(schema).find((s) => s.item)?.item : entriesOf(schema)?.[String(key)];

/** The schema at `path` below `schema`. */
export const schemaAt = (schema: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((at, step) => inside(at, step), schema);

/** Examples by the name of the check that a value has to pass. */
const BY_CHECK: Readonly<Record<string, string>> = {
  date: '2016-01-31',
  'month-day': '12-15',
  id: 'ma-khong-dau',
  code: 'PLAN033',
  year: '2016',
  amount: '25000000',
  'unit-code': '"945"',
};
const BY_REFERENCE: Readonly<Record<string, string>> = {
  agency: 'so-noi-vu',
  unit: 'so-noi-vu',
  task: 'ma-nhiem-vu',
  event: 'ma-su-kien',
  clause: 'II.1',
};

/** Every step of a pipe, however deep pipes stand in pipes. */
const steps = (schema: Loose): NonNullable<Loose['pipe']> =>
  (schema.pipe ?? []).flatMap((step) => (step.pipe ? steps(step) : [step]));

/** An example of a value, on one line. */
export function exampleOf(schema: unknown): string {
  const [first] = unwrapped(schema);
  if (!first) return '…';
  if (first.entries) {
    const required = Object.entries(first.entries).filter(([, inner]) => !isOptional(inner));
    return `{ ${required.map(([key, inner]) => `${key}: ${exampleOf(inner)}`).join(', ')} }`;
  }
  if (first.item) return `[${exampleOf(first.item)}]`;
  if (first.type === 'picklist') return String(first.options?.[0]);
  if (first.type === 'boolean') return 'true';
  const all = steps(first);
  const reference = all.map((s) => s.metadata?.[REFERS_TO]).find((x) => x !== undefined);
  const check = all.map((s) => s.message).find((m) => typeof m === 'string' && m in BY_CHECK);
  return BY_REFERENCE[String(reference)] ?? BY_CHECK[String(check)] ?? (first.type === 'number' ? '1' : '…');
}
const isOptional = (schema: unknown) => isSchema(schema) && schema.type === 'optional';

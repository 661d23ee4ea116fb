/** The tables of the lake as Parquet files, each in the folder of its plan and year (Hive partitions), which any engine reads. */
import type { Lake } from '../../views/lake/lake.ts';
import type { LakeTable, LakeType } from '../../views/lake/table.ts';
import type { Parts } from '../page.ts';

type Schema = {
  readonly name: string;
  readonly type: string;
  readonly converted_type?: string;
  readonly repetition_type: 'OPTIONAL';
};

const COLUMN: Readonly<Record<LakeType, Omit<Schema, 'name' | 'repetition_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'INT32', converted_type: 'DATE' },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
};

/** A civil date is handed over as midnight in UTC, whatever the zone of the machine. */
const stored = (type: LakeType, value: unknown) =>
  type === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;

/** One table's bytes; the same rows give the same bytes. */
export async function parquetOf({ columns }: LakeTable): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const schema = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }): Schema => ({ name, ...COLUMN[type], repetition_type: 'OPTIONAL' })),
  ];
  const columnData = columns.map(({ name, type, values }) => ({ name, data: values.map((v) => stored(type, v)) }));
  return new Uint8Array(parquetWriteBuffer({ columnData, schema: schema as never, createdBy: 'kehoach' }));
}

/** Files for a lake: obligations/plan=ID/year=2016/part.parquet. A later day of the same year takes the place of an earlier one. */
export const lakeParts = ({ plan, year, tables }: Lake): Parts => ({
  parts: tables.map((table) => ({
    name: `${table.name}/plan=${plan.head.id}/year=${year}/part.parquet`,
    content: parquetOf(table),
    note: `${table.rows}`,
  })),
});

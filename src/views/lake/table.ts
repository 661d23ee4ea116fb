/** What a table of the lake is: documented, typed columns over rows of plain values. The one definition: files and docs follow from it. */
import type { CivilDate } from '../../calendar/civil.ts';
import type { Register } from '../../tracking/register.ts';
import type { Text } from '../../words/language.ts';

/** text as it is written; a civil date; a whole number; yes or no. */
export type LakeType = 'text' | 'date' | 'integer' | 'boolean';
type ValueOf<T extends LakeType> = T extends 'text'
  ? string
  : T extends 'date'
    ? CivilDate
    : T extends 'integer'
      ? number
      : boolean;

export interface LakeColumn<Row> {
  readonly name: string;
  readonly type: LakeType;
  readonly about: Text;
  readonly of: (row: Row) => string | number | boolean | undefined;
}

/** A column of that type; undefined is an empty cell. */
export const column = <Row, T extends LakeType>(
  name: string,
  type: T,
  about: Text,
  of: (row: Row) => ValueOf<T> | undefined,
): LakeColumn<Row> => ({ name, type, about, of });

export interface LakeTable {
  readonly name: string;
  readonly about: Text;
  readonly columns: readonly {
    readonly name: string;
    readonly type: LakeType;
    readonly about: Text;
    readonly values: readonly unknown[];
  }[];
  readonly rows: number;
}

export interface TableDefinition {
  readonly name: string;
  readonly about: Text;
  readonly columns: readonly { readonly name: string; readonly type: LakeType; readonly about: Text }[];
  readonly of: (register: Register) => LakeTable;
}

/** A table by its columns and where its rows come from; a column holds its values in the order of the rows. */
export const table = <Row>(
  name: string,
  about: Text,
  columns: readonly LakeColumn<Row>[],
  rowsOf: (register: Register) => readonly Row[],
): TableDefinition => ({
  name,
  about,
  columns,
  of: (register) => {
    const rows = rowsOf(register);
    return {
      name,
      about,
      columns: columns.map((c) => ({ name: c.name, type: c.type, about: c.about, values: rows.map((r) => c.of(r) ?? null) })),
      rows: rows.length,
    };
  },
});

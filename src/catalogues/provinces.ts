/** Provinces and cities: those until 30/6/2025 and those since, each People's Committee a body of its own. */
import { fold } from '../text/fold.ts';
import { bodyOf, type CatalogueBody, type Row } from './catalogue.ts';

const slug = (name: string) => fold(name).replaceAll(' ', '-');
const merged = (row: Row) => (row.merged_from_codes ?? '').includes(';');

/** A unit that was merged from several is a new one, though it bears the name of one of them; the others are one row through. */
export function provincesIn(rows: readonly Row[]): CatalogueBody[] {
  const now = rows.filter((r) => r.set === '34');
  const idNow = (row: Row) => (merged(row) ? `${slug(row.full_name ?? '')}-2025` : slug(row.full_name ?? ''));
  const byCode = new Map(now.map((r) => [r.code, r]));
  return rows.flatMap((row): CatalogueBody[] => {
    const next = row.set === '63' ? byCode.get(row.successor_code) : undefined;
    const stays = next !== undefined && !merged(next);
    if (row.set === '34' && !merged(row)) return [];
    const body = bodyOf('provinces', {
      ...row,
      id: row.set === '34' ? idNow(row) : slug(row.full_name ?? ''),
      name: `UBND ${row.full_name}`,
      full_name: '',
      short: row.name ?? '',
      level: 'province',
      successor_code: '',
      successor: stays || !next ? '' : idNow(next),
    });
    return [
      {
        ...body,
        from: row.set === '34' ? body.from : undefined,
        to: stays ? undefined : body.to,
        variants: [...body.variants, row.full_name ?? ''],
      },
    ];
  });
}

/** Clauses of a plan by name: most have a number, some are only "the last lines" of one. */
const PLACES: Readonly<Record<string, string>> = { đầu: 'Đoạn đầu', cuối: 'Đoạn cuối' };

/** "Mục II.2"; "Đoạn cuối Mục III" for "III.cuối". */
export function clauseName(id: string): string {
  const parts = id.normalize('NFC').split('.');
  const place = PLACES[(parts[parts.length - 1] ?? '').toLowerCase()];
  return place && parts.length > 1 ? `${place} Mục ${parts.slice(0, -1).join('.')}` : `Mục ${id}`;
}

/** For a table whose head says "Mục": "II.2", "Đoạn cuối Mục III". */
export const clauseNumber = (id: string) => clauseName(id).replace(/^Mục /, '');

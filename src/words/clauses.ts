/** Clauses of a plan by name: most have a number, some are only "the last lines" of one. */
const PLACES: Readonly<Record<string, string>> = { đầu: 'Đoạn đầu', cuối: 'Đoạn cuối' };

const WORD = 'Mục ';

/** "Mục II.2"; "Đoạn cuối Mục III" for "III.cuối". */
export function clauseName(id: string): string {
  const parts = id.normalize('NFC').split('.');
  const place = PLACES[(parts[parts.length - 1] ?? '').toLowerCase()];
  return place && parts.length > 1 ? `${place} Mục ${parts.slice(0, -1).join('.')}` : `${WORD}${id}`;
}

/** For a table whose head says "Mục": "II.2", "Đoạn cuối Mục III". */
export function clauseNumber(id: string): string {
  const name = clauseName(id);
  return name.startsWith(WORD) ? name.slice(WORD.length) : name;
}

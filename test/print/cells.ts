/** Cells of tables as they were written, for tests. */
import { expect } from 'vitest';

/** Cells of a csv of ours, as Excel takes them apart. */
export function cellsOf(csv: string): string[][] {
  expect(csv.startsWith('\ufeff')).toBe(true);
  const rows: string[][] = [[]];
  let [cell, quoted] = ['', false];
  const text = csv.slice(1);
  for (let k = 0; k < text.length; k++) {
    const c = text[k] as string;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[k + 1] === '"') cell += text[++k];
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ';' || c === '\n') {
      rows.at(-1)?.push(cell.replace(/\r$/, ''));
      cell = '';
      if (c === '\n') rows.push([]);
    } else cell += c;
  }
  return rows.slice(0, -1);
}

/** What a cell of a workbook shows, as csv writes it; `said` is what csv has there, which tells a share from a number. */
export const shownAs = (cell: unknown, said: string): string =>
  cell instanceof Date
    ? cell.toISOString().slice(0, 10).split('-').reverse().join('/')
    : typeof cell === 'number' && said.endsWith('%')
      ? `${(cell * 100).toFixed(1).replace('.', ',')}%`
      : String(cell ?? '');

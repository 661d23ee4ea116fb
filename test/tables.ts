/** Tables of cases, one a line, columns by tabs, the first line naming them. */
import { readFileSync } from 'node:fs';

export type TableRow = Readonly<Record<string, string>>;

export function readTable(url: URL): TableRow[] {
  const [head = '', ...lines] = readFileSync(url, 'utf8').replace(/\n$/, '').split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, k) => [name, cells[k] ?? '']));
  });
}

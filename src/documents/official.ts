/** What every official document has: the two-column head, "Kính gửi", the two-column end with copies and signature. */
import { type Block, type ColumnsRow, list, paragraph } from './blocks.ts';
import { bold, fill, italic, type Line, type Run } from './line.ts';

const NATION: readonly Line[] = [[bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')], [bold('Độc lập - Tự do - Hạnh phúc')]];

export interface Head {
  /** the body above the one that issues, where it is named */
  readonly parent: string | undefined;
  readonly issuer: string;
  readonly symbol: Line;
  /** what a letter is about: it stands under its number */
  readonly about?: string;
  /** place and day */
  readonly dated: readonly (string | Run)[];
}

export function officialHead({ parent, issuer, symbol, about, dated }: Head): Block {
  const names: readonly Line[] = [...(parent ? [parent] : []), [bold(issuer.toUpperCase())]];
  const number: ColumnsRow = [[symbol, ...(about ? [about] : [])], [dated.map((r) => (typeof r === 'string' ? italic(r) : r))]];
  return { kind: 'columns', role: 'head', rows: [[names, NATION], number] };
}

/** One addressee stands on the line of "Kính gửi", several one a line under it. */
export function addressees(names: readonly string[]): Block[] {
  if (names.length === 1) return [paragraph(`Kính gửi: ${names[0]}.`, 'addressee')];
  return [paragraph('Kính gửi:', 'addressee'), list(items(names))];
}

/** Items of an enumeration: ";" after each, "." after the last. */
const items = (names: readonly string[]) => names.map((name, k) => `${name}${k < names.length - 1 ? ';' : '.'}`);

export interface Signature {
  readonly authority?: string | undefined;
  readonly position?: string | undefined;
  readonly name?: string | null | undefined;
}

/** Copies on the left, who signs on the right; a name that is not known is a blank. */
export function officialEnd(copies: readonly string[] | undefined, { authority, position, name }: Signature): Block {
  const left: Line[] = [
    [{ text: 'Nơi nhận:', bold: true, italic: true }],
    ...items(copies ?? ['Như trên', 'Lưu: VT']).map((copy) => `- ${copy}`),
  ];
  const right: Line[] = [
    ...[authority, position].flatMap((s): Line[] => (s ? [[bold(s)]] : [])),
    '',
    [name ? bold(name) : fill('họ tên')],
  ];
  return { kind: 'columns', role: 'signature', rows: [[left, right]] };
}

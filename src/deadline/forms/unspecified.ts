/** Words in the place of a deadline that name no time: "theo chỉ đạo của UBND tỉnh", "theo lộ trình", "kịp thời". */
import type { Cursor } from '../cursor.ts';
import type { Part } from '../reading.ts';
import { clauseEnd } from './event.ts';

export const examples = [
  'theo chỉ đạo của UBND tỉnh',
  'theo tiến độ chung của Trung ương',
  'theo lộ trình',
  'kịp thời',
  'chưa xác định',
];

const PHRASES = [
  'dung tien do',
  'dung thoi gian quy dinh',
  'dung thoi han quy dinh',
  'dung thoi han',
  'dung quy dinh',
  'kip thoi',
  'dot xuat',
  'dinh ky va dot xuat',
  'dinh ky',

  'chua xac dinh',
  'chua co thoi han',
  'khong xac dinh thoi han',
  'khong xac dinh',
  'khong thoi han',
  'khong co thoi han',
  'khong quy dinh',
  'khong quy dinh thoi han',
  'trong thoi gian som nhat',
  'som nhat',
  'cang som cang tot',
  'trong thoi gian toi',
  'thoi gian toi',
  'se thong bao sau',
  'thong bao sau',
  'tuy tinh hinh',
  'tuy theo tinh hinh',
  'khong han dinh',
  'vo thoi han',
].map((p) => p.split(' '));
PHRASES.sort((a, b) => b.length - a.length);
export const starts: ReadonlySet<string> = new Set(['thuc', 'theo', ...PHRASES.map((p) => p[0] as string)]);

export function read(c: Cursor): Part | undefined {
  for (const phrase of PHRASES) {
    if (!c.eatAll(phrase)) continue;
    return { kind: 'unspecified', rules: ['unspecified'] };
  }
  c.eat('thuc', 'hien');
  if (!c.eat('theo') || c.eat('doi')) return undefined;
  c.at = clauseEnd(c);
  return { kind: 'unspecified', rules: ['unspecified'] };
}

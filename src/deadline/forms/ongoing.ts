/** Work without an end: "Thường xuyên", "thường xuyên, liên tục trong năm 2016", "trong suốt quá trình thực hiện". */
import type { Cursor } from '../cursor.ts';
import type { Part, ReadingContext } from '../reading.ts';
import { words } from '../words.ts';
import { clauseEnd } from './event.ts';

export const examples = [
  'Thường xuyên',
  'thường xuyên, liên tục',
  'liên tục',
  'trong suốt quá trình thực hiện Kế hoạch',
  'thường xuyên trong nhiệm kỳ',
];
export const starts = words('thường liên xuyên quanh lâu trong suốt quá');
const FILLER = words('trong cả suốt toàn');

function eatOngoing(c: Cursor): boolean {
  return (
    c.eat('thường', 'xuyên') ||
    c.eat('liên', 'tục') ||
    c.eat('xuyên', 'suốt') ||
    c.eat('quanh', 'năm') ||
    c.eat('lâu', 'dài') ||
    c.eat('thường', 'nhật')
  );
}

export function read(c: Cursor, _context: ReadingContext): Part | undefined {
  if (c.sees('trong') || c.sees('suốt') || c.sees('quá')) {
    while (c.eatAny(FILLER));
    if (!c.eat('quá', 'trình') && !c.eat('thời', 'gian', 'thực', 'hiện') && !c.eat('thời', 'gian', 'triển', 'khai'))
      return undefined;
    c.at = clauseEnd(c);
    return { kind: 'ongoing', law: ['ongoing'] };
  }
  if (!eatOngoing(c)) return undefined;
  for (;;) {
    const before = c.at;
    c.eat(',') || c.eat('và') || c.eat('-');
    if (!eatOngoing(c)) {
      c.at = before;
      break;
    }
  }
  // "trong nhiệm kỳ", "trong năm", "trong suốt quá trình …" without figures bound nothing that can be dated.
  c.try((k) => {
    k.eat(',');
    if (!k.eatAny(FILLER)) return undefined;
    while (k.eatAny(FILLER));
    if (k.eat('quá', 'trình')) {
      k.at = clauseEnd(k);
      return true;
    }
    if (!k.eat('nhiệm', 'kỳ') && !k.eat('năm') && !k.eat('giai', 'đoạn')) return undefined;
    return k.peek().kind === 'number' || k.sees('nay') || k.sees('học') ? undefined : true;
  });
  return { kind: 'ongoing', law: ['ongoing'] };
}

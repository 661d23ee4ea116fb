/** Work without an end: "Thường xuyên", "thường xuyên, liên tục trong năm 2016", "trong suốt quá trình thực hiện". */
import type { Cursor } from '../cursor.ts';
import { words } from '../cursor.ts';
import type { Part, ReadingContext } from '../reading.ts';
import { clauseEnd } from './event.ts';

export const examples = [
  'Thường xuyên',
  'thường xuyên, liên tục',
  'liên tục',
  'trong suốt quá trình thực hiện Kế hoạch',
  'thường xuyên trong nhiệm kỳ',
];
export const starts = words('thuong lien xuyen quanh lau trong suot qua');
const FILLER = words('trong ca suot toan');

function eatOngoing(c: Cursor): boolean {
  return (
    c.eat('thuong', 'xuyen') ||
    c.eat('lien', 'tuc') ||
    c.eat('xuyen', 'suot') ||
    c.eat('quanh', 'nam') ||
    c.eat('lau', 'dai') ||
    c.eat('thuong', 'nhat')
  );
}

export function read(c: Cursor, _context: ReadingContext): Part | undefined {
  if (c.word() === 'trong' || c.word() === 'suot' || c.word() === 'qua') {
    while (c.eatAny(FILLER));
    if (!c.eat('qua', 'trinh') && !c.eat('thoi', 'gian', 'thuc', 'hien') && !c.eat('thoi', 'gian', 'trien', 'khai'))
      return undefined;
    c.at = clauseEnd(c);
    return { kind: 'ongoing', rules: ['ongoing'] };
  }
  if (!eatOngoing(c)) return undefined;
  for (;;) {
    const before = c.at;
    c.eat(',') || c.eat('va') || c.eat('-');
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
    if (k.eat('qua', 'trinh')) {
      k.at = clauseEnd(k);
      return true;
    }
    if (!k.eat('nhiem', 'ky') && !k.eat('nam') && !k.eat('giai', 'doan')) return undefined;
    return k.peek().kind === 'number' || k.word() === 'nay' || k.is('hoc') ? undefined : true;
  });
  return { kind: 'ongoing', rules: ['ongoing'] };
}

/** Words in the place of a deadline that name no time: "theo chỉ đạo của UBND tỉnh", "theo lộ trình", "kịp thời". */
import { type Cursor, phrases } from '../cursor.ts';
import type { Part } from '../reading.ts';
import { words } from '../words.ts';
import { clauseEnd } from './event.ts';

export const examples = [
  'theo chỉ đạo của UBND tỉnh',
  'theo tiến độ chung của Trung ương',
  'theo lộ trình',
  'trong thời hạn nêu trên',
  'theo quy định tại điểm b khoản này',
  'kịp thời',
  'chưa xác định',
];

const PHRASES = phrases(
  'đúng tiến độ',
  'đúng thời gian quy định',
  'đúng thời hạn quy định',
  'đúng thời hạn',
  'đúng hạn',
  'đúng quy định',
  'kịp thời',
  'đột xuất',
  'định kỳ và đột xuất',
  'định kỳ',
  'chưa xác định',
  'chưa có thời hạn',
  'không xác định thời hạn',
  'không xác định',
  'không thời hạn',
  'không có thời hạn',
  'không quy định',
  'không quy định thời hạn',
  'trong thời gian sớm nhất',
  'sớm nhất',
  'càng sớm càng tốt',
  'trong thời gian tới',
  'thời gian tới',
  'sẽ thông báo sau',
  'thông báo sau',
  'tùy tình hình',
  'tùy theo tình hình',
  'không hạn định',
  'vô thời hạn',
  'ngay lập tức',
  'như trên',
  'nêu trên',
  'nói trên',
);
const TIMES = phrases('trong thời hạn', 'trong thời gian', 'thời hạn', 'thời gian', 'trong hạn');
const SAID_ELSEWHERE = phrases(
  'nêu trên',
  'nói trên',
  'nêu tại',
  'trên',
  'quy định',
  'đã nêu',
  'đã quy định',
  'được quy định',
  'được giao',
  'đã đề ra',
  'cho phép',
  'này',
);
/** Pieces of a document, which say where a time stands and not when it is. */
const PIECES = phrases('điểm', 'khoản', 'điều', 'mục', 'phụ lục', 'chương', 'biểu');

export const starts: ReadonlySet<string> = new Set([...words('thực theo tại trong thời tùy quy'), ...PHRASES.keys()]);

export function read(c: Cursor): Part | undefined {
  const found: Part = { kind: 'unspecified', law: ['unspecified'] };
  if (c.eatOne(PHRASES)) return found;
  const elsewhere = c.try((k) => {
    if (k.eatOne(TIMES)) return k.eatOne(SAID_ELSEWHERE) || undefined;
    k.eat('trong');
    return k.eat('quy', 'định', 'này') || k.eat('quy', 'định', 'tại') || (k.eat('tại') && k.eatOne(PIECES)) ? true : undefined;
  });
  if (elsewhere) {
    c.at = clauseEnd(c);
    return found;
  }
  // "tiếp theo" is the next.
  if (c.sees('tiếp', -1)) return undefined;
  c.eat('thực', 'hiện');
  c.eat('tùy');
  if (!c.eat('theo') || c.eat('dõi')) return undefined;
  c.at = clauseEnd(c);
  return found;
}

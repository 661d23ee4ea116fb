/**
 * Seasons and school years: "năm học 2016-2017", "học kỳ I", "dịp hè năm 2016", "mùa mưa", "vụ Đông Xuân 2016-2017".
 * No law gives them days, so they are no time, whatever year stands beside them.
 */
import { type Cursor, phrases } from '../cursor.ts';
import type { Part } from '../reading.ts';
import { nearQuarter } from '../units/near.ts';
import { yearAt } from '../units/year-tail.ts';
import { words } from '../words.ts';

export const examples = [
  'năm học 2016-2017',
  'học kỳ I năm học 2016-2017',
  'dịp hè năm 2016',
  'mùa mưa năm 2016',
  'vụ Đông Xuân 2016-2017',
];

const NAMES = phrases(
  'năm học',
  'niên khóa',
  'học kỳ',
  'học kì',
  'kỳ nghỉ hè',
  'nghỉ hè',
  'dịp hè',
  'mùa hè',
  'hè',
  'mùa mưa',
  'mùa khô',
  'mùa lũ',
  'mùa bão',
  'mùa mưa bão',
  'mùa mưa lũ',
  'mùa xuân',
  'mùa thu',
  'mùa đông',
  'mùa vụ',
  'mùa tuyển quân',
  'mùa',
  'vụ đông xuân',
  'vụ hè thu',
  'vụ thu đông',
  'vụ mùa',
  'vụ xuân',
  'vụ chiêm',
  'vụ đông',
);
export const starts = words('năm niên học kỳ nghỉ dịp hè mùa vụ trong đầu giữa cuối trước sau');
export const needs = words('học khóa hè mùa vụ');
const BEFORE = words('trong đầu giữa cuối vào trước sau từ đến hết khi kết thúc bắt');
const SEPARATORS = words('- / , ( ) năm và');

export function read(c: Cursor): Part | undefined {
  while (c.eatAny(BEFORE));
  if (!c.eatOne(NAMES)) return undefined;
  if (c.sees('học') || nearQuarter(c, 0) !== undefined) c.at++;
  // The years beside them are theirs.
  for (let end = c.at, k = 0; k < 8; k++) {
    if (yearAt(c)) {
      c.at++;
      end = c.at;
    } else if (c.eat('năm', 'học')) end = c.at;
    else if (!c.eatAny(SEPARATORS)) {
      c.at = end;
      break;
    }
  }
  return { kind: 'unspecified', law: ['no-own-days'] };
}

/** A time that waits for an event: "Sau khi kết thúc cuộc bầu cử", "ngay sau khi …", "khi có …", "trước kỳ họp thứ 2 HĐND tỉnh". */
import { addDays } from '../../calendar/civil.ts';
import type { Cursor } from '../cursor.ts';
import { type Amount, readAmount } from '../numbers.ts';
import type { Anchor, Part, ReadingContext } from '../reading.ts';
import { readSpans } from '../spans.ts';
import { countedPart } from './counted.ts';
import { clauseEnd, readEvent } from './event.ts';

export const examples = [
  'Sau khi kết thúc cuộc bầu cử',
  'ngay sau khi Kế hoạch được ban hành',
  'khi có văn bản hướng dẫn của Trung ương',
  'khi phát sinh',
  'Trước kỳ họp thứ 2 HĐND tỉnh',
  'sau khi Luật có hiệu lực 6 tháng',
  'đến khi hoàn thành',
  'tại kỳ họp cuối năm của HĐND tỉnh',
];

type Lead = { readonly direction: Anchor['direction']; readonly certain: boolean };
const LEADS: readonly (readonly [string, Lead])[] = [
  ['ngay sau khi', { direction: 'after', certain: true }],
  ['ngay sau', { direction: 'after', certain: true }],
  ['ngay khi', { direction: 'after', certain: true }],
  ['ngay tu khi', { direction: 'after', certain: true }],
  ['sau khi', { direction: 'after', certain: true }],
  ['ke tu khi', { direction: 'after', certain: true }],
  ['ke tu', { direction: 'after', certain: false }],
  ['tinh tu', { direction: 'after', certain: false }],
  ['tu khi', { direction: 'after', certain: true }],
  ['tu ngay', { direction: 'after', certain: false }],
  ['trong truong hop', { direction: 'after', certain: true }],
  ['truong hop', { direction: 'after', certain: true }],
  ['neu co', { direction: 'after', certain: true }],
  ['sau', { direction: 'after', certain: false }],
  ['khi', { direction: 'after', certain: true }],
  ['cham nhat truoc khi', { direction: 'before', certain: true }],
  ['cham nhat truoc', { direction: 'before', certain: false }],
  ['truoc khi', { direction: 'before', certain: true }],
  ['truoc', { direction: 'before', certain: false }],
  ['cho den khi', { direction: 'until', certain: true }],
  ['den khi', { direction: 'until', certain: true }],
  ['cho den ngay', { direction: 'until', certain: false }],
  ['den ngay', { direction: 'until', certain: false }],
  ['cham nhat den ngay', { direction: 'until', certain: false }],
  ['tai ky hop', { direction: 'at', certain: true }],
  ['tai phien hop', { direction: 'at', certain: true }],
  ['tai hoi nghi', { direction: 'at', certain: true }],
  ['tai dai hoi', { direction: 'at', certain: true }],
  ['vao ky hop', { direction: 'at', certain: true }],
  ['trong ky hop', { direction: 'at', certain: true }],
  ['trong ngay', { direction: 'at', certain: false }],
  ['cung voi', { direction: 'at', certain: true }],
  ['dong thoi voi', { direction: 'at', certain: true }],
];
const SPLIT = LEADS.map(([phrase, lead]) => [phrase.split(' '), lead] as const);
export const starts: ReadonlySet<string> = new Set(SPLIT.map(([phrase]) => phrase[0] as string));

/** What a bare "sau" or "trước" may count from: "sau bầu cử", "trước kỳ họp"; not any noun. */
const OCCASIONS = new Set(
  'bau cuoc ky phien hoi dai ngay tet le ket khi thoi dip luc khai be luat nghi quyet ke co nhan ban hoan dot cong'.split(' '),
);

export function read(c: Cursor, context: ReadingContext): Part | undefined {
  const begin = c.at;
  const found = SPLIT.find(([phrase]) => c.eatAll(phrase));
  if (!found) return undefined;
  const [phrase, { direction, certain }] = found;
  if (!certain) {
    const before = c.at;
    // A plain date or period is not an event.
    if (c.is('.') || c.is('/') || readSpans(c, context.base)) return undefined;
    c.at = before;
    if (!OCCASIONS.has(c.word()) && !(phrase[phrase.length - 1] === 'ngay' && c.word())) return undefined;
  }
  // "tại kỳ họp …": the session's name is part of the event.
  if (direction === 'at' && phrase.length > 1 && phrase[1] !== 'ngay' && phrase[1] !== 'voi') c.at = begin + 1;
  const end = clauseEnd(c);
  const trailing = readTrailingAmount(c, end);
  const event = readEvent(c, trailing?.at ?? end, context);
  if (!event) return undefined;
  c.at = end;
  if (trailing && (direction === 'after' || direction === 'before'))
    return countedPart(event, trailing.amount, direction, context);
  const after: Anchor = { event: event.date ?? event.text, offset: null, unit: null, direction };
  if (!event.date) return { kind: 'relative', after, rules: ['from-event'], limited: direction === 'before' };
  if (direction === 'after') return { kind: 'ongoing', start: addDays(event.date, 1), after, rules: ['after-excludes'] };
  const due = direction === 'before' ? addDays(event.date, -1) : event.date;
  return { kind: 'date', due, after, rules: [direction === 'before' ? 'before' : 'by-includes'], limited: true };
}

/** An amount that ends the clause: "sau khi Luật có hiệu lực 6 tháng". */
function readTrailingAmount(c: Cursor, end: number): { amount: Amount; at: number } | undefined {
  const before = c.at;
  for (let at = Math.max(before + 1, end - 6); at < end; at++) {
    c.at = at;
    const amount = readAmount(c);
    if (amount && c.at === end) {
      c.at = before;
      return { amount, at };
    }
  }
  c.at = before;
  return undefined;
}

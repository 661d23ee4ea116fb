/** A time that waits for an event: "Sau khi kết thúc cuộc bầu cử", "ngay sau khi …", "khi có …", "trước kỳ họp thứ 2 HĐND tỉnh". */
import type { Cursor } from '../cursor.ts';
import { dueAt } from '../due-at.ts';
import { type Amount, readAmount } from '../numbers.ts';
import type { Anchor, Part, ReadingContext } from '../reading.ts';
import { readSpans } from '../spans.ts';
import { words, wordTable } from '../words.ts';
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
  'ngày bầu cử',
  'có hiệu lực đồng thời với Luật',
];

type Lead = { readonly direction: Anchor['direction']; readonly certain: boolean };
const LEADS: readonly (readonly [string, Lead])[] = [
  ['ngay sau khi', { direction: 'after', certain: true }],
  ['ngay sau', { direction: 'after', certain: true }],
  ['ngay khi', { direction: 'after', certain: true }],
  ['ngay từ khi', { direction: 'after', certain: true }],
  ['sau khi', { direction: 'after', certain: true }],
  ['kể từ khi', { direction: 'after', certain: true }],
  ['kể từ', { direction: 'after', certain: false }],
  ['tính từ', { direction: 'after', certain: false }],
  ['từ khi', { direction: 'after', certain: true }],
  ['từ ngày', { direction: 'after', certain: false }],
  ['trong trường hợp', { direction: 'after', certain: true }],
  ['trường hợp', { direction: 'after', certain: true }],
  ['nếu có', { direction: 'after', certain: true }],
  ['sau', { direction: 'after', certain: false }],
  ['khi', { direction: 'after', certain: true }],
  ['chậm nhất trước khi', { direction: 'before', certain: true }],
  ['chậm nhất trước', { direction: 'before', certain: false }],
  ['trước khi', { direction: 'before', certain: true }],
  ['trước', { direction: 'before', certain: false }],
  ['cho đến khi', { direction: 'until', certain: true }],
  ['đến khi', { direction: 'until', certain: true }],
  ['cho đến ngày', { direction: 'until', certain: false }],
  ['đến ngày', { direction: 'until', certain: false }],
  ['chậm nhất đến ngày', { direction: 'until', certain: false }],
  ['tại kỳ họp', { direction: 'at', certain: true }],
  ['tại phiên họp', { direction: 'at', certain: true }],
  ['tại hội nghị', { direction: 'at', certain: true }],
  ['tại đại hội', { direction: 'at', certain: true }],
  ['vào kỳ họp', { direction: 'at', certain: true }],
  ['trong kỳ họp', { direction: 'at', certain: true }],
  ['kỳ họp', { direction: 'at', certain: true }],
  ['phiên họp', { direction: 'at', certain: true }],
  ['trong ngày', { direction: 'at', certain: false }],
  ['vào ngày', { direction: 'at', certain: false }],
  ['ngày', { direction: 'at', certain: false }],
  ['nếu', { direction: 'after', certain: true }],
  ['cùng với', { direction: 'at', certain: true }],
  ['cùng thời điểm với', { direction: 'at', certain: true }],
  ['cùng lúc với', { direction: 'at', certain: true }],
  ['cùng ngày với', { direction: 'at', certain: true }],
  ['đồng thời với', { direction: 'at', certain: true }],
];
const SPLIT = LEADS.map(([phrase, lead]) => [phrase.split(' '), lead] as const).sort((a, b) => b[0].length - a[0].length);
const BY_FIRST = new Map<string, (typeof SPLIT)[number][]>();
for (const lead of SPLIT) for (const key of words(lead[0][0] as string)) BY_FIRST.set(key, [...(BY_FIRST.get(key) ?? []), lead]);
export const starts: ReadonlySet<string> = new Set([...BY_FIRST.keys(), ...words('có')]);

/** What a bare "sau" or "trước" may count from: "sau bầu cử", "trước kỳ họp"; not any noun. */
const OCCASIONS = words(
  'bầu cuộc kỳ phiên hội đại ngày lễ kết khi thời dịp lúc khai bế luật nghị quyết kế có nhận ban hoàn đợt công',
);
/** What "ngày" names as a day of its own: "ngày bầu cử", "ngày khai mạc"; not "ngày làm việc", "ngày Pháp luật". */
const DAYS_OF = words('bầu khai bế ký ban luật nghị công hội đại có tổ kết nhận phê thi');
const CONDITIONALS = new Set(['nếu', 'trường']);
const MEASURES = words('ít nhất tối thiểu đa chậm không quá');
const AT_NOUNS = wordTable({ kỳ: true, phiên: true, hội: true, đại: true });

/** "có hiệu lực đồng thời với Luật", "có hiệu lực cùng thời điểm với Nghị định": the event is the other's coming into force. */
function readInForceWith(c: Cursor): Part | undefined {
  if (!c.eat('có', 'hiệu', 'lực')) return undefined;
  c.eat('thi', 'hành');
  if (
    !c.eat('đồng', 'thời', 'với') &&
    !c.eat('cùng', 'thời', 'điểm', 'với') &&
    !c.eat('cùng', 'với') &&
    !c.eat('cùng', 'ngày', 'với')
  )
    return undefined;
  const end = clauseEnd(c);
  const [first, last] = [c.tokens[c.at], c.tokens[end - 1]];
  if (!first || !last || first.kind !== 'word') return undefined;
  c.at = end;
  const event = `${c.text.slice(first.from, last.to).normalize('NFC').replace(/\s+/g, ' ')} có hiệu lực`;
  return { kind: 'relative', after: { event, offset: null, unit: null, direction: 'at' }, law: ['from-event'] };
}

export function read(c: Cursor, context: ReadingContext): Part | undefined {
  const begin = c.at;
  if (c.sees('có')) return readInForceWith(c);
  const found = BY_FIRST.get(c.word())?.find(([phrase]) => c.eatAll(phrase));
  if (!found) return undefined;
  const [phrase, { direction, certain }] = found;
  const last = phrase[phrase.length - 1];
  if (!certain) {
    const before = c.at;
    // A plain date or period is not an event.
    if (c.sees('.') || c.sees('/') || readSpans(c, context.base)) return undefined;
    c.at = before;
    if (direction === 'at') {
      if (!DAYS_OF.has(c.word())) return undefined;
    } else if (!OCCASIONS.has(c.word()) && !(last === 'ngày' && c.word())) return undefined;
  }
  // A session named in the middle of a sentence is who or what, not when.
  if (phrase[1] === 'họp' && phrase.length === 2 && begin > 0) return undefined;
  if (phrase[1] === 'họp' && phrase.length === 2) c.at = begin;
  // "tại kỳ họp …": the session's name is part of the event.
  if (direction === 'at' && AT_NOUNS.has(c.tokens[begin + 1]?.text ?? '') && last !== 'với') c.at = begin + 1;
  const end = clauseEnd(c);
  const trailing = readTrailingAmount(c, end);
  const event = readEvent(c, trailing?.at ?? end, context);
  if (!event) return undefined;
  c.at = end;
  if (trailing && (direction === 'after' || direction === 'before'))
    return countedPart(event, trailing.amount, direction, context);
  const conditional = CONDITIONALS.has(phrase[0] as string) || phrase[1] === 'trường';
  if (conditional && event.date) return undefined;
  const after: Anchor = { event: event.date ?? event.text, offset: null, unit: null, direction };
  if (!event.date) {
    // "từ ngày ký" says from when, "khi", "sau khi" what it waits for.
    const opens = phrase[0] === 'từ' || phrase[0] === 'kể' || phrase[0] === 'tính';
    return { kind: 'relative', after, law: ['from-event'], limited: direction === 'before', opens, conditional };
  }
  const { start, due, law } = dueAt(after, event.date, context);
  return due ? { kind: 'date', due, after, law, limited: true } : { kind: 'ongoing', start, after, law };
}

/** An amount that ends the clause: "sau khi Luật có hiệu lực 6 tháng". */
function readTrailingAmount(c: Cursor, end: number): { amount: Amount; at: number } | undefined {
  const before = c.at;
  for (let at = Math.max(before + 1, end - 8); at < end; at++) {
    c.at = at;
    const amount = readAmount(c);
    if (amount && c.at === end) {
      c.at = before;
      // "trước ngày khai mạc ít nhất 15 ngày"
      const measure = MEASURES.has(c.tokens[at - 1]?.text ?? '') && MEASURES.has(c.tokens[at - 2]?.text ?? '') ? 2 : 0;
      return { amount, at: at - measure };
    }
  }
  c.at = before;
  return undefined;
}

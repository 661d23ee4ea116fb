/** The words of an event that a deadline counts from: where they end, and the date they may carry. */
import type { CivilDate } from '../../calendar/civil.ts';
import type { Cursor } from '../cursor.ts';
import { isDatedAhead, isDatedLimitAhead, isLimitAhead } from '../limits.ts';
import type { ReadingContext } from '../reading.ts';
import { datesOf, hasYear } from '../span.ts';
import { readUnit } from '../units/index.ts';
import { words } from '../words.ts';

const CLOSERS = words('; )');
const HABITS = words('thường định liên');
const LINKS = words('và đồng thời , nhưng song hoặc');
const CONJUNCTIONS = words('và đồng thời nhưng song hoặc , - tức là hay');

/**
 * Where the clause that begins here ends: at ";", at a comma or "nhưng" before another limit, before "và thường xuyên", and
 * wherever a limit with a day of its own begins: "từ ngày ký đến hết ngày 31/12/2016".
 */
export function clauseEnd(c: Cursor): number {
  const before = c.at;
  let depth = 0;
  try {
    for (; !c.done; c.at++) {
      if (c.sees('(')) {
        if (c.at > before && (isDatedLimitAhead(c, 1) || isDatedAhead(c))) return c.at;
        depth++;
        continue;
      }
      const mark = c.peek().text;
      if (mark === ')' && depth > 0) {
        depth--;
        continue;
      }
      if (CLOSERS.has(mark)) return c.at;
      if (c.at > before && isDatedLimitAhead(c)) return withoutConjunction(c, before);
      if (!LINKS.has(mark)) continue;
      const at = c.at;
      if (mark === ',' && isDatedAhead(c)) return at;
      c.at++;
      c.eat('thời');
      c.eat('hoàn', 'thành');
      c.eat('xong');
      const cut = isLimitAhead(c) || HABITS.has(c.word()) || (c.sees('hằng') && !c.sees('hóa', 1));
      c.at = at;
      if (cut) return withoutConjunction(c, before);
    }
    return c.at;
  } finally {
    c.at = before;
  }
}

/** The place before "và", "nhưng", "," standing right before the cursor. */
function withoutConjunction(c: Cursor, from: number): number {
  let at = c.at;
  while (at > from + 1 && CONJUNCTIONS.has(c.tokens[at - 1]?.text ?? '')) at--;
  return at;
}

const LEADS = words('ngày khi thời điểm lúc');
/** Words that make no event: "khi nào xong thì báo". */
const NO_EVENT = words('nào thì');

export interface EventFound {
  /** in the phrase's own words, without a leading "ngày" or "khi" */
  readonly text: string;
  /** the event's day where the phrase itself gives it */
  readonly date?: CivilDate;
  /** the day stands in brackets behind the event's words: it may be the event's or the limit itself */
  readonly bracketed?: boolean;
  /** the phrase names a period to count from, not its end: "3 năm kể từ năm 2016" */
  readonly from?: CivilDate;
}

/** Words before a date that only say what day it is: "ngày ban hành 31/12/2015", "kết thúc năm 2016". */
const DATED_BY = words(
  'kết thúc hết ban hành ký phê duyệt quyết định ngày là : ( kế hoạch văn bản thông báo cuộc bầu cử khai mạc có hiệu lực luật thi hành quốc khánh giải phóng thành lập nhà giáo việt nam phụ nữ tế lao động thương binh liệt sĩ pháp đại biểu hđnd các cấp',
);

/** Reads the event from here to token `end`. Undefined where no words are left. */
export function readEvent(c: Cursor, end: number, context: ReadingContext): EventFound | undefined {
  const start = c.at;
  let bare = true;
  let bracketed = false;
  const dated = c.try((k) => {
    while (k.at < end) {
      const unit = k.try((u) => {
        const span = readUnit(u, context.base);
        return span && hasYear(span) ? span : undefined;
      });
      if (unit) {
        k.eat(')');
        const dates = k.at >= end ? datesOf(unit, context.base) : undefined;
        return dates && { ...dates, whole: bare };
      }
      if (!DATED_BY.has(k.peek().text)) return undefined;
      bare = false;
      bracketed ||= k.sees('(');
      k.at++;
    }
    return undefined;
  });
  c.at = start;
  while (c.at < end - 1 && c.eatAny(LEADS));
  const first = c.tokens[c.at];
  let last = c.tokens[end - 1];
  for (let k = end - 1; k > c.at && last?.kind === 'mark' && last.text !== ')'; k--) last = c.tokens[k - 1];
  if (!first || !last || last.from < first.from || first.kind === 'mark') return undefined;
  if (!dated && first.kind === 'number') return undefined;
  if (!dated) for (let k = c.at; k < end; k++) if (NO_EVENT.has(c.tokens[k]?.text ?? '')) return undefined;
  c.at = end;
  const text = c.text.slice(first.from, last.to).normalize('NFC').replace(/\s+/g, ' ');
  if (!dated) return { text };
  const found = { text, date: dated.end, bracketed };
  return dated.whole && dated.start < dated.end ? { ...found, from: dated.start } : found;
}

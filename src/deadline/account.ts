/**
 * Accounts for every word of a phrase. What no form has read is harmless (who, what, to whom) or it is a word of time, a
 * number or a condition that may change the deadline: then the reading is in doubt, and the words are shown.
 */
import { fold, type Token } from '../text/fold.ts';
import type { Cursor } from './cursor.ts';
import { UNIT_WORDS } from './numbers.ts';
import type { FoundPart, Place } from './reading.ts';
import { keyword, words } from './words.ts';

/** What became of a token. */
export const UNREAD = 0;
export const READ = 1;
export const HARMLESS = 2;

const TIMES = words('tuần rằm mùa dịp nửa rưỡi giêng chạp tết giỗ âm al âl hè thập');
const NO_TIME = words('tra lễ'); // "tuần tra", "tuần lễ"
const FIGURES = words('một mốt hai ba bốn lăm sáu bảy tám chín mười trăm nghìn');
const NAMES_A_DAY = words('ngày mùng tháng quý');
const EVERY = words('hằng mỗi từng');
const EDGES = words('đầu giữa cuối nửa');
const BEFORE_EDGES = words('lần bước ban đứng'); // "lần đầu", "người đứng đầu"
const STRONG = words('trước sau đến tới hết chậm muộn');
const LONG_UNITS = words('tháng quý tuần');
const ROMAN = words('i ii iii iv');
const BACK = words('đó đây này khi đến'); // "sau đó", "trước đây", "liên quan đến"
const LIMITS = words('thứ hơn trước sau từ đến tới hết chậm muộn quá khoảng ngoài dưới trên gần trở');
const LETTERS = words('t q n x');
const CONDITIONS = words('nếu trừ tùy miễn riêng');
const CASES = words('trường điều'); // "trường hợp", "với điều kiện"
const CASE_ENDS = words('hợp kiện');
const OR = words('hoặc');
const OR_TIMES = words('khi trước sau theo trong đến muộn sớm chậm ngay đột cho từ');
/** Bare letters of words that decide a limit: with other marks, right before a time, they are most likely misspelt. */
const MISSPELT = new Set(['truoc', 'giua', 'het', 'den', 'thang', 'tuan', 'hang', 'quy']);
const BLANKS = words('… _ ?');
const COUNTED = words('% lần');
const JOINS = words('/ - + .');

const BETWEEN = words('và hoặc trong');

const gapTo = (c: Cursor, state: Uint8Array, at: number, step: 1 | -1): number => {
  let gap = 0;
  for (let k = at + step; k >= 0 && k < c.tokens.length; k += step) {
    if (state[k] === READ) return gap;
    if ((c.tokens[k] as Token).kind !== 'mark' && !BETWEEN.has((c.tokens[k] as Token).text)) gap++;
    if (gap > 2) break;
  }
  return 9;
};

/** "L5/01/2016", "15/3/2016a": letters written together with figures that were read. */
function touchesNumber(c: Cursor, state: Uint8Array, at: number): boolean {
  const t = c.tokens[at] as Token;
  if (t.to - t.from > 2) return false;
  const [before, next] = [c.tokens[at - 1], c.tokens[at + 1]];
  const read = (k: number, other: Token | undefined) => other?.kind === 'number' && state[k] === READ;
  return (read(at + 1, next) && next?.from === t.to) || (read(at - 1, before) && before?.to === t.from);
}

/** The place of the next token that was read. */
function nextRead(c: Cursor, state: Uint8Array, at: number): number {
  let k = at + 1;
  while (k < c.tokens.length && state[k] !== READ) k++;
  return k;
}

/** True where the token at `at`, which was not read, may bear on the time. */
function tells(c: Cursor, state: Uint8Array, at: number, unlimited: ReadonlySet<number>): boolean {
  const t = c.tokens[at] as Token;
  const next = c.tokens[at + 1]?.text ?? '';
  const kindNext = c.tokens[at + 1]?.kind;
  const before = c.tokens[at - 1]?.text ?? '';
  const near = Math.min(gapTo(c, state, at, 1), gapTo(c, state, at, -1));
  if (t.kind === 'mark') {
    if (t.text === '.' && next === '.' && c.tokens[at + 2]?.text === '.') return near === 0 && before !== ',';
    return BLANKS.has(t.text) && (near === 0 || t.text === '?') && before !== ',';
  }
  if (t.kind === 'number') {
    if (COUNTED.has(next)) return false;
    // Years away from the time are those of a title: "kế hoạch trung hạn 2016-2020".
    if (t.text.length === 4 && before !== '/' && gapTo(c, state, at, -1) > 0 && (near > 0 || before === '-')) return false;
    // "kế hoạch 5 năm" away from the time is a name.
    if (next === keyword('năm', c.marked) && near > 1) return false;
    if (UNIT_WORDS.has(next) || JOINS.has(next) || JOINS.has(before)) return true;
    return near === 0;
  }
  if (ROMAN.has(t.text) && (next === '/' || near === 0)) return true;
  if (FIGURES.has(t.text) && (NAMES_A_DAY.has(before) || (state[at + 1] === READ && NAMES_A_DAY.has(next)))) return true;
  // "nhân dịp Quốc khánh 02/9" names the day, "tuần lễ" a campaign.
  if (t.text === keyword('dịp', c.marked) && near > 0) return false;
  if (TIMES.has(t.text)) return !NO_TIME.has(next);
  if (EVERY.has(t.text) && UNIT_WORDS.has(next)) return true;
  if (UNIT_WORDS.has(t.text)) {
    // A unit tells a time with a number, or beside what was read; "5 năm" away from it is a name.
    if (c.sees('năm', at - c.at) && near > 1) return false;
    return (
      kindNext === 'number' ||
      c.tokens[at - 1]?.kind === 'number' ||
      EDGES.has(before) ||
      near === 0 ||
      (near === 1 && LONG_UNITS.has(t.text))
    );
  }
  if (LETTERS.has(t.text) || touchesNumber(c, state, at)) return true;
  if (state[at + 1] === READ && MISSPELT.has(fold(c.text.slice(t.from, t.to)))) return true;
  if (EDGES.has(t.text) && BEFORE_EDGES.has(before)) return false;
  if (EDGES.has(t.text)) return UNIT_WORDS.has(next) || near === 0;
  if (LIMITS.has(t.text)) {
    if (BACK.has(next)) return false;
    return near === 0 || (STRONG.has(t.text) && gapTo(c, state, at, 1) === 1 && unlimited.has(nextRead(c, state, at)));
  }
  if (CONDITIONS.has(t.text)) return true;
  // "trong và sau tháng 6/2016"
  if (t.text === keyword('trong', c.marked) && next === keyword('và', c.marked)) return STRONG.has(c.tokens[at + 2]?.text ?? '');
  if (CASES.has(t.text)) return CASE_ENDS.has(next);
  if (OR.has(t.text)) return OR_TIMES.has(next) || gapTo(c, state, at, -1) === 0;
  return false;
}

/** The runs of words that were read, in the order of the text. */
export function readRuns(c: Cursor, state: Uint8Array): Place[] {
  const runs: { from: number; to: number }[] = [];
  for (const [at, t] of c.tokens.entries()) {
    if (state[at] !== READ) continue;
    const run = runs[runs.length - 1];
    if (run && state[at - 1] === READ) run.to = t.to;
    else runs.push({ from: t.from, to: t.to });
  }
  return runs;
}

/** The runs of words that were not read and may bear on the time, in the order of the text. */
export function unreadRuns(c: Cursor, state: Uint8Array, parts: readonly FoundPart[]): Place[] {
  const unlimited = new Set(parts.filter((p) => !p.part.limited).map((p) => p.fromToken));
  const runs: { from: number; to: number; last: number }[] = [];
  for (let at = 0; at < c.tokens.length; at++) {
    if (state[at] !== UNREAD || !tells(c, state, at, unlimited)) continue;
    const t = c.tokens[at] as Token;
    const run = runs[runs.length - 1];
    if (run && run.last === at - 1) {
      run.to = t.to;
      run.last = at;
    } else runs.push({ from: t.from, to: t.to, last: at });
  }
  return runs.map(({ from, to }) => ({ from, to }));
}

/** Nouns whose year is part of a title: "Kế hoạch đầu tư năm 2016". */
const TITLES = words('hoạch trình án toán sách cáo mục luật lược định thị tư quyết chế');
const TITLE_HEADS = words('kế chương đề dự ngân báo danh luật chiến nghị chỉ thông quyết quy đầu');
const TITLE_WORDS = words('quỹ luật');
const MOST_TITLE = 6;

/** True where the years of `part` stand in a document's title, with no limit of their own. */
export function isTitleYear(c: Cursor, { part, fromToken }: FoundPart): boolean {
  if (part.kind !== 'period' || part.limited || !part.start?.endsWith('-01-01') || !part.due?.endsWith('-12-31')) return false;
  for (let k = fromToken - 1; k > 0 && fromToken - k <= MOST_TITLE; k--) {
    const t = c.tokens[k] as Token;
    if (t.kind !== 'word') break;
    if (TITLES.has(t.text) && TITLE_HEADS.has(c.tokens[k - 1]?.text ?? '')) return true;
  }
  return TITLE_WORDS.has(c.tokens[fromToken - 1]?.text ?? '');
}

const SESSIONS = words('kỳ phiên hội đại');
const SESSION_ENDS = words('họp nghị');

/** True where a time without a limit belongs to a session named before it: "kỳ họp HĐND tỉnh giữa năm 2016". */
export function isOfSession(c: Cursor, { part, fromToken }: FoundPart): boolean {
  if ((part.kind !== 'period' && part.kind !== 'date') || part.limited) return false;
  for (let k = fromToken - 1; k > 0 && fromToken - k <= MOST_TITLE + 2; k--) {
    const t = c.tokens[k] as Token;
    if (t.kind !== 'word') return false;
    if (SESSION_ENDS.has(t.text) && SESSIONS.has(c.tokens[k - 1]?.text ?? '')) return true;
  }
  return false;
}

/** True where the words of an event speak of something that comes back: they were no event. */
export function recursInside(c: Cursor, { part, fromToken, toToken }: FoundPart): boolean {
  if (part.kind !== 'relative') return false;
  for (let k = fromToken; k < toToken - 1; k++)
    if (EVERY.has(c.tokens[k]?.text ?? '') && UNIT_WORDS.has(c.tokens[k + 1]?.text ?? '')) return true;
  return false;
}

/** True where something stands right beside what was read. */
export const isBeside = (c: Cursor, { from, to }: { readonly from: number; readonly to: number }, state: Uint8Array): boolean =>
  gapTo(c, state, from, -1) === 0 || gapTo(c, state, to - 1, 1) === 0;

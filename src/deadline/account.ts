/**
 * Accounts for every word of a phrase. What no form has read is harmless (who, what, to whom) or it is a word of time, a
 * number or a condition that may change the deadline: then the reading is in doubt, and the words are shown.
 */
import type { Token } from '../text/fold.ts';
import type { Cursor } from './cursor.ts';
import { UNIT_WORDS } from './numbers.ts';
import type { FoundPart, Place } from './reading.ts';
import { words } from './words.ts';

/** What became of a token. */
export const UNREAD = 0;
export const READ = 1;
export const HARMLESS = 2;

const TIMES = words('tuần rằm mùa dịp nửa rưỡi giêng chạp tết giỗ âm al âl hè thập');
const NO_TIME = words('tra hoàn'); // "tuần tra", "tuần hoàn"
const EVERY = words('hằng mỗi từng');
const EDGES = words('đầu giữa cuối nửa');
const BACK = words('đó đây này khi đến'); // "sau đó", "trước đây", "liên quan đến"
const LIMITS = words('trước sau từ đến tới hết chậm muộn quá khoảng ngoài dưới trên gần độ');
const LETTERS = words('t q n x');
const CONDITIONS = words('nếu trừ tùy miễn');
const CASES = words('trường điều'); // "trường hợp", "với điều kiện"
const CASE_ENDS = words('hợp kiện');
const OR = words('hoặc');
const OR_TIMES = words('khi trước sau theo trong đến muộn sớm chậm ngay đột cho từ');
const BLANKS = words('… _ ?');
const COUNTED = words('% lần');
const JOINS = words('/ - + .');

const gapTo = (c: Cursor, state: Uint8Array, at: number, step: 1 | -1): number => {
  let gap = 0;
  for (let k = at + step; k >= 0 && k < c.tokens.length; k += step) {
    if (state[k] === READ) return gap;
    if ((c.tokens[k] as Token).kind !== 'mark') gap++;
    if (gap > 2) break;
  }
  return 9;
};

/** True where the token at `at`, which was not read, may bear on the time. */
function tells(c: Cursor, state: Uint8Array, at: number): boolean {
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
    if (UNIT_WORDS.has(next) || JOINS.has(next) || JOINS.has(before)) return true;
    return near === 0;
  }
  if (TIMES.has(t.text)) return !NO_TIME.has(next);
  if (EVERY.has(t.text) && UNIT_WORDS.has(next)) return true;
  if (UNIT_WORDS.has(t.text)) {
    // "giờ" and the like tell a time with a number, or right beside what was read.
    return kindNext === 'number' || c.tokens[at - 1]?.kind === 'number' || EDGES.has(before) || near === 0;
  }
  if (LETTERS.has(t.text)) return true;
  if (EDGES.has(t.text)) return UNIT_WORDS.has(next) || near === 0;
  if (LIMITS.has(t.text)) return near === 0 && !BACK.has(next);
  if (CONDITIONS.has(t.text)) return true;
  if (CASES.has(t.text)) return CASE_ENDS.has(next);
  if (OR.has(t.text)) return OR_TIMES.has(next) || gapTo(c, state, at, -1) === 0;
  return false;
}

/** The runs of words that were not read and may bear on the time, in the order of the text. */
export function unreadRuns(c: Cursor, state: Uint8Array): Place[] {
  const runs: { from: number; to: number; last: number }[] = [];
  for (let at = 0; at < c.tokens.length; at++) {
    if (state[at] !== UNREAD || !tells(c, state, at)) continue;
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
const TITLES = words('hoạch trình án toán sách cáo mục luật lược định thị tư quyết');
const TITLE_HEADS = words('kế chương đề dự ngân báo danh luật chiến nghị chỉ thông quyết');
const MOST_TITLE = 6;

/** True where the years of `part` stand in a document's title, with no limit of their own. */
export function isTitleYear(c: Cursor, { part, fromToken }: FoundPart): boolean {
  if (part.kind !== 'period' || part.limited || !part.start?.endsWith('-01-01') || !part.due?.endsWith('-12-31')) return false;
  for (let k = fromToken - 1; k > 0 && fromToken - k <= MOST_TITLE; k--) {
    const t = c.tokens[k] as Token;
    if (t.kind !== 'word') return false;
    if (TITLES.has(t.text) && TITLE_HEADS.has(c.tokens[k - 1]?.text ?? '')) return true;
  }
  return false;
}

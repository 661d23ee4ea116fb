/** Who a sentence tells: at its start, after what it is about, later in it, or in brackets. */

import { isVerb } from './names/context.ts';
import { OFFICES } from './names/heads.ts';
import { namesAt } from './names/list.ts';
import { CHAIR, type Cursor, DUTY, mark } from './roles.ts';
import { ADVERBIALS, MODALS, ORDERS, REQUESTS } from './verbs.ts';
import { phraseAt, phrases, type Word } from './words.ts';

/** Of a body that is told of, not told: "đã ban hành", "được cấp", "có thể", "sẽ xem xét". */
const TELLS = phrases(
  'đã, đang, được, bị, có thể, không, chưa, vẫn, là một, là những, gồm, bao gồm, xin, trân trọng, nhận được, có ý kiến, có quyền, và các, ban hành kế hoạch, ban hành chỉ thị, xây dựng kế hoạch này',
);

/** The issuer tells what it will do itself. */
const DECIDES = /^(?:phủ|tướng|trưởng|tịch)$/;

/** Can what stands at `k`, after the names, be the beginning of what they have to do? */
function predicateAt({ words }: Cursor, k: number, ordered: boolean): boolean {
  let at = k;
  // "…, Ủy viên: phụ trách …": an office that the names hold besides
  if (mark(words[at], ',') && words[at + 1]?.capital && phraseAt(words, at + 1, OFFICES)) {
    const colon = words.findIndex((x, j) => j > at && mark(x, ':'));
    if (colon > 0 && colon - at < 8) at = colon;
  }
  if (mark(words[at], ',') && words[at + 1]) at++;
  // an aside between: "Sở Tư pháp (đơn vị thường trực) có trách nhiệm"
  const w = words[at];
  if (!w) return false;
  if (mark(w, ':')) return words[at + 1] !== undefined;
  if (mark(w, '-–') && words[at + 1] && !words[at + 1]?.capital) at++;
  const now = words[at] as Word;
  if (now.kind !== 'word' || now.capital) return false;
  if (phraseAt(words, at, TELLS)) return false;
  if (now.typed === 'sẽ')
    return (
      isVerb(words, at + 1) &&
      !DECIDES.test(words[k - 1]?.typed ?? '') &&
      !words.slice(0, k).some((x) => /^(?:ubnd|uỷ|hđnd|thủ|chủ|bộ|phó|chính)$/.test(x.typed) && x.capital)
    );
  if (phraseAt(words, at, MODALS) || phraseAt(words, at, DUTY)) return true;
  if (phraseAt(words, at, ADVERBIALS))
    return words.slice(at).some((_, j) => isVerb(words, at + j) || phraseAt(words, at + j, DUTY) > 0);
  if (isVerb(words, at)) return true;
  return ordered;
}

export interface Subject {
  readonly names: readonly string[];
  readonly end: number;
  readonly ordered: boolean;
  readonly request: boolean;
}

/** The bodies told at `k`, with or without an order word before them. */
export function subjectAt(cursor: Cursor, k: number): Subject | undefined {
  const { text, words, context } = cursor;
  const requested = phraseAt(words, k, REQUESTS);
  const order = requested || phraseAt(words, k, ORDERS);
  if (order && (k === 0 || !words[k]?.capital || true)) {
    let from = k + order;
    if (words[from]?.bare === ':') from++;
    const list = namesAt(text, words, from, context);
    if (
      list.names.length &&
      (predicateAt(cursor, list.end, true) || words[list.end] === undefined || mark(words[list.end], '.;'))
    ) {
      // "chỉ đạo các cơ quan báo chí phối hợp": a body tells others; they are told only where the sentence begins so.
      if (words[k]?.typed === 'chỉ' && !phraseAt(words, list.end, CHAIR)) return undefined;
      return { names: list.names, end: list.end, ordered: true, request: requested > 0 };
    }
    return undefined;
  }
  const list = namesAt(text, words, k, context);
  if (!list.names.length) return undefined;
  // "UBND tỉnh giao Sở …", "Bộ trưởng yêu cầu các đơn vị …", "Thứ trưởng chỉ đạo: Vụ … chủ trì"
  let after = list.end;
  if (mark(words[after], ',')) after++;
  const passes = phraseAt(words, after, ORDERS) || phraseAt(words, after, REQUESTS);
  if (passes && !words[after]?.capital) {
    const told = namesAt(text, words, after + passes, context);
    const chairs = phraseAt(words, told.end, CHAIR) > 0;
    const delegating = words[after]?.typed !== 'chỉ' || chairs;
    if (told.names.length && delegating && predicateAt(cursor, told.end, true)) {
      return { names: told.names, end: told.end, ordered: true, request: phraseAt(words, after, REQUESTS) > 0 };
    }
  }
  return predicateAt(cursor, list.end, false) ? { names: list.names, end: list.end, ordered: false, request: false } : undefined;
}

/** "Về giải phóng mặt bằng: Giao …", "Thành lập Hội đồng: Phòng A tham mưu …": what it is about, a colon, then who. */
export function afterTopic(cursor: Cursor): Subject | undefined {
  const { words } = cursor;
  for (let k = 1; k < Math.min(words.length - 2, 30); k++) {
    const w = words[k] as Word;
    if (mark(w, ';.')) return undefined;
    if (mark(w, ':')) return subjectAt(cursor, k + 1);
  }
  return undefined;
}

/** "… (Phòng A, hoàn thành trong tháng 10/2026)": bodies that stand in brackets at the end. */
export function inBrackets(cursor: Cursor): Subject | undefined {
  const { text, words, context } = cursor;
  const close = words.findLastIndex((w) => !mark(w, '.;,'));
  if (!mark(words[close], ')')) return undefined;
  for (let k = close - 1; k > 2; k--) {
    if (!mark(words[k], '(')) continue;
    const list = namesAt(text, words, k + 1, context);
    const after = words[list.end];
    return list.names.length && (mark(after, '),;:') || phraseAt(words, list.end, CHAIR))
      ? { names: list.names, end: list.end, ordered: false, request: false }
      : undefined;
  }
  return undefined;
}

/** "…, giao Sở Nội vụ chủ trì …", "do Sở Tài chính chủ trì": bodies named later in the sentence. */
export function laterSubject(cursor: Cursor): Subject | undefined {
  const { text, words, context } = cursor;
  for (let k = 1; k < words.length; k++) {
    const w = words[k] as Word;
    if (w.kind !== 'word') continue;
    const before = words[k - 1] as Word;
    const gives = /^(?:giao|do)$/.test(w.typed) && !w.capital;
    if (gives) {
      const list = namesAt(text, words, k + 1, context);
      if (
        list.names.length &&
        (phraseAt(words, list.end, CHAIR) || (w.typed === 'giao' && phraseAt(words, list.end, MODALS) > 0))
      ) {
        return { names: list.names, end: list.end, ordered: true, request: false };
      }
      continue;
    }
    if (before.kind === 'mark' && /[(;,:]/.test(before.bare)) {
      const list = namesAt(text, words, k, context);
      if (list.names.length && phraseAt(words, list.end, CHAIR))
        return { names: list.names, end: list.end, ordered: false, request: false };
    }
  }
  return undefined;
}

/** What follows a name and belongs to it: places, "có liên quan", a clause that says which bodies. */

import { VERBS } from '../verbs.ts';
import { phraseAt, type Word } from '../words.ts';
import { isSign, isVerb, type NameContext, separatorAt } from './context.ts';
import { HEADS, JOINTS, KINDS, OFFICES, TAILS, UNITS } from './heads.ts';

/** "được giao chủ trì thực hiện … có trách nhiệm": a clause that says which bodies; ends before the word that orders. */
const DUTY_WORD = /^(?:trách nhiệm)$/;

export function relativeEnd(words: readonly Word[], from: number): number {
  for (let k = from; k < Math.min(words.length, from + 40); k++) {
    const w = words[k] as Word;
    if (isSign(w, '.;:')) return -1;
    const next = words[k + 1];
    if (w.typed === 'có' && next?.typed === 'trách' && DUTY_WORD.test(`${next.typed} ${words[k + 2]?.typed}`)) return k;
    if (w.typed === 'phải' || w.typed === 'chịu') return k;
  }
  return -1;
}

/** The end of what follows a name and belongs to it. */
export function tailEnd(words: readonly Word[], from: number, context: NameContext, depth: number): number {
  let end = from;
  for (let guard = 0; guard < 6; guard++) {
    const w = words[end];
    if (!w) return end;
    const units = unitsEnd(words, end);
    if (units > end) {
      end = units;
      continue;
    }
    // "các cơ quan, đơn vị đã có trang thông tin điện tử phải …"
    if (
      /^(?:đã|đang|chưa|có)$/.test(w.typed) &&
      !context.whole &&
      !context.loose &&
      words[end + 1]?.typed !== 'trách' &&
      !phraseAt(words, end, TAILS)
    ) {
      const relative = depth === 0 ? relativeEnd(words, end + 1) : -1;
      return relative > 0 && relative - end < 16 ? relative : end;
    }
    if (w.typed === 'được' && !context.whole) {
      const relative = relativeEnd(words, end);
      const plain = phraseAt(words, end, TAILS);
      if (relative > 0) return relative;
      if (plain) end += plain;
      return end;
    }
    // "(Kho bạc Nhà nước)", "[tên]"
    if (isSign(w, '([')) {
      const close = words.findIndex((x, k) => k > end && isSign(x, ')]'));
      const inside = close > 0 ? words.slice(end + 1, close) : [];
      const aside =
        inside.length > 0 &&
        inside.length <= 14 &&
        !inside.some((x, k) => isSign(x, ':;.') || (k > 0 && isVerb(inside, k) && isSign(inside[k - 1], ',')));
      if (!aside || phraseAt(inside, 0, VERBS) || /^(?:trừ|nếu|theo|qua|thông)$/.test(inside[0]?.typed ?? '')) return end;
      end = close + 1;
      continue;
    }
    const joint = phraseAt(words, end, JOINTS);
    const tail = phraseAt(words, end, TAILS);
    if (joint && !(tail > joint)) {
      const next = end + joint;
      // "cấp huyện, cấp xã" is one place for each kind; listNames makes names of it.
      const inner = context.nameEnd(words, next, context, depth + 1);
      const place = inner > next ? inner : placeEnd(words, next);
      if (place > next) {
        end = place;
        continue;
      }
      if (!tail) return end;
    }
    if (tail) {
      // "thực hiện", "phối hợp", "phụ trách" belong to a name only where something that orders follows.
      const last = words[end + tail - 1];
      const single = tail === 1 && last !== undefined && /^(?:thực|phối|phụ)/.test(last.typed);
      const verbTail = isVerb(words, end) && !single;
      if (
        (verbTail || tail === 2) &&
        /^(?:thực hiện|phối hợp|phụ trách)$/.test(`${words[end]?.typed} ${words[end + 1]?.typed}`)
      ) {
        const after = words[end + 2];
        if (!(after?.typed === 'có' || after?.typed === 'phải' || after?.typed === 'chịu')) return end;
      }
      end += tail;
      continue;
    }
    // A proper name: "Sở Tư pháp An Giang", "tỉnh Sóc Trăng".
    if (w.capital && !phraseAt(words, end, HEADS) && !phraseAt(words, end, OFFICES) && isPlaceWord(words[end - 1])) {
      end = placeEnd(words, end);
      continue;
    }
    return end;
  }
  return end;
}

const isPlaceWord = (w: Word | undefined) =>
  w !== undefined && /^(?:tỉnh|huyện|xã|phường|quận|trấn|phố|khu|vực|tw)$/.test(w.typed);

/** "các huyện, thị xã, thành phố", "quận - huyện", "cấp huyện, cấp xã" right after a name. */
function unitsEnd(words: readonly Word[], from: number): number {
  let end = from;
  // a known name may hold the first level: "UBND cấp huyện", and ", cấp xã" goes on from it
  const levelled = words[from - 2]?.typed === 'cấp' && phraseAt(words, from - 1, UNITS) > 0;
  const joined = phraseAt(words, from - 1, UNITS) > 0 && !words[from - 1]?.capital;
  for (let guard = levelled || joined ? 1 : 0; guard < 8; guard++) {
    let at = end;
    if (guard > 0) {
      const separator = isSign(words[at], '-') ? 1 : separatorAt(words, at);
      if (!separator) break;
      at += separator;
    }
    const before = words[at]?.typed;
    if (levelled && before !== 'cấp') break;
    if (
      joined &&
      !levelled &&
      end === from &&
      !isSign(words[end], '-') &&
      !(words[from - 2]?.typed === 'các' || before === 'các')
    )
      break;
    if (before === 'các' || before === 'cấp') at++;
    else if (guard === 0 && from > 0 && words[at]?.capital) break;
    const unit = phraseAt(words, at, UNITS) || (before === 'các' && words[at]?.typed === 'cấp' ? 1 : 0);
    if (!unit || (words[at]?.typed === 'xã' && words[at + 1]?.typed === 'hội')) break;
    at += unit;
    while (words[at]?.capital && !phraseAt(words, at, HEADS) && !phraseAt(words, at, OFFICES)) at++;
    end = at;
  }
  return end;
}

/** "tỉnh Sóc Trăng", "các huyện, thị xã, thành phố": a place, or kinds of place. */
function placeEnd(words: readonly Word[], from: number): number {
  let end = from;
  const kind = phraseAt(words, end, KINDS);
  if (kind && !words[end]?.capital) end += kind;
  while (words[end]?.capital || (end > from && words[end]?.kind === 'number')) end++;
  return end;
}

/** Where one name of a body ends. Known names first; then offices, kinds named together, and names by their first word. */
import { NAMING_VERBS, NEVER_NAMES, STOPS, VERBS } from '../verbs.ts';
import { type PhraseSet, phraseAt, type Word } from '../words.ts';
import { HEADS, JOINTS, KINDS, NOT_HEADS, OFFICES, QUANTIFIERS, TAILS, UNITS } from './heads.ts';
import type { NameRegister } from './register.ts';

/** No name takes more words than this. */
const LONGEST = 34;

/** What a name is read for: running text ends it at a verb; in a cell or a heading all of the text is names. */
export interface NameContext {
  readonly register: NameRegister;
  readonly whole: boolean;
  /** after "với": kinds of body may stand without "các" */
  readonly loose?: boolean;
}

const at = (words: readonly Word[], k: number) => words[k];
const isSign = (w: Word | undefined, signs: string) => w !== undefined && w.kind === 'mark' && signs.includes(w.bare);
const isAnd = (w: Word | undefined) => w?.typed === 'và' || w?.bare === '&';
export const isVerb = (words: readonly Word[], k: number) => !at(words, k)?.capital && phraseAt(words, k, VERBS) > 0;
const isStop = (words: readonly Word[], k: number) => !at(words, k)?.capital && phraseAt(words, k, STOPS) > 0;

/** "được giao chủ trì thực hiện … có trách nhiệm": a clause that says which bodies; ends before the word that orders. */
const DUTY_WORD = /^(?:trách nhiệm)$/;

function relativeEnd(words: readonly Word[], from: number): number {
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
function tailEnd(words: readonly Word[], from: number, context: NameContext, depth: number): number {
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
    if (/^(?:đã|đang|chưa|có)$/.test(w.typed) && !context.whole && !context.loose && words[end + 1]?.typed !== 'trách' && !phraseAt(words, end, TAILS)) {
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
      const aside = inside.length > 0 && inside.length <= 14 && !inside.some((x, k) => isSign(x, ':;.') || (k > 0 && isVerb(inside, k) && isSign(inside[k - 1], ',')));
      if (!aside || phraseAt(inside, 0, VERBS) || /^(?:trừ|nếu|theo|qua|thông)$/.test(inside[0]?.typed ?? '')) return end;
      end = close + 1;
      continue;
    }
    const joint = phraseAt(words, end, JOINTS);
    const tail = phraseAt(words, end, TAILS);
    if (joint && !(tail > joint)) {
      const next = end + joint;
      // "cấp huyện, cấp xã" is one place for each kind; listNames makes names of it.
      const inner = nameEnd(words, next, context, depth + 1);
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
      if ((verbTail || tail === 2) && /^(?:thực hiện|phối hợp|phụ trách)$/.test(`${words[end]?.typed} ${words[end + 1]?.typed}`)) {
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

const isPlaceWord = (w: Word | undefined) => w !== undefined && /^(?:tỉnh|huyện|xã|phường|quận|trấn|phố|khu|vực|tw)$/.test(w.typed);

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
    if (joined && !levelled && end === from && !isSign(words[end], '-') && !(words[from - 2]?.typed === 'các' || before === 'các')) break;
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

/** Kinds of body named together: "các bộ, ngành, địa phương và doanh nghiệp liên quan" is one name. */
function kindsEnd(words: readonly Word[], from: number, context: NameContext, depth: number): number {
  let end = from;
  let first = true;
  for (let guard = 0; guard < 16; guard++) {
    const start = end;
    const kind = kindAt(words, end, first);
    if (!kind) break;
    end += kind;
    first = false;
    // words that say which: "cơ quan báo chí", "tổ chức chính trị - xã hội"
    while (describes(words, end, context)) end++;
    if (end === start + kind && isVerb(words, end) && words[start]?.capital && !context.whole && depth === 0) {
      // "Cơ quan thẩm định văn bản … phải": what it does says which body is meant
      const relative = relativeEnd(words, end);
      if (relative > 0 && relative - end < 24) return relative;
    }
    end = tailEnd(words, end, context, depth);
    // "các địa phương Bắc Ninh, Bình Dương"
    while (words[end - 1]?.capital && isSign(words[end], ',') && words[end + 1]?.capital && words[end + 2]?.capital && nameEnd(words, end + 1, context, 9) === end + 1) {
      end++;
      while (words[end]?.capital) end++;
    }
    const separator = isSign(words[end], '-') ? 1 : separatorAt(words, end);
    if (!separator) break;
    let next = end + separator;
    // "các ngành, các cấp" is one name
    if (words[next]?.typed === 'các' && /^(?:cấp|ngành)$/.test(words[next + 1]?.typed ?? '') && !phraseAt(words, next + 2, UNITS)) next++;
    if (phraseAt(words, next, QUANTIFIERS) || !kindAt(words, next, false)) break;
    if (words[next]?.capital && (phraseAt(words, next, OFFICES) || !words[start]?.capital || (words[next + phraseAt(words, next, KINDS)]?.capital && words[next + phraseAt(words, next, KINDS)]?.typed !== 'nhà') || context.register.longest(words, next))) break;
    end = next;
  }
  return first ? from : end;
}

function describes(words: readonly Word[], k: number, context: NameContext): boolean {
  const w = words[k];
  if (!w) return false;
  if (w.kind === 'mark') return (w.bare === '-' || w.bare === '/') && words[k + 1]?.kind === 'word';
  if (w.kind === 'number' || isAnd(w)) return false;
  if (w.typed === 'xã' && words[k + 1]?.typed === 'hội') return true;
  if (w.typed === 'hội' && words[k - 1]?.typed === 'xã') return true;
  if (isStop(words, k) || phraseAt(words, k, TAILS) || phraseAt(words, k, JOINTS)) return false;
  if (isVerb(words, k)) return context.whole && !/^(?:chủ|phối)$/.test(w.typed);
  return !(w.capital && (phraseAt(words, k, OFFICES) || context.register.longest(words, k)));
}

/** "tổ chức" and "ban" are kinds of body only where no verb is meant. */
function kindAt(words: readonly Word[], k: number, first: boolean): number {
  const length = phraseAt(words, k, KINDS);
  if (!length || phraseAt(words, k, NOT_HEADS)) return 0;
  const two = `${words[k]?.typed} ${words[k + 1]?.typed}`;
  if (/^(?:ban hành|hội nghị|hội thảo|hội họp|xã hội|phòng chống|phòng ngừa|phòng cháy|cấp phát|cấp phép|cấp giấy|tổ chức lại|bộ máy|bộ chỉ|bộ thủ|báo cáo|bản đồ|khối lượng|đài thọ)$/.test(two)) return 0;
  if (words[k]?.typed === 'phòng' && isSign(words[k + 1], ',') && /^(?:chống|cháy|trừ|ngừa)$/.test(words[k + 2]?.typed ?? '')) return 0;
  if (two === 'tổ chức' && !first) {
    const after = words[k + 2];
    return !after || isSign(after, ',;:.)') || /^(?:có|liên|thuộc|và|chính|xã|đoàn|cá|kinh|trong|khác|hội|tôn|tín|phi)$/.test(after.typed) ? 2 : 0;
  }
  if (two === 'tổ chức' && words[k]?.capital && !/^(?:có|liên|chính|đảng|đoàn|kinh|tín|cá|pháp)$/.test(words[k + 2]?.typed ?? '')) return 0;
  if (words[k]?.typed === 'thành' && words[k + 1]?.typed !== 'phố' && words[k + 1]?.typed !== 'viên') return 0;
  return length;
}

/** A comma, "và", "cùng", "/" between names: how many words it takes. */
export function separatorAt(words: readonly Word[], k: number): number {
  const w = words[k];
  const next = words[k + 1];
  if (isSign(w, ',;')) return isAnd(next) || next?.typed === 'cùng' ? 2 : 1;
  if (isAnd(w)) return 1;
  if (w?.typed === 'cùng' && next?.typed === 'với') return 2;
  if (w?.typed === 'cùng') return 1;
  return isSign(w, '/+') ? 1 : 0;
}

/** A name by its first word: goes on over capitals and describing words, ends at verbs and stop words. */
function headedEnd(words: readonly Word[], from: number, head: number, context: NameContext): number {
  let end = from + head;
  const naming = phraseAt(words, end, NAMING_VERBS);
  const named = naming > 0;
  if (named) end += naming;
  for (; end < Math.min(words.length, from + LONGEST); end++) {
    const w = words[end] as Word;
    if (w.kind === 'mark') {
      const next = words[end + 1];
      if (w.bare === '-' && next?.kind === 'word' && !isVerb(words, end + 1)) continue;
      if (w.bare === '&' && next?.kind === 'word') continue;
      if (w.bare === ',' && next?.kind === 'word' && goesOn(words, end + 1, context)) continue;
      break;
    }
    if (w.kind === 'number') {
      if (/^(?:số|vực|xã|phường|phòng|khu|đội|nhánh|tổ|trạm|ii?|đề|án)$/.test(words[end - 1]?.typed ?? '') || words[end - 1]?.capital) continue;
      break;
    }
    if (isAnd(w)) {
      if (goesOn(words, end + 1, context)) continue;
      // "Văn phòng HĐND và UBND" is one office
      if (words[from]?.typed === 'văn' && /^(?:ubnd|hđnd|ủy|uỷ|hội)$/.test(words[end + 1]?.typed ?? '') && /^(?:hđnd|ubnd|dân|đbqh|hội)$/.test(words[end - 1]?.typed ?? '')) continue;
      break;
    }
    if (w.typed === 'các' && phraseAt(words, end + 1, UNITS)) break;
    if (w.capital) {
      // Another name without a sign between: "Bộ Thông tin và Truyền thông Bộ Khoa học và Công nghệ".
      if (end > from + head && /^(?:sở|bộ)$/.test(w.typed) && words[end + 1]?.capital) break;
      continue;
    }
    if (isVerb(words, end)) {
      // "Vụ Xuất nhập khẩu": the syllable after the first capital belongs with it, unless two of them make a verb
      if (end === from + head + 1 && words[end - 1]?.capital && phraseAt(words, end, VERBS) === 1) continue;
      if (named && !phraseAt(words, end, NEVER_NAMES)) continue;
      if (!context.whole || phraseAt(words, end, CHAIRS)) break;
      continue;
    }
    if (isStop(words, end) && !phraseAt(words, end, TAILS)) break;
  }
  return end;
}

const CHAIRS: PhraseSet = new Map([
  ['chủ', [['trì']]],
  ['phối', [['hợp']]],
]);

/** After "," or "và": does the name go on ("Văn hóa, Thể thao và Du lịch"), rather than another begin? */
function goesOn(words: readonly Word[], k: number, context: NameContext): boolean {
  const w = words[k];
  if (!w || w.kind !== 'word') return false;
  if (nameEnd(words, k, context, 9) > k) return false;
  if (phraseAt(words, k, QUANTIFIERS)) return false;
  if (w.capital) return true;
  return context.whole && !phraseAt(words, k, CHAIRS) && !phraseAt(words, k, MEANS_OTHERS);
}

const MEANS_OTHERS: PhraseSet = new Map([
  ['các', [[]]],
  ['giám', [['sát']]],
]);

/** The index after the name that begins at `from`; `from` itself where none does. */
export function nameEnd(words: readonly Word[], from: number, context: NameContext, depth = 0): number {
  if (depth > 10 || from >= words.length) return from;
  const first = words[from] as Word;
  if (first.kind === 'mark') return from;
  const quantifier = phraseAt(words, from, QUANTIFIERS);
  const start = from + quantifier;
  const known = context.register.longest(words, start);
  const w = words[start];
  if (!w) return from;
  const office = (w.capital || quantifier > 0) && phraseAt(words, start, OFFICES);
  if (office) {
    let end = start + office;
    // "Thủ trưởng, Lãnh đạo các đơn vị"
    const more = separatorAt(words, end);
    if (more) {
      const second = phraseAt(words, end + more, OFFICES);
      if (second && nameEnd(words, end + more + second, context, depth + 1) > end + more + second) end += more + second;
    }
    const of = words[end]?.typed === 'của' ? end + 1 : end;
    const body = nameEnd(words, of, context, depth + 1);
    if (body > of) return body;
    const kinds = kindsEnd(words, of, context, depth);
    if (kinds > of) return kinds;
    const tail = tailEnd(words, end, context, depth);
    if (tail > end || quantifier || words[end] === undefined || context.whole) return tail;
    const named = headedEnd(words, start, office, context);
    if (isSign(words[named], ',') || named > end || isVerb(words, named)) return named;
  }
  if (known && (quantifier > 0 || w.capital || context.whole)) {
    // A longer name may begin with a known one: "Sở Tư pháp thành phố", "Văn phòng Ủy ban nhân dân quận - huyện".
    const end = tailEnd(words, known.end, context, depth);
    // "Ủy ban Mặt trận Tổ quốc" is known, "… Việt Nam thành phố" goes on from it
    const head = words[end]?.capital && !phraseAt(words, end, HEADS) && !phraseAt(words, end, OFFICES) ? phraseAt(words, start, HEADS) : 0;
    return head ? Math.max(end, tailEnd(words, headedEnd(words, start, head, context), context, depth)) : end;
  }
  const alone = (first.capital && !words[start + 1]?.capital) || context.whole || context.loose;
  if (quantifier || (alone && kindAt(words, start, true))) {
    const kinds = kindsEnd(words, start, context, depth);
    const collective = quantifier > 0 || (context.loose && !first.capital) || isCollective(words, start, kinds);
    const headed = first.capital && !quantifier && !isSign(words[kinds], ',;') ? phraseAt(words, start, HEADS) : 0;
    const named = headed && !phraseAt(words, start, NOT_HEADS) ? headedEnd(words, start, headed, context) : 0;
    if (kinds > start && collective && named <= kinds) return kinds;
  }
  const head = phraseAt(words, start, HEADS);
  if (head && (w.capital || quantifier > 0) && !isVerb(words, start) && !phraseAt(words, start, NOT_HEADS)) {
    // "Tổ chức rà soát", "Thanh tra việc …", "Thống kê số liệu": verbs at the start of a sentence
    if (isVerb([{ ...w, capital: false }, ...words.slice(start + 1, start + 3)], 0) && !words[start + head]?.capital && !quantifier) {
      const after = start + head;
      if (isVerb(words, after) || !(phraseAt(words, after, TAILS) || /^pháp$/.test(words[after]?.typed ?? '')) || w.typed === 'thống') return from;
    }
    const end = headedEnd(words, start, head, context);
    if (end > start + head || quantifier) return tailEnd(words, end, context, depth);
    if (head > 1 || /^(?:chính|quốc|ubnd|hđnd|vnpt|viettel)$/.test(w.typed)) return tailEnd(words, end, context, depth);
    const withTail = tailEnd(words, end, context, depth);
    return withTail > end ? withTail : from;
  }
  return from;
}

/** "Bộ, ngành, địa phương" without "các": more than one kind, or one that no name follows. */
function isCollective(words: readonly Word[], start: number, end: number): boolean {
  const inside = words.slice(start, end);
  // "Cơ quan thẩm định văn bản (Sở Tư pháp) phải …"
  if (/^(?:cơ|đơn)$/.test(inside[0]?.typed ?? '') && /^(?:phải|có|chịu)$/.test(words[end]?.typed ?? '')) return true;
  return !inside.slice(1).some((w, k) => w.capital && !/^(?:,|-)$/.test(inside[k]?.bare ?? '')) && (inside.some((w) => isSign(w, ',')) || inside.length > 0);
}

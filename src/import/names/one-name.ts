/** Where one name of a body ends. Known names first; then offices, kinds named together, and names by their first word. */
import { NAMING_VERBS, NEVER_NAMES, VERBS } from '../verbs.ts';
import { type PhraseSet, phraseAt, type Word } from '../words.ts';
import { isAnd, isSign, isStop, isVerb, type NameContext, separatorAt } from './context.ts';
import { HEADS, NOT_HEADS, OFFICES, QUANTIFIERS, TAILS, UNITS } from './heads.ts';
import { isCollective, kindAt, kindsEnd } from './kinds.ts';
import type { NameRegister } from './register.ts';
import { tailEnd } from './tails.ts';

/** No name takes more words than this. */
const LONGEST = 34;

/** A name by its first word: goes on over capitals and describing words, ends at verbs and stop words. */
function headedEnd(words: readonly Word[], from: number, head: number, context: NameContext): number {
  let end = from + head;
  // "Ban quản lý các khu công nghiệp"; but "Bộ xây dựng kế hoạch" is told to do it
  const may =
    words[end]?.capital ||
    /^(?:ban|phòng|tổ|trung|văn|hội|cục|chi|đội|trạm|đoàn|viện|quỹ|bql|bcđ|tổng)$/.test(words[from]?.typed ?? '');
  const naming = may ? phraseAt(words, end, NAMING_VERBS) : 0;
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
      if (
        /^(?:số|vực|xã|phường|phòng|khu|đội|nhánh|tổ|trạm|ii?|đề|án)$/.test(words[end - 1]?.typed ?? '') ||
        words[end - 1]?.capital
      )
        continue;
      break;
    }
    if (isAnd(w)) {
      if (goesOn(words, end + 1, context)) continue;
      // "Văn phòng HĐND và UBND" is one office
      if (
        words[from]?.typed === 'văn' &&
        /^(?:ubnd|hđnd|ủy|uỷ|hội)$/.test(words[end + 1]?.typed ?? '') &&
        /^(?:hđnd|ubnd|dân|đbqh|hội)$/.test(words[end - 1]?.typed ?? '')
      )
        continue;
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
      if (!context.whole || phraseAt(words, end, NEVER_NAMES)) break;
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
  if (w?.kind !== 'word') return false;
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
function nameEnd(words: readonly Word[], from: number, context: NameContext, depth = 0): number {
  if (depth > 10 || from >= words.length) return from;
  const first = words[from] as Word;
  if (first.kind === 'mark') return from;
  const quantifier = phraseAt(words, from, QUANTIFIERS);
  const start = from + quantifier;
  const w = words[start];
  if (!w) return from;
  const known = knownAt(words, start, context);
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
    const named = headedEnd(words, start, office, context);
    // "Lãnh đạo, chỉ đạo toàn diện …": a verb at the start of a sentence
    if (/^(?:lãnh|đại)$/.test(w.typed) && isSign(words[end], ',') && isVerb(words, end + 1)) return from;
    if (tail > end || quantifier || words[end] === undefined || context.whole)
      return Math.max(tail, words[end]?.capital ? named : 0);
    if (isSign(words[named], ',') || named > end || isVerb(words, named)) return named;
  }
  if (known && (quantifier > 0 || w.capital || context.whole)) {
    // A longer name may begin with a known one: "Sở Tư pháp thành phố", "Văn phòng Ủy ban nhân dân quận - huyện".
    const end = tailEnd(words, known.end, context, depth);
    // "Ủy ban Mặt trận Tổ quốc" is known, "… Việt Nam thành phố" goes on from it
    const head =
      words[end]?.capital && !phraseAt(words, end, HEADS) && !phraseAt(words, end, OFFICES) ? phraseAt(words, start, HEADS) : 0;
    return head ? Math.max(end, tailEnd(words, headedEnd(words, start, head, context), context, depth)) : end;
  }
  // "VCCI", "VNPT": in a list a short form is a name
  if (w.short && (context.whole || context.loose) && !head0(words, start)) return tailEnd(words, start + 1, context, depth);
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
    if (
      isVerb([{ ...w, capital: false }, ...words.slice(start + 1, start + 3)], 0) &&
      !words[start + head]?.capital &&
      !quantifier
    ) {
      const after = start + head;
      if (
        isVerb(words, after) ||
        !(phraseAt(words, after, TAILS) || /^pháp$/.test(words[after]?.typed ?? '')) ||
        w.typed === 'thống'
      )
        return from;
    }
    const end = headedEnd(words, start, head, context);
    if (end > start + head || quantifier) return tailEnd(words, end, context, depth);
    if (head > 1 || /^(?:chính|quốc|ubnd|hđnd|vnpt|viettel)$/.test(w.typed)) return tailEnd(words, end, context, depth);
    const withTail = tailEnd(words, end, context, depth);
    return withTail > end ? withTail : from;
  }
  return from;
}

/** "các đơn vị thuộc Bộ xây dựng kế hoạch": in running text the second word of such a name has a capital. */
function knownAt(words: readonly Word[], start: number, context: NameContext) {
  const known = context.register.longest(words, start);
  const verbFollows = !context.whole && /^(?:bộ|sở|vụ|cục|ban)$/.test(words[start]?.typed ?? '') && !words[start + 1]?.capital;
  return known && verbFollows && isVerb(words, start + 1) ? undefined : known;
}

const head0 = (words: readonly Word[], k: number) => phraseAt(words, k, HEADS) > 0 || words[k + 1]?.capital === true;
/** The context of running text, with the names of `register`. */
export const nameContext = (register: NameRegister): NameContext => ({ register, whole: false, nameEnd });

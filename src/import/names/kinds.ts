/** Kinds of body named together: "các sở, ban, ngành", "các bộ, ngành, địa phương". */
import { NEVER_NAMES } from '../verbs.ts';
import { phraseAt, type Word } from '../words.ts';
import { isAnd, isSign, isStop, isVerb, type NameContext, separatorAt } from './context.ts';
import { JOINTS, KINDS, NOT_HEADS, OFFICES, QUANTIFIERS, TAILS, UNITS } from './heads.ts';
import { relativeEnd, tailEnd } from './tails.ts';

/** Kinds of body named together: "các bộ, ngành, địa phương và doanh nghiệp liên quan" is one name. */
export function kindsEnd(words: readonly Word[], from: number, context: NameContext, depth: number): number {
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
    while (
      words[end - 1]?.capital &&
      isSign(words[end], ',') &&
      words[end + 1]?.capital &&
      words[end + 2]?.capital &&
      context.nameEnd(words, end + 1, context, 9) === end + 1
    ) {
      end++;
      while (words[end]?.capital) end++;
    }
    const separator = isSign(words[end], '-') ? 1 : separatorAt(words, end);
    if (!separator) break;
    let next = end + separator;
    // "các ngành, các cấp" is one name
    if (words[next]?.typed === 'các' && /^(?:cấp|ngành)$/.test(words[next + 1]?.typed ?? '') && !phraseAt(words, next + 2, UNITS))
      next++;
    if (phraseAt(words, next, QUANTIFIERS) || !kindAt(words, next, false)) break;
    if (
      words[next]?.capital &&
      (phraseAt(words, next, OFFICES) ||
        !words[start]?.capital ||
        (words[next + phraseAt(words, next, KINDS)]?.capital && words[next + phraseAt(words, next, KINDS)]?.typed !== 'nhà') ||
        context.register.longest(words, next))
    )
      break;
    end = next;
  }
  return first ? from : end;
}

export function describes(words: readonly Word[], k: number, context: NameContext): boolean {
  const w = words[k];
  if (!w) return false;
  if (w.kind === 'mark') return (w.bare === '-' || w.bare === '/') && words[k + 1]?.kind === 'word';
  if (w.kind === 'number' || isAnd(w)) return false;
  if (w.typed === 'xã' && words[k + 1]?.typed === 'hội') return true;
  if (w.typed === 'hội' && words[k - 1]?.typed === 'xã') return true;
  if (isStop(words, k) || phraseAt(words, k, TAILS) || phraseAt(words, k, JOINTS)) return false;
  if (isVerb(words, k)) return context.whole && !phraseAt(words, k, NEVER_NAMES);
  return !(w.capital && (phraseAt(words, k, OFFICES) || context.register.longest(words, k)));
}

/** "tổ chức" and "ban" are kinds of body only where no verb is meant. */
export function kindAt(words: readonly Word[], k: number, first: boolean): number {
  const length = phraseAt(words, k, KINDS);
  if (!length || phraseAt(words, k, NOT_HEADS)) return 0;
  const two = `${words[k]?.typed} ${words[k + 1]?.typed}`;
  if (
    /^(?:ban hành|hội nghị|hội thảo|hội họp|xã hội|phòng chống|phòng ngừa|phòng cháy|cấp phát|cấp phép|cấp giấy|tổ chức lại|bộ máy|bộ chỉ|bộ thủ|báo cáo|bản đồ|khối lượng|đài thọ)$/.test(
      two,
    )
  )
    return 0;
  if (words[k]?.typed === 'phòng' && isSign(words[k + 1], ',') && /^(?:chống|cháy|trừ|ngừa)$/.test(words[k + 2]?.typed ?? ''))
    return 0;
  if (two === 'tổ chức' && !first) {
    const after = words[k + 2];
    return !after ||
      isSign(after, ',;:.)') ||
      /^(?:có|liên|thuộc|và|chính|xã|đoàn|cá|kinh|trong|khác|hội|tôn|tín|phi)$/.test(after.typed)
      ? 2
      : 0;
  }
  if (two === 'tổ chức' && words[k]?.capital && !/^(?:có|liên|chính|đảng|đoàn|kinh|tín|cá|pháp)$/.test(words[k + 2]?.typed ?? ''))
    return 0;
  if (words[k]?.typed === 'thành' && words[k + 1]?.typed !== 'phố' && words[k + 1]?.typed !== 'viên') return 0;
  return length;
}

/** "Bộ, ngành, địa phương" without "các": more than one kind, or one that no name follows. */
export function isCollective(words: readonly Word[], start: number, end: number): boolean {
  const inside = words.slice(start, end);
  // "Cơ quan thẩm định văn bản (Sở Tư pháp) phải …"
  if (/^(?:cơ|đơn)$/.test(inside[0]?.typed ?? '') && /^(?:phải|có|chịu)$/.test(words[end]?.typed ?? '')) return true;
  return (
    !inside.slice(1).some((w, k) => w.capital && !/^(?:,|-)$/.test(inside[k]?.bare ?? '')) &&
    (inside.some((w) => isSign(w, ',')) || inside.length > 0)
  );
}

/** One sentence: who is told, with whom, and what; found by its grammar, not by its subject. */
import { KINDS } from './names/heads.ts';
import { namesAt } from './names/list.ts';
import { isVerb, type NameContext } from './names/one-name.ts';
import { ADVERBIALS, MODALS, ORDERS, REQUESTS } from './verbs.ts';
import { phraseAt, phrases, type Word, wordsOf } from './words.ts';

export interface Statement {
  /** the bodies that the sentence itself tells to do it; none where it leaves them to a heading or a label */
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  /** "chủ trì" is said of the leads in so many words */
  readonly chairs: boolean;
  readonly request: boolean;
  /** an order word stands before the bodies: "Giao", "Yêu cầu" */
  readonly ordered: boolean;
  /** index in the text where what is to be done begins */
  readonly action: number;
  /** it begins with what is to be done: a verb, or a circumstance before one */
  readonly acts: boolean;
}

const WITH = phrases('với, cùng, cùng với, chặt chẽ với, chặt chẽ cùng, tốt với, thường xuyên với, chặt chẽ, trực tiếp với');
const CHAIR = phrases('chủ trì, chủ trì và, làm đầu mối, là cơ quan chủ trì, là đơn vị chủ trì, là đầu mối, làm đầu mối chủ trì, làm đầu mối và');
const JOIN = phrases('phối hợp, và phối hợp, có trách nhiệm phối hợp, đồng thời phối hợp, chủ động phối hợp, tích cực phối hợp, chủ trì phối hợp, và chủ động phối hợp, để phối hợp, tiếp tục phối hợp, tăng cường phối hợp, kịp thời phối hợp');
const DUTY = phrases('có trách nhiệm, chịu trách nhiệm, có nhiệm vụ, phải, cần, cần phải, chịu trách nhiệm chính');
/** Of a body that is told of, not told: "đã ban hành", "được cấp", "có thể", "sẽ xem xét". */
const TELLS = phrases('đã, đang, được, bị, có thể, không, chưa, vẫn, là một, là những, gồm, bao gồm, xin, trân trọng, nhận được, có ý kiến, có quyền, và các, ban hành kế hoạch, ban hành chỉ thị, xây dựng kế hoạch này');
const LEADING = phrases('trong, căn cứ, hằng, hàng, để, trên cơ sở, cuối, đầu, giữa, trước, chậm nhất, muộn nhất, định kỳ, trường hợp, nếu, khi, ngoài, từ, kể từ, sau khi, sau, ngay sau, đồng thời, quý, tháng, năm, riêng, riêng đối với, đối với, quá trình, theo, thực hiện, nhằm, ngay, tùy, ngày, đến, trước mắt, vào, hết, thời gian, bên cạnh đó, ngoài ra, hai, mỗi, tiếp tục, qua, thông qua, nội dung');

interface Cursor {
  readonly text: string;
  readonly words: readonly Word[];
  readonly context: NameContext;
}

/** The issuer tells what it will do itself. */
const DECIDES = /^(?:phủ|tướng|trưởng|tịch)$/;
const MAY_LEAD = /^(?:trong|nếu|khi|định|chậm|muộn|hằng|hàng|trước|sau|ngày|kể|từ|quá|vào|đến|hết|cuối|đầu)$/;

const mark = (w: Word | undefined, signs: string) => w?.kind === 'mark' && signs.includes(w.bare);

/** Can what stands at `k`, after the names, be the beginning of what they have to do? */
function predicateAt({ words }: Cursor, k: number, ordered: boolean): boolean {
  let at = k;
  if (mark(words[at], ',') && words[at + 1]) at++;
  // an aside between: "Sở Tư pháp (đơn vị thường trực) có trách nhiệm"
  const w = words[at];
  if (!w) return false;
  if (mark(w, ':')) return words[at + 1] !== undefined;
  if (mark(w, '-–') && words[at + 1] && !words[at + 1]?.capital) at++;
  const now = words[at] as Word;
  if (now.kind !== 'word' || now.capital) return false;
  if (phraseAt(words, at, TELLS)) return false;
  if (now.typed === 'sẽ') return isVerb(words, at + 1) && !DECIDES.test(words[k - 1]?.typed ?? '') && !words.slice(0, k).some((x) => /^(?:ubnd|uỷ|hđnd|thủ|chủ|bộ|phó|chính)$/.test(x.typed) && x.capital);
  if (phraseAt(words, at, MODALS) || phraseAt(words, at, DUTY)) return true;
  if (phraseAt(words, at, ADVERBIALS)) return words.slice(at).some((_, j) => isVerb(words, at + j) || phraseAt(words, at + j, DUTY) > 0);
  if (isVerb(words, at)) return true;
  return ordered;
}

interface Subject {
  readonly names: readonly string[];
  readonly end: number;
  readonly ordered: boolean;
  readonly request: boolean;
}

/** The bodies told at `k`, with or without an order word before them. */
function subjectAt(cursor: Cursor, k: number): Subject | undefined {
  const { text, words, context } = cursor;
  const requested = phraseAt(words, k, REQUESTS);
  const order = requested || phraseAt(words, k, ORDERS);
  if (order && (k === 0 || !words[k]?.capital || true)) {
    let from = k + order;
    if (words[from]?.bare === ':') from++;
    const list = namesAt(text, words, from, context);
    if (list.names.length && (predicateAt(cursor, list.end, true) || words[list.end] === undefined || mark(words[list.end], '.;'))) {
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

/** "chủ trì, phối hợp với A, B và C": the roles after a subject, or at the start of a sentence without one. */
function rolesAt(cursor: Cursor, k: number): { coordinating: string[]; chairs: boolean; end: number } {
  const { text, words, context } = cursor;
  const coordinating: string[] = [];
  let chairs = false;
  let at = k;
  for (let guard = 0; guard < 8; guard++) {
    let next = at;
    while (mark(words[next], ',:') && guard > 0) next++;
    if (guard === 0 && mark(words[next], ',:–-')) next++;
    if (words[next]?.typed === 'và' && phraseAt(words, next, JOIN) === 0) next += phraseAt(words, next + 1, JOIN) ? 1 : 0;
    const chair = phraseAt(words, next, CHAIR);
    if (chair) {
      chairs = true;
      at = next + chair;
      continue;
    }
    const duty = phraseAt(words, next, DUTY);
    if (duty && phraseAt(words, next + duty, JOIN) + phraseAt(words, next + duty, CHAIR) > 0) {
      at = next + duty;
      continue;
    }
    const join = phraseAt(words, next, JOIN);
    const bare = join ? 0 : guard === 0 && k > 0 ? 0 : phraseAt(words, next, WITH);
    if (!join && !bare) break;
    let from = next + join + bare;
    from += join ? phraseAt(words, from, WITH) : 0;
    const list = namesAt(text, words, from, { ...context, loose: true });
    if (!list.names.length) break;
    coordinating.push(...list.names);
    at = list.end;
    if (words[at]?.typed === 'để' || words[at]?.typed === 'trong') {
      at++;
      break;
    }
  }
  while (mark(words[at], ',:')) at++;
  return { coordinating, chairs, end: at };
}

/** "…, giao Sở Nội vụ chủ trì …", "do Sở Tài chính chủ trì": bodies named later in the sentence. */
function laterSubject(cursor: Cursor): Subject | undefined {
  const { text, words, context } = cursor;
  for (let k = 1; k < words.length; k++) {
    const w = words[k] as Word;
    if (w.kind !== 'word') continue;
    const before = words[k - 1] as Word;
    const gives = /^(?:giao|do)$/.test(w.typed) && !w.capital;
    if (gives) {
      const list = namesAt(text, words, k + 1, context);
      if (list.names.length && (phraseAt(words, list.end, CHAIR) || (w.typed === 'giao' && phraseAt(words, list.end, MODALS) > 0))) {
        return { names: list.names, end: list.end, ordered: true, request: false };
      }
      continue;
    }
    if (before.kind === 'mark' && /[(;,:]/.test(before.bare)) {
      const list = namesAt(text, words, k, context);
      if (list.names.length && phraseAt(words, list.end, CHAIR)) return { names: list.names, end: list.end, ordered: false, request: false };
    }
  }
  return undefined;
}

export const wordIndex = (words: readonly Word[], k: number) => words[k]?.from ?? -1;

/** Reads one sentence. */
export function readStatement(text: string, context: NameContext): Statement {
  const words = wordsOf(text);
  const cursor: Cursor = { text, words, context };
  let subject = subjectAt(cursor, 0);
  const acts = isActing(words, 0) || phraseAt(words, 0, LEADING) > 0 || phraseAt(words, 0, WITH) > 0;
  if (!subject && phraseAt(words, 0, LEADING)) {
    // A circumstance first: the subject stands after its comma or colon, or at the first "các …" that something is asked of.
    for (let k = 1; k < Math.min(words.length, 70) && !subject; k++) {
      const before = words[k - 1] as Word;
      const w = words[k] as Word;
      if (w.kind !== 'word') continue;
      const clause = before.kind === 'mark' && /[,:]/.test(before.bare);
      // After the circumstance what is to be done: the body is not in this sentence.
      const after = clause || (before.kind === 'mark' && before.bare === ')');
      if (after && k > 2 && !w.capital && isVerb(words, k) && !phraseAt(words, k, ORDERS) && !phraseAt(words, k, REQUESTS)) break;
      const quantified = w.typed === 'các' && before.kind !== 'mark' && k < 30 && MAY_LEAD.test(words[0]?.typed ?? '') && !/^(?:của|tại|cho|với|về|ở|đến|từ|tới|cùng|và|giữa|đối)$/.test(before.typed) && !isVerb(words, Math.max(0, k - 2)) && !isVerb(words, k - 1);
      const ordering = !w.capital && (phraseAt(words, k, ORDERS) > 0 || phraseAt(words, k, REQUESTS) > 0) && clause;
      if (clause || quantified || ordering) subject = subjectAt(cursor, k);
    }
  }
  let roles = rolesAt(cursor, subject ? subject.end : leadingRoles(words));
  // "Thứ trưởng … phối hợp với … chỉ đạo Vụ A chủ trì": the last one told is the one who does it
  const passed = subject ? phraseAt(words, roles.end, ORDERS) : 0;
  if (passed) {
    const told = namesAt(text, words, roles.end + passed, context);
    if (told.names.length && phraseAt(words, told.end, CHAIR)) {
      subject = { names: told.names, end: told.end, ordered: true, request: false };
      roles = rolesAt(cursor, told.end);
    }
  }
  if (!subject) {
    const later = laterSubject(cursor);
    if (later) {
      const their = rolesAt(cursor, later.end);
      return { leads: later.names, coordinating: their.coordinating, chairs: true, request: false, ordered: later.ordered, action: 0, acts: true };
    }
  }
  return {
    leads: subject?.names ?? [],
    coordinating: roles.coordinating,
    chairs: roles.chairs,
    request: subject?.request ?? (phraseAt(words, 0, REQUESTS) > 0),
    ordered: subject?.ordered ?? false,
    action: subject || roles.coordinating.length || roles.chairs ? skipDuty(words, roles.end) : 0,
    acts,
  };
}

/** Where roles may stand in a sentence without a subject: at its start, or after a circumstance that ends in a comma. */
function leadingRoles(words: readonly Word[]): number {
  if (!phraseAt(words, 0, LEADING) || phraseAt(words, 0, WITH)) return 0;
  for (let k = 1; k < Math.min(words.length - 1, 60); k++) {
    if (mark(words[k - 1], ',') && (phraseAt(words, k, CHAIR) || phraseAt(words, k, JOIN))) return k;
  }
  return 0;
}

function skipDuty(words: readonly Word[], from: number): number {
  let at = from;
  while (mark(words[at], ',:-–')) at++;
  const duty = phraseAt(words, at, DUTY);
  return words[at + duty]?.from ?? words[at]?.from ?? 0;
}

/** Does it begin with what is to be done? */
function isActing(words: readonly Word[], k: number): boolean {
  const w = words[k];
  if (!w || w.kind !== 'word') return false;
  const lower = [{ ...w, capital: false }, ...words.slice(k + 1)];
  if (isVerb(lower, 0) && !NOT_ACTS.has(`${w.typed} ${words[k + 1]?.typed}`)) return true;
  return phraseAt(words, k, MODALS) > 0 || (phraseAt(words, k, KINDS) === 0 && phraseAt(words, k, LEADING) > 0);
}

const NOT_ACTS = new Set(['công tác', 'thu nhập', 'chi phí', 'học sinh', 'cấp huyện', 'cấp xã', 'cấp tỉnh', 'trực tuyến', 'in lần', 'nhập khẩu', 'thông tin điện', 'nhân lực', 'chuyển đổi số', 'mở đầu', 'phát triển kinh', 'cấp ủy', 'giảm nghèo', 'trồng trọt', 'chăn nuôi']);

/** One sentence: who is told, with whom, and what; found by its grammar, not by its subject. */

import { isVerb, type NameContext } from './names/context.ts';
import { KINDS } from './names/heads.ts';
import { namesAt } from './names/list.ts';
import { CHAIR, type Cursor, DUTY, JOIN, mark, rolesAt, WITH } from './roles.ts';
import { afterTopic, inBrackets, laterSubject, subjectAt } from './subject.ts';
import { MODALS, ORDERS, REQUESTS } from './verbs.ts';
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
const LEADING = phrases(
  'trong, căn cứ, hằng, hàng, để, trên cơ sở, cuối, đầu, giữa, trước, chậm nhất, muộn nhất, định kỳ, trường hợp, nếu, khi, ngoài, từ, kể từ, sau khi, sau, ngay sau, đồng thời, quý, tháng, năm, riêng, riêng đối với, đối với, quá trình, theo, thực hiện, nhằm, ngay, tùy, ngày, đến, trước mắt, vào, hết, thời gian, bên cạnh đó, ngoài ra, hai, mỗi, tiếp tục, qua, thông qua, nội dung',
);
const MAY_LEAD = /^(?:trong|nếu|khi|định|chậm|muộn|hằng|hàng|trước|sau|ngày|kể|từ|quá|vào|đến|hết|cuối|đầu)$/;

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
      const quantified =
        w.typed === 'các' &&
        before.kind !== 'mark' &&
        k < 30 &&
        MAY_LEAD.test(words[0]?.typed ?? '') &&
        !/^(?:của|tại|cho|với|về|ở|đến|từ|tới|cùng|và|giữa|đối)$/.test(before.typed) &&
        !isVerb(words, Math.max(0, k - 2)) &&
        !isVerb(words, k - 1);
      const ordering = !w.capital && (phraseAt(words, k, ORDERS) > 0 || phraseAt(words, k, REQUESTS) > 0) && clause;
      if (clause || quantified || ordering) subject = subjectAt(cursor, k);
    }
  }
  if (!subject) subject = afterTopic(cursor);
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
    const later = laterSubject(cursor) ?? (acts ? inBrackets(cursor) : undefined);
    if (later) {
      const their = rolesAt(cursor, later.end);
      return {
        leads: later.names,
        coordinating: their.coordinating,
        chairs: true,
        request: false,
        ordered: later.ordered,
        action: 0,
        acts: true,
      };
    }
  }
  return {
    leads: subject?.names ?? [],
    coordinating: roles.coordinating,
    chairs: roles.chairs,
    request: subject?.request ?? phraseAt(words, 0, REQUESTS) > 0,
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
  if (w?.kind !== 'word') return false;
  const lower = [{ ...w, capital: false }, ...words.slice(k + 1)];
  if (isVerb(lower, 0) && !NOT_ACTS.has(`${w.typed} ${words[k + 1]?.typed}`)) return true;
  return phraseAt(words, k, MODALS) > 0 || (phraseAt(words, k, KINDS) === 0 && phraseAt(words, k, LEADING) > 0);
}

const NOT_ACTS = new Set([
  'công tác',
  'thu nhập',
  'chi phí',
  'học sinh',
  'cấp huyện',
  'cấp xã',
  'cấp tỉnh',
  'trực tuyến',
  'in lần',
  'nhập khẩu',
  'thông tin điện',
  'nhân lực',
  'chuyển đổi số',
  'mở đầu',
  'phát triển kinh',
  'cấp ủy',
  'giảm nghèo',
  'trồng trọt',
  'chăn nuôi',
]);

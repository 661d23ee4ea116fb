/** Sentences that hold several duties, and sentences that hold none. */
import { workCalendar } from '../calendar/working-days.ts';
import { fold } from '../text/fold.ts';
import { deadlineIn } from './deadline-words.ts';
import { type NameContext, separatorAt } from './names/context.ts';
import type { Reason } from './paper.ts';
import type { Inherited } from './reading.ts';
import { readStatement, type Statement } from './statement.ts';
import { REPORTING, VERBS } from './verbs.ts';
import { phraseAt, phrases, wordsOf } from './words.ts';

export interface SentencePart {
  /** the part that is read */
  readonly text: string;
  /** the sentence that it stands in */
  readonly whole: string;
}

const PERIOD = phrases(
  'hằng tuần, hằng tháng, hằng quý, hằng năm, hàng tuần, hàng tháng, hàng quý, hàng năm, định kỳ, hết năm, hết quý, 6 tháng',
);

/** Another body after ";" or ",", and a report with a period of its own, are duties of their own. */
export function partsOf(sentence: string, names: NameContext): SentencePart[] {
  const words = wordsOf(sentence);
  const cuts: number[] = [];
  let open = 0;
  for (let k = 1; k < words.length - 2; k++) {
    const w = words[k];
    if (w?.kind === 'mark') {
      if (w.bare === '(') open++;
      if (w.bare === ')') open--;
    }
    if (open > 0 || !w) continue;
    const separator = separatorAt(words, k);
    if (!separator || w.bare === '/') continue;
    let next = k + separator;
    if (/^(?:đồng|riêng)$/.test(words[next]?.typed ?? '') && words[next + 1]?.typed === 'thời') next += 2;
    const from = words[next]?.from;
    if (from === undefined) continue;
    const last = cuts[cuts.length - 1] ?? 0;
    if (from - last < 25) continue;
    const period = phraseAt(words, next, PERIOD);
    if (period && startsReport(words, next + period)) {
      cuts.push(from);
      continue;
    }
    if (w.bare !== ';' && w.bare !== ',') continue;
    const rest = readStatement(sentence.slice(from), names);
    const orders = rest.chairs || rest.ordered || MUST.test(afterNames(sentence.slice(from), rest)) || w.bare === ';';
    if (
      rest.leads.length &&
      orders &&
      beginsWithNames(sentence.slice(from), rest) &&
      hasOwnBody(sentence.slice(last, from), names)
    )
      cuts.push(from);
  }
  if (!cuts.length) return [{ text: sentence, whole: sentence }];
  const edges = [0, ...cuts, sentence.length];
  const first = readStatement(sentence.slice(0, cuts[0]), names);
  return edges.slice(0, -1).map((from, k) => {
    const text = sentence
      .slice(from, edges[k + 1])
      .replace(/[;,\s]+(?:và|đồng thời)?\s*$/u, '')
      .trim();
    const own = readStatement(text, names);
    // A part without a body of its own is the first one's.
    const subject = k > 0 && !own.leads.length && first.leads.length ? `${first.leads.join(', ')}: ` : '';
    // "Cuối tháng 3 năm 2010: A …, B …": the time before the colon is said of both
    const time = k > 0 && own.leads.length ? (/^[^:;]{3,60}:\s/u.exec(sentence)?.[0] ?? '') : '';
    return { text: (time && deadlineIn(time, NO_DATE) ? time : '') + subject + (subject ? lowerFirst(text) : text), whole: text };
  });
}

const NO_DATE = { calendar: workCalendar() };
const MUST = /^\s*(?:có trách nhiệm|chịu trách nhiệm|chủ trì|phải|sẽ|cần|có nhiệm vụ)/u;
const lowerFirst = (text: string) => (text[0] ?? '').toLowerCase() + text.slice(1);

function startsReport(words: ReturnType<typeof wordsOf>, at: number): boolean {
  // "định kỳ 6 tháng báo cáo", "định kỳ (vào ngày 22 hàng tháng) gửi báo cáo"
  for (let k = at; k < Math.min(words.length, at + 16); k++) {
    if (phraseAt(words, k, REPORTING)) return true;
    const w = words[k];
    if (w?.kind === 'mark' && /[;.]/.test(w.bare)) return false;
  }
  return false;
}

const afterNames = (text: string, said: Statement) => {
  const last = said.leads[said.leads.length - 1];
  const at = last ? text.indexOf(last) : -1;
  return last && at >= 0 ? text.slice(at + last.length) : '';
};

/** The names stand at the very start (after "giao", "đề nghị"), not after a circumstance. */
const beginsWithNames = (text: string, said: Statement) => {
  const [first] = said.leads;
  const at = first === undefined ? -1 : text.indexOf(first);
  const before = /^(?:(?:đồng thời|riêng|trong đó|và),?\s*)?(?:giao|yêu cầu|đề nghị|kính đề nghị|phân công)?(?: cho)?\s*$/iu;
  return at >= 0 && before.test(text.slice(0, at)) && !/^(?:mỗi|từng)\s/iu.test(text);
};

/** What stands before is a duty too, rather than a circumstance of this one. */
const hasOwnBody = (text: string, names: NameContext) => {
  const said = readStatement(text, names);
  if (said.leads.length || /^Trên đây/iu.test(text)) return true;
  const words = wordsOf(text);
  const first = words[0];
  return first !== undefined && phraseAt(words, 0, VERBS) > 0 && phraseAt(words, 0, PERIOD) === 0;
};

const beginsWithVerb = (text: string) => {
  const words = wordsOf(text).map((w, k) => (k === 0 ? { ...w, capital: false } : w));
  return phraseAt(words, 0, VERBS) > 0;
};

const NOT_TOLD: readonly RegExp[] = [
  /^(?:viec|day la|trong do|do la|ket qua|tong so|ty le|noi dung|hinh thuc|so luong|kinh phi|nguon kinh phi|thanh phan|dia diem|muc tieu|chi tieu|tieu chi|ghi chu|luu y|tren day|truong hop|theo do|ngoai ra trong|cac noi dung|cac nhiem vu|viec|dieu nay|nguyen nhan|so lieu)\b/,
  /^(?:chi thi|quyet dinh|ke hoach|cong van|thong bao|nghi quyet|van ban|quy che|quy dinh|chuong trinh|cong dien) (?:nay|tren|so)\b/,
  /\bco hieu luc (?:thi hanh|ke tu)/,
  /^(?:kinh gui|nhu tren|luu vt)\b/,
];

/** Why a sentence gives nobody anything to do; undefined where it may. */
export function notADuty(sentence: string, said: Statement, from: Inherited, forced: boolean): Reason | undefined {
  const text = sentence.trim();
  if (/^\(.*\)\s*[.;]?$/u.test(text)) return 'statement';
  const words = fold(text);
  if (words.split(' ').length < 3 && !forced) return 'topic';
  if (said.leads.length)
    return /\b(?:xin|tran trong) (?:thong bao|bao cao|cam on)\b|\bthong bao (?:de|cho|den)\b.*\bbiet\b/.test(words)
      ? 'statement'
      : undefined;
  if (/(?:^|\s)sẽ(?=\s)/u.test(text) && !beginsWithVerb(text)) return 'statement';
  if (!from.strong && /(?:^|\s)có thể(?=\s)/u.test(text)) return 'statement';
  if (forced) return undefined;
  // "Kết quả báo cáo về … trước ngày …"
  if (/^ket qua (?:thuc hien )?(?:bao cao|gui)\b/.test(words) && from.leads.length) return undefined;
  if (NOT_TOLD.some((p) => p.test(words))) return 'statement';
  if (!said.acts && !from.strong) return 'statement';
  if (!said.acts && /:\s*$/.test(text)) return 'topic';
  // Under a body's name a line may begin with a thing: "Dự thảo Nghị quyết …"; a sentence about something else has "là", "được", "sẽ".
  if (!said.acts && /(?:^|\s)(?:là|được|sẽ|gồm|phải)(?:\s)/u.test(text)) return 'statement';
  return undefined;
}

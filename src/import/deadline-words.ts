/** Where in a sentence the time stands by which it must be done, as written. What a document's date or an object's year is, is none. */
import { civilDateWithin } from '../calendar/civil.ts';
import { readDeadline } from '../deadline/read.ts';
import type { Reading, ReadingContext } from '../deadline/reading.ts';
import { rruleOf } from '../deadline/recurring/rule.ts';
import { VERBS } from './verbs.ts';
import { phraseAt, phrases, type Word, wordsOf } from './words.ts';

export interface DeadlineFound {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The first words of a limit, the surest first. */
const LIMITS = phrases(
  'trước ngày, xong trước, hoàn thành trước, chậm nhất, muộn nhất, trước, không quá, trong thời hạn, trong vòng, hạn chót, hạn cuối, đến hết, xong trong, hoàn thành trong, hoàn thành vào, hoàn thành chậm nhất, ngay trong, kể từ ngày, từ ngày, từ tháng, từ quý, từ nay, từ năm',
);
const TIMES = phrases(
  'trong ngày, trong tháng, trong quý, trong năm, trong tuần, trong các tháng, trong các quý, trong đầu, trong cuối, trong nửa đầu, trong 6 tháng, vào ngày, vào tuần, vào tháng, vào quý, vào cuối, vào đầu, vào trước, vào các, cuối tháng, cuối quý, cuối năm, đầu tháng, đầu quý, đầu năm, giữa tháng, giữa quý, hết tháng, hết quý, hết năm, hết ngày, trong tối thiểu, sau khi, ngay sau khi, sau ngày, sau, khi có',
);
const RECURRING = phrases(
  'hằng ngày, hằng tuần, hằng tháng, hằng quý, hằng năm, hàng ngày, hàng tuần, hàng tháng, hàng quý, hàng năm, định kỳ, 6 tháng, vào các',
);
const BARE = phrases('quý, tháng, năm, ngày');

/** A recurring word after these says which, not when: "kinh phí hằng năm", "báo cáo hằng quý của". */
const NOUNS =
  /^(?:phí|hoạch|trình|toán|luật|sách|tác|cáo|độ|vụ|khoá|khóa|bạ|kỳ|liệu|xuất|giá|việc|lệ|số|chế|tiêu|mục|lợi|học|đình|nhật)$/;
const AFTER_OBJECT = /^(?:của|để|cho|theo|tại)$/;
/** "Nghị định … ngày 05/8/2025", "giai đoạn từ năm 2021": a date of something else. */
const NAMES_A_DATE = /^(?:đoạn|số|khóa|khoá|kỳ|luật|định|quyết|thị|tư|hoạch|án|vụ|văn|báo|cáo|trình|lệnh)$/;

interface Candidate {
  readonly at: number;
  readonly rank: number;
}

function candidates(words: readonly Word[]): Candidate[] {
  const out: Candidate[] = [];
  for (let k = 0; k < words.length; k++) {
    const w = words[k] as Word;
    if (w.kind === 'mark') continue;
    const before = words[k - 1];
    const starts = k === 0 || before?.kind === 'mark';
    if (phraseAt(words, k, RECURRING)) {
      const length = phraseAt(words, k, RECURRING);
      const after = words[k + length];
      const noun =
        before !== undefined &&
        NOUNS.test(before.typed) &&
        !(before.typed === 'cáo' && words[k - 2]?.typed === 'báo' && !(after && AFTER_OBJECT.test(after.typed)));
      const object = after !== undefined && AFTER_OBJECT.test(after.typed) && !starts;
      if (w.typed === '6' && !(before?.typed === 'kỳ' || k === 0 || before?.bare === '(')) continue;
      if (starts || (!noun && !object)) out.push({ at: k, rank: starts ? 3 : 4 });
      continue;
    }
    if (phraseAt(words, k, LIMITS)) {
      // "hằng quý (trước ngày 15 của tháng cuối quý)": the bracket tells more of the period before it
      const period = before?.bare === '(' ? out.find((c) => c.rank >= 3 && c.rank <= 4 && k - c.at <= 5) : undefined;
      if (period) {
        out.push({ at: period.at, rank: 0.9 });
        continue;
      }
      const recurs = before?.bare === '(' && out.some((c) => c.rank >= 3 && c.rank <= 4) && !datedBracket(words, k);
      if (recurs) continue;
      if (before && /^(?:đoạn|nhiệm)$/.test(before.typed)) continue;
      const time = timeWithin(words, k, 6);
      if (time) out.push({ at: k, rank: /^(?:từ|kể)$/.test(w.typed) ? 2.5 : w.typed === 'ngay' ? 1.5 : 1 });
      continue;
    }
    if (phraseAt(words, k, TIMES)) {
      if (/^(?:sau|khi|ngay)$/.test(w.typed) && k > 0 && words[k + 1]?.kind !== 'number') continue;
      out.push({ at: k, rank: /^(?:sau|khi)$/.test(w.typed) ? 3 : 2 });
      continue;
    }
    if (phraseAt(words, k, BARE) && timeWithin(words, k, 2)) {
      if (starts && !(before?.bare === ',' && /^\d/.test(words[k - 2]?.typed ?? ''))) {
        // "…, quý I/2026 hoàn thành", "(tháng 3/2026)", at the start of a sentence; a year alone only there
        if (k === 0 || before?.bare === '(' || before?.bare === ':' || w.typed !== 'năm') out.push({ at: k, rank: 3.5 });
      } else if (before && /^(?:là|xong|thành|dụng|từ)$/.test(before.typed) && !NAMES_A_DATE.test(before.typed))
        out.push({ at: k, rank: 3.5 });
    }
  }
  return out;
}

/** A bracket with a month or a year of its own. */
function datedBracket(words: readonly Word[], from: number): boolean {
  for (let k = from; k < words.length && words[k]?.bare !== ')'; k++) {
    if (words[k]?.bare === '/' || (/^(?:tháng|năm|quý)$/.test(words[k]?.typed ?? '') && words[k + 1]?.kind === 'number'))
      return true;
  }
  return false;
}

/** A number, a Roman one, or a word of time soon after. */
function timeWithin(words: readonly Word[], from: number, reach: number): boolean {
  for (let k = from; k < Math.min(words.length, from + reach + 1); k++) {
    const w = words[k] as Word;
    if (w.kind === 'number' || /^(?:i|ii|iii|iv|nay|này|tuần|tháng|quý|năm|chủ)$/.test(w.typed)) if (k > from) return true;
  }
  return false;
}

/** How far from its first word a phrase of time may run. */
const REACH = 260;

/** The same time read from less text: what stands after the next comma or bracket may be about something else. */
function shortest(slice: string, found: Reading, context: ReadingContext): Reading {
  for (const cut of slice.matchAll(/[,;:]|(?<!(?:tuần|tháng|quý|năm|ngày) )\(|\s(?=(?:các|những|phải|để|gửi|đối)\s)/gu)) {
    if (cut.index < 6 || cut.index >= found.span[1]) continue;
    const less = readDeadline(slice.slice(0, cut.index), context);
    if (less.kind === 'error' || less.kind === 'unspecified') continue;
    const same =
      less.kind === found.kind && less.due === found.due && JSON.stringify(less.recurrence) === JSON.stringify(found.recurrence);
    if (same || found.span[1] > LONGEST_SURE) return less;
  }
  return found;
}

/** A phrase of time longer than this has run into something else. */
const LONGEST_SURE = 90;

/** The phrase that begins at `from`, as far as it is read as a time. */
function phraseFrom(text: string, from: number, context: ReadingContext): DeadlineFound | undefined {
  const stop =
    /[;]|\.\s+\p{Lu}|\.\s*$|[\s,](?:và\s)?(?:báo cáo|gửi|tổng hợp|tổ chức|trình|họp|rà soát|tham mưu|xây dựng)\s/u.exec(
      text.slice(from, from + REACH),
    );
  const slice = text.slice(from, from + (stop ? stop.index : REACH));
  const found = readDeadline(slice, context);
  const reading = found.kind === 'error' ? found : shortest(slice, found, context);
  if (reading.kind === 'error' || reading.kind === 'unspecified') {
    // A day that the calendar does not have is still what the paper says.
    if (reading.kind === 'error' && reading.reason.startsWith('no-such'))
      return { text: slice.slice(0, reading.span[1]), from, to: from + reading.span[1] };
    return undefined;
  }
  const [start, end] = reading.span;
  if (start > 45 || end <= 0) return undefined;
  let to = from + Math.max(end, 1);
  const more = /^(?:\s+và\s+(?:các|những)\s+năm\s+(?:tiếp theo|sau)|\s+trở\s+đi|\s+hằng năm|\s+hàng năm)/u.exec(
    text.slice(to).normalize('NFC'),
  );
  if (more) to += more[0].length;
  // a bracket that opens within the phrase closes within it: "hằng tuần (thứ Sáu)"
  if (/\([^)]*$/.test(text.slice(from, to)) && text[to] === ')') to++;
  const clean = text
    .slice(from, to)
    .replace(/[\s\],;:.]+$/u, '')
    .replace(/^([^(]*)\)$/u, '$1');
  return { text: clean, from, to: from + clean.length };
}

const SOME_DAY = civilDateWithin(2000, 1, 1);

/** The deadline that a sentence names; undefined where it names none. */
export function deadlineIn(text: string, given: ReadingContext): DeadlineFound | undefined {
  // A day without a year is a deadline too, even in a paper that bears no date.
  const context = given.base ? given : { ...given, base: SOME_DAY };
  const words = wordsOf(text);
  const found = candidates(words)
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, 8);
  for (const candidate of found) {
    const from = (words[candidate.at] as Word).from;
    if (/^(?:sau|khi|ngay)$/.test(words[candidate.at]?.typed ?? '') && candidate.rank === 3) {
      const event = eventFrom(text, words, candidate.at);
      if (event) return event;
    }
    const phrase = phraseFrom(text, from, context);
    if (phrase) return phrase;
  }
  return undefined;
}

/** "Sau khi kết thúc …," at the start of a sentence: the event, up to the comma or the verb of what is to be done. */
function eventFrom(text: string, words: readonly Word[], at: number): DeadlineFound | undefined {
  if (at > 0) return undefined;
  const first = words[at] as Word;
  const event = `${first.typed} ${words[at + 1]?.typed}`;
  if (!/^(?:sau khi|ngay sau|khi có|sau \d+)$/.test(event)) return undefined;
  let end = -1;
  for (let k = at + 3; k < Math.min(words.length, at + 45); k++) {
    const w = words[k] as Word;
    if (w.kind === 'mark' && /[,:]/.test(w.bare)) {
      end = k;
      if (!/^(?:nhiệm|khóa|khoá)$/.test(words[k + 1]?.typed ?? '')) break;
    }
    if (w.typed === 'tiến' && words[k + 1]?.typed === 'hành') {
      end = k;
      break;
    }
  }
  if (end < 0) return undefined;
  const to = (words[end - 1] as Word).to;
  return { text: text.slice(first.from, to), from: first.from, to };
}

const ONLY_TIME = phrases(
  'hoàn thành, thời gian, thời hạn, xong, thời điểm, tiến độ, hạn, thực hiện xong, hoàn thành xong, việc này hoàn thành, công việc hoàn thành, các nội dung trên hoàn thành, nội dung này hoàn thành, thực hiện, các nhiệm vụ này hoàn thành',
);

/** A sentence that is only a time for what was said before: "Hoàn thành trước ngày 15/3/2026." */
export function onlyDeadline(sentence: string, context: ReadingContext): DeadlineFound | undefined {
  const words = wordsOf(sentence);
  const starts = phraseAt(words, 0, ONLY_TIME);
  const bracket = words[0]?.bare === '(';
  const found = deadlineIn(bracket ? sentence.replace(/^\(/, ' ') : sentence, context);
  if (!found) return undefined;
  const before = wordsOf(sentence.slice(0, found.from)).filter((w) => w.kind !== 'mark');
  const after = wordsOf(sentence.slice(found.to)).filter((w) => w.kind === 'word');
  if (/^(?:thời gian|thời hạn|thời điểm)$/.test(`${words[0]?.typed} ${words[1]?.typed}`)) return found;
  if (starts && before.length <= 5 && after.length <= 4) return found;
  return before.length === 0 && after.length === 0 ? found : undefined;
}

/** The day or the rule that a deadline comes to, as the JSON says it; null where none follows. */
export function dueOf(text: string | null, context: ReadingContext): string | null {
  if (text === null) return null;
  const reading = readDeadline(text, context);
  if (reading.kind === 'error') return null;
  if (reading.recurrence) return rruleOf(reading.recurrence);
  return reading.kind === 'ongoing' ? null : (reading.due ?? null);
}

export const startsWithVerb = (words: readonly Word[], at: number) => phraseAt(words, at, VERBS) > 0;

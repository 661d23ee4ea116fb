/** Findings on duties that are gone, moved or no longer late with nothing to explain it. */
import { type CivilDate, formatDate } from '../calendar/civil.ts';
import type { BasisLeft } from '../changes/bases.ts';
import type { Loss } from '../changes/duties.ts';
import type { Unexplained } from '../changes/explained.ts';
import type { Fault, Ground } from '../changes/grounds.ts';
import { shortNameOf } from '../model/members.ts';
import { headPlace } from '../model/places.ts';
import type { Plan } from '../model/plan.ts';
import { type Place, type Problem, problem } from '../source/problem.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { both, type Text } from '../words/language.ts';
import { STATE_TABLE } from '../words/states.ts';

const LOSS_WORDS: Readonly<Record<Loss, Text>> = {
  gone: both('không còn nữa', 'gone'),
  cancelled: both('thành thôi thực hiện', 'now cancelled'),
  'passed-on': both('chuyển sang cơ quan khác', 'now owed by another'),
  'due-later': both('bị lùi hạn', 'now due later'),
  'not-late': both('hết quá hạn mà chưa hoàn thành', 'no longer late, without being done'),
  'on-time': both('từ hoàn thành quá hạn thành hoàn thành đúng hạn', 'done late before, done on time now'),
  'less-late': both('bị ghi lại cho quá hạn ít ngày hơn', 'done less late than before'),
  'taken-back': both('từ hoàn thành thành chưa hoàn thành', 'no longer done'),
  'made-joint': both(
    'từ nhiệm vụ của riêng thành một kết quả chung của nhiều cơ quan',
    'owed by itself before, owed together with others now',
  ),
  eased: both('đòi hỏi ít hơn trước để được coi là hoàn thành', 'asked less of than before to count as done'),
  'only-asked': both('từ nhiệm vụ được giao thành chỉ đề nghị', 'ordered before, only asked for now'),
  ahead: both('được ghi hoàn thành vào ngày chưa đến', 'entered as done on a day that has not come'),
};

const FAULT_WORDS: Readonly<Record<Fault, Text>> = {
  'none-recorded': both('không có văn bản', 'has no document'),
  'no-number': both('thiếu số', 'has no number'),
  'no-date': both('thiếu ngày', 'has no day'),
  'known-before': both('đã có trong kế hoạch từ trước, không phải văn bản mới', 'was in the plan before, and is no new one'),
  'of-a-later-day': both('đề ngày sau ngày kiểm tra', 'is dated after the day of the check'),
  'not-entitled': both(
    'không phải của cơ quan ban hành kế hoạch hay cấp trên của cơ quan đó',
    'is not of the body that issued the plan, nor of one above it',
  ),
  'works-back': both('được cho có hiệu lực từ trước ngày của chính nó', 'is made to count from before its own day'),
  'decided-before-asked': both('quyết định trước cả ngày xin', 'was decided before it was asked for'),
  'older-than-plan': both('không phải văn bản của kết quả sau khi có kế hoạch', 'shows no result of after the plan was issued'),
  'later-than-entry': both('đề ngày sau ngày của mục tiến độ', 'is dated after the entry'),
  'entry-of-a-later-day': both('là của mục tiến độ đề ngày chưa đến', 'belongs to an entry of a day that has not come'),
  'entry-not-new': both('là của một mục tiến độ cũ bị sửa', 'belongs to an old entry that was changed'),
  'entry-taken-away': both('là của mục thay cho mục cũ bị sửa hay bị xoá', 'belongs to an entry put in the place of another'),
  'extended-afterwards': both('gia hạn sau khi đã hoàn thành', 'extends what was done already'),
};

const NOTHING: Text = both('chưa có văn bản mới nào nói điều này', 'no new document says so');

/** How to explain each loss. */
const HELP: Readonly<Record<'document' | 'history' | 'entry' | 'ahead', Text>> = {
  history: both(
    'Trả lại như cũ; hoặc ghi văn bản mới có số, ngày của cơ quan ban hành kế hoạch vào history với tasks: [mã]',
    'Put it back; or record a new document of the issuing body, with number and day, under history with tasks: [id]',
  ),
  document: both(
    'Trả lại như cũ; hoặc ghi văn bản mới có số, ngày của cơ quan ban hành kế hoạch: “extensions”, “cancelled”, hay history với tasks: [mã]',
    'Put it back; or record a new document of the issuing body, with number and day: "extensions", "cancelled", or history with tasks: [id]',
  ),
  entry: both(
    'Trả lại mục cũ; kết quả khác thì thêm một mục mới với văn bản có số, không cũ hơn kế hoạch, không sau ngày của mục',
    'Put the entry back; for another result add an entry with a numbered document, no older than the plan, no later than the entry',
  ),
  ahead: both('Ghi khi đã hoàn thành, với ngày thật', 'Enter it when it is done, with the true day'),
};
const helpFor = (loss: Loss): Text => {
  if (loss === 'ahead') return HELP.ahead;
  if (loss === 'eased' || loss === 'only-asked' || loss === 'made-joint') return HELP.history;
  return loss === 'on-time' || loss === 'less-late' || loss === 'taken-back' ? HELP.entry : HELP.document;
};

/** What is missing: what is wrong with the document that comes nearest, or that there is none. */
export function missingWords(ground: Ground | undefined): Text {
  if (!ground?.fault || ground.fault === 'none-recorded') return NOTHING;
  const { document, fault } = ground;
  const name = [document?.number, document?.date && formatDate(document.date as CivilDate)].filter(Boolean).join(', ');
  const words = FAULT_WORDS[fault];
  return name
    ? both(`văn bản ${name} ${words.vi}`, `the document ${name} ${words.en}`)
    : both(`văn bản ${words.vi}`, `the document ${words.en}`);
}

/** "quá hạn, hạn 31/01/2016". */
function standing(o: Obligation | undefined): Text {
  if (!o) return both('không có', 'none');
  const dates: Text[] = [
    ...(o.due ? [both(`hạn ${formatDate(o.due)}`, `due ${formatDate(o.due)}`)] : []),
    ...(o.doneOn ? [both(`hoàn thành ngày ${formatDate(o.doneOn)}`, `done on ${formatDate(o.doneOn)}`)] : []),
  ];
  const state = STATE_TABLE[o.state];
  return both(
    [state.vi.toLowerCase(), ...dates.map((d) => d.vi)].join(', '),
    [state.en.toLowerCase(), ...dates.map((d) => d.en)].join(', '),
  );
}

const MOST_NAMES = 5;
const shortList = (names: readonly string[], joint: string) =>
  names.slice(0, MOST_NAMES).join(joint) + (names.length > MOST_NAMES ? ` … (+${names.length - MOST_NAMES})` : '');

/** Where to point: the part or the lead of the task, the plan's history where the task is gone. */
function placeOf({ after, before }: Unexplained, head: Plan): Place {
  const task = after?.task ?? head.tasks.find((t) => t.id === before.task.id);
  if (after?.deadline) return after.deadline.place;
  if (task) return task.lead[0]?.place ?? task.place;
  return head.head.history ? headPlace(head, 'history') : head.head.place;
}

/** One finding for all units and occurrences of a task that lost the same for want of the same. */
export function dutyProblems(lost: readonly Unexplained[], base: Plan, head: Plan): Problem[] {
  const rows = new Map<string, Unexplained[]>();
  for (const u of lost) {
    const key = JSON.stringify([u.before.task.id, u.before.partKey, u.loss, missingWords(u.nearest).vi]);
    rows.set(key, [...(rows.get(key) ?? []), u]);
  }
  return [...rows.values()].map((own): Problem => {
    const [first] = own as [Unexplained];
    const { before, after, loss } = first;
    const unitName = (id: string) => shortNameOf(base.agencies.has(id) || base.groups.has(id) ? base : head, id);
    const units = [...new Set(own.map((u) => unitName(u.before.unit)))];
    const occurrences = [...new Set(own.flatMap((u) => u.before.occurrence?.name ?? []))];
    const what = [before.task.title, before.part].filter(Boolean).join(' – ');
    const of = [shortList(units, '; '), ...(occurrences.length ? [shortList(occurrences, ', ')] : [])].join(', ');
    const [was, is, words, missing] = [standing(before), standing(after), LOSS_WORDS[loss], missingWords(first.nearest)];
    return problem({
      code: 'PLAN076',
      message: both(
        `“${what}” của ${of} ${words.vi} (trước: ${was.vi}; nay: ${is.vi}): ${missing.vi}`,
        `"${what}" of ${of}: ${words.en} (before: ${was.en}; now: ${is.en}): ${missing.en}`,
      ),
      help: helpFor(loss),
      place: placeOf(first, head),
    });
  });
}

/** Findings on tasks taken off a basis that changed. */
export const basisProblems = (left: readonly BasisLeft[]): Problem[] =>
  left.map(({ task, basis, since, nearest }) => {
    const missing = missingWords(nearest);
    const day = formatDate(since);
    return problem({
      code: 'PLAN076',
      message: both(
        `“${task.title}” không còn dựa vào ${basis}, thay đổi ngày ${day}, mà chưa ai xem lại (trước: chờ xem lại; nay: không chờ): ${missing.vi}`,
        `"${task.title}" no longer rests on ${basis}, which changed on ${day}, and nobody has looked at it (before: to be looked at; now: not): ${missing.en}`,
      ),
      help: both(
        'Trả lại như cũ rồi ghi “confirmed” sau khi đã xem lại; hoặc ghi văn bản mới vào history với tasks: [mã]',
        'Put it back and write "confirmed" once somebody has looked; or record a new document under history with tasks: [id]',
      ),
      place: task.restsOn?.[0]?.place ?? task.place,
    });
  });

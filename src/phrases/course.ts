/** How far a duty has come in words: how much of its target is reached, where its result stands with who has to accept it. */
import { formatDate } from '../calendar/civil.ts';
import { nameOf, shortNameOf } from '../model/members.ts';
import type { Deliverable, Plan, Progress, Target, Task } from '../model/plan.ts';
import type { Step } from '../model/schema/terms.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { both, type Language, type Text } from '../words/language.ts';
import { amount } from '../words/numbers.ts';

/** "16 văn bản", "từ 95 % trở lên" */
export function targetWords({ amount: n, unit, atLeast }: Target, lang: Language): string {
  const much = [amount(n, lang), unit].filter(Boolean).join(' ');
  if (!atLeast) return much;
  return lang === 'vi' ? `từ ${much} trở lên` : `${much} or more`;
}

/** "5/16 văn bản", of a percentage "40/95 %"; of several together what they reached of what all of them are to reach. */
export function reachedWords(of: readonly Obligation[], lang: Language): string {
  const [first] = of;
  const target = first?.role === 'lead' ? first.task.target : undefined;
  if (!target || (target.unit === '%' && of.length > 1)) return '';
  const reached = of.reduce((sum, o) => sum + (o.reached ?? 0), 0);
  return `${amount(reached, lang)}/${[amount(target.amount * of.length, lang), target.unit].filter(Boolean).join(' ')}`;
}

/** "nộp 12/03/2016", "bị trả lại 15/03/2016 (theo 20/UBND)", "duyệt 20/03/2016": where the result stands with who accepts it. */
export function approvalWords(o: Obligation, lang: Language): string {
  const vi = lang === 'vi';
  const { handedIn, returned, doneOn, countedOn } = o;
  if (returned) {
    const number = returned.entry.evidence[0]?.number;
    return `${vi ? 'bị trả lại' : 'returned'} ${formatDate(returned.day)}${number ? ` (${number})` : ''}`;
  }
  if (!handedIn) return '';
  const submitted = `${vi ? 'nộp' : 'handed in'} ${formatDate(handedIn.day)}`;
  if (doneOn === undefined) return submitted;
  const to = countedOn === doneOn ? (vi ? 'ngày duyệt' : 'the day of acceptance') : vi ? 'ngày nộp' : 'the day of handing in';
  return `${submitted}, ${vi ? `duyệt ${formatDate(doneOn)}, hạn tính đến ${to}` : `accepted ${formatDate(doneOn)}, held to ${to}`}`;
}

/** "Ủy ban nhân dân tỉnh duyệt; hạn tính đến ngày nộp": '' where nobody has to accept it. */
export function approverWords(plan: Plan, { approval }: Pick<Task, 'approval'>, lang: Language): string {
  if (!approval) return '';
  const handedIn = approval.countsFrom === 'handed-in';
  return lang === 'vi'
    ? `${nameOf(plan, approval.by.id)}; hạn tính đến ngày ${handedIn ? 'nộp' : 'duyệt'}`
    : `${nameOf(plan, approval.by.id)}; held to the day of ${handedIn ? 'handing in' : 'acceptance'}`;
}

/** "2 nghị định (trình Chính phủ)" */
export function deliverableWords(plan: Plan, { kind, count, form, to }: Deliverable, lang: Language): string {
  const vi = lang === 'vi';
  const whom = to.map((r) => shortNameOf(plan, r.id)).join(', ');
  const how =
    form === 'submitted' || whom
      ? [vi ? 'trình' : 'submitted to', whom].filter(Boolean).join(' ')
      : form
        ? vi
          ? 'ban hành'
          : 'issued'
        : '';
  return `${count === undefined ? '' : `${amount(count, lang)} `}${kind}${how ? ` (${how})` : ''}`;
}

/** What is to be told of a duty, or of several in one row, beside their state: "5/16 văn bản; nộp 12/03/2016"; '' where nothing is. */
export function courseWords(of: readonly Obligation[], lang: Language): string {
  const [only] = of;
  return [reachedWords(of, lang), only && of.length === 1 ? approvalWords(only, lang) : ''].filter(Boolean).join('; ');
}

/** The steps of an approval. */
export const STEP_WORDS: Readonly<Record<Step, Text>> = {
  'handed-in': both('nộp', 'handed in'),
  returned: both('trả lại', 'returned'),
  accepted: both('duyệt', 'accepted'),
};

/** What an entry of the log did: "đạt 5", "trả lại". */
export function stepWords({ reached, step }: Pick<Progress, 'reached' | 'step'>, lang: Language): string {
  const vi = lang === 'vi';
  return [reached === undefined ? '' : `${vi ? 'đạt' : 'reached'} ${amount(reached, lang)}`, step ? STEP_WORDS[step][lang] : '']
    .filter(Boolean)
    .join(', ');
}

/** What a task says of its result, each with its name: deliverables by kind, the target, who accepts it; those that are said. */
export function termFacts(plan: Plan, task: Task, lang: Language): (readonly [string, string])[] {
  const vi = lang === 'vi';
  const together = vi ? 'các cơ quan chủ trì chung một kết quả' : 'those who lead owe one result together';
  const facts: (readonly [string, string])[] = [
    [vi ? 'Liên tịch' : 'Joint', task.joint ? together : ''],
    [vi ? 'Đề nghị' : 'Request', task.request ? (vi ? 'không phải giao việc' : 'asked, not ordered') : ''],
    [vi ? 'Theo loại' : 'By kind', task.deliverables.map((d) => deliverableWords(plan, d, lang)).join('; ')],
    [vi ? 'Phải đạt' : 'Target', task.target ? targetWords(task.target, lang) : ''],
    [vi ? 'Duyệt' : 'Accepted by', approverWords(plan, task, lang)],
  ];
  return facts.filter(([, words]) => words !== '');
}

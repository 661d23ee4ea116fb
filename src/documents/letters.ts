/** All letters of a day, each with its file, and what their writer has to know beside them. */
import { formatDate } from '../calendar/civil.ts';
import { nameOf, shortNameOf } from '../model/members.ts';
import type { LettersView } from '../views/reminders.ts';
import type { Language } from '../words/language.ts';
import { number } from '../words/numbers.ts';
import { citedShort } from './citing.ts';
import { letterDocument } from './letter.ts';
import type { Several } from './several.ts';

/** Why no letter is written at all; undefined where nothing stands against it. */
function noneBecause({ plan, standing: { ceased, ended } }: LettersView, vi: boolean): string | undefined {
  if (ceased) {
    const from = formatDate(ceased.from);
    return vi
      ? `Kế hoạch hết hiệu lực từ ${from} (${citedShort(ceased.document)}): không lập công văn đôn đốc.`
      : `The plan ceased on ${from} (${citedShort(ceased.document)}): no letters are written.`;
  }
  const gone = ended.find((e) => e.id === plan.head.coordinator);
  if (!gone) return undefined;
  const from = formatDate(gone.from);
  const successor = gone.successor
    ? vi
      ? `; cơ quan nhận nhiệm vụ: ${gone.successor}`
      : `; its successor: ${gone.successor}`
    : '';
  return vi
    ? `${gone.name}, cơ quan đầu mối, đã chấm dứt hoạt động từ ${from}${successor}. Không lập công văn; ghi cơ quan đầu mối mới ở coordinator trong plan.yaml.`
    : `${gone.name}, which follows up the plan, ended on ${from}${successor}. No letters are written; name the new coordinator in plan.yaml.`;
}

/** The coordinator's own lateness: it writes the letters, so that none goes to it. */
function ownLateness({ plan, own }: LettersView, lang: Language): string[] {
  const [worst] = own;
  if (!worst) return [];
  const name = nameOf(plan, plan.head.coordinator);
  const [count, days] = [number(own.length, lang), number(worst.daysLate ?? 0, lang)];
  return [
    lang === 'vi'
      ? `${name} là cơ quan đầu mối, không có công văn gửi chính mình, nhưng còn ${count} việc quá hạn, lâu nhất ${days} ngày: plan agencies ${plan.head.coordinator}`
      : `${name} follows up the plan and gets no letter, but is late with ${count} duties itself, the worst by ${days} days: plan agencies ${plan.head.coordinator}`,
  ];
}

/** Every letter of a view, with the file that it is written to. */
export function letters(view: LettersView, { lang }: { readonly lang: Language }): Several {
  const { plan, asOf, letters: all, replace } = view;
  const vi = lang === 'vi';
  const because = noneBecause(view, vi);
  const none = because ?? (vi ? 'Không có cơ quan nào phải đôn đốc.' : 'There is nobody to remind.');
  const counted = vi ? `${all.length} công văn (số việc quá hạn + sắp đến hạn)` : `${all.length} letters (overdue + due soon)`;
  return {
    title: all.length ? counted : none,
    none,
    notes: because ? [] : ownLateness(view, lang),
    former: (mark) => {
      const [, planId, day] = /^plan remind (\S+) \S+ (\d{4}-\d{2}-\d{2})$/.exec(mark) ?? [];
      if (planId !== plan.head.id || !day) return undefined;
      const date = formatDate(day as typeof asOf);
      return vi ? `công văn ngày ${date}` : `letter of ${date}`;
    },
    replace,
    documents: all.map((l) => ({
      name: l.to,
      document: letterDocument(plan, l, asOf),
      note: `${shortNameOf(plan, l.to)} (${l.overdue.length} + ${l.dueSoon.length})`,
    })),
  };
}

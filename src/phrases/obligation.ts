/** One obligation in words: its state, how late, its day and what moved it. */
import { formatDate } from '../calendar/civil.ts';
import { shortNameOf } from '../model/members.ts';
import type { Plan } from '../model/plan.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { label } from '../words/labels.ts';
import type { Language } from '../words/language.ts';
import { daysWords } from '../words/numbers.ts';
import { lateWhenEndedWords, silenceShort, stateWords } from './states.ts';

/** "chờ Rà soát văn bản": what must come first and is not done, by its title; '' where nothing must. */
export function waitsForWords({ tasks }: Plan, { waitsFor }: Pick<Obligation, 'waitsFor'>, lang: Language): string {
  const titles = waitsFor.map((id) => tasks.find((t) => t.id === id)?.title ?? id);
  return titles.length ? `${lang === 'vi' ? 'chờ' : 'waits for'} ${titles.join('; ')}` : '';
}

/** "Quá hạn, trễ 12 ngày, hạn chót 31/01/2016 (gia hạn từ …)" */
export function obligationWords(plan: Plan, o: Obligation, lang: Language): string {
  const vi = lang === 'vi';
  const due = o.due ? `${label('date', lang).toLowerCase()} ${formatDate(o.due)}` : '';
  const moved = o.originalDue ? ` (${label('extended', lang)} ${formatDate(o.originalDue)})` : '';
  const done = o.doneOn ? formatDate(o.doneOn) : '';
  return [
    stateWords(o, lang),
    daysWords(o.daysLate, o.daysLeft, lang),
    done,
    due && (!done || moved) ? due + moved : '',
    o.pending.length ? label('pending', lang) : '',
    waitsForWords(plan, o, lang),
    o.silence ? silenceShort(o.silence, lang) : '',
    o.lateWhenEnded === undefined ? '' : lateWhenEndedWords(o.lateWhenEnded, lang),
    o.predecessor ? `${vi ? 'nhận từ' : 'taken over from'} ${shortNameOf(plan, o.predecessor)}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** "năm 2016; gửi danh mục" : which part of the task it is, where it is not the whole. */
export const partWords = (o: Obligation): string => [o.part, o.occurrence?.name].filter(Boolean).join('; ');

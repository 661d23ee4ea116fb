/** One obligation in words: its state, how late, its day and what moved it. */
import { formatDate } from '../calendar/civil.ts';
import { shortNameOf } from '../model/members.ts';
import type { Plan } from '../model/plan.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { label } from '../words/labels.ts';
import type { Language } from '../words/language.ts';
import { isOver } from '../words/states.ts';
import { lateWhenEndedWords, silenceShort, standingWords } from './states.ts';

/** "chờ Rà soát văn bản": what must come first and is not done, by its title; '' where nothing must. */
export function waitsForWords({ tasks }: Plan, { waitsFor }: Pick<Obligation, 'waitsFor'>, lang: Language): string {
  const titles = waitsFor.map((id) => tasks.find((t) => t.id === id)?.title ?? id);
  return titles.length ? `${lang === 'vi' ? 'chờ' : 'waits for'} ${titles.join('; ')}` : '';
}

/** "Quá hạn 12 ngày"; of what is asked no more, since when: "Thôi thực hiện từ 05/04/2016". */
export function obligationState(o: Obligation, lang: Language): string {
  const since = o.endedOn && isOver(o.state) ? ` ${lang === 'vi' ? 'từ' : 'since'} ${formatDate(o.endedOn)}` : '';
  return standingWords(o, lang) + since;
}

/** "hạn 31/01/2016", of what is done "28/01/2016 (hạn 31/01/2016)"; '' where there is no day. */
export function obligationDay({ due, doneOn }: Obligation, lang: Language): string {
  const last = due ? `${lang === 'vi' ? 'hạn' : 'due'} ${formatDate(due)}` : '';
  return doneOn ? formatDate(doneOn) + (last && ` (${last})`) : last;
}

/** What was asked for or decided about its day, what it waits for, from whom it came; '' where there is nothing to say. */
export function obligationRemarks(plan: Plan, o: Obligation, lang: Language): string {
  const vi = lang === 'vi';
  const [pending] = o.pending;
  const refused = o.refused?.decision;
  const document = refused?.document?.number
    ? ` (${refused.document.number}${vi ? ` ngày ${formatDate(refused.date)}` : ''})`
    : '';
  return [
    o.originalDue ? `${label('extended', lang)} ${formatDate(o.originalDue)}` : '',
    pending
      ? vi
        ? `đề nghị gia hạn đến ${formatDate(pending.until)}, chưa có quyết định`
        : `an extension until ${formatDate(pending.until)} is asked for, not decided`
      : '',
    refused ? (vi ? `không được gia hạn${document}` : `extension refused${document}`) : '',
    waitsForWords(plan, o, lang),
    o.silence ? silenceShort(o.silence, lang) : '',
    o.lateWhenEnded === undefined ? '' : lateWhenEndedWords(o.lateWhenEnded, lang),
    o.endedOn && o.state === 'overdue'
      ? vi
        ? `thôi thực hiện từ ${formatDate(o.endedOn)}, số ngày tính đến đó`
        : `cancelled on ${formatDate(o.endedOn)}, to which the days are counted`
      : '',
    o.predecessor ? `${vi ? 'nhận từ' : 'taken over from'} ${shortNameOf(plan, o.predecessor)}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}

/** "Quá hạn 12 ngày, hạn 31/01/2016; hạn gốc 15/01/2016" */
export const obligationWords = (plan: Plan, o: Obligation, lang: Language): string =>
  [[obligationState(o, lang), obligationDay(o, lang)].filter(Boolean).join(', '), obligationRemarks(plan, o, lang)]
    .filter(Boolean)
    .join('; ');

/** "năm 2016; gửi danh mục" : which part of the task it is, where it is not the whole. */
export const partWords = (o: Obligation): string => [o.contribution?.what, o.occurrence?.name].filter(Boolean).join('; ');

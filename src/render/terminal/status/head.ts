/** The head of the first screen: which plan, which day, and what has to be known before any figure is read. */
import { formatDate } from '../../../calendar/civil.ts';
import { nameOf } from '../../../model/members.ts';
import { stateWord } from '../../../phrases/states.ts';
import type { Filter } from '../../../views/filter.ts';
import type { StatusView } from '../../../views/status.ts';
import type { Language } from '../../../words/language.ts';
import { number } from '../../../words/numbers.ts';
import { exampleLines, twoEnds, wrapAtMost } from '../grid.ts';
import type { Screen } from '../screen.ts';

/** Lines of a title; a longer one is cut, so that a screen stays one screen. */
const MOST_TITLE = 3;

/** Who still answers for what is late: a name where it is one. */
function debtors({ overview, summary, standing, lateWhenEnded }: StatusView, lang: Language): string {
  // What a plan that ceased left behind is for the record: nobody is chased for it.
  if (standing.is === 'ceased' && lateWhenEnded) {
    const left = number(lateWhenEnded, lang);
    return lang === 'vi' ? `Khi đó ${left} đầu việc đã quá hạn.` : `${left} were overdue by then.`;
  }
  const n = number(summary.open.overdue, lang);
  if (!summary.open.overdue) return lang === 'vi' ? 'Không còn đầu việc nào quá hạn.' : 'Nothing is overdue.';
  const [first] = overview.lateUnits;
  const who = overview.lateUnits.length === 1 && first ? first.name : undefined;
  if (lang === 'vi')
    return `Còn quá hạn ${n} đầu việc, ${who ?? `${number(overview.lateUnits.length, lang)} đơn vị`} chịu trách nhiệm.`;
  return `${n} overdue still, of ${who ?? `${number(overview.lateUnits.length, lang)} units`}.`;
}

/** That the plan is over, or has not begun: in yellow, its first words in capitals. */
function standing(view: StatusView, { width, lang, paint }: Screen): string[] {
  const { standing: s } = view;
  if (s.is === 'running') return [];
  const vi = lang === 'vi';
  const [mark, text] =
    s.is === 'ceased'
      ? [
          vi ? 'HẾT HIỆU LỰC' : 'CEASED',
          `${vi ? 'từ ngày' : 'on'} ${formatDate(s.on)}: ${s.reason.replace(/\.$/, '')}. ${debtors(view, lang)}`,
        ]
      : s.is === 'over'
        ? [
            vi ? 'HẾT THỜI GIAN THỰC HIỆN' : 'ITS PERIOD IS OVER',
            `${vi ? 'từ sau ngày' : 'since'} ${formatDate(s.lastDay)}. ${debtors(view, lang)}`,
          ]
        : [
            vi ? 'CHƯA ĐẾN NGÀY THỰC HIỆN' : 'NOT BEGUN',
            vi ? `: kế hoạch bắt đầu từ ngày ${formatDate(s.begins)}` : `: the plan begins on ${formatDate(s.begins)}`,
          ];
  const joint = text.startsWith(':') ? '' : ' ';
  return wrapAtMost(mark + joint + text, width, 3).map((line, k) =>
    k === 0 ? line.replace(mark, () => paint.yellow.bold(mark)) : line,
  );
}

/** "Chỉ tính: mục II.2; UBND thị xã Ba; quá hạn" */
function filterWords({ section, agency, states, document, role }: Filter, view: StatusView, lang: Language): string {
  const vi = lang === 'vi';
  return [
    section && `${vi ? 'mục' : 'clause'} ${section}`,
    agency && nameOf(view.plan, agency),
    states?.map((s) => stateWord(s, lang).toLowerCase()).join(' + '),
    document && `${vi ? 'văn bản' : 'document'} ${document}`,
    role && (role === 'lead' ? (vi ? 'chủ trì' : 'leading') : vi ? 'phối hợp' : 'coordinating'),
  ]
    .filter(Boolean)
    .join('; ');
}

export function drawHead(view: StatusView, screen: Screen): string[] {
  const { width, lang, paint } = screen;
  const vi = lang === 'vi';
  const only = filterWords(view.filter, view, lang);
  const day = `${vi ? 'tính đến ngày' : 'as of'} ${formatDate(view.asOf)}`;
  return [
    ...twoEnds(view.plan.head.title, day, width, paint.bold, paint.dim, MOST_TITLE),
    ...exampleLines(view.plan, screen),
    ...(only ? wrapAtMost(`${vi ? 'Chỉ tính' : 'Only'}: ${only}`, width, 2).map((l) => paint.cyan(l)) : []),
    ...standing(view, screen),
  ];
}

/** Many plans as a document to be handed on: what has to be known first, then a table for each way to divide the figures. */
import { formatDate } from '../calendar/civil.ts';
import { doubtWords, wholeWords } from '../phrases/many.ts';
import type { FiguresView } from '../views/many/figures.ts';
import type { LateView } from '../views/many/late.ts';
import { GROUPING_WORDS, GROUPINGS } from '../words/groupings.ts';
import type { Language } from '../words/language.ts';
import { type Block, type Document, heading, list, paragraph } from './blocks.ts';
import type { Sheet } from './sheet.ts';
import { groupsSheet, groupsTable, lateSheet, withoutSheet } from './tables/many.ts';

/** The ways to divide the figures that were asked for: one, or all. */
const dividedBy = ({ by }: FiguresView) => (by ? [by] : GROUPINGS);

/** A workbook: a sheet for each table, and one for the plans that gave no answer. */
export function figuresSheets(view: FiguresView, lang: Language): Sheet[] {
  const lacking = view.without.length + view.unfit.length ? [withoutSheet(view, lang)] : [];
  return [...dividedBy(view).map((by) => groupsSheet(view, by, lang)), ...lacking];
}

/** What cannot be known from the tables. */
function doubts(view: FiguresView, lang: Language): Block[] {
  const { grave, notes } = doubtWords(view, lang);
  return [
    ...grave.map((line): Block => ({ kind: 'notice', line })),
    ...(notes.length ? [list(notes)] : []),
    ...(view.without.length + view.unfit.length ? [withoutSheet(view, lang).table] : []),
  ];
}

function document(title: string, view: FiguresView, lang: Language, first: readonly Block[]): Document {
  const vi = lang === 'vi';
  return {
    kind: 'register',
    title,
    date: view.asOf,
    lying: true,
    blocks: [
      heading(1, title.toUpperCase()),
      paragraph(`${wholeWords(view, lang)}. ${vi ? 'Tính đến ngày' : 'As of'} ${formatDate(view.asOf)}.`),
      ...doubts(view, lang),
      ...first,
      ...dividedBy(view).flatMap((by) => [
        heading(2, `${vi ? 'Theo' : 'By'} ${GROUPING_WORDS[by][lang]}`),
        groupsTable(view, by, lang),
      ]),
    ],
    annexes: [],
  };
}

export const figuresDocument = (view: FiguresView, lang: Language): Document =>
  document(lang === 'vi' ? 'Kết quả thực hiện các kế hoạch' : 'Results of all plans', view, lang, []);

export function lateDocument(view: LateView, lang: Language): Document {
  const title = lang === 'vi' ? 'Việc quá hạn của các kế hoạch' : 'Overdue in all plans';
  return document(title, view, lang, view.by ? [] : [lateSheet(view, lang).table]);
}

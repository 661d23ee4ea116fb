/** Many plans in words: how many there are of what, and which gave no answer. */
import type { FiguresView } from '../views/many/figures.ts';
import type { Gathered } from '../views/many/gathered.ts';
import { GROUPING_WORDS, type Grouping } from '../words/groupings.ts';
import { both, type Language } from '../words/language.ts';
import { number } from '../words/numbers.ts';

const PLURALS: Readonly<Record<Grouping, { readonly vi: string; readonly en: string }>> = {
  plan: both('kế hoạch', 'plans'),
  territory: both('địa bàn', 'territories'),
  issuer: both('cơ quan ban hành', 'issuers'),
  body: both('đơn vị', 'bodies'),
  law: both('luật', 'laws'),
  document: both('văn bản giao', 'documents'),
};

/** "63 kế hoạch" */
export function countWords(by: Grouping, count: number, lang: Language): string {
  const word = lang === 'en' && count === 1 ? GROUPING_WORDS[by].en : PLURALS[by][lang];
  return `${number(count, lang)} ${word}`;
}

/** What a group is called; plans that name no law are a group too. */
export const groupName = (by: Grouping, { name }: { readonly name: string }, lang: Language): string =>
  name || (lang === 'vi' ? `(không nêu ${GROUPING_WORDS[by].vi})` : `(no ${GROUPING_WORDS[by].en} named)`);

/** "63 kế hoạch · 12 địa bàn · 2 luật" */
export const wholeWords = ({ plans, groups }: Pick<FiguresView, 'plans' | 'groups'>, lang: Language): string =>
  (['plan', 'territory', 'law'] as const)
    .filter((by) => by === 'plan' || groups[by].length > 1)
    .map((by) => countWords(by, by === 'plan' ? plans.length : groups[by].length, lang))
    .join(' · ');

/** What has to be known before the figures are read, a line each: who gave no answer first. */
export function doubtWords(
  view: Gathered<{ readonly example?: boolean; readonly ended?: boolean; readonly unreadable?: number }> &
    Pick<FiguresView, 'doubles'>,
  lang: Language,
): { readonly grave: readonly string[]; readonly notes: readonly string[] } {
  const vi = lang === 'vi';
  const { plans, without, unfit, doubles } = view;
  const named = (list: Gathered<object>['without']) =>
    `${list[0]?.folder}: ${list[0]?.reason[lang]}${list.length > 1 ? '; …' : ''}`;
  const lacking = plans.filter((p) => p.unreadable);
  const count = (of: (p: (typeof plans)[number]) => boolean | undefined) => plans.filter(of).length;
  const [examples, ended] = [count((p) => p.example), count((p) => p.ended)];
  const n = (value: number) => countWords('plan', value, lang);
  const [double] = doubles;
  return {
    grave: [
      ...(without.length ? [`${vi ? 'KHÔNG TÍNH ĐƯỢC' : 'NOT COUNTED'} ${n(without.length)}: ${named(without)}`] : []),
      ...(lacking.length
        ? [
            vi
              ? `CÒN THIẾU ${n(lacking.length)} có chỗ không đọc được: ${lacking[0]?.folder}${lacking.length > 1 ? '; …' : ''}`
              : `LACKING ${n(lacking.length)} cannot be read whole: ${lacking[0]?.folder}${lacking.length > 1 ? '; …' : ''}`,
          ]
        : []),
      ...(double
        ? [
            vi
              ? `TRÙNG MÃ “${double.id}”: ${double.folders.join(', ')}, tính cả ${double.folders.length}${doubles.length > 1 ? '; …' : ''}`
              : `SAME ID "${double.id}": ${double.folders.join(', ')}, each counted${doubles.length > 1 ? '; …' : ''}`,
          ]
        : []),
    ],
    notes: [
      ...(examples
        ? [vi ? `VÍ DỤ: ${n(examples)} có tiến độ bịa ra để minh hoạ` : `EXAMPLE: the progress of ${n(examples)} is invented`]
        : []),
      ...(ended ? [vi ? `${n(ended)} đã hết hiệu lực hoặc hết thời gian thực hiện` : `${n(ended)} ceased or ran out`] : []),
      ...(unfit.length
        ? [
            vi
              ? `Không có gì được hỏi ở ${n(unfit.length)}: ${named(unfit)}`
              : `Nothing of what was asked in ${n(unfit.length)}: ${named(unfit)}`,
          ]
        : []),
    ],
  };
}

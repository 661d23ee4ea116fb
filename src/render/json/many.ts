/** The JSON of many plans together. */
import type { FiguresView, GroupRow } from '../../views/many/figures.ts';
import type { GatesView } from '../../views/many/gates.ts';
import type { LateView } from '../../views/many/late.ts';
import type { Tally } from '../../views/many/tally.ts';
import { GROUPINGS, type Grouping } from '../../words/groupings.ts';
import type { Language } from '../../words/language.ts';
import type { Json } from './print.ts';
import { problemJson } from './problem.ts';

type Figures = Json<'status-all'>;

const tallyJson = ({ summary, ageing, silent, worst }: Tally): Figures['total'] => ({
  summary,
  ageing,
  silent,
  worstDaysLate: worst,
});

const groupJson = ({ key, name, territories, plans, tally }: GroupRow): Figures['groups']['body'][number] => ({
  key,
  name,
  territories,
  plans,
  ...tallyJson(tally),
});

const withoutJson = ({ without, unfit }: Pick<FiguresView, 'without' | 'unfit'>, lang: Language) => ({
  notCounted: without.map(({ folder, reason }) => ({ folder, reason: reason[lang] })),
  unfit: unfit.map(({ folder, reason }) => ({ folder, reason: reason[lang] })),
});

export function figuresJson(view: FiguresView, lang: Language): Figures {
  return {
    asOf: view.asOf,
    total: tallyJson(view.total),
    plans: view.plans.map((p) => ({
      folder: p.folder,
      id: p.id,
      title: p.title,
      territory: p.territory,
      example: p.example,
      ended: p.ended,
      unreadable: p.unreadable,
      ...tallyJson(p.tally),
    })),
    groups: Object.fromEntries(GROUPINGS.map((by) => [by, view.groups[by].map(groupJson)])) as Record<
      Grouping,
      ReturnType<typeof groupJson>[]
    >,
    ...withoutJson(view, lang),
    sameIds: view.doubles,
  };
}

export const lateJson = (view: LateView, lang: Language): Json<'overdue-all'> => ({
  ...figuresJson(view, lang),
  late: view.late.map(({ folder, plan, territory, task, title, unit, due, daysLate }) => ({
    folder,
    plan,
    territory,
    task,
    title,
    unit,
    due: due ?? null,
    daysLate,
  })),
});

export const gatesJson = (view: GatesView, lang: Language): Json<'check-all'> => ({
  asOf: view.asOf,
  shut: view.shut,
  verdict: view.verdict?.[lang] ?? '',
  plans: view.plans.map((p) => ({
    folder: p.folder,
    id: p.id,
    title: p.title,
    base: p.base ?? null,
    shut: p.shut,
    verdict: p.verdict[lang],
    errors: p.errors,
    warnings: p.warnings,
    overdue: p.overdue,
    dueSoon: p.dueSoon,
    diagnostics: p.problems.map((problem) => problemJson(problem, lang)),
  })),
  ...withoutJson(view, lang),
  sameIds: view.doubles,
});

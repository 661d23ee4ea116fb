/** What the tables of a plan share: the line under their title, and words that stand in several. */
import { type CivilDate, formatDate } from '../../calendar/civil.ts';
import { nameOf } from '../../model/members.ts';
import type { Plan } from '../../model/plan.ts';
import type { Language } from '../../words/language.ts';

/** "Kế hoạch …; tính đến ngày 15/07/2016" */
export const noteOf = (plan: Plan, asOf: CivilDate, lang: Language): string =>
  `${plan.head.title}; ${lang === 'vi' ? 'tính đến ngày' : 'as of'} ${formatDate(asOf)}`;

/** Full names, each once. */
export const namesOf = (plan: Plan, ids: Iterable<string>): string => [...new Set(ids)].map((id) => nameOf(plan, id)).join('; ');

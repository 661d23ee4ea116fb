/** Several bodies by name. */
import { shortNameOf } from '../model/members.ts';
import type { Plan } from '../model/plan.ts';
import type { Language } from '../words/language.ts';
import { number } from '../words/numbers.ts';

/** So many names are told; the others are counted. */
const MOST_NAMES = 3;

/** "A; B và 4 đơn vị khác", of bodies by id. */
export function namesAtMost(plan: Plan, ids: readonly string[], lang: Language): string {
  const told = ids.slice(0, ids.length > MOST_NAMES ? MOST_NAMES - 1 : MOST_NAMES).map((id) => shortNameOf(plan, id));
  const rest = ids.length - told.length;
  const others = `${number(rest, lang)} ${lang === 'vi' ? 'đơn vị khác' : 'more'}`;
  return told.join('; ') + (rest ? ` ${lang === 'vi' ? 'và' : 'and'} ${others}` : '');
}

/** What a change has made of a task, in words. */
import { shortNameOf } from '../../model/members.ts';
import type { Plan } from '../../model/plan.ts';
import { obligationWords } from '../../phrases/obligation.ts';
import type { Obligation } from '../../tracking/obligation.ts';
import { both, type Text } from '../../words/language.ts';

/** So many names are told. */
const MOST_NAMES = 6;

/** "Sở Tư pháp: Đã hoàn thành đúng hạn, 28/01/2016" */
export function standingWords(plan: Plan, o: Obligation): Text {
  const name = shortNameOf(plan, o.unit);
  const what = o.occurrence ? `, ${o.occurrence.name}` : '';
  return both(`${name}${what}: ${obligationWords(plan, o, 'vi')}.`, `${name}${what}: ${obligationWords(plan, o, 'en')}.`);
}

/** "Đơn vị hoàn thành: 7/11; còn 4: …" of the units that owe the same as `mine`; nothing where it is alone. */
export function unitsLeft(plan: Plan, all: readonly Obligation[], mine: Obligation | undefined): Text[] {
  const same = all.filter((o) => o.state !== 'cancelled' && o.assignment === (mine ?? all[0])?.assignment);
  const open = same.filter((o) => o.doneOn === undefined);
  if (same.length < 2) return [];
  if (!open.length) return [both(`Cả ${same.length} đơn vị đã hoàn thành.`, `All ${same.length} units are done.`)];
  const names = open.slice(0, MOST_NAMES).map((o) => shortNameOf(plan, o.unit));
  const more = open.length - names.length;
  const listed = names.join(', ');
  return [
    both(
      `Đơn vị hoàn thành: ${same.length - open.length}/${same.length}; còn ${open.length}: ${listed}${more ? ` và ${more} đơn vị khác` : ''}.`,
      `${same.length - open.length} of ${same.length} units done; ${open.length} left: ${listed}${more ? ` and ${more} more` : ''}.`,
    ),
  ];
}

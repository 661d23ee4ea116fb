/** Two revisions of a plan held beside each other on one day. */
import type { CivilDate } from '../calendar/civil.ts';
import { comparePlans } from '../changes/plans.ts';
import { shortNameOf } from '../model/members.ts';
import type { Plan, Unreadable } from '../model/plan.ts';
import { buildRegister } from '../tracking/register.ts';
import { both } from '../words/language.ts';
import type { DiffView } from './changes.ts';
import { unreadableItems } from './unreadable.ts';

/** A plan at a revision; without a name and a commit, the work tree. */
export interface Side {
  readonly name: string | undefined;
  readonly commit: { readonly hash: string } | undefined;
  readonly plan: Plan;
  readonly unreadable: readonly Unreadable[];
}

export function diffView(base: Side & { readonly commit: { readonly hash: string } }, head: Side, asOf: CivilDate): DiffView {
  const compared = comparePlans(buildRegister(base.plan, asOf), buildRegister(head.plan, asOf));
  const [older, newer] = [compared.base.plan, compared.head.plan];
  const newest = head.commit ? ` (${head.commit.hash.slice(0, 8)})` : '';
  const title = (now: string) => `${base.name} (${base.commit.hash.slice(0, 8)}) \u2192 ${now}${newest}`;
  return {
    title: both(title(head.name ?? 'các tệp đang có'), title(head.name ?? 'the work tree')),
    base: base.commit,
    head: head.commit,
    changes: compared.changes,
    nameOf: (id) => shortNameOf(newer.agencies.has(id) || newer.groups.has(id) ? newer : older, id),
    unreadable: unreadableItems([...base.unreadable, ...head.unreadable]),
  };
}

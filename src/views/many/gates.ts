/** The gates of many plans: which are shut, and why. */
import type { Problem } from '../../source/problem.ts';
import { both, type Text } from '../../words/language.ts';
import type { FindingsView } from '../findings.ts';
import { type Folder, type Gathered, sameIds } from './gathered.ts';

export interface GatePart {
  /** '' where plan.yaml cannot be read */
  readonly id: string;
  readonly title: string;
  /** as a letter names it */
  readonly short: string;
  readonly base: string | undefined;
  readonly shut: boolean;
  readonly verdict: Text;
  readonly errors: number;
  readonly warnings: number;
  readonly overdue: number;
  readonly dueSoon: number;
  /** kept only for formats that list them one by one */
  readonly problems: readonly Problem[];
}

export interface GatesView extends Gathered<GatePart>, FindingsView {
  readonly shut: boolean;
  readonly doubles: ReturnType<typeof sameIds>;
}

const worstFirst = (a: GatePart, b: GatePart) =>
  Number(b.shut) - Number(a.shut) || b.errors - a.errors || b.overdue - a.overdue || b.warnings - a.warnings;

export function gatesView(gathered: Gathered<GatePart>, rules: FindingsView['rules']): GatesView {
  const plans: readonly (GatePart & Folder)[] = [...gathered.plans].sort(worstFirst);
  const closed = plans.filter((p) => p.shut).length;
  const shut = closed > 0 || gathered.without.length > 0;
  const not = gathered.without.length;
  const verdict = shut
    ? both(
        `CỔNG ĐÓNG ở ${closed} / ${plans.length} kế hoạch${not ? `; không xét được ${not}` : ''}.`,
        `GATE SHUT for ${closed} of ${plans.length} plans${not ? `; ${not} could not be judged` : ''}.`,
      )
    : both(`CỔNG MỞ ở cả ${plans.length} kế hoạch.`, `GATE OPEN for all ${plans.length} plans.`);
  return {
    ...gathered,
    plans,
    shut,
    doubles: sameIds(plans.filter((p) => p.id)),
    problems: plans.flatMap((p) => p.problems),
    rules,
    command: 'plan check',
    verdict,
  };
}

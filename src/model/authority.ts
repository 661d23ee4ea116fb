/** Who may change what a plan asks: the body that issued it, or one above it. */
import { fold } from '../text/fold.ts';
import type { Agency, Plan } from './plan.ts';
import { LEVELS } from './schema/agencies.ts';
import { lineOf } from './succession.ts';

/** Of two bodies of one level, the one that the other answers to stands higher. */
const STANDING: Partial<Record<NonNullable<Agency['kind']>, number>> = {
  party: 2,
  council: 2,
  central: 2,
  committee: 1,
  'local-authority': 1,
};

const standingOf = ({ kind }: Agency) => (kind && STANDING[kind]) ?? 0;

/** True where `id` answers to `superior`, or to one that does: by the parents that the plan names. */
export function isUnder(plan: Plan, id: string, superior: string): boolean {
  const seen = new Set<string>();
  for (let at = plan.agencies.get(id)?.parent; at !== undefined && !seen.has(at); at = plan.agencies.get(at)?.parent) {
    if (at === superior) return true;
    seen.add(at);
  }
  return false;
}

/** True where `id` stands above `below`: one of its superiors, of a higher level, or the body of the same level that it answers to. */
export function isAbove(plan: Plan, id: string, below: string): boolean {
  if (isUnder(plan, below, id)) return true;
  const [a, b] = [plan.agencies.get(id), plan.agencies.get(below)];
  // Where the plan says no level, its parents alone tell.
  if (!a?.level || !b?.level) return false;
  if (a.level !== b.level) return LEVELS.indexOf(a.level) < LEVELS.indexOf(b.level);
  return standingOf(a) > standingOf(b);
}

/** True where the agency of this id may move, drop or close what `plan` asks: its issuer, whoever took over from it, or a body above it. */
export function mayDecide(plan: Plan, id: string): boolean {
  const { issuedBy } = plan.head;
  return lineOf(plan, issuedBy).includes(id) || isAbove(plan, id, issuedBy);
}

/** Bodies of the state as a whole, which no plan needs to list. */
const CENTRAL = /^(quoc hoi|uy ban thuong vu quoc hoi|chu tich nuoc|chinh phu|thu tuong|bo chinh tri|ban bi thu|trung uong)( |$)/;

/** One spelling for the names of bodies, whether written out or not: "UBND tỉnh" is "Ủy ban nhân dân tỉnh", its chairman speaks for it. */
const bodyKey = (name: string) =>
  fold(name)
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .replace(/\bhdnd\b/g, 'hoi dong nhan dan')
    .replace(/^(?:pho )?chu tich (?=uy ban|hoi dong)/, '');

/** True where the body that a document names as its issuer may decide for the plan; none named means the plan's own issuer. */
export function mayIssue(plan: Plan, issuer: string | undefined): boolean {
  if (issuer === undefined) return true;
  const wanted = bodyKey(issuer);
  if (CENTRAL.test(wanted) || wanted === bodyKey(plan.head.document.issuer ?? '')) return true;
  const named = [...plan.agencies.values()].filter((a) =>
    [a.id, a.name, a.shortName].some((name) => name !== undefined && bodyKey(name) === wanted),
  );
  return named.some((a) => mayDecide(plan, a.id) || actsForIssuer(plan, a));
}

/** The office of the issuer passes on what the issuer decided. */
const actsForIssuer = (plan: Plan, a: Agency) => a.kind === 'office' && a.parent === plan.head.issuedBy;

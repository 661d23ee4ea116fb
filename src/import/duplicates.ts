/** The same duty said twice, mostly in the body and again in an annex: one task with both places; differing deadlines are told. */
import { fold } from '../text/fold.ts';
import type { Contradiction, Merged } from './paper.ts';
import type { Draft } from './reading.ts';

const SMALL = new Set(
  'va cua cac cho theo ve voi trong tai den de la duoc khi mot so nhung thuc hien to chuc trien khai viec cong tac tren dia ban tinh chu tri phoi hop'.split(
    ' ',
  ),
);
const contentOf = (text: string) =>
  new Set(
    fold(text)
      .split(' ')
      .filter((w) => w.length > 1 && !SMALL.has(w)),
  );

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const w of a) if (b.has(w)) shared++;
  return shared / Math.max(1, Math.min(a.size, b.size)) > 0.85 && Math.min(a.size, b.size) >= 5
    ? shared / Math.max(1, Math.max(a.size, b.size)) + 0.25
    : shared / Math.max(1, a.size + b.size - shared);
}

/** What a duty is compared by, reckoned once. */
interface Compared {
  readonly draft: Draft;
  readonly words: ReadonlySet<string>;
  /** names of its leads, short forms written out alike */
  readonly leads: readonly string[];
  /** the same names as they are folded, in one text */
  readonly told: string;
  /** "II" of II.3 */
  readonly part: string | undefined;
}

function comparedOf(draft: Draft): Compared {
  const folded = draft.leads.map(fold);
  return {
    draft,
    words: contentOf(draft.text),
    leads: folded.map((l) => l.replaceAll('uy ban nhan dan', 'ubnd')),
    told: [...folded].sort().join(),
    part: draft.clause.split('.')[0],
  };
}

const sameLead = (a: Compared, b: Compared) =>
  !a.leads.length || !b.leads.length || a.leads.some((x) => b.leads.some((y) => x === y || x.includes(y) || y.includes(x)));

/** In two sections of one paper, of the same bodies: "II.3" and "III.1". Items of one list that are alike are two duties. */
const saidAgain = (a: Compared, b: Compared) =>
  !a.draft.table && a.part !== b.part && a.leads.length > 0 && a.told === b.told && a.words.size >= 5;
const NEARLY_THE_SAME = 0.75;

/** From this likeness on two duties of one lead are one. */
const ALIKE = 0.6;

export function joinDuplicates(
  drafts: readonly Draft[],
  dueOf: (d: Draft) => string | null,
): { drafts: Draft[]; merged: Merged[]; contradictions: Contradiction[] } {
  const compared: Compared[] = [];
  const kept: Draft[] = [];
  const merged = new Map<Draft, Draft[]>();
  for (const draft of drafts) {
    const own = comparedOf(draft);
    let best: Draft | undefined;
    let most = ALIKE;
    if (own.words.size >= 3) {
      for (const other of compared) {
        // An annex repeats what the body said; within the body only other sections do. Words are compared last: that takes longest.
        const within = other.draft.table === draft.table;
        if (within ? !saidAgain(own, other) : !sameLead(own, other)) continue;
        const likeness = alike(own.words, other.words);
        if (likeness < most || (within && likeness < NEARLY_THE_SAME)) continue;
        best = other.draft;
        most = likeness;
      }
    }
    if (best) merged.set(best, [...(merged.get(best) ?? []), draft]);
    else {
      kept.push(draft);
      compared.push(own);
    }
  }
  const contradictions: Contradiction[] = [];
  const joined: Merged[] = [];
  const out = kept.map((d, task) => {
    const twins = merged.get(d);
    if (!twins) return d;
    joined.push({ task, lines: [d, ...twins].flatMap((t) => t.lines.slice(0, 1)) });
    const times = [d, ...twins].filter((t) => t.deadline !== null);
    const differ = new Set(times.map((t) => dueOf(t) ?? fold(t.deadline as string)));
    if (differ.size > 1)
      contradictions.push({ task, deadlines: times.map((t) => ({ text: t.deadline as string, line: t.lines[0]?.[0] ?? 0 })) });
    return fillFrom(d, twins);
  });
  return { drafts: out, merged: joined, contradictions };
}

/** What one place leaves open and the other says. */
function fillFrom(draft: Draft, twins: readonly Draft[]): Draft {
  const d: Draft = { ...draft };
  for (const t of twins) {
    d.lines = [...d.lines, ...t.lines];
    if (!d.leads.length && t.leads.length) Object.assign(d, { leads: t.leads, leadOrigin: t.leadOrigin });
    if (!d.coordinating.length && t.coordinating.length)
      Object.assign(d, { coordinating: t.coordinating, coordOrigin: t.coordOrigin });
    if (d.deadline === null && t.deadline !== null) {
      const { deadline, deadlineOrigin, deadlineYear } = t;
      Object.assign(d, { deadline, deadlineOrigin, deadlineYear });
    }
    if (d.deliverable === null && t.deliverable !== null)
      Object.assign(d, { deliverable: t.deliverable, deliverableOrigin: t.deliverableOrigin });
    if (!d.following.length) d.following = t.following;
  }
  return d;
}

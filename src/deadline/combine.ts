/** Makes one reading of the parts of a phrase: which of several times is the deadline, what bounds what, what follows. */

import type { Token } from '../text/fold.ts';
import type { FoundPart, Part, Reading } from './reading.ts';

const isDated = ({ part }: FoundPart) => part.kind === 'date' || part.kind === 'period';

/** The reading of `parts` (one at least), which stand in the order of the text. */
export function combine(text: string, tokens: readonly Token[], parts: readonly FoundPart[], doubts: readonly string[]): Reading {
  const first = parts[0] as FoundPart;
  const last = parts[parts.length - 1] as FoundPart;
  const span = [(tokens[first.fromToken] as Token).from, (tokens[last.toToken - 1] as Token).to] as const;
  const reading = ({ part, form }: FoundPart, more?: Partial<Reading>): Reading => {
    const own: Reading = {
      text,
      span,
      form,
      doubts: doubts.length > 1 ? [...new Set(doubts)] : doubts,
      alternatives: [],
      kind: part.kind,
      start: part.start,
      due: part.due,
      rule: part.rule,
      after: part.after,
      rules: part.rules,
      milestones: part.milestones,
    };
    return more ? { ...own, ...more } : own;
  };
  if (parts.length === 1) return reading(first);
  const linked = (a: FoundPart, b: FoundPart) =>
    tokens.slice(a.toToken, b.fromToken).some((t) => t.text === 'va' || t.text === ';' || t.text === ',');
  const dated = parts.filter(isDated);
  const ongoing = parts.find((p) => p.part.kind === 'ongoing');
  const recurring = parts.find((p) => p.part.kind === 'recurring');

  if (recurring && !dated.length && ongoing && recurring.part.rule && ongoing.part.start) {
    return reading(recurring, { start: recurring.part.start ?? ongoing.part.start });
  }
  if (recurring && dated.length) {
    const period = dated.find((p) => p.part.kind === 'period');
    // "Quý II/2026 và định kỳ hằng năm" is a limit and then a habit; "hằng tháng trong năm 2016" a habit within bounds.
    if (
      period &&
      recurring.part.rule &&
      !doubts.includes('year-missing') &&
      !(period === first && linked(period, recurring) && !period.part.limited) &&
      !(period === first && tokens[recurring.fromToken - 1]?.text === 'va')
    ) {
      return reading(recurring, { start: period.part.start, rule: { ...recurring.part.rule, until: period.part.due } });
    }
    if (isDated(first) && !doubts.includes('year-missing'))
      return reading(deadlineAmong(dated), { followedBy: 'recurring', alternatives: [bare(recurring)] });
    return reading(recurring, { alternatives: dated.map(bare) });
  }
  if (recurring)
    return reading(recurring, {
      alternatives: parts.filter((p) => p !== recurring && p.part.kind !== 'unspecified').map(bare),
    });
  if (dated.length) {
    const chosen = deadlineAmong(dated);
    // "thường xuyên, liên tục trong năm 2016" is work without a date, within bounds.
    if (
      ongoing &&
      ongoing === first &&
      dated.length === 1 &&
      ongoing.part.start === undefined &&
      !linkedByAnd(ongoing, chosen, tokens)
    ) {
      return reading(ongoing, { start: chosen.part.start, due: chosen.part.due });
    }
    const rest = dated.filter((p) => p !== chosen);
    const several = rest.some((p) => p.part.limited || !chosen.part.limited);
    const followedBy = ongoing && ongoing !== first ? { followedBy: 'ongoing' as const } : {};
    if (!several) return reading(chosen, followedBy);
    return reading(chosen, {
      ...followedBy,
      doubts: [...new Set([...doubts, 'several-times'])],
      milestones: dated.flatMap((p) => p.part.milestones ?? (p.part.due ? [p.part.due] : [])),
      alternatives: rest.map(bare),
    });
  }
  const ongoings = parts.filter((p) => p.part.kind === 'ongoing');
  if (ongoings.length > 1 && first.part.kind === 'ongoing') {
    // "thường xuyên, từ năm 2016 trở đi"
    return reading(first, {
      start: ongoings.map((p) => p.part.start).find((d) => d !== undefined),
      due: ongoings.map((p) => p.part.due).find((d) => d !== undefined),
    });
  }
  const relative = parts.find((p) => p.part.kind === 'relative');
  const chosen = first === ongoing ? first : (relative ?? ongoing ?? first);
  const followedBy = chosen === relative && ongoing ? { followedBy: 'ongoing' as const } : {};
  return reading(chosen, {
    ...followedBy,
    alternatives: parts.filter((p) => p !== chosen && p.part.kind === 'relative').map(bare),
  });
}

const bare = ({ part: { limited: _l, ...part } }: FoundPart): Part => part;

const linkedByAnd = (a: FoundPart, b: FoundPart, tokens: readonly Token[]) =>
  tokens.slice(a.toToken, b.fromToken).some((t) => t.text === 'va' || t.text === ';');

/** Among several times the deadline is the last of those that a limit word introduces, else the last of all. */
function deadlineAmong(parts: readonly FoundPart[]): FoundPart {
  const limited = parts.filter((p) => p.part.limited);
  return (limited.length ? limited : parts).reduce((a, b) => ((b.part.due ?? '') >= (a.part.due ?? '') ? b : a));
}

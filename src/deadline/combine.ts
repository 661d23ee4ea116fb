/** Makes one reading of the parts of a phrase: which of several times is the deadline, what bounds what, what follows. */
import type { FoundPart, Part, Reading } from './reading.ts';
import type { Token } from './text.ts';

const DATED = new Set(['date', 'period']);
const isDated = (p: Part) => DATED.has(p.kind);

/** The reading of `parts` (one at least), which stand in the order of the text. */
export function combine(text: string, tokens: readonly Token[], parts: readonly FoundPart[], doubts: readonly string[]): Reading {
  const first = parts[0] as FoundPart;
  const last = parts[parts.length - 1] as FoundPart;
  const span = [(tokens[first.fromToken] as Token).from, (tokens[last.toToken - 1] as Token).to] as const;
  const reading = (chosen: FoundPart, more: Partial<Reading> = {}): Reading => {
    const { limited: _, fromToken: _f, toToken: _t, ...part } = chosen;
    return { text, span, doubts: [...new Set(doubts)], alternatives: [], ...part, ...more };
  };
  if (parts.length === 1) return reading(first);
  const linked = (a: FoundPart, b: FoundPart) =>
    tokens.slice(a.toToken, b.fromToken).some((t) => t.text === 'va' || t.text === ';' || t.text === ',');
  const dated = parts.filter(isDated);
  const ongoing = parts.find((p) => p.kind === 'ongoing');
  const recurring = parts.find((p) => p.kind === 'recurring');

  if (recurring && !dated.length && ongoing && recurring.rule && ongoing.start) {
    return reading(recurring, { start: recurring.start ?? ongoing.start });
  }
  if (recurring && dated.length) {
    const period = dated.find((p) => p.kind === 'period');
    // "Quý II/2026 và định kỳ hằng năm" is a limit and then a habit; "hằng tháng trong năm 2016" a habit within bounds.
    if (
      period &&
      recurring.rule &&
      !doubts.includes('year-missing') &&
      !(period === first && linked(period, recurring) && !period.limited) &&
      !(period === first && tokens[recurring.fromToken - 1]?.text === 'va')
    ) {
      return reading(recurring, { start: period.start, rule: { ...recurring.rule, until: period.due } });
    }
    if (isDated(first) && !doubts.includes('year-missing'))
      return reading(deadlineAmong(dated), { followedBy: 'recurring', alternatives: [bare(recurring)] });
    return reading(recurring, { alternatives: dated.map(bare) });
  }
  if (recurring)
    return reading(recurring, { alternatives: parts.filter((p) => p !== recurring && p.kind !== 'unspecified').map(bare) });
  if (dated.length) {
    const chosen = deadlineAmong(dated);
    // "thường xuyên, liên tục trong năm 2016" is work without a date, within bounds.
    if (
      ongoing &&
      ongoing === first &&
      dated.length === 1 &&
      ongoing.start === undefined &&
      !linkedByAnd(ongoing, chosen, tokens)
    ) {
      return reading(ongoing, { start: chosen.start, due: chosen.due });
    }
    const rest = dated.filter((p) => p !== chosen);
    const several = rest.some((p) => p.limited || !chosen.limited);
    const followedBy = ongoing && ongoing !== first ? { followedBy: 'ongoing' as const } : {};
    if (!several) return reading(chosen, { ...followedBy, alternatives: [] });
    return reading(chosen, {
      ...followedBy,
      doubts: [...new Set([...doubts, 'several-times'])],
      milestones: dated.flatMap((p) => p.milestones ?? (p.due ? [p.due] : [])),
      alternatives: rest.map(bare),
    });
  }
  const ongoings = parts.filter((p) => p.kind === 'ongoing');
  if (ongoings.length > 1 && first.kind === 'ongoing') {
    // "thường xuyên, từ năm 2016 trở đi"
    return reading(first, {
      start: ongoings.map((p) => p.start).find((d) => d !== undefined),
      due: ongoings.map((p) => p.due).find((d) => d !== undefined),
    });
  }
  const relative = parts.find((p) => p.kind === 'relative');
  const chosen = first === ongoing ? first : (relative ?? ongoing ?? first);
  const followedBy = chosen === relative && ongoing ? { followedBy: 'ongoing' as const } : {};
  return reading(chosen, { ...followedBy, alternatives: parts.filter((p) => p !== chosen && p.kind === 'relative').map(bare) });
}

const bare = ({ limited: _l, form: _f, fromToken: _a, toToken: _b, ...part }: FoundPart): Part => part;

const linkedByAnd = (a: FoundPart, b: FoundPart, tokens: readonly Token[]) =>
  tokens.slice(a.toToken, b.fromToken).some((t) => t.text === 'va' || t.text === ';');

/** Among several times the deadline is the last of those that a limit word introduces, else the last of all. */
function deadlineAmong(parts: readonly FoundPart[]): FoundPart {
  const limited = parts.filter((p) => p.limited);
  return (limited.length ? limited : parts).reduce((a, b) => ((b.due ?? '') >= (a.due ?? '') ? b : a));
}

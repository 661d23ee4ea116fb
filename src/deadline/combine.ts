/** Makes one reading of the parts of a phrase: which of several times is the deadline, what bounds what, what follows. */
import { addDays, type CivilDate, daysBetween, earlier } from '../calendar/civil.ts';
import { HARMLESS, isBeside, isOfSession, isTitleYear, READ, readRuns, recursInside, UNREAD, unreadRuns } from './account.ts';
import type { Cursor } from './cursor.ts';
import type { LunarFound } from './lunar.ts';
import type { FoundPart, Part, Place, Reading } from './reading.ts';
import type { Spelled } from './spelling.ts';
import { words } from './words.ts';

const isDated = ({ part }: FoundPart) => part.kind === 'date' || part.kind === 'period';
const AND = words('và ;');
const LINK = words('và ; ,');
const OR = words('hoặc');
const CAP = words('nhưng song');
const DEPENDS = words('tùy');
const BRACKETS = words('( , :');
const DAYS = words('ngày');
const BINDING = words('và trong giai đoạn thời gian từ của');

const AND_APART = words('và ; riêng');
const inOrder = (a: FoundPart, b: FoundPart): [FoundPart, FoundPart] => (a.fromToken < b.fromToken ? [a, b] : [b, a]);

/** The reading so far: the part chosen, what it takes from the others, and which of them it has used. */
interface Choice {
  readonly chosen: FoundPart;
  readonly more?: Partial<Reading>;
  /** parts that bound, follow or cap it, and so are accounted for */
  readonly used: readonly FoundPart[];
  readonly doubts?: readonly string[];
}

/** The reading of `parts` (one at least), which stand in the order of the text. */
export function combine(
  c: Cursor,
  parts: readonly FoundPart[],
  state: Uint8Array,
  mended: Spelled['mended'],
  lunar: LunarFound | undefined,
  base: CivilDate | undefined,
): Reading {
  const { tokens } = c;
  const between = (a: FoundPart, b: FoundPart, wanted: ReadonlySet<string>) =>
    tokens.slice(a.toToken, b.fromToken).some((t) => wanted.has(t.text));
  const apart = (a: FoundPart, b: FoundPart) =>
    tokens.slice(a.toToken, b.fromToken).filter((t) => t.kind === 'word' && !BINDING.has(t.text)).length > 1;
  const choice = choose(parts, c.doubts, between, apart);
  const { chosen } = choice;
  // What bounds or caps a reading passes its doubts on; a time that another has overruled does not.
  const bounds = choice.used.filter((p) => !isDated(p) || !isDated(chosen));
  const doubts = new Set([...chosen.doubts, ...bounds.flatMap((p) => p.doubts), ...(choice.doubts ?? [])]);
  const uncounted: Place[] = [];
  for (const part of parts) {
    if (part === chosen || choice.used.includes(part)) continue;
    const open = leftOver(part, chosen, parts, between);
    if (DEPENDS.has(tokens[part.fromToken]?.text ?? '')) open.push('condition');
    for (const doubt of open) doubts.add(doubt);
    // Understood, and yet no part of the answer: it is shown with what was not read.
    if (open.length) {
      uncounted.push({ from: tokens[part.fromToken]?.from ?? 0, to: tokens[part.toToken - 1]?.to ?? 0 });
      state.fill(HARMLESS, part.fromToken, part.toToken);
    }
  }
  readLengthBefore(c, chosen, state);
  // Words between two parts that belong together are accounted for by them.
  for (const [k, part] of parts.entries()) {
    const next = parts[k + 1];
    if (!next || next.fromToken - part.toToken > 3) continue;
    for (let at = part.toToken; at < next.fromToken; at++)
      if (
        state[at] === UNREAD &&
        (LINK.has(tokens[at]?.text ?? '') || CAP.has(tokens[at]?.text ?? '') || OR.has(tokens[at]?.text ?? ''))
      )
        state[at] = HARMLESS;
  }
  const unread = unreadRuns(c, state, parts);
  if (unread.length) doubts.add('unread');
  if (isTitleYear(c, chosen)) doubts.add('title-year');
  if (isOfSession(c, chosen) || recursInside(c, chosen)) doubts.add('condition');
  if (mended.length) doubts.add('as-typed');
  const sameDay = lunar?.day && (chosen.part.due === lunar.day || chosen.part.due === addDays(lunar.day, -1));
  if (lunar && !sameDay && (lunar.led || isBeside(c, lunar, state))) doubts.add('lunar-too');
  if (base && chosen.part.due && chosen.part.due < base && chosen.part.law.includes('document-day')) doubts.add('in-past');
  const [first, last] = [parts[0] as FoundPart, parts[parts.length - 1] as FoundPart];
  const { part, form } = chosen;
  return {
    text: c.text,
    span: [tokens[first.fromToken]?.from ?? 0, tokens[last.toToken - 1]?.to ?? c.text.length],
    form,
    read: readRuns(c, state),
    unread: [...unread, ...uncounted].sort((a, b) => a.from - b.from),
    mended,
    alternatives: [],
    kind: part.kind,
    start: part.start,
    due: part.due,
    recurrence: part.recurrence,
    after: part.after,
    said: part.said,
    law: part.law,
    milestones: part.milestones,
    ...choice.more,
    doubts: [...doubts],
  };
}

/** "03 ngày, từ ngày 14 đến ngày 16/3/2016", "03 ngày (01 - 03/3)": the length is read where it is that of the days. */
function readLengthBefore({ tokens }: Cursor, { part, fromToken }: FoundPart, state: Uint8Array): void {
  if (part.kind !== 'period' || !part.start || !part.due) return;
  let at = fromToken - 1;
  while (BRACKETS.has(tokens[at]?.text ?? '')) at--;
  if (!DAYS.has(tokens[at]?.text ?? '') || tokens[at - 1]?.value !== daysBetween(part.start, part.due) + 1) return;
  state.fill(READ, at - 1, at + 1);
}

type Apart = (a: FoundPart, b: FoundPart) => boolean;
type Between = (a: FoundPart, b: FoundPart, wanted: ReadonlySet<string>) => boolean;

/** The doubts that a part leaves which the reading makes no use of. */
function leftOver(part: FoundPart, chosen: FoundPart, parts: readonly FoundPart[], between: Between): string[] {
  const [a, b] = inOrder(part, chosen);
  const or = between(a, b, OR);
  switch (part.part.kind) {
    case 'unspecified':
      if (chosen.part.kind === 'unspecified' || chosen.part.kind === 'ongoing') return [];
      if (or) return ['either-or'];
      return part.part.law.includes('no-own-days') || (between(a, b, AND) && part !== parts[0]) ? ['open-half'] : [];
    case 'relative':
      if (chosen.part.kind === 'ongoing' || chosen.part.kind === 'relative' || chosen.part.kind === 'unspecified') return [];
      return [or ? 'either-or' : 'condition'];
    default:
      return or ? ['either-or'] : [];
  }
}

function choose(parts: readonly FoundPart[], doubts: readonly string[], between: Between, apart: Apart): Choice {
  const first = parts[0] as FoundPart;
  if (parts.length === 1) return { chosen: first, used: [] };
  const dated = parts.filter(isDated);
  const ongoing = parts.find((p) => p.part.kind === 'ongoing');
  const recurring = parts.find((p) => p.part.kind === 'recurring');
  if (recurring) return withRecurring(parts, recurring, dated, ongoing, doubts, between, apart);
  if (dated.length) return withDates(parts, dated, ongoing, between);
  const ongoings = parts.filter((p) => p.part.kind === 'ongoing');
  if (ongoings.length > 1 && first.part.kind === 'ongoing') {
    // "thường xuyên, từ năm 2016 trở đi"
    return {
      chosen: first,
      used: ongoings,
      more: {
        start: ongoings.map((p) => p.part.start).find((d) => d !== undefined),
        due: ongoings.map((p) => p.part.due).find((d) => d !== undefined),
      },
    };
  }
  const relatives = parts.filter((p) => p.part.kind === 'relative');
  const [relative] = relatives;
  const upTo = relatives.find((p) => p.part.after?.direction === 'until' || p.part.after?.direction === 'before');
  // "từ nay đến ngày bầu cử"
  if (upTo && ongoing?.part.start && ongoing === first && parts.length === 2)
    return { chosen: upTo, used: [ongoing], more: { start: ongoing.part.start } };
  const chosen = first === ongoing ? first : (relative ?? ongoing ?? first);
  return {
    chosen,
    used: relatives.filter(
      (p) => !between(chosen.fromToken < p.fromToken ? chosen : p, chosen.fromToken < p.fromToken ? p : chosen, OR),
    ),
    more: {
      ...(chosen === relative && ongoing ? { followedBy: 'ongoing' as const } : {}),
      alternatives: relatives.filter((p) => p !== chosen).map(bare),
    },
  };
}

function withRecurring(
  parts: readonly FoundPart[],
  recurring: FoundPart,
  dated: readonly FoundPart[],
  ongoing: FoundPart | undefined,
  doubts: readonly string[],
  between: Between,
  apart: Apart,
): Choice {
  const first = parts[0] as FoundPart;
  const others = parts.filter((p) => p !== recurring && p.part.kind === 'recurring');
  const more = others.length ? ['several-times'] : [];
  if (!dated.length && ongoing && recurring.part.recurrence && ongoing.part.start)
    return { chosen: recurring, used: [ongoing], more: { start: recurring.part.start ?? ongoing.part.start }, doubts: more };
  if (!dated.length)
    return {
      chosen: recurring,
      used: ongoing ? [ongoing] : [],
      more: { alternatives: parts.filter((p) => p !== recurring && p.part.kind !== 'unspecified').map(bare) },
      doubts: more,
    };
  const period = dated.find((p) => p.part.kind === 'period');
  // "Quý II/2026 và định kỳ hằng năm" is a limit and then a habit; "hằng tháng trong năm 2016" a habit within bounds.
  if (
    period &&
    recurring.part.recurrence &&
    !doubts.includes('year-missing') &&
    !(period === first && between(period, recurring, LINK) && !period.part.limited) &&
    !between(...inOrder(period, recurring), AND_APART) &&
    !(recurring.part.start && period.part.due && period.part.due < recurring.part.start)
  ) {
    return {
      chosen: recurring,
      used: [period],
      more: { start: period.part.start, recurrence: { ...recurring.part.recurrence, until: period.part.due } },
      // A verb between the two speaks of another duty.
      doubts: [...more, ...(dated.length > 1 || apart(...inOrder(period, recurring)) ? ['several-times'] : [])],
    };
  }
  if (isDated(first) && !doubts.includes('year-missing')) {
    const chosen = deadlineAmong(dated);
    return {
      chosen,
      used: [recurring, ...(dated.length === 1 ? dated : [])],
      more: { followedBy: 'recurring', alternatives: [bare(recurring)] },
      doubts: dated.length > 1 || !between(first, recurring, LINK) ? ['several-times'] : [],
    };
  }
  return { chosen: recurring, used: [], more: { alternatives: dated.map(bare) }, doubts: [...more, 'several-times'] };
}

function withDates(
  parts: readonly FoundPart[],
  dated: readonly FoundPart[],
  ongoing: FoundPart | undefined,
  between: Between,
): Choice {
  const first = parts[0] as FoundPart;
  const chosen = deadlineAmong(dated);
  const capped = capOf(parts, dated, between);
  if (capped) return capped;
  // "thường xuyên, liên tục trong năm 2016" is work without a date, within bounds.
  if (ongoing && ongoing === first && dated.length === 1 && ongoing.part.start === undefined && !between(ongoing, chosen, AND)) {
    const { start, due } = chosen.part;
    return { chosen: ongoing, used: dated, more: { start, due, ...(due ? { law: ['ongoing-within'] } : {}) } };
  }
  const rest = dated.filter((p) => p !== chosen);
  const followedBy = ongoing && ongoing !== first ? { followedBy: 'ongoing' as const } : {};
  const used = ongoing ? [ongoing] : [];
  const either = rest.some((p) =>
    between(p.fromToken < chosen.fromToken ? p : chosen, p.fromToken < chosen.fromToken ? chosen : p, OR),
  );
  const several = rest.some((p) => p.part.limited || !chosen.part.limited);
  if (!several && !either) return { chosen, used: [...used, ...rest], more: followedBy };
  return {
    chosen,
    used: [...used, ...rest],
    more: {
      ...followedBy,
      milestones: dated.flatMap((p) => p.part.milestones ?? (p.part.due ? [p.part.due] : [])),
      alternatives: rest.map(bare),
    },
    doubts: [either ? 'either-or' : 'several-times'],
  };
}

/**
 * A limit behind an event or behind a count: "từ ngày ký đến ngày 31/12/2016" is due on the day printed, "khi có hướng dẫn
 * nhưng không quá 30/6/2016" then at the latest, "15 ngày kể từ ngày nhận … nhưng không muộn hơn …" counted and capped.
 */
function capOf(parts: readonly FoundPart[], dated: readonly FoundPart[], between: Between): Choice | undefined {
  const waits = parts.find((p) => p.part.kind === 'relative' || (p.part.kind === 'date' && p.part.after !== undefined));
  const cap = dated.find((p) => p !== waits && p.part.limited && waits && p.fromToken >= waits.toToken);
  if (!waits || !cap || dated.some((p) => p !== cap && p !== waits) || between(waits, cap, OR)) return undefined;
  if (waits.part.kind === 'date') {
    if (!between(waits, cap, CAP) || !waits.part.due || !cap.part.due) return undefined;
    return { chosen: waits, used: [cap], more: { due: earlier(waits.part.due, cap.part.due) } };
  }
  const { after } = waits.part;
  if (after?.direction === 'before' || after?.direction === 'at') return undefined;
  if (after && after.offset !== null)
    return { chosen: waits, used: [cap], more: { due: cap.part.due, law: [...waits.part.law, ...cap.part.law] } };
  return {
    chosen: cap,
    used: [waits],
    more: { law: [...cap.part.law, 'starts-at-event'] },
    // "nếu có vướng mắc, báo cáo trước ngày …" is due only then.
    doubts: waits.part.conditional ? ['condition'] : [],
  };
}

const bare = ({ part: { limited: _l, opens: _o, conditional: _c, ...part } }: FoundPart): Part => part;

/** Among several times the deadline is the last of those that a limit word introduces, else the last of all. */
function deadlineAmong(parts: readonly FoundPart[]): FoundPart {
  const limited = parts.filter((p) => p.part.limited);
  return (limited.length ? limited : parts).reduce((a, b) => ((b.part.due ?? '') >= (a.part.due ?? '') ? b : a));
}

/** How the words of a deadline were read: one phrase, or one a line, with all that there is to say of each. */
import { addDays, addMonths, type CivilDate } from '../calendar/civil.ts';
import { otherReadings } from '../deadline/alternatives.ts';
import { BASIS, basisText, DOUBTS } from '../deadline/basis.ts';
import { formatDeadline } from '../deadline/format.ts';
import { misreadingText } from '../deadline/misreading-words.ts';
import { nearestPhrase } from '../deadline/nearest.ts';
import type { Anchor, DeadlineKind, Misreading, Part, Reading, ReadingContext } from '../deadline/reading.ts';
import { occurrences } from '../deadline/recurring/occurrences.ts';
import { rruleOf } from '../deadline/recurring/rule.ts';
import { both, type Text } from '../words/language.ts';

export interface DayView {
  readonly date: CivilDate;
  /** the holiday on that day, where there is one */
  readonly holiday: string | undefined;
}

export interface PartView {
  readonly kind: DeadlineKind;
  readonly start: DayView | undefined;
  readonly due: DayView | undefined;
  /** RFC 5545 */
  readonly recurrence: string | undefined;
  readonly after: Anchor | undefined;
  /** the same in the officials' own words */
  readonly words: string;
  /** the rules of reading and of law */
  readonly law: readonly Text[];
  /** what falls due in the year to come, where it comes back */
  readonly next: readonly { readonly name: string; readonly due: CivilDate }[];
  /** there are more of them in that year than `next` has */
  readonly more: boolean;
}

/** A stretch of the phrase, and whether it was read as a time, left unread where it may bear on it, or is no matter. */
export interface Piece {
  readonly text: string;
  readonly how: 'read' | 'unread' | 'other';
}

export interface ReadView extends PartView {
  readonly form: string;
  readonly span: readonly [number, number];
  readonly followedBy: 'ongoing' | 'recurring' | undefined;
  readonly milestones: readonly CivilDate[];
  /** the count said beside its day, compared once its event has a date */
  readonly said: Anchor | undefined;
  readonly doubts: readonly Text[];
  readonly notes: readonly Text[];
  readonly others: readonly PartView[];
}

export interface PhraseView {
  readonly text: string;
  readonly base: CivilDate | undefined;
  readonly pieces: readonly Piece[];
  readonly unread: readonly string[];
  readonly mended: readonly { readonly typed: string; readonly as: string }[];
  readonly reading?: ReadView;
  readonly misreading?: { readonly why: Text; readonly suggestion: string | null; readonly span: readonly [number, number] };
}
/** A line of standard input that cannot be read, for the day beside its phrase is none. */
export interface FaultyLine {
  readonly text: string;
  readonly fault: string;
}
export type DeadlineView = PhraseView | { readonly lines: readonly (PhraseView | FaultyLine)[] };

/** A phrase shows so many occurrences at most: the months of a year. */
const MOST_SHOWN = 13;
/** of those that have more, as weeks have */
const FEW = 4;

function partView(part: Part, { base, calendar }: ReadingContext): PartView {
  const day = (date: CivilDate | undefined): DayView | undefined => date && { date, holiday: calendar.holidayOn(date)?.name };
  const from = base ?? part.start;
  const first = part.start && from && part.start > from ? part.start : from;
  const next =
    part.recurrence && first
      ? occurrences(part.recurrence, first, addMonths(first, 12), calendar).filter(
          (o) => o.due >= first && o.due < addDays(addMonths(first, 12), 1),
        )
      : [];
  return {
    kind: part.kind,
    start: day(part.start),
    due: day(part.due),
    recurrence: part.recurrence && rruleOf(part.recurrence),
    after: part.after,
    words: formatDeadline(part),
    law: [...new Set(part.law)].filter((r) => r in BASIS).map(basisText),
    next: next.slice(0, next.length > MOST_SHOWN ? FEW : MOST_SHOWN).map(({ name, due }) => ({ name, due })),
    more: next.length > MOST_SHOWN,
  };
}

/** The phrase cut where reading begins and ends. */
function piecesOf({ text, read, unread }: Reading): Piece[] {
  const marked = [...read.map((p) => ({ ...p, how: 'read' as const })), ...unread.map((p) => ({ ...p, how: 'unread' as const }))];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, how } of marked.sort((a, b) => a.from - b.from)) {
    if (from < at) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), how: 'other' });
    pieces.push({ text: text.slice(from, to), how });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), how: 'other' });
  return pieces;
}

/** Offices differ on one thing, which a plan may choose for itself. */
const DAY_NAMED = both(
  'Nhiều nơi coi chính ngày được nêu vẫn còn trong hạn: kế hoạch chọn được bằng calendar.beforeExcludesDay trong plan.yaml',
  'Many offices take the day named as still in time: a plan may choose so with calendar.beforeExcludesDay in plan.yaml',
);

/** Everything there is to say of a reading. */
export function phraseView(reading: Reading | Misreading, context: ReadingContext): PhraseView {
  const { text } = reading;
  const plain = { text, base: context.base, pieces: [{ text, how: 'other' as const }], unread: [], mended: [] };
  if (reading.kind === 'error') {
    const { span } = reading;
    const why = misreadingText(reading);
    return { ...plain, misreading: { why, suggestion: reading.suggestion ?? nearestPhrase(text), span } };
  }
  const shown = (from: number, to: number) => text.slice(from, to);
  return {
    ...plain,
    pieces: piecesOf(reading),
    unread: reading.unread.map(({ from, to }) => shown(from, to)),
    mended: reading.mended.map(({ from, to, as }) => ({ typed: shown(from, to), as })),
    reading: {
      ...partView(reading, context),
      form: reading.form,
      span: reading.span,
      followedBy: reading.followedBy,
      milestones: reading.milestones ?? [],
      said: reading.said,
      doubts: reading.doubts.map((d) => DOUBTS[d] ?? both(d, d)),
      notes: reading.law.includes('before') ? [DAY_NAMED] : [],
      others: otherReadings(reading, context).map((p) => partView(p, context)),
    },
  };
}

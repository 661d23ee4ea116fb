/** What reading a phrase yields: the parts that forms find, and the reading that is made of them. */
import type { CivilDate } from '../calendar/civil.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import type { AmountUnit } from './numbers.ts';
import type { RecurrenceRule } from './recurring/rule.ts';

export type DeadlineKind = 'date' | 'period' | 'ongoing' | 'recurring' | 'relative' | 'unspecified';

/** Counted from an event, or from a date when `event` is YYYY-MM-DD. */
export interface Anchor {
  /** the event in the phrase's own words, or a date */
  readonly event: string;
  /** how many units from it; null where the phrase gives none */
  readonly offset: number | null;
  readonly unit: AmountUnit | null;
  /** after or before the event; at it; until it */
  readonly direction: 'after' | 'before' | 'at' | 'until';
}

/** The rules of reading and of law that a reading rests on; their words are in basis.ts. */
export type RuleId = string;

/** One piece of a phrase that says a time. */
export interface Part {
  readonly kind: DeadlineKind;
  readonly start?: CivilDate | undefined;
  readonly due?: CivilDate | undefined;
  readonly recurrence?: RecurrenceRule | undefined;
  readonly after?: Anchor | undefined;
  readonly law: readonly RuleId[];
  /** a limit word stood before it, so that among several times this one is the deadline */
  readonly limited?: boolean;
  /** an event from which something goes on, as "từ ngày ký" has it, rather than one that it waits for */
  readonly opens?: boolean;
  /** "nếu", "trường hợp" stood before it */
  readonly conditional?: boolean;
  /** the count that the phrase says beside the day it comes to; compared once its event has a date */
  readonly said?: Anchor | undefined;
  /** each date of a phrase that names several, in the phrase's order */
  readonly milestones?: readonly CivilDate[] | undefined;
}

/** A part with the form that read it and the tokens it takes. */
export interface FoundPart {
  readonly part: Part;
  readonly form: string;
  /** the doubts that reading it left */
  readonly doubts: readonly string[];
  readonly fromToken: number;
  readonly toToken: number;
}

/** A stretch of the text: its first character, and the one after its last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface Reading extends Omit<Part, 'limited' | 'opens' | 'conditional'> {
  readonly text: string;
  readonly form: string;
  /** first character of the text that was read as a time, and the one after the last */
  readonly span: readonly [from: number, to: number];
  /** what follows once the deadline is past: "… và triển khai thường xuyên" */
  readonly followedBy?: 'ongoing' | 'recurring' | undefined;
  /** what was read as a time: place in the text of each run of words */
  readonly read: readonly Place[];
  /** words of time, number or condition that were not read: place in the text of each run */
  readonly unread: readonly Place[];
  /** what was read otherwise than typed */
  readonly mended: readonly (Place & { readonly as: string })[];
  /** why another reading is possible; empty where the phrase is plain */
  readonly doubts: readonly string[];
  /** the other times that its words name; otherReadings gives the readings that a doubt leaves open too */
  readonly alternatives: readonly Part[];
}

/** A phrase in which no deadline was found. */
export interface Misreading {
  readonly text: string;
  readonly kind: 'error';
  readonly reason:
    | 'empty'
    | 'too-long'
    | 'no-such-day'
    | 'no-such-month'
    | 'no-such-quarter'
    | 'amount-too-large'
    | 'lunar'
    | 'blank-form'
    | 'turned-round'
    | 'not-a-deadline';
  readonly span: readonly [from: number, to: number];
  /** the phrase mended, where the reader has a guess */
  readonly suggestion: string | null;
}

/** What a reader needs besides the text. */
export interface ReadingContext {
  /** the document's own day: "từ nay", "tháng sau" and missing years count from it */
  readonly base?: CivilDate | undefined;
  readonly calendar: WorkCalendar;
  /** false where a plan lets a limit end on a day off (default true, Civil Code 2015 art. 148.5) */
  readonly rollOverDaysOff?: boolean | undefined;
  /** false where a plan counts "trước ngày X" up to X itself (default true: up to the day before) */
  readonly beforeExcludesDay?: boolean | undefined;
}

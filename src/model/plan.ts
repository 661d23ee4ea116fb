/** The plan as the rest of the program sees it: names resolved to one shape, every part with its place. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Place, Problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { PlanHead } from './head.ts';
import type { Placed, Registers } from './kinds.ts';
import type { Reference } from './references.ts';
import type { DocumentData } from './schema/parts.ts';
import type { CountsFrom, Step } from './schema/terms.ts';

/** A name of something, with the place where it is written. */
export interface Ref {
  readonly id: string;
  readonly place: Place;
}

type MapItem<M> = M extends ReadonlyMap<string, infer T> ? T : never;
export type Agency = MapItem<Registers['agencies']>;
export type PlanEvent = MapItem<Registers['events']>;
export type Obstacle = Registers['obstacles'][number];
export type Estimate = Registers['estimates'][number];
export type Reviewed = Registers['reviewed'][number];
/** A law or decree that drafts may cite. */
export type Instrument = MapItem<Registers['instruments']>;
/** Which instruments may no longer be a basis, and which takes their place. */
export type CitationRule = Registers['citationRules'][number];
/** A finding or a lateness accepted for now. */
export type Exception = Registers['exceptions'][number];
/** Units merged or dissolved from a day on. */
export type Reorganisation = Registers['changes'][number];
export type DocumentRef = DocumentData;

export interface Progress {
  readonly date: CivilDate;
  readonly by: Ref;
  readonly what: string;
  readonly completes: boolean;
  /** how much is reached by it, in all, of the task's target */
  readonly reached: number | undefined;
  /** what it does where the result has to be accepted */
  readonly step: Step | undefined;
  readonly occurrence: string | undefined;
  /** id of the phase that it speaks of */
  readonly phase?: string | undefined;
  /** those for whom it reports: a former unit, or units and groups below; its own work where empty */
  readonly onBehalfOf: readonly Ref[];
  /** all but these */
  readonly except: readonly Ref[];
  readonly evidence: readonly DocumentRef[];
  readonly place: Place;
}

export interface TaskDeadline {
  /** as the plan writes it */
  readonly text: string;
  /** why nobody can say when it is, where the paper gives one */
  readonly unknown?: string | undefined;
  readonly event?: Ref | undefined;
  /** the reading chosen by the plan's keepers where the words allow several */
  readonly due?: CivilDate | undefined;
  readonly note?: string | undefined;
  readonly place: Place;
}

/** What a coordinating agency owes by a day of its own. */
export interface Contribution {
  readonly by: readonly Ref[];
  readonly what: string;
  readonly deadline: TaskDeadline;
  /** asked, not ordered */
  readonly request: boolean;
}

/** One of the consecutive phases of a task. */
export interface Phase {
  readonly id: string;
  readonly title: string;
  /** from 1, and how many there are */
  readonly nth: number;
  readonly of: number;
  /** absent where the plan gives no time */
  readonly deadline: TaskDeadline | undefined;
  readonly place: Place;
}

/** A deadline moved, or asked to be moved, by a document. */
export interface Extension {
  readonly asked: CivilDate | undefined;
  readonly by: Ref | undefined;
  readonly reason: string;
  readonly until: CivilDate;
  readonly occurrence: string | undefined;
  /** id of the phase that it speaks of */
  readonly phase?: string | undefined;
  /** only these; everybody where absent */
  readonly units: readonly Ref[] | undefined;
  readonly decision:
    | { readonly granted: boolean; readonly date: CivilDate; readonly by: Ref; readonly document: DocumentRef | undefined }
    | undefined;
  readonly place: Place;
}

/** How much is to be reached before it is done. */
export interface Target {
  readonly amount: number;
  /** "%" where it is a percentage */
  readonly unit: string | undefined;
  /** "or more" */
  readonly atLeast: boolean;
}

/** Who has to accept the result. */
export interface Approval {
  readonly by: Ref;
  readonly countsFrom: CountsFrom;
}

export interface Deliverable {
  readonly kind: string;
  readonly count: number | undefined;
  readonly form: 'issued' | 'submitted' | undefined;
  readonly to: readonly Ref[];
}

/** The task given to other leads by a document. */
export interface Reassignment {
  readonly lead: readonly Ref[];
  readonly document: DocumentRef;
  /** as written; the day of its document where absent */
  readonly from: CivilDate | undefined;
  readonly place: Place;
}

export interface Task {
  readonly id: string;
  readonly title: string;
  readonly source: Ref;
  /** the document that gives it, where the plan follows several */
  readonly document: Ref | undefined;
  /** the first day on which it is asked; absent where it is from the plan's own first day on */
  readonly from: CivilDate | undefined;
  /** point within the clause */
  readonly point: string | undefined;
  /** as the plan gives it; who leads on a day is in leads.ts */
  readonly lead: readonly Ref[];
  /** those who lead owe one result together */
  readonly joint: boolean;
  readonly reassigned: readonly Reassignment[];
  readonly coordinating: readonly Ref[];
  readonly recipients: readonly Ref[];
  readonly deliverable: string | undefined;
  readonly deliverables: readonly Deliverable[];
  readonly target: Target | undefined;
  readonly approval: Approval | undefined;
  /** absent where the plan gives no time */
  readonly deadline: TaskDeadline | undefined;
  /** goes on throughout its time, or is done once; undefined where the words of the deadline tell */
  readonly continuing: boolean | undefined;
  /** asked, not ordered; so are its parts unless they say otherwise */
  readonly request: boolean;
  /** in their order; then each is owed by itself, and the task as a whole is not */
  readonly phases: readonly Phase[];
  /** the task that it is a part of */
  readonly partOf: Ref | undefined;
  readonly contributions: readonly Contribution[];
  readonly extensions: readonly Extension[];
  readonly dependsOn: readonly Ref[];
  /** ids of the bases that it rests on; all where absent */
  readonly restsOn: readonly Ref[] | undefined;
  readonly confirmed: { readonly date: CivilDate; readonly by: Ref; readonly note: string | undefined } | undefined;
  readonly cancelled:
    | { readonly date: CivilDate; readonly reason: string; readonly document: DocumentRef; readonly place: Place }
    | undefined;
  readonly note: string | undefined;
  readonly progress: readonly Progress[];
  readonly place: Place;
  /** where its file holds several: its number in the list, and where the item begins and ends */
  readonly item?: { readonly nth: number; readonly from: number; readonly to: number } | undefined;
}

/** A file or a task that could not be read: counted and named in every view. */
export interface Unreadable {
  readonly what: 'file' | 'task' | 'deadline' | 'entry';
  /** file path, or id of the task where one is given */
  readonly name: string;
  /** the kind of its file (kinds.ts), where it is known */
  readonly kind?: string | undefined;
  readonly problem: Problem;
}

/** Its registers are those of the table of kinds (kinds.ts). */
export interface Plan extends Registers {
  readonly head: Placed<PlanHead>;
  readonly tasks: readonly Task[];
  /** true where an agency was set up after the plan */
  readonly grows: boolean;
  /** by unit, the change that ended it */
  readonly endings: ReadonlyMap<string, Reorganisation>;
  /** every name of something that is defined elsewhere, faulty files' too */
  readonly references: readonly Reference[];
  /** every file that was read */
  readonly files: readonly SourceFile[];
  readonly unreadable: readonly Unreadable[];
  /** what was wrong already while reading */
  readonly problems: readonly Problem[];
  /** where the keys of the head stand, by their path: "reporting.reports.0.by" */
  readonly headPlaces: ReadonlyMap<string, Place>;
}

/** The plan as the rest of the program sees it: names resolved to one shape, every part with its place. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Place, Problem } from '../source/problem.ts';
import type { AgencyData, GroupData } from './schema/agencies.ts';
import type { EventData } from './schema/events.ts';
import type { ObstacleData } from './schema/obstacles.ts';
import type { DocumentData } from './schema/parts.ts';
import type { PlanData } from './schema/plan.ts';

/** A name of something, with the place where it is written. */
export interface Ref {
  readonly id: string;
  readonly place: Place;
}
type Placed<T> = T & { readonly place: Place };

export type Agency = Placed<AgencyData>;
export type Group = Placed<GroupData>;
export type PlanEvent = Placed<EventData>;
export type Obstacle = Placed<ObstacleData>;
export type DocumentRef = DocumentData;

export interface Progress {
  readonly date: CivilDate;
  readonly by: Ref;
  readonly what: string;
  readonly completes: boolean;
  readonly occurrence: string | undefined;
  readonly evidence: readonly DocumentRef[];
  readonly place: Place;
}

export interface TaskDeadline {
  /** as the plan writes it */
  readonly text: string;
  readonly event?: Ref | undefined;
  /** the reading chosen by the plan's keepers where the words allow several */
  readonly due?: CivilDate | undefined;
  readonly note?: string | undefined;
  readonly place: Place;
}

export interface Task {
  readonly id: string;
  readonly title: string;
  readonly source: Ref;
  /** point within the clause */
  readonly point: string | undefined;
  readonly lead: readonly Ref[];
  readonly coordinating: readonly Ref[];
  readonly recipients: readonly Ref[];
  readonly deliverable: string | undefined;
  /** absent where the plan gives no time */
  readonly deadline: TaskDeadline | undefined;
  readonly dependsOn: readonly Ref[];
  readonly cancelled: { readonly date: CivilDate; readonly reason: string; readonly document: DocumentRef } | undefined;
  readonly note: string | undefined;
  readonly progress: readonly Progress[];
  readonly place: Place;
  /** the place of each key, for messages */
  readonly keyPlace: (key: string) => Place;
}

/** A file or a task that could not be read: counted and named in every view. */
export interface Unreadable {
  readonly what: 'file' | 'task' | 'deadline' | 'entry';
  /** file path, or id of the task where one is given */
  readonly name: string;
  readonly problem: Problem;
}

export interface Plan {
  readonly head: Placed<PlanData>;
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly events: ReadonlyMap<string, PlanEvent>;
  readonly tasks: readonly Task[];
  readonly obstacles: readonly Obstacle[];
  readonly unreadable: readonly Unreadable[];
  /** what was wrong already while reading */
  readonly problems: readonly Problem[];
  /** where a key of the head stands */
  readonly headPlace: (...path: PropertyKey[]) => Place;
}

/** What was gathered from many plans, plan by plan, and which of them gave no answer. */
import type { CivilDate } from '../../calendar/civil.ts';
import type { Text } from '../../words/language.ts';

/** Where a plan lies. */
export interface Folder {
  /** as people are told it */
  readonly folder: string;
  /** as it is typed behind -C */
  readonly typed: string;
}
export interface NoAnswer {
  readonly folder: string;
  readonly reason: Text;
}

/** `K` is what is kept of each plan. */
export interface Gathered<K> {
  readonly asOf: CivilDate;
  readonly plans: readonly (K & Folder)[];
  /** plans that could not be read or judged, and folders without a plan */
  readonly without: readonly NoAnswer[];
  /** plans that have nothing of what was asked for: no such body, clause, document */
  readonly unfit: readonly NoAnswer[];
}

/** Ids that several of the plans bear: copies of one plan are counted each. */
export function sameIds(plans: readonly ({ readonly id: string } & Folder)[]): readonly { id: string; folders: string[] }[] {
  const folders = new Map<string, string[]>();
  for (const { id, folder } of plans) folders.set(id, [...(folders.get(id) ?? []), folder]);
  return [...folders].filter(([, at]) => at.length > 1).map(([id, at]) => ({ id, folders: at }));
}

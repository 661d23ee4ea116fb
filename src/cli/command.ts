/** The shape of a command: what it is called, what it is asked, what it answers, and how the answer is printed. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Plan } from '../model/plan.ts';
import type { Register } from '../tracking/register.ts';
import type { Folder, Gathered } from '../views/many/gathered.ts';
import type { Grouping } from '../words/groupings.ts';
import type { Text } from '../words/language.ts';
import type { Formats } from './formats.ts';
import type { OfAPlan } from './help.ts';
import type { Io } from './io.ts';
import type { LoadedPlan } from './loaded-plan.ts';
import type { Arguments, Options, Values } from './option.ts';
import type { Settings } from './settings.ts';

export interface Input<O extends Options, A extends Arguments> {
  readonly options: Values<O>;
  readonly args: Values<A>;
  readonly asOf: CivilDate;
  readonly settings: Settings;
  readonly io: Io;
  /** every command of the program, in the order of the help */
  readonly commands: readonly AnyCommand[];
  /** the plan with what is wrong in it and its files as they were read, for a command that says `keepsFiles` */
  readonly built: () => Promise<LoadedPlan>;
  /** the plan; its own file must be readable */
  readonly plan: () => Promise<Plan>;
  /** everything owed on the as-of day */
  readonly register: () => Promise<Register>;
}

/** `V` is plain data. Where it was read from a plan it has `unreadable`, which the frame tells in every format. */
export interface PlanCommand<V extends object, O extends Options = Options, A extends Arguments = Arguments> {
  readonly name: string;
  readonly summary: Text;
  readonly arguments?: A;
  readonly options?: O;
  /** what somebody may want to type, and what for; `plan help NAME` shows them */
  readonly examples?: readonly (readonly [line: string, about: Text])[];
  /** options of a plan that say nothing to it */
  readonly without?: readonly OfAPlan[];
  /** Loads what it needs by itself: a command that was not asked for costs nothing. */
  readonly view: (input: Input<O, A>) => Promise<V>;
  /** by name, the default first */
  readonly formats: Formats<V>;
  /** true where it works on the files themselves: all their trees are kept then, which weigh more than the plan */
  readonly keepsFiles?: boolean;
  /** what -o takes; a file unless it is said */
  readonly output?: 'folder';
  /** exit code; where it is not said, findings if something could not be read */
  readonly exit?: (view: V) => number;
  /** what it answers of many plans together (--all DIR…) */
  readonly many?: () => Promise<AnyMany>;
}

/** One plan of many, as a command is given it. */
export interface OnePlan extends Folder {
  // biome-ignore lint/suspicious/noExplicitAny: each command's types are held where it is defined
  readonly input: Input<any, any>;
  readonly definition: AnyCommand;
  /** that the answer is printed in */
  readonly format: string;
}
/** What is asked of all plans together. */
export interface Together {
  /** one way to divide the figures, in full */
  readonly by: Grouping | undefined;
  /** every row of every table */
  readonly full: boolean;
}

/** How a command answers of many plans together. `K` is what is kept of a plan, `W` what is printed. */
export interface Many<K extends object, W extends object> {
  /** Answers about one plan, with plain data: nothing that it gives keeps the plan in memory. */
  readonly keep: (one: OnePlan) => Promise<K>;
  readonly view: (gathered: Gathered<K>, asked: Together) => W;
  readonly formats: Formats<W>;
  /** something is wrong with what was found: exit code 1 */
  readonly finds?: (view: W) => boolean;
}
// biome-ignore lint/suspicious/noExplicitAny: each command's types are held where it is defined
export type AnyMany = Many<any, any>;

/** Holds the types of an answer about many plans together. */
export const many = <K extends object, W extends object>(definition: Many<K, W>): Many<K, W> => definition;

/** Any command, its own types forgotten. */
// biome-ignore lint/suspicious/noExplicitAny: each command's types are held where it is defined
export type AnyCommand = PlanCommand<any, any, any>;

/** Holds the types of a command together: its view takes the options that it lists, its formats print what it answers. */
export const command = <V extends object, O extends Options = Record<never, never>, A extends Arguments = Record<never, never>>(
  definition: PlanCommand<V, O, A>,
): PlanCommand<V, O, A> => definition;

/** Exit codes: 0 fine, 1 the plan has findings, 2 the command could not run. */
export const FINE = 0;
export const FINDINGS = 1;
export const COULD_NOT_RUN = 2;

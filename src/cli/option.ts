/** Options and arguments as values: each is read once, typed, and held to the plan before a command sees it. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Plan } from '../model/plan.ts';
import type { Language, Text } from '../words/language.ts';

/** What a reader may need to know to read what was typed. */
export interface Asking {
  /** as it was typed: "--agency", "<id>" */
  readonly name: string;
  readonly asOf: CivilDate;
  readonly lang: Language;
  /** the plan; undefined where plan.yaml cannot be read, of which the command itself tells */
  readonly plan: () => Promise<Plan | undefined>;
}

/** Reads what was typed, or throws CannotRun with the way out. */
export type Kind<T> = (typed: string, asking: Asking) => T | Promise<T>;

/** What help says of it; made only when help is wanted, where it would have to load much. */
export type Help = Text | (() => Promise<Text>);

export interface Option<T> {
  /** "-o, --output <file>" */
  readonly flags: string;
  readonly help: Help;
  readonly read: (typed: unknown, asking: Asking) => Promise<T>;
}

export interface Argument<T> {
  /** "<id>", "[id]", "[words...]" */
  readonly word: string;
  readonly help: Help;
  readonly read: (typed: readonly string[], asking: Asking) => Promise<T>;
}

export type Options = Readonly<Record<string, Option<unknown>>>;
export type Arguments = Readonly<Record<string, Argument<unknown>>>;
/** What a command gets of the options or arguments that it lists. */
export type Values<T extends Options | Arguments> = {
  readonly [K in keyof T]: T[K] extends Option<infer V> | Argument<infer V> ? V : never;
};

/** An option that may be left out. */
export const option = <T>(flags: string, help: Help, kind: Kind<T>): Option<T | undefined> => ({
  flags,
  help,
  read: async (typed, asking) => (typed === undefined ? undefined : kind(String(typed), asking)),
});

/** An option that stands for `otherwise`, written as it would be typed, where it is left out. */
export const optionOr = <T>(flags: string, help: Help, kind: Kind<T>, otherwise: string): Option<T> => ({
  flags,
  help,
  read: async (typed, asking) => kind(String(typed ?? otherwise), asking),
});

/** An option that is there or not. */
export const flag = (flags: string, help: Help): Option<boolean> => ({ flags, help, read: async (typed) => typed === true });

export const argument = <T>(word: `<${string}>`, help: Help, kind: Kind<T>): Argument<T> => ({
  word,
  help,
  read: async ([typed = ''], asking) => kind(typed, asking),
});

/** An argument that may be left out. */
export const optional = <T>(word: `[${string}]`, help: Help, kind: Kind<T>): Argument<T | undefined> => ({
  word,
  help,
  read: async ([typed], asking) => (typed === undefined ? undefined : kind(typed, asking)),
});

/** All that is left of the line. */
export const words = (word: `<${string}...>` | `[${string}...]`, help: Help): Argument<readonly string[]> => ({
  word,
  help,
  read: async (typed) => typed,
});

/** Taken as it is typed. */
export const plain: Kind<string> = (typed) => typed;

/** Options and arguments as values: each is read once, typed, and held to the plan before a command sees it. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Plan } from '../model/plan.ts';
import { both, type Language, type Text } from '../words/language.ts';

/** What a reader may need to know to read what was typed. */
export interface Asking {
  /** the option or argument, as messages name it: "--agency", "mã nhiệm vụ" */
  readonly name: string;
  readonly asOf: CivilDate;
  readonly lang: Language;
  /** the plan; undefined where plan.yaml cannot be read, of which the command itself tells */
  readonly plan: () => Promise<Plan | undefined>;
}

/** A value that a shell may complete, and what it stands for. */
export interface Offer {
  readonly value: string;
  readonly about: string;
}
/** The values that there are, where they can be listed; undefined where the shell knows better: files, folders. */
export type Offers = ((asking: Asking) => Promise<readonly Offer[]>) | 'files' | 'folders';

/** A kind of value: what stands for it in help, and how it is read. Reading throws CannotRun with the way out. */
export interface Kind<T> {
  readonly word: Text;
  readonly offers?: Offers;
  readonly read: (typed: string, asking: Asking) => T | Promise<T>;
}

/** What help says; made only when help is wanted, where it would have to load much. */
export type Help = Text | (() => Promise<Text>);

export interface Option<T> {
  /** "-o, --output", "--open" */
  readonly flags: string;
  /** stands for the value; undefined for an option that has none */
  readonly word: Text | undefined;
  readonly offers?: Offers | undefined;
  readonly help: Help;
  readonly read: (typed: unknown, asking: Asking) => Promise<T>;
}

export interface Argument<T> {
  readonly word: Text;
  readonly needed: boolean;
  /** takes all that is left of the line */
  readonly many: boolean;
  readonly offers?: Offers | undefined;
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
export const option = <T>(flags: string, kind: Kind<T>, help: Help): Option<T | undefined> => ({
  flags,
  word: kind.word,
  offers: kind.offers,
  help,
  read: async (typed, asking) => (typed === undefined ? undefined : kind.read(String(typed), asking)),
});

/** An option that must be given. */
export const needed = <T>(flags: string, kind: Kind<T>, help: Help): Option<T> => ({
  flags,
  word: kind.word,
  offers: kind.offers,
  help,
  read: async (typed, asking) => {
    if (typed !== undefined) return kind.read(String(typed), asking);
    const { CannotRun } = await import('./errors.ts');
    throw new CannotRun(
      both(`Thiếu ${asking.name}`, `${asking.name} is missing`),
      both(`Ghi thêm: ${asking.name} <${kind.word.vi}>`, `Add: ${asking.name} <${kind.word.en}>`),
    );
  },
});

/** An option that stands for `otherwise`, written as it would be typed, where it is left out. */
export const optionOr = <T>(flags: string, kind: Kind<T>, otherwise: string, help: Text): Option<T> => ({
  flags,
  word: kind.word,
  offers: kind.offers,
  help: both(`${help.vi} (mặc định: ${otherwise})`, `${help.en} (default: ${otherwise})`),
  read: async (typed, asking) => kind.read(String(typed ?? otherwise), asking),
});

/** An option that is there or not. */
export const flag = (flags: string, help: Text): Option<boolean> => ({
  flags,
  word: undefined,
  help,
  read: async (typed) => typed === true,
});

export const argument = <T>(kind: Kind<T>, help: Help): Argument<T> => ({
  word: kind.word,
  offers: kind.offers,
  needed: true,
  many: false,
  help,
  read: async ([typed = ''], asking) => kind.read(typed, asking),
});

const joined = async <T>(kind: Kind<T>, typed: readonly string[], asking: Asking): Promise<T> =>
  kind.read(typed.join(' '), asking);

/** A name of several words, with quotes around them or not. */
export const spoken = <T>(kind: Kind<T>, help: Help): Argument<T> => ({
  word: kind.word,
  offers: kind.offers,
  needed: true,
  many: true,
  help,
  read: (typed, asking) => joined(kind, typed, asking),
});

/** The same, where it may be left out. */
export const optionalSpoken = <T>(kind: Kind<T>, help: Help): Argument<T | undefined> => ({
  ...spoken(kind, help),
  needed: false,
  read: async (typed, asking) => (typed.length ? joined(kind, typed, asking) : undefined),
});

/** An argument that may be left out. */
export const optional = <T>(kind: Kind<T>, help: Help): Argument<T | undefined> => ({
  word: kind.word,
  offers: kind.offers,
  needed: false,
  many: false,
  help,
  read: async ([typed], asking) => (typed === undefined ? undefined : kind.read(typed, asking)),
});

/** All that is left of the line, as it was typed. */
export const rest = (word: Text, needed: boolean, help: Text): Argument<readonly string[]> => ({
  word,
  needed,
  many: true,
  help,
  read: async (typed) => typed,
});

/** Taken as it is typed. */
export const plain = (vi: string, en: string): Kind<string> => ({ word: both(vi, en), read: (typed) => typed });

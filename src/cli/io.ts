/** The world outside: what commands may read and print. Handed in, so that tests can put their own in its place. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Language, Text } from '../words/language.ts';

/** One of several answers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** what else tells it from the others */
  readonly hint?: string;
}

/** Asks the person at the terminal. Who breaks off leaves everything as it was: CannotRun. */
export interface Prompter {
  /** one of `choices`, found by typing parts of its words, with or without diacritics */
  select(question: string, choices: readonly Choice[]): Promise<string>;
  /** a line of text; `wrong` answers with what is wrong with it */
  text(
    question: string,
    more?: { readonly initial?: string; readonly wrong?: (typed: string) => string | undefined },
  ): Promise<string>;
  confirm(question: string): Promise<boolean>;
}

export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** columns of the terminal; undefined where the output is no terminal */
  readonly columns: number | undefined;
  /** today in Vietnam */
  readonly today: () => CivilDate;
  readonly readStdin: () => string;
  /** how the program was started, to be typed again: "plan", "npx plan" */
  readonly program?: string;
  /** prints text, or the bytes of a file */
  readonly out: (content: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  /** tells somebody who looks on what long work is at; absent where nobody does. What is printed next takes its place. */
  readonly working?: ((what: Text) => void) | undefined;
  /** asks the person at the terminal; absent where there is none at both ends */
  readonly prompter?: ((lang: Language) => Promise<Prompter>) | undefined;
  /** told before each step of writing a file; tests stop the program there */
  readonly atWrite?: (step: string) => void;
}

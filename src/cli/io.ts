/** The world outside: what commands may read and print. Handed in, so that tests can put their own in its place. */
import type { CivilDate } from '../calendar/civil.ts';

export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** columns of the terminal; undefined where the output is no terminal */
  readonly columns: number | undefined;
  /** today in Vietnam */
  readonly today: () => CivilDate;
  readonly readStdin: () => string;
  /** text, or the bytes of a file */
  /** how the program was started, to be typed again: "plan", "npx plan" */
  readonly program?: string;
  readonly out: (content: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  /** told before each step of writing a file; tests stop the program there */
  readonly atWrite?: (step: string) => void;
}

/** What every printer is given beside its view: the page that it prints on. */
import type { ChalkInstance } from 'chalk';
import type { CivilDate } from '../calendar/civil.ts';
import type { Language } from '../words/language.ts';

/** A screen of text. */
export interface Screen {
  /** columns of text that fit on a line */
  readonly width: number;
  readonly lang: Language;
  readonly paint: ChalkInstance;
}

export interface Next {
  /** another day than the one that was asked for */
  readonly asOf?: CivilDate;
  /** for a command that is asked of no day and no revision */
  readonly dayless?: boolean;
  /** with the same filters */
  readonly filtered?: boolean;
}

export interface Page extends Screen {
  /** columns of the terminal; undefined in a pipe or a file, where the lines of findings are left whole */
  readonly columns: number | undefined;
  /** of the program */
  readonly version: string;
  /** `command` ("show x") as a line that works where this one was typed: with -C, --as-of and the way the program was started */
  readonly next: (command: string, more?: Next) => string;
  /** the path of a file as a forge knows it: from the top of the repository that it lies in, wherever the program runs */
  readonly fromTop: (path: string) => string;
}

/** Prints a view; the same view and page give the same text or bytes. */
export type Printer<V> = (view: V, page: Page) => string | Uint8Array | Promise<Uint8Array>;

/** One of several files that a format gives. */
export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array | Promise<Uint8Array>;
  /** what stands beside its name in the list of what was written */
  readonly note?: string;
}
export interface Parts {
  /** what they are: "4 công văn" */
  readonly title?: string;
  /** names may lie in folders: "don-vi/so-noi-vu.html" */
  readonly parts: readonly Part[];
  /** of many files the one to begin with: it is told instead of all of them */
  readonly open?: string;
  /** what a file found in the folder is, where it is of the same kind but was not written now: "công văn ngày 15/07/2016" */
  readonly former?: (bytes: Uint8Array) => string | undefined;
  /** such files are to be removed */
  readonly replace?: boolean;
}

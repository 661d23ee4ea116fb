/** What is wrong at a place in a file: the one value that every part of the program speaks of faults with. */
import { type Code, SEVERITY_OF } from '../words/codes.ts';
import type { Text } from '../words/language.ts';
import type { Severity } from '../words/severities.ts';
import type { SourceFile } from './source-file.ts';

export interface Place {
  readonly file: SourceFile;
  readonly from: number;
  readonly to: number;
}

export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** How to mend it by changing the file that it stands in. */
export interface Fix {
  readonly edits: readonly Edit[];
  /** unsafe: it changes what the plan means, so that somebody must have asked for it */
  readonly applicability: 'safe' | 'unsafe';
}

/** The message without the numbers of lines and days in it, so that a finding is the same wherever lines move, and tomorrow too. */
export const steadyMessage = (p: Problem) =>
  p.steady ?? p.message.en.replace(/(?::|line )\d+/g, '').replace(/\d[\d,.]* days?/g, '');

export interface Problem {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: Text;
  /** what to do about it */
  readonly help?: Text | undefined;
  readonly place: Place;
  /** what tells it from others of its code, where its message says what changes from day to day */
  readonly steady?: string | undefined;
  /** what could stand there instead, for people: it is no edit */
  readonly suggestion?: string | undefined;
  readonly fix?: Fix | undefined;
}

/** A finding with the severity that the table of codes gives it. */
export const problem = (said: Omit<Problem, 'severity'>): Problem => ({ ...said, severity: SEVERITY_OF[said.code] });

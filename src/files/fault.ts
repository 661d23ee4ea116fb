import type { Text } from '../words/language.ts';

/** What was asked for cannot be done: said in both languages, with the way out. A command that meets one exits with 2. */
export class CannotDo extends Error {
  constructor(
    readonly text: Text,
    readonly help?: Text,
  ) {
    super(text.en);
  }
}

/** The system's own code for a fault ("ENOENT"), else its words. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : error instanceof Error ? error.message : String(error);

import type { Text } from '../words/language.ts';

/** A command that cannot run as it was asked: exit 2. */
export class CannotRun extends Error {
  constructor(
    readonly text: Text,
    readonly help?: Text,
    /** already formatted text to print before, such as problems with their lines */
    readonly details?: string,
  ) {
    super(text.en);
  }
}

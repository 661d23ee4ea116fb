import { CannotDo } from '../files/fault.ts';
import type { Text } from '../words/language.ts';

/** A command that cannot run as it was asked: exit 2. */
export class CannotRun extends CannotDo {
  constructor(
    text: Text,
    help?: Text,
    /** already formatted text to print before, such as problems with their lines */
    readonly details?: string,
  ) {
    super(text, help);
  }
}

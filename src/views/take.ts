/** What came of a sheet that was sent back. */
import type { Text } from '../words/language.ts';
import type { EditView } from './edit.ts';

export interface TakeView extends EditView {
  /** what could not be entered, a sentence each, with the cell */
  readonly faults: readonly Text[];
}

/** One difference of meaning between two states of a plan. */
import type { DocumentRef } from '../model/plan.ts';
import type { ChangeKind } from '../words/change-kinds.ts';

export interface Change {
  readonly kind: ChangeKind;
  /** id of the task; absent where it is of the plan or of another register */
  readonly task?: string | undefined;
  readonly title?: string | undefined;
  /** the key of a task or of plan.yaml, or the register of an entry: "lead", "events" */
  readonly key?: string | undefined;
  /** id of the entry, where it is of another register */
  readonly id?: string | undefined;
  readonly unit?: string | undefined;
  readonly occurrence?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** calendar days that a due day moved by; negative where it is earlier now */
  readonly days?: number | undefined;
  readonly date?: string | undefined;
  readonly what?: string | undefined;
  /** the document that allows it */
  readonly document?: DocumentRef | undefined;
  /** true where a document has to allow it and none does */
  readonly quiet?: boolean | undefined;
}

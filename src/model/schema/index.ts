/** The kinds of file of a plan: where each lives, and its schema. A new kind is a schema here and a line in FILE_KINDS. */
import type * as v from 'valibot';
import { agenciesSchema } from './agencies.ts';
import { budgetSchema } from './budget.ts';
import { citationsSchema } from './citations.ts';
import { eventsSchema } from './events.ts';
import { exceptionsSchema } from './exceptions.ts';
import { obstaclesSchema } from './obstacles.ts';
import { planSchema } from './plan.ts';
import { reviewSchema } from './review.ts';
import { taskSchema } from './tasks.ts';

export type FileKind = 'plan' | 'agencies' | 'events' | 'task' | 'obstacles' | 'budget' | 'review' | 'citations' | 'exceptions';

export interface FileKindDefinition {
  readonly kind: FileKind;
  /** matches the path below the plan's folder, without its ending */
  readonly path: RegExp;
  readonly schema: v.GenericSchema;
}

export const FILE_KINDS: readonly FileKindDefinition[] = [
  { kind: 'plan', path: /^plan$/, schema: planSchema },
  { kind: 'agencies', path: /^agencies(\/.+)?$/, schema: agenciesSchema },
  { kind: 'events', path: /^events(\/.+)?$/, schema: eventsSchema },
  { kind: 'task', path: /^tasks\/.+$/, schema: taskSchema },
  { kind: 'obstacles', path: /^obstacles(\/.+)?$/, schema: obstaclesSchema },
  { kind: 'budget', path: /^budget(\/.+)?$/, schema: budgetSchema },
  { kind: 'review', path: /^review(\/.+)?$/, schema: reviewSchema },
  { kind: 'citations', path: /^citations(\/.+)?$/, schema: citationsSchema },
  { kind: 'exceptions', path: /^exceptions(\/.+)?$/, schema: exceptionsSchema },
];

/** What the figures of many plans are summed by. */
import { both } from './language.ts';

export const GROUPING_WORDS = {
  plan: both('kế hoạch', 'plan'),
  territory: both('địa bàn', 'territory'),
  issuer: both('cơ quan ban hành', 'issuer'),
  body: both('đơn vị', 'body'),
  law: both('luật', 'law'),
  document: both('văn bản giao', 'document'),
} as const;
export type Grouping = keyof typeof GROUPING_WORDS;
export const GROUPINGS = Object.keys(GROUPING_WORDS) as readonly Grouping[];

/** Every code that the program can tell, with what is said of it. */

import { CITATIONS } from './citations.ts';
import { GATE } from './gate-codes.ts';
import { RULES } from './index.ts';
import { READING } from './reading.ts';
import type { RuleText } from './rule.ts';
import { SILENCES } from './silences.ts';

export const ALL_CODES: readonly RuleText[] = [...READING, ...RULES, ...SILENCES, ...GATE, ...CITATIONS];

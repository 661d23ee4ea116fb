/** Every code that the program can tell, with what is said of it. */

import { CITATIONS } from './citations/index.ts';
import { GATE } from './gate/index.ts';
import { RULES } from './index.ts';
import { READING } from './reading.ts';
import type { RuleText } from './rule.ts';
import { SILENCES } from './silences/silences.ts';

export const ALL_CODES: readonly RuleText[] = [...READING, ...RULES, ...SILENCES, ...GATE, ...CITATIONS];

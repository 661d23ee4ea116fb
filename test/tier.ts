/**
 * How long the tests that try very many cases may take. "quick" is npm test; "ci" takes a few minutes in .ci/run; "night"
 * (npm run fuzz) goes on with new cases until it is stopped. Set by KEHOACH_TESTS.
 */
export type Tier = 'quick' | 'ci' | 'night';

const asked = process.env.KEHOACH_TESTS;
export const tier: Tier = asked === 'ci' || asked === 'night' ? asked : 'quick';

/** How many cases to try, of so many in a quick run. */
export const cases = (quick: number): number => quick * { quick: 1, ci: 20, night: 1000 }[tier];

/** The same cases in each quick run; new ones where there is time for them. A failure prints the seed to try again with. */
export const seed = (fixed: number): number =>
  process.env.KEHOACH_SEED ? Number(process.env.KEHOACH_SEED) : tier === 'quick' ? fixed : Date.now() % 2 ** 31;

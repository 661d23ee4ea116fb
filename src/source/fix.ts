/** Edits that mend findings: always given by the rule that found them, never guessed from a suggestion. */
import type { Fix, Place, Problem } from './problem.ts';
import { scalarText } from './write-yaml.ts';

/** The edit that puts another value in the place of one: it changes what the plan says, so somebody must have asked for it. */
export const replaceBy = (place: Place, value: string): Fix => ({
  applicability: 'unsafe',
  edits: [{ from: place.from, to: place.to, text: scalarText(value, true) }],
});

/** The fix of a finding, where it may be made. */
export const fixOf = ({ fix }: Problem, unsafe: boolean): Fix | undefined =>
  fix?.edits.length && (unsafe || fix.applicability === 'safe') ? fix : undefined;

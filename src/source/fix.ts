/** Edits that mend findings: always given by the rule that found them, never guessed from a suggestion. */
import type { Fix, Place, Problem } from './problem.ts';

/** A value put into YAML: bare where that reads the same, else in quotes. */
export function yamlScalar(value: string): string {
  const bare = /^[\p{L}\p{N}][^#:\n"'{}[\],&*!|>%@`]*$/u.test(value) && value === value.trim() && !/^[\d.+-]+$/.test(value);
  return bare && !/^(true|false|null|yes|no|~)$/i.test(value) ? value : JSON.stringify(value);
}

/** The edit that puts another value in the place of one: it changes what the plan says, so somebody must have asked for it. */
export const replaceBy = (place: Place, value: string): Fix => ({
  applicability: 'unsafe',
  edits: [{ from: place.from, to: place.to, text: yamlScalar(value) }],
});

/** The fix of a finding, where it may be made. */
export const fixOf = ({ fix }: Problem, unsafe: boolean): Fix | undefined =>
  fix?.edits.length && (unsafe || fix.applicability === 'safe') ? fix : undefined;

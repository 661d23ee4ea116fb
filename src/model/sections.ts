/** Clauses of a plan by their numbers. */

/** True where clause `source` is the one wanted or lies below it: "II" takes II.1, II.2 …; case and a last dot are no matter. */
export const inSection = (source: string, wanted: string): boolean => {
  const [a, b] = [source.toLowerCase(), wanted.toLowerCase().replace(/\.$/, '')];
  return a === b || a.startsWith(`${b}.`);
};

/** The items of `now` that `before` did not have, each as often as it was added. */
export function added<T>(now: readonly T[], before: readonly T[], keyOf: (item: T) => string): T[] {
  const had = new Map<string, number>();
  for (const item of before) had.set(keyOf(item), (had.get(keyOf(item)) ?? 0) + 1);
  return now.filter((item) => {
    const left = had.get(keyOf(item)) ?? 0;
    if (left > 0) had.set(keyOf(item), left - 1);
    return left === 0;
  });
}

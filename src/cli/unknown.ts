/** What was asked for is not there: said with the nearest thing that is. */
import type { Text } from '../words/language.ts';
import { CannotRun } from './errors.ts';

/** Throws, naming the id and the nearest of those `known`. */
export async function unknown(
  id: string,
  known: readonly string[],
  what: Text = { vi: 'cơ quan hay nhóm', en: 'agency or group' },
): Promise<never> {
  const { didYouMean, nearest } = await import('../text/nearest.ts');
  const near = known.find((k) => k.includes(id)) ?? nearest(id, known);
  throw new CannotRun(
    { vi: `Không có ${what.vi} nào mang mã “${id}”`, en: `No ${what.en} has the id "${id}"` },
    didYouMean(near) ?? { vi: 'Xem các mã: plan agencies, plan list', en: 'See the ids: plan agencies, plan list' },
  );
}

/** Checks `typed` against what is allowed. */
export function choice<T extends string>(name: string, typed: string, allowed: readonly T[]): T {
  const found = allowed.find((a) => a === typed);
  if (found) return found;
  throw new CannotRun(
    { vi: `${name}: không có “${typed}”`, en: `${name}: there is no "${typed}"` },
    { vi: `Chọn một trong: ${allowed.join(', ')}`, en: `Choose one of: ${allowed.join(', ')}` },
  );
}

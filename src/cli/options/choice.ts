/** One of a few words. */
import type { Kind } from '../option.ts';
import { choice } from '../unknown.ts';

export const oneOf =
  <T extends string>(allowed: readonly T[]): Kind<T> =>
  (typed, { name }) =>
    choice(name, typed, allowed);

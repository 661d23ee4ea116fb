/** Which phase of a task is meant. */
import type { Task } from '../../model/plan.ts';
import { fold } from '../../text/fold.ts';
import { type Obligation, phaseWords } from '../../tracking/obligation.ts';
import { both } from '../../words/language.ts';
import { CannotRun } from '../errors.ts';
import { isOpen } from './occurrence.ts';

/**
 * Id of the phase that is meant: as given (id, number, words of its title), else the first that `by` has not finished. Undefined
 * where the task has none.
 */
export function phaseOf(
  { phases }: Task,
  obligations: readonly Obligation[],
  by: string,
  given: string | undefined,
): string | undefined {
  if (given === undefined)
    return phases.find((p) => obligations.some((o) => o.phase?.id === p.id && o.owners.includes(by) && isOpen(o)))?.id;
  const wanted = fold(given);
  const found = phases.filter((p) => p.id === given || String(p.nth) === given || fold(p.title).includes(wanted));
  if (found.length === 1) return found[0]?.id;
  throw new CannotRun(
    phases.length
      ? both(`--phase: không rõ giai đoạn nào là “${given}”`, `--phase: it is not clear which is "${given}"`)
      : both('Nhiệm vụ này không chia giai đoạn', 'The task has no phases'),
    phases.length
      ? both(
          `Các giai đoạn: ${phases.map((p) => `${p.id} (${phaseWords(p)})`).join('; ')}`,
          `The phases: ${phases.map((p) => `${p.id} (${p.title})`).join('; ')}`,
        )
      : both('Bỏ --phase', 'Take --phase out'),
  );
}

import { fold } from '../../text/fold.ts';
import { both, type Finding, type RuleContext } from '../rule.ts';
import { entries } from './entries.ts';

/** One document as evidence of several tasks: it may be right, or a number copied by mistake. */
export function* sharedEvidence(context: RuleContext): Iterable<Finding> {
  const seen = new Map<string, string>();
  const told = new Set<string>();
  for (const { task, entry } of entries(context)) {
    for (const { number, date } of entry.completes ? entry.evidence : []) {
      if (!number || !date) continue;
      const key = `${fold(number)} ${date}`;
      const first = seen.get(key) ?? task.id;
      seen.set(key, first);
      if (first === task.id || told.has(`${key} ${task.id}`)) continue;
      told.add(`${key} ${task.id}`);
      yield {
        place: entry.place,
        message: both(`Văn bản ${number} cũng là minh chứng của “${first}”`, `${number} is evidence of "${first}" too`),
        help: both('Nếu chép nhầm thì ghi lại số', 'Mend the number if it was copied by mistake'),
      };
    }
  }
}

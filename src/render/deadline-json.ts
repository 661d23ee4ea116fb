/** The JSON of `plan deadline` (docs/json.md). */
import { otherReadings } from '../deadline/alternatives.ts';
import { BASIS, basisText, DOUBTS } from '../deadline/basis.ts';
import { misreadingText } from '../deadline/misreading-words.ts';
import { nearestPhrase } from '../deadline/nearest.ts';
import type { Misreading, Part, Reading, ReadingContext } from '../deadline/reading.ts';
import { rruleOf } from '../deadline/recurring/rule.ts';
import type { Language } from '../words/language.ts';

const partJson = (p: Part, lang: Language) => ({
  kind: p.kind,
  start: p.start ?? null,
  due: p.due ?? null,
  recurrence: p.rule ? rruleOf(p.rule) : null,
  after: p.after ?? null,
  basis: [...new Set(p.rules)].filter((r) => r in BASIS).map((r) => basisText(r)[lang]),
});

export function deadlineJson(reading: Reading | Misreading, context: ReadingContext, lang: Language) {
  if (reading.kind === 'error') {
    const { text, kind } = reading;
    return {
      text,
      kind,
      message: misreadingText(reading)[lang],
      suggestion: reading.suggestion ?? nearestPhrase(text),
      span: reading.span,
    };
  }
  return {
    text: reading.text,
    ...partJson(reading, lang),
    form: reading.form,
    span: reading.span,
    followedBy: reading.followedBy ?? null,
    milestones: reading.milestones ?? [],
    doubts: reading.doubts.map((d) => DOUBTS[d]?.[lang] ?? d),
    alternatives: otherReadings(reading, context).map((p) => partJson(p, lang)),
  };
}

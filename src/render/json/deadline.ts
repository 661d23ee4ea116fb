/** The JSON of `plan deadline` (docs/json.md). */
import { otherReadings } from '../../deadline/alternatives.ts';
import { BASIS, basisText, DOUBTS } from '../../deadline/basis.ts';
import { misreadingText } from '../../deadline/misreading-words.ts';
import { nearestPhrase } from '../../deadline/nearest.ts';
import type { Part } from '../../deadline/reading.ts';
import { rruleOf } from '../../deadline/recurring/rule.ts';
import type { DeadlineView, FaultyLine, PhraseView } from '../../views/deadline.ts';
import type { Language } from '../../words/language.ts';
import type { CONTRACT } from './contract.ts';
import { printJson, type ValueOf } from './print.ts';

const partJson = (p: Part, lang: Language) => ({
  kind: p.kind,
  start: p.start ?? null,
  due: p.due ?? null,
  recurrence: p.rule ? rruleOf(p.rule) : null,
  after: p.after ?? null,
  basis: [...new Set(p.rules)].filter((r) => r in BASIS).map((r) => basisText(r)[lang]),
});

function phraseJson({ reading, context }: PhraseView, lang: Language): ValueOf<typeof CONTRACT.deadline> {
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

/** A line of JSON for each. */
export const linesJson = (lines: readonly (PhraseView | FaultyLine)[], lang: Language): string =>
  lines
    .map((line) =>
      JSON.stringify(
        'fault' in line ? { text: line.text, kind: 'error', message: line.fault, suggestion: null } : phraseJson(line, lang),
      ),
    )
    .map((line) => `${line}\n`)
    .join('');

export const deadlineJson = (view: DeadlineView, lang: Language): string =>
  'lines' in view ? linesJson(view.lines, lang) : printJson(phraseJson(view, lang));

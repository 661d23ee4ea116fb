/** The JSON of `plan deadline` (docs/json.md). */
import type { DeadlineView, FaultyLine, PartView, PhraseView } from '../../views/deadline.ts';
import type { Language } from '../../words/language.ts';
import type { CONTRACT } from './contract.ts';
import { printJson, type ValueOf } from './print.ts';

const partJson = ({ kind, start, due, recurrence, after, law }: PartView, lang: Language) => ({
  kind,
  start: start?.date ?? null,
  due: due?.date ?? null,
  recurrence: recurrence ?? null,
  after: after ?? null,
  basis: law.map((l) => l[lang]),
});

function phraseJson({ text, unread, reading, misreading }: PhraseView, lang: Language): ValueOf<typeof CONTRACT.deadline> {
  if (misreading) {
    const { why, suggestion, span } = misreading;
    return { text, kind: 'error', message: why[lang], suggestion, span };
  }
  const { form, span, followedBy, milestones, doubts, others } = reading as NonNullable<typeof reading>;
  return {
    text,
    ...partJson(reading as PartView, lang),
    form,
    span,
    followedBy: followedBy ?? null,
    milestones,
    doubts: doubts.map((d) => d[lang]),
    unread,
    alternatives: others.map((p) => partJson(p, lang)),
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

/** Findings silenced on their line: "# plan-ignore PLAN033: lý do", at the end of the line or on a line of its own above it. */
import type { Plan } from '../../model/plan.ts';
import { ownerAt } from '../../source/owner.ts';
import { type Place, type Problem, problem } from '../../source/problem.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { added } from '../added.ts';
import { both, type RuleText } from '../rule.ts';
import { silenceUnused } from './silence-unused.ts';
import { silenceWithoutReason } from './silence-without-reason.ts';

export interface Silence {
  readonly code: string;
  readonly reason: string | undefined;
  /** the lines whose findings it takes */
  readonly lines: readonly number[];
  readonly place: Place;
}

const COMMENT = /(^|[ \t])#[ \t]*plan-ignore[ \t]+(PLAN\d{3})[ \t]*(?::[ \t]*(\S.*))?/gm;

export function silencesIn(file: SourceFile): Silence[] {
  return [...file.text.matchAll(COMMENT)].map((m) => {
    const from = m.index + (m[1] ?? '').length;
    const { line, column } = file.positionAt(from);
    const alone =
      file
        .lineText(line)
        .slice(0, column - 1)
        .trim() === '';
    return {
      code: m[2] as string,
      reason: m[3]?.trim() || undefined,
      lines: alone ? [line, line + 1] : [line],
      place: { file, from, to: m.index + m[0].length },
    };
  });
}

/** A comment on a line of its own belongs to the item that begins below it. */
function ownerOf({ place: { file, to }, lines }: Silence): string {
  const end = lines.length > 1 ? file.text.indexOf('\n', to) + 1 : 0;
  const below = end > 0 ? file.text.indexOf('\n', end) : -1;
  return ownerAt(file, end > 0 ? (below < 0 ? file.text.length : below) : to);
}
const keyOf = (s: Silence) => `${ownerOf(s)} ${s.code} ${s.reason ?? ''}`;

/** The comments of `head` that `base` does not have, by the item that they stand at, the code and the reason. */
export const newSilences = (base: Plan, head: Plan): Silence[] =>
  added(head.files.flatMap(silencesIn), base.files.flatMap(silencesIn), keyOf);

export const SILENCES: readonly RuleText[] = [silenceUnused, silenceWithoutReason];

/** `problems` without those silenced with a reason, and what is wrong with the silences themselves. Only those that count take anything. */
export function silenced(
  problems: readonly Problem[],
  files: readonly SourceFile[],
  counts: (silence: Silence) => boolean = () => true,
): Problem[] {
  const silences = files.flatMap(silencesIn);
  if (!silences.length) return [...problems];
  const used = new Set<Silence>();
  const kept = problems.filter((p) => {
    const { line } = p.place.file.positionAt(p.place.from);
    const by = silences.find((s) => s.code === p.code && s.place.file.path === p.place.file.path && s.lines.includes(line));
    if (!by) return true;
    used.add(by);
    return by.reason === undefined || !counts(by);
  });
  const own = silences.flatMap((s): Problem[] => {
    if (s.reason === undefined)
      return [
        problem({
          code: 'PLAN081',
          message: both(`Bỏ qua ${s.code} mà không nêu lý do`, `${s.code} is silenced without a reason`),
          help: both(`Viết: # plan-ignore ${s.code}: lý do`, `Write: # plan-ignore ${s.code}: why`),
          place: s.place,
        }),
      ];
    if (used.has(s)) return [];
    return [
      problem({
        code: 'PLAN080',
        message: both(`Dòng này không có ${s.code} nào để bỏ qua`, `There is no ${s.code} here to silence`),
        help: both('Xoá chú thích này', 'Delete the comment'),
        place: s.place,
        fix: { applicability: 'safe', edits: [{ from: s.place.from, to: s.place.to, text: '' }] },
      }),
    ];
  });
  return [...kept, ...own];
}

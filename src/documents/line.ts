/** A line of text with its look: plain, bold, italic, or a blank to fill in. */

/** A piece of a line. Its text is never markup: a printer makes it harmless in its own way. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** a blank that a person fills in; `text` says with what, '' where the place says it */
  readonly fill?: true;
}
export type Line = string | readonly (string | Run)[];

export const bold = (text: string): Run => ({ text, bold: true });
export const italic = (text: string): Run => ({ text, italic: true });
export const fill = (what = ''): Run => ({ text: what, fill: true });

const alike = (a: Run, b: Run) => !a.fill && !b.fill && a.bold === b.bold && a.italic === b.italic;

/** The runs of a line, neighbours of one look as one. */
export function runsOf(line: Line): readonly Run[] {
  if (typeof line === 'string') return [{ text: line }];
  const runs: Run[] = [];
  for (const part of line) {
    const run = typeof part === 'string' ? { text: part } : part;
    const last = runs[runs.length - 1];
    if (last && alike(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}

/** The words of a line, without their look. */
export const textOf = (line: Line): string =>
  runsOf(line)
    .map((run) => (run.fill ? (run.text ? `[${run.text}]` : '……') : run.text))
    .join('');

/** A command to type next, beside its label where there is room; else on a line of its own, and never broken. */
import type { Page } from '../../print/page.ts';
import { textWidth } from '../../text/width.ts';
import { padEnd } from './grid.ts';

/** Where the text of a labelled line begins. */
export const INDENT = 14;

export const nextLines = (label: string, command: string, page: Page): string[] => nextBlock([[label, command]], page);

/** Several, their commands under each other where all of them fit. */
export function nextBlock(lines: readonly (readonly [label: string, command: string])[], { paint, width }: Page): string[] {
  const least = Math.max(0, ...lines.map(([label]) => textWidth(label) + 2));
  const most = Math.max(0, ...lines.map(([, command]) => textWidth(command)));
  const beside = [Math.max(INDENT, least), least].find((at) => at + most <= width);
  return lines.flatMap(([label, command]) =>
    beside === undefined
      ? [paint.bold(label), `  ${paint.cyan(command)}`]
      : [`${paint.bold(padEnd(label, beside))}${paint.cyan(command)}`],
  );
}

/** A file of the plan: its path as people see it, its text, and where its lines begin. */

export interface Position {
  /** from 1 */
  readonly line: number;
  /** from 1, in characters as an editor counts them */
  readonly column: number;
}

export class SourceFile {
  private starts: number[] | undefined;

  constructor(
    /** relative to the folder that the command speaks of, with "/" */
    readonly path: string,
    readonly text: string,
  ) {}

  private lineStarts(): number[] {
    if (!this.starts) {
      this.starts = [0];
      for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) this.starts.push(at + 1);
    }
    return this.starts;
  }

  positionAt(offset: number): Position {
    const starts = this.lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((starts[mid] as number) <= offset) low = mid;
      else high = mid - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  }

  /** The text of line `line` (from 1), without its end. */
  lineText(line: number): string {
    const start = this.lineStarts()[line - 1] ?? 0;
    const end = this.text.indexOf('\n', start);
    return this.text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
  }
}

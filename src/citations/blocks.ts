/** A draft cut into the pieces that a citation can stand in: lines that run on are joined, clauses end at ";". */

export interface Clause {
  readonly text: string;
  /** where it begins in the file */
  readonly from: number;
  /** the first of its block */
  readonly first: boolean;
  /** the text of its whole block */
  readonly block: string;
  /** the text of the block before */
  readonly before: string;
}

/** What begins a block of its own, whatever the line before ended with. */
const STARTS =
  /^\s*(?:[-+*\u2022\u2013]\s|\d+[.)]\s|[a-z\u0111][.)]\s|#|>|\||(?:C\u0103n|c\u0103n|C\u0102N)\s*(?:c\u1ee9|C\u1ee8))/;
const ENDS = /[;.:]\s*$/;
const isHeading = (line: string) => line === line.toUpperCase() && /\p{L}/u.test(line);

interface Block {
  text: string;
  from: number;
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let previous = '';
  let at = 0;
  for (const line of text.split('\n')) {
    const last = blocks[blocks.length - 1];
    const runsOn =
      last !== undefined &&
      previous.trim() !== '' &&
      line.trim() !== '' &&
      !ENDS.test(previous) &&
      !isHeading(previous) &&
      !STARTS.test(line.normalize('NFC'));
    if (runsOn) last.text += `\n${line}`;
    else blocks.push({ text: line, from: at });
    previous = line;
    at += line.length + 1;
  }
  return blocks.filter((b) => b.text.trim());
}

/** The clauses of `text`, in order. */
export function clausesOf(text: string): Clause[] {
  const blocks = blocksOf(text);
  return blocks.flatMap((block, k) => {
    const before = blocks[k - 1]?.text ?? '';
    let from = block.from;
    return block.text.split(';').map((part, j): Clause => {
      const clause = { text: part, from, first: j === 0, block: block.text, before };
      from += part.length + 1;
      return clause;
    });
  });
}

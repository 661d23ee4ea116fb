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
  /** what stands over the list that the block is in: the nearest block before that is no item */
  readonly heading: string;
}

/** What begins a block of its own, whatever the line before ended with. */
const STARTS =
  /^\s*(?:[-+*\u2022\u2013]\s|\d+[.)]\s|[a-z\u0111][.)]\s|#|>|\||(?:C\u0103n|c\u0103n|C\u0102N)\s*(?:c\u1ee9|C\u1ee8))/;
const ENDS = /[;.:]\s*$/;
/** An item of a list: it begins with a sign, a number or a letter, or ends as one of several. */
const ITEM = /^\s*(?:[-+*\u2022\u2013]\s|\d+[.)]\s|[a-z\u0111][.)]\s)|;\s*$/;
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
  let heading = '';
  return blocks.flatMap((block, k) => {
    const before = blocks[k - 1]?.text ?? '';
    if (k > 0 && !ITEM.test(before)) heading = before;
    const over = heading;
    let from = block.from;
    return block.text.split(';').map((part, j): Clause => {
      const clause = { text: part, from, first: j === 0, block: block.text, before, heading: over };
      from += part.length + 1;
      return clause;
    });
  });
}

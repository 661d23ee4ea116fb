/** A document taken apart into what an office's own form has places for: number, day, addressees, content, copies, signature. */
import type { Annex, Block, Document } from './blocks.ts';
import { type Line, type Run, runsOf, textOf } from './line.ts';

/** Each a few lines; none where this document has nothing of the kind. */
export interface Pieces {
  readonly parent: readonly Line[];
  readonly issuer: readonly Line[];
  /** "Số: …/BC-SNV" */
  readonly number: readonly Line[];
  /** "V/v …" of a letter */
  readonly about: readonly Line[];
  readonly place: readonly Line[];
  /** "ngày … tháng … năm …" */
  readonly day: readonly Line[];
  readonly type: readonly Line[];
  readonly subject: readonly Line[];
  /** "Kính gửi: …" */
  readonly addressees: readonly Line[];
  /** what is said, without all of these */
  readonly content: readonly Block[];
  /** without "Nơi nhận:" itself */
  readonly copies: readonly Line[];
  readonly position: readonly Line[];
  readonly signer: readonly Line[];
  readonly annexes: readonly Annex[];
}

/** The runs of a line before and after the first `mark` in it. */
function parted(line: Line, mark: string): [Run[], Run[]] {
  const runs = runsOf(line);
  const at = runs.findIndex((r) => !r.fill && r.text.includes(mark));
  const run = runs[at];
  if (!run) return [[...runs], []];
  const cut = run.text.indexOf(mark);
  const [before, after] = [run.text.slice(0, cut), run.text.slice(cut + mark.length)];
  return [
    [...runs.slice(0, at), ...(before ? [{ ...run, text: before }] : [])],
    [...(after ? [{ ...run, text: after }] : []), ...runs.slice(at + 1)],
  ];
}

/** What stands before the content and what behind it. */
function headAndEnd(blocks: readonly Block[]) {
  const columns = (role: 'head' | 'signature') => {
    const found = blocks.find((b) => b.kind === 'columns' && b.role === role);
    return found?.kind === 'columns' ? found.rows : [];
  };
  const [[names, nation] = [[], []], [number, dated] = [[], []]] = columns('head');
  const [[copies, signature] = [[], []]] = columns('signature');
  return { names, nation, number, dated, copies, signature };
}

export function piecesOf({ blocks, annexes }: Document): Pieces {
  const { names, number, dated, copies, signature } = headAndEnd(blocks);
  const [place = [], day = []] = dated.map((line) => parted(line, ', '))[0] ?? [];
  const type: Line[] = [];
  const subject: Line[] = [];
  const addressees: Line[] = [];
  const content: Block[] = [];
  blocks.forEach((block, k) => {
    const before = blocks[k - 1];
    if (block.kind === 'columns') return;
    if (block.kind === 'heading' && block.level === 1) type.push(block.line);
    else if (block.kind === 'paragraph' && block.role === 'subject') subject.push(block.line);
    else if (block.kind === 'paragraph' && block.role === 'addressee') addressees.push(block.line);
    else if (block.kind === 'list' && before?.kind === 'paragraph' && before.role === 'addressee')
      addressees.push(...block.items.map((item): Line => ['- ', ...runsOf(item)]));
    else content.push(block);
  });
  const room = signature.findIndex((line) => textOf(line) === '');
  return {
    parent: names.slice(0, -1),
    issuer: names.slice(-1),
    number: number.slice(0, 1),
    about: number.slice(1),
    place: place.length ? [place] : [],
    day: day.length ? [day] : [],
    type,
    subject,
    addressees,
    content,
    copies: copies.slice(1),
    position: room < 0 ? signature : signature.slice(0, room),
    signer: room < 0 ? [] : signature.slice(room + 1),
    annexes,
  };
}
